/** The immutable snapshot of what was read. Knows nobody. */

export type Language = 'nl' | 'en';

/** `row` is a whole table row: its cells joined with " | ". */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row';

export interface Block {
  readonly kind: BlockKind;
  /** Heading level 1-6, list depth from 1, else 0. A table's header row has level 1, other rows 0. */
  readonly level: number;
  /** Plain text without markup; white space folded to single spaces. */
  readonly text: string;
}

export interface Document {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Half-open range of UTF-16 offsets in a block's text. */
export interface Span {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

export interface Sentence extends Span {
  readonly text: string;
}

/** Where a table cell ends and the next begins in a row block. */
export const CELL_SEPARATOR = ' | ';
