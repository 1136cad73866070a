import type { BlockKind } from '../document/document';
import { cutFolded, joinFolded, type Folded } from './fold';

/** What the start of a line says about it: its kind, and how much of it is a mark. */
export interface Mark {
  readonly kind: BlockKind;
  readonly level: number;
  readonly length: number;
}

const BULLET = /^(?:[-*+•◦▪‣·–])\s+/u;
const WRAPPED = 50;

/** The bullet that a line starts with, if any. */
export function bulletOf(line: string): Mark | null {
  const bullet = BULLET.exec(line);
  return bullet ? { kind: 'item', level: 1, length: bullet[0].length } : null;
}

/**
 * Whether a line goes on where the one before it stopped: text wrapped by hand,
 * as in e-mail. A short line or one that ends a sentence was ended on purpose.
 */
export function goesOn(before: string, line: string): boolean {
  return before.length >= WRAPPED && !/[.!?:;…][\p{Pe}\p{Pf}"']*$/u.test(before) && !bulletOf(line);
}

/** Lines that were broken by hand, as paragraphs: a blank line always parts them. */
export function paragraphsOf(lines: readonly Folded[]): Folded[] {
  const paragraphs: Folded[][] = [];
  let open: Folded[] | null = null;
  for (const line of lines) {
    const before: Folded | undefined = open?.at(-1);
    if (line.text === '') open = null;
    else if (open && before && goesOn(before.text, line.text)) open.push(line);
    else paragraphs.push((open = [line]));
  }
  return paragraphs.map((parts) => joinFolded(parts, ' '));
}

/** The text without the mark that it starts with. */
export const withoutMark = (line: Folded, mark: Mark) => cutFolded(line, mark.length);
