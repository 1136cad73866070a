import type { Block, Sentence } from '../document/document';

/** A list marker that stands at the start of an item: "1.", "a)", "(b)", "1.2". */
const ENUMERATOR = /^\(?(?:[a-z]|[ivx]+|\d+(?:\.\d+)*)[.)]\s*$/i;
/** Who begins a text with a capital begins its sentences so. */
const CAPITAL = /^\P{L}*\p{Lu}/u;
/** Enough of the end of a sentence to see its point. */
const ENDING = 20;
/** Behind a point a small letter then says that the point was that of an abbreviation. */
const ABBREVIATED = /\p{L}\.\s*$/u;
/** But for the bullets and letters of a list that was run into the text, and names like eGov. */
const GOES_ON = /^\s*(?!o\s|\(?[a-h][.)]\s|[ivx]+\)\s|\p{Ll}+-?\p{Lu})\p{Ll}/u;
/** Longer sentences are cut at a word, so that no text can make the analysis slow. */
const LONGEST = 2_000;

/**
 * The sentences of a block, with offsets in its text. A heading and a table row are one
 * sentence each. White space at the ends is left out.
 */
export function sentencesOf(
  block: Block,
  index: number,
  split: (text: string) => string[],
): Sentence[] {
  if (!block.text.trim()) return [];
  if (block.kind === 'heading' || block.kind === 'row') return [trimmed(block.text, 0, index)];
  const sentences: Sentence[] = [];
  const parts = chunks(block.text).flatMap(split);
  const withCapitals = CAPITAL.test(block.text);
  let at = 0;
  let carried = '';
  for (const [number, part] of parts.entries()) {
    const piece = carried + part;
    const start = at;
    const goesOn =
      withCapitals &&
      piece.length < LONGEST &&
      ABBREVIATED.test(part.slice(-ENDING)) &&
      GOES_ON.test(parts[number + 1] ?? '');
    if (goesOn || (ENUMERATOR.test(piece) && start + piece.length < block.text.length)) {
      carried = piece;
      continue;
    }
    carried = '';
    at = start + piece.length;
    if (piece.trim()) sentences.push(trimmed(piece, start, index));
  }
  return sentences;
}

/** Cuts a text that is too long at spaces, so that the splitter gets digestible parts. */
function chunks(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  while (text.length - from > LONGEST * 4) {
    const space = text.lastIndexOf('. ', from + LONGEST * 4);
    const end = space > from ? space + 2 : from + LONGEST * 4;
    parts.push(text.slice(from, end));
    from = end;
  }
  return [...parts, text.slice(from)];
}

function trimmed(piece: string, start: number, block: number): Sentence {
  const text = piece.trim();
  const from = start + piece.indexOf(text);
  return { block, start: from, end: from + text.length, text };
}
