import type { Language } from '../document/document';
import { PACKS } from './packs';
import type { Word } from './words';

/** Below this many known function words a text gives no ground for a verdict on its language. */
const ENOUGH = 2;
/** A text this long without function words is in a language that we do not know. */
const LONG = 30;
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

/** A letter that is not of the Latin alphabet. */
const ANOTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u;

const OTHER_SETS = OTHERS.map((list) => new Set(list));
const KNOWN = Object.values(PACKS).map(({ language, functionWords }) => ({
  language,
  functionWords: new Set(functionWords),
}));

/**
 * The language that the words are in, by counting function words: one that is checked,
 * 'other', or null where there are too few words to tell.
 */
export function detectLanguage(words: readonly Word[]): Language | 'other' | null {
  const foreign = words.filter((word) => ANOTHER_SCRIPT.test(word.normal)).length;
  if (foreign > ENOUGH && 2 * foreign > words.length) return 'other';
  const count = (set: ReadonlySet<string>) => words.filter((word) => set.has(word.normal)).length;
  let best: Language | null = null;
  let most = 0;
  for (const { language, functionWords } of KNOWN) {
    const found = count(functionWords);
    if (found > most) [best, most] = [language, found];
  }
  const other = Math.max(...OTHER_SETS.map(count));
  if (other > most && other > ENOUGH) return 'other';
  if (most < ENOUGH) return words.length >= LONG ? 'other' : null;
  return best;
}
