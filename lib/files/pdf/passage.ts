import type { BlockKind } from '../../document/document';
import { mostOf, type Line } from './line';

/** Lines that belong together, before it is certain what they are. */
export interface Passage {
  readonly kind: BlockKind;
  readonly level: number;
  readonly lines: readonly Line[];
  /** For a row: the lines of each cell. */
  readonly cells?: readonly (readonly Line[])[];
  /** Stands under the text: it comes after all else. */
  readonly isNote?: boolean;
}

/** How most of a text looks. */
export interface Look {
  readonly size: number;
  readonly font: string;
  /** From one line down to the next, in units of the letters' size. */
  readonly leading: number;
}

const USUAL_LEADING = 1.2;
const MOST_LEADING = 3;

/** How most of the lines look, by the length of their text. */
export function lookOf(lines: readonly Line[]): Look {
  if (lines.length === 0) return { size: 0, font: '', leading: USUAL_LEADING };
  const length = (line: Line) => line.text.length;
  const size = mostOf(lines, ({ size }) => round(size), length);
  const font = mostOf(lines, ({ font }) => font, length);
  const gaps = lines
    .flatMap((line, at) => {
      const next = lines[at + 1];
      if (next?.page !== line.page || round(line.size) !== size) return [];
      return [(next.y - line.y) / line.size];
    })
    .filter((gap) => gap > 0.5 && gap < MOST_LEADING)
    .sort((a, b) => a - b);
  // Most lines go on in the next, so the closest ones tell how far apart lines stand.
  return { size, font, leading: gaps[Math.floor(gaps.length / 3)] ?? USUAL_LEADING };
}

const round = (size: number) => Math.round(size * 4) / 4;
