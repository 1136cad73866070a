import type { Document, Span } from './document';

/**
 * Words in a document that can be found back after edits: the exact text with
 * context, and where it stood. After the W3C Web Annotation model
 * (TextQuoteSelector with TextPositionSelector as a hint).
 */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Hints: where it stood when the quote was made. */
  readonly block: number;
  readonly start: number;
}

/** How many characters of context a quote keeps on either side. */
export const CONTEXT = 32;

/** Makes the quote of a span. Throws RangeError for a span outside the document. */
export function quoteOf(document: Document, span: Span): Quote {
  const block = document.blocks[span.block];
  if (!block || span.start < 0 || span.end > block.text.length || span.start > span.end) {
    throw new RangeError('span outside the document');
  }
  return {
    exact: block.text.slice(span.start, span.end),
    prefix: block.text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: block.text.slice(span.end, span.end + CONTEXT),
    block: span.block,
    start: span.start,
  };
}
