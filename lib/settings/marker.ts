import type { Document, Span } from '../document/document';

/**
 * Where words stand, without the words: a place, a length, and a number to know them again by.
 * The number is too small to tell the words from.
 */
export interface Marker {
  readonly block: number;
  readonly start: number;
  readonly length: number;
  readonly code: number;
}

const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;

/** Whether a stored value is a marker. */
export function isMarker(value: unknown): value is Marker {
  if (typeof value !== 'object' || value === null) return false;
  const { block, start, length, code } = value as Partial<Record<keyof Marker, unknown>>;
  return [block, start, length, code].every(isCount) && Number(length) > 0;
}

/** The marker of words in a document. */
export function markerOf(document: Document, { block, start, end }: Span): Marker {
  const text = document.blocks[block]?.text ?? '';
  return { block, start, length: end - start, code: codeOf(text, start, end) };
}

/** Finds marked words back: where they were, else the nearest block that has them now. */
export function findMarked({ blocks }: Document, marker: Marker): Span | null {
  const isHere = (text: string, start: number) =>
    start + marker.length <= text.length &&
    codeOf(text, start, start + marker.length) === marker.code;
  const spanAt = (block: number, start: number): Span => ({
    block,
    start,
    end: start + marker.length,
  });
  const there = blocks[marker.block];
  if (there && isHere(there.text, marker.start)) return spanAt(marker.block, marker.start);
  for (const block of nearestFirst(blocks.length, marker.block)) {
    const text = blocks[block]?.text ?? '';
    for (let start = 0; start + marker.length <= text.length; start++) {
      if (startsWord(text, start) && isHere(text, start)) return spanAt(block, start);
    }
  }
  return null;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Words were selected from somewhere in a word only by accident. */
const startsWord = (text: string, at: number) => at === 0 || !LETTER.test(text[at - 1] ?? '');

function nearestFirst(count: number, from: number): number[] {
  return Array.from({ length: count }, (_, at) => at).sort(
    (a, b) => Math.abs(a - from) - Math.abs(b - from),
  );
}

/** FNV-1a, of 32 bits. */
function codeOf(text: string, start: number, end: number): number {
  let code = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    code = Math.imul(code ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return code;
}
