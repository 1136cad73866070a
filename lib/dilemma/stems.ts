import type { Language } from '../document/document';
import { functionWords as en } from '../language/en/function-words';
import { functionWords as nl } from '../language/nl/function-words';
import { wordsOf } from '../language/words';

const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(nl),
  en: new Set(en),
};

/** So much of a word tells it from others, whatever its ending. */
const STEM = 5;
const SHORTEST = 3;

/** The beginnings of the words that carry the meaning. */
export function stemsOf(text: string, language: Language): Set<string> {
  return new Set(
    wordsOf(text)
      .map((word) => word.normal)
      .filter((word) => word.length >= SHORTEST && !FUNCTION_WORDS[language].has(word))
      .map((word) => word.slice(0, STEM)),
  );
}

/** How many of them two texts share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((stem) => b.has(stem)).length;
}
