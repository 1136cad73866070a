import { blockAfter, type Change } from './diff';
import type { Document, Span } from './document';
import { placeExactly } from './place';
import { quoteOf, type Quote } from './quote';

/** A quote with its words' present place; null where that is not certain. */
export interface Followed {
  readonly quote: Quote;
  readonly span: Span | null;
}

/**
 * Follows a quote over an edit. Where its very words are found, it takes their present context
 * and place along, so that it can be followed over the next; else it stays as it is, for the
 * words may come back.
 */
export function followQuote(quote: Quote, change: Change | null, document: Document): Followed {
  const moved = change ? { ...quote, block: blockAfter(quote.block, change) } : quote;
  const span = placeExactly(document, moved);
  return { quote: span ? quoteOf(document, span) : moved, span };
}
