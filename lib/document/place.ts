import { placeApproximately } from './approximate';
import { agreement } from './context';
import type { Document, Span } from './document';
import type { Quote } from './quote';

/** Words that stand in more places than this are not told apart by their context. */
const MOST_PLACES = 2_000;
/** The best place must agree this much better with the context than the next. */
const LEAD = 0.1;
/** Shorter words than this need context that agrees, even when they stand in one place only. */
const LONG = 20;
const AGREES = 0.25;

/**
 * Finds a quote back in the present text: where it was, else elsewhere by its
 * context, else with small changes. Null where that is not certain.
 */
export function place(document: Document, quote: Quote): Span | null {
  const found = exactly(document, quote);
  return found === 'absent' ? placeApproximately(document, quote) : found;
}

/** The same without changes: null where these very words can't be placed for certain. */
export function placeExactly(document: Document, quote: Quote): Span | null {
  const found = exactly(document, quote);
  return found === 'absent' ? null : found;
}

function exactly(document: Document, quote: Quote): Span | null | 'absent' {
  const hint = { block: quote.block, start: quote.start, end: quote.start + quote.exact.length };
  const there = document.blocks[hint.block]?.text.startsWith(quote.exact, hint.start) === true;
  if (there && agreement(document, hint, quote) === 1) return hint;
  if (quote.exact === '') return null;

  const places = occurrences(document, quote.exact);
  if (places.length === 0) return 'absent';
  if (places.length > MOST_PLACES) return null;
  return surest(document, quote, places);
}

function occurrences(document: Document, words: string): Span[] {
  const found: Span[] = [];
  for (const [block, { text }] of document.blocks.entries()) {
    let start = text.indexOf(words);
    while (start >= 0 && found.length <= MOST_PLACES) {
      found.push({ block, start, end: start + words.length });
      start = text.indexOf(words, start + 1);
    }
  }
  return found;
}

function surest(document: Document, quote: Quote, places: readonly Span[]): Span | null {
  const ranked = places
    .map((span) => ({ span, agrees: agreement(document, span, quote) }))
    .sort((a, b) => b.agrees - a.agrees);
  const [best, next] = ranked;
  if (!best) return null;
  if (next && best.agrees - next.agrees < LEAD) {
    const atHint = ranked.find(
      ({ span, agrees }) =>
        span.block === quote.block && span.start === quote.start && best.agrees - agrees < LEAD,
    );
    return atHint?.span ?? null;
  }
  return best.agrees >= AGREES || quote.exact.length >= LONG ? best.span : null;
}
