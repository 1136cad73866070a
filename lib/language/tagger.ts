import type { Language } from '../document/document';
import { compileLexicon, figuresOf, type Lexicon, type TagSpan } from './lexicon';
import { PACKS } from './packs';
import type { Tag } from './types';
import type { Word } from './words';

const compiled = new Map<Language, Lexicon<Tag>>();

/** The tags of the words of a sentence. The lexicon is compiled on first use. */
export function tagsOf(words: readonly Word[], language: Language): TagSpan[] {
  const lexicon = compiled.get(language) ?? compileLexicon(PACKS[language].terms);
  compiled.set(language, lexicon);
  return [...lexicon(words), ...figuresOf(words)];
}
