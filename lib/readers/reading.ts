import { diffBlocks, type Change } from '../document/diff';
import type { Block, Span } from '../document/document';
import type { Piece } from './fold';

/** No title is longer. */
export const MOST_IN_TITLE = 300;

/** What was read, and for each block where its text stands. */
export interface Reading {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** For each block its pieces, in order. Characters in no piece stand nowhere. */
  readonly pieces: readonly (readonly Piece[])[];
  /** There was more text than is read. */
  readonly truncated: boolean;
  /** The page draws only part of the text, and no more could be read. */
  readonly partial?: boolean;
}

/** A point between two characters: in a text node, or in a text area's value. */
export interface Point {
  readonly node: Text | null;
  readonly offset: number;
}

/** Where the words of a span start and end on the page, or null for words that stand nowhere. */
export function pointsOf(
  reading: Pick<Reading, 'pieces'>,
  span: Span,
): { start: Point; end: Point } | null {
  const pieces = reading.pieces[span.block] ?? [];
  const first = pieces.find((piece) => piece.at + piece.length > span.start);
  const last = pieces.findLast((piece) => piece.at < span.end);
  if (!first || !last || first.at >= span.end || span.start >= last.at + last.length) return null;
  const start = Math.max(0, span.start - first.at);
  const end = Math.min(last.length, span.end - last.at);
  return {
    start: { node: first.node, offset: first.offset + start },
    end: { node: last.node, offset: last.offset + end },
  };
}

/** How many words the blocks hold. */
export function countWords(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + wordsIn(text), 0);
}

/** How many words a text holds: runs of anything with a letter or figure in it. */
export function wordsIn(text: string): number {
  let count = 0;
  for (const [run] of text.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(run)) count++;
  return count;
}

/** What changed between two readings, with the title where that changed too; null for nothing. */
export function changeBetween(
  before: Reading,
  after: Reading,
): (Change & { title?: string }) | null {
  const change = diffBlocks(before.blocks, after.blocks);
  if (before.title === after.title) return change;
  return { ...(change ?? { from: 0, removed: 0, blocks: [] }), title: after.title };
}
