import type { Span } from '../document/document';
import { rangeOf } from './range';
import type { Reading } from './reading';
import { rangeIn } from './selection';
import type { Tree } from './trees';

/** What marks are drawn on. */
export interface Paper {
  /** Where the words of a span are drawn; null for words that can't be placed on it. */
  rangeOf(reading: Reading, span: Span): Range | null;
  /** Where the cursor is, or the end of what is selected. */
  cursor(): { node: Node; offset: number } | null;
  close(): void;
}

/** The page's own text. */
export function pagePaper(root: Element): Paper {
  return {
    rangeOf,
    cursor: () => {
      const range = rangeIn(root.getRootNode() as Tree);
      return range && { node: range.endContainer, offset: range.endOffset };
    },
    close: () => undefined,
  };
}
