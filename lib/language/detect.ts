import type { Language } from '../document/document';
import type { Word } from './words';

/** Below this many known function words a text gives no ground for a verdict on its language. */
const ENOUGH = 2;
/** Function words of neighbours that share many with Dutch or English. */
const OTHERS: readonly (readonly string[])[] = [
  // German
  'der die das und ist nicht ein eine einer den dem mit auf für von zu im sich auch werden wird sind hat oder wir sie es als bei nach aus durch wie über'.split(
    ' ',
  ),
  // French
  'le la les des du et est une un que qui dans pour pas sur au avec sont ce cette aux par plus ne se il elle nous vous ou leur'.split(
    ' ',
  ),
  // Afrikaans
  "die en is nie van 'n het in te wat vir om met dat hulle ons sy kan as word ook sal hierdie moet deur wees haar".split(
    ' ',
  ),
  // Spanish
  'el los las y es en que de un una por con para no se su lo como más al pero sus'.split(' '),
];

/** Which of the languages the words are in; null for another one or too few words to tell. */
export function detectLanguage(
  words: readonly Word[],
  languages: readonly {
    readonly language: Language;
    readonly functionWords: ReadonlySet<string>;
  }[],
): Language | 'other' | null {
  let best: Language | null = null;
  let most = 0;
  for (const { language, functionWords } of languages) {
    const count = words.filter((word) => functionWords.has(word.normal)).length;
    if (count > most) [best, most] = [language, count];
  }
  const other = Math.max(...OTHER_SETS.map((set) => words.filter((w) => set.has(w.normal)).length));
  if (other > most && other > ENOUGH) return 'other';
  if (most < ENOUGH) return words.length >= 30 ? 'other' : null;
  return best;
}

const OTHER_SETS = OTHERS.map((list) => new Set(list));
