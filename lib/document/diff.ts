import type { Block } from './document';
import { replaces } from './former';

/** Blocks from `from` on, `removed` of them, are replaced by `blocks`. */
export interface Change {
  readonly from: number;
  readonly removed: number;
  readonly blocks: readonly Block[];
}

const same = (a: Block | undefined, b: Block | undefined) =>
  a !== undefined &&
  b !== undefined &&
  a.text === b.text &&
  a.kind === b.kind &&
  a.level === b.level;

/** The one stretch of blocks in which two versions differ, or null where they do not. */
export function diffBlocks(before: readonly Block[], after: readonly Block[]): Change | null {
  const shortest = Math.min(before.length, after.length);
  let from = 0;
  while (from < shortest && same(before[from], after[from])) from++;
  let kept = 0;
  while (
    kept < shortest - from &&
    same(before[before.length - 1 - kept], after[after.length - 1 - kept])
  ) {
    kept++;
  }
  const removed = before.length - kept - from;
  const blocks = after.slice(from, after.length - kept);
  return removed === 0 && blocks.length === 0 ? null : { from, removed, blocks };
}

/** Where a block stands after a change; one that was changed itself keeps its place for a hint. */
export function blockAfter(block: number, { from, removed, blocks }: Change): number {
  return block < from + removed ? block : block + blocks.length - removed;
}

/** The blocks after a change. Throws RangeError for a change that does not fit them. */
export function applyChange(before: readonly Block[], change: Change): Block[] {
  const { from, removed, blocks } = change;
  if (from < 0 || removed < 0 || from + removed > before.length) {
    throw new RangeError('change outside the document');
  }
  blocks.slice(0, removed).forEach((block, at) => {
    const former = before[from + at];
    if (former) replaces(block, former);
  });
  return [...before.slice(0, from), ...blocks, ...before.slice(from + removed)];
}
