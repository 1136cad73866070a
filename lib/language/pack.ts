import type { Language } from '../document/document';
import type { Genre } from '../document/genre';
import { compileCues, type CueFinder } from './cues';
import { sentenceSplitter } from './engine';
import { GENRE_NAMES } from './genres';
import { compileLexicon, figuresOf, type Lexicon, type TagSpan } from './lexicon';
import { LETTERS, type LetterWords } from './letters';
import { SECTIONS, type LanguagePack, type Section } from './types';
import type { Word } from './words';

/** A language pack made ready to run. */
export interface CompiledLanguage {
  readonly language: Language;
  readonly functionWords: ReadonlySet<string>;
  readonly split: (text: string) => string[];
  readonly tags: (words: readonly Word[]) => TagSpan[];
  readonly cues: CueFinder;
  readonly sections: Lexicon<Section>;
  readonly genres: Lexicon<Genre>;
  readonly letters: LetterWords;
}

/** Compiles a pack. Done once a language: it reads some thousands of entries and patterns. */
export function compileLanguage(pack: LanguagePack): CompiledLanguage {
  const lexicon = compileLexicon(pack.terms);
  return {
    language: pack.language,
    functionWords: new Set(pack.functionWords),
    split: sentenceSplitter(pack.abbreviations),
    tags: (words) => [...lexicon(words), ...figuresOf(words)],
    cues: compileCues(pack.cues, new Set(pack.functionWords)),
    sections: compileLexicon(
      SECTIONS.map((section) => ({ tag: section, terms: pack.sections[section] })),
    ),
    genres: compileLexicon(GENRE_NAMES[pack.language].map(([tag, terms]) => ({ tag, terms }))),
    letters: LETTERS[pack.language],
  };
}
