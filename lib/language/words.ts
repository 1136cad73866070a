/** One word, number or sign of a sentence. Offsets count from the start of the sentence. */
export interface Word {
  /** Lower case, with straight apostrophes, without a closing point. */
  readonly normal: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// Numbers keep their points and commas, abbreviations their points, words their inner
// hyphens and apostrophes; currency, per cent and a few telling marks stand alone. A word that
// was broken at the end of a line ("mantel- zorgers") is one word, unlike "aan- en afvoer".
const WORD =
  /\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{M}\p{N}]+)*|(?:\p{L}\.){2,}\p{L}?|['’]?[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-'’&/][\p{L}\p{M}\p{N}]+)*(?:(?<=\p{Ll}{2})- (?!(?:en|of|als|noch|tot|dan|maar|and|or|nor|to|but|than)\b)\p{Ll}{2,})?|[€£$%:;?]/gu;
const BROKEN = /- /;

/** Splits a sentence into words, in one pass. */
export function wordsOf(sentence: string): Word[] {
  const words: Word[] = [];
  for (const match of sentence.matchAll(WORD)) {
    const text = match[0];
    words.push({
      normal: text.toLowerCase().replaceAll('’', "'").replace(/\.$/, '').replace(BROKEN, ''),
      text,
      start: match.index,
      end: match.index + text.length,
    });
  }
  return words;
}

const COUNTED = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,/-]*/gu;

/** How many words a reader would count. */
export function countWords(text: string): number {
  return text.match(COUNTED)?.length ?? 0;
}
