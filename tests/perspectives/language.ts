import type { Language } from '../../lib/document/document';
import { tagsOf } from '../../lib/language/tagger';
import { wordsOf } from '../../lib/language/words';
import { PERSPECTIVES } from '../../lib/perspectives/packs';

export const LANGUAGES_WITH_PERSPECTIVES = Object.keys(PERSPECTIVES) as Language[];

/** The words of a sentence and the tags that the project's own lists give them. */
export function tagsIn(sentence: string, language: Language) {
  const words = wordsOf(sentence);
  return { words, tags: tagsOf(words, language) };
}
