import type { Analysis } from '../checks/analysis';
import type { Document, Language } from '../document/document';
import type { CheckId } from '../document/ids';
import { STARTERS } from '../hints/starters';
import { piecesOf } from '../language/slots';
import { addressOf } from './address';
import { draftWordsOf } from './draft-words';
import { homesIn, type Home } from './home';
import { MENDING } from './packs';
import type { Address, DraftWords } from './types';

/** Sentences to begin with, made to fit one draft. */
export interface Mending {
  /** The sentence to begin the answer to a check with. */
  readonly starter: (id: CheckId) => string;
  /** Where in the draft that belongs; null where no section tells. */
  readonly home: (id: CheckId) => Home | null;
  /** What is to be decided, as the draft names it; null where it gives no name for it. */
  readonly decision: string | null;
  /** Any other sentence, with what the draft gives in its slots. */
  readonly fit: (sentence: string) => string;
}

/** What fits a draft: its language, kind, address, people, decision and sections. Pure. */
export function mendingFor(document: Document, analysis: Analysis): Mending {
  const language = analysis.language ?? 'nl';
  const words = draftWordsOf(analysis);
  const address = addressOf(analysis);
  const fit = (sentence: string) => filled(spoken(sentence, address, language), words, language);
  return {
    fit,
    decision: words.decision,
    home: homesIn(document, analysis),
    starter: (id) => {
      const named = words.decision === null ? undefined : MENDING[language].withDecision[id];
      return fit(named ?? STARTERS[language][id]);
    },
  };
}

/** Speaks to the reader as the draft does. */
function spoken(sentence: string, address: Address | null, language: Language): string {
  if (!address) return sentence;
  const { asked, executive } = MENDING[language].spoken;
  const to = { nl: 'Voor', en: 'For' }[language];
  return sentence
    .replace(asked, () => address.asked)
    .replace(`${to} ${executive} `, () => `${to} ${address.executive} `);
}

/**
 * Fills the slots of which the draft gives the words; a slot with a capital gets a capital. A
 * slot that comes twice stands for two, and the draft doesn't say which is which.
 */
function filled(sentence: string, words: DraftWords, language: Language): string {
  const known = Object.entries(MENDING[language].slots) as [keyof DraftWords, readonly string[]][];
  const pieces = piecesOf(sentence).map(({ text, slot }) => {
    const name = slot ? small(text.slice(1, -1)) : '';
    return { text, key: known.find(([, names]) => names.includes(name))?.[0] };
  });
  return pieces
    .map(({ text, key }, at) => {
      const word = key && words[key];
      if (!word || pieces.filter((other) => other.key === key).length > 1) return text;
      const starts = at === 0 || text.charAt(1) !== small(text.charAt(1));
      return starts ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    })
    .join('');
}

const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
