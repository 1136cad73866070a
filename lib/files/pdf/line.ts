import type { Piece } from './piece';

/** Part of a line, between wide gaps. */
export interface Cell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** A line of text on a page. */
export interface Line {
  readonly text: string;
  /** The text, cut where there is a wide gap. */
  readonly cells: readonly Cell[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Size and font of most of it. */
  readonly size: number;
  readonly font: string;
  readonly page: number;
}

/** In units of the letters' size. */
const SAME_LINE = 0.5;
const SPACE = 0.15;
const GAP = 0.7;
const RAISED = 0.15;
const SMALLER = 0.9;

/** What programs draw before items, in fonts in which it has no name. */
const BULLETS = /[\uf0a7\uf0b7\uf0d8\uf0fc\uf076\uf02d●■▪◦‣]/g;
const BULLET = /^[-–—•·*]$/;
const NUMBER = /^\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)]$/;
const REFERENCE = /^\s*(?:\d{1,3}|[*†‡])\s*$/;
/** A small raised figure after a word or a stop refers to a note; after `m` it is a power. */
const REFERRING = /(?:\p{L}{3}|[.,;:!?)’”"'])\s*$/u;

/** Puts the pieces of a page together as lines. */
export function linesOf(pieces: readonly Piece[], page: number): Line[] {
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    const open = lines.at(-1);
    const last = open?.at(-1);
    const size = Math.max(piece.size, last?.size ?? 0);
    const fits =
      last &&
      Math.abs(piece.y - (open?.[0]?.y ?? 0)) <= SAME_LINE * size &&
      piece.left > last.left - SAME_LINE * size;
    if (open && fits) open.push(piece);
    else if (piece.text.trim() !== '') lines.push([piece]);
  }
  return lines.map((line) => lineOf(line, page)).filter(({ text }) => text !== '');
}

function lineOf(pieces: readonly Piece[], page: number): Line {
  const letters = (piece: Piece) => piece.text.trim().length;
  const size = mostOf(pieces, (piece) => piece.size, letters);
  const base = pieces.find((piece) => piece.size === size)?.y ?? 0;
  const cells: { text: string; left: number; right: number }[] = [];
  let spaced = false;
  for (const piece of pieces) {
    if (piece.text.trim() === '') {
      spaced = true;
      continue;
    }
    const cell = cells.at(-1);
    const gap = cell ? piece.left - cell.right : Infinity;
    const raised = piece.size < SMALLER * size && base - piece.y > RAISED * size;
    if (cell && raised && REFERENCE.test(piece.text) && REFERRING.test(cell.text)) continue;
    if (cell && gap <= GAP * size) {
      cell.text += (spaced || gap > SPACE * size ? ' ' : '') + piece.text;
      cell.right = piece.right;
    } else cells.push({ text: piece.text, left: piece.left, right: piece.right });
    spaced = false;
  }
  const shown = withMark(cells.map((cell) => ({ ...cell, text: clean(cell.text) })));
  return {
    ...{ text: shown.map(({ text }) => text).join(' '), cells: shown, y: base, size, page },
    left: shown[0]?.left ?? 0,
    right: Math.max(...shown.map(({ right }) => right)),
    font: mostOf(pieces, (piece) => piece.font, letters),
  };
}

const clean = (cell: string) => cell.replace(BULLETS, '•').replace(/\s+/g, ' ').trim();

/** A bullet or number stands apart from its item, but is no cell. */
function withMark(cells: readonly Cell[]): Cell[] {
  const [first, second, ...rest] = cells;
  if (!first || !second || !(BULLET.test(first.text) || NUMBER.test(first.text))) return [...cells];
  return [{ ...second, text: `${first.text} ${second.text}`, left: first.left }, ...rest];
}

/** Whether the first word of a line had fitted on the line before: that was ended on purpose. */
export function fitsAfter(before: Line, { text, left, right }: Line, room: number): boolean {
  const word = /^\S+/.exec(text)?.[0] ?? '';
  const width = ((right - left) * (1.15 * word.length + 2)) / Math.max(1, text.length);
  return before.right + width < room;
}

/** The value that weighs most among all. */
export function mostOf<Thing, Value>(
  things: readonly Thing[],
  valueOf: (thing: Thing) => Value,
  weightOf: (thing: Thing) => number,
): Value {
  const weights = new Map<Value, number>();
  for (const thing of things) {
    const value = valueOf(thing);
    weights.set(value, (weights.get(value) ?? 0) + weightOf(thing));
  }
  const [first] = [...weights].sort(([, a], [, b]) => b - a);
  if (!first) throw new RangeError('nothing to choose from');
  return first[0];
}
