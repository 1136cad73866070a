import type { Block, Document, Language } from '../document/document';
import { remember } from '../document/remember';
import { detectLanguage } from '../language/detect';
import { countWords, wordsOf } from '../language/words';

/** What a block tells before its sentences are read. */
interface Glance {
  readonly language: Language | 'other' | null;
  readonly words: number;
}

const glanceAt = remember(({ text }: Block): Glance => ({
  language: detectLanguage(wordsOf(text)),
  words: countWords(text),
}));

/** The main language, the blocks that are in one that is not checked, and the number of words. */
export function languagesOf({ blocks }: Document) {
  const found = blocks.map(glanceAt);
  const count = (wanted: Language | 'other') =>
    blocks.reduce(
      (sum, { text }, at) => sum + (found[at]?.language === wanted ? text.length : 0),
      0,
    );
  const [nl, en, other] = [count('nl'), count('en'), count('other')];
  const main: Language | null =
    Math.max(nl, en) === 0 || other > nl + en ? null : nl >= en ? 'nl' : 'en';
  const notChecked = found.flatMap(({ language }, at) =>
    language !== null && language !== main ? [at] : [],
  );
  return { main, notChecked, words: found.reduce((sum, { words }) => sum + words, 0) };
}
