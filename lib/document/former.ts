import type { Block } from './document';

/** Which block a block took the place of. A former block's own former one is let go. */
const formers = new WeakMap<Block, Block>();

/** Remembers that a block took the place of another, as happens with each edit. */
export function replaces(block: Block, former: Block): void {
  formers.delete(former);
  formers.set(block, former);
}

/** The block that a block took the place of, if any: much of it may have stayed as it was. */
export const formerOf = (block: Block): Block | undefined => formers.get(block);
