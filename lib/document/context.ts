import type { Document, Span } from './document';
import { CONTEXT, type Quote } from './quote';

/** Stands for the edge of a block, so that "at the very start" is context too. */
const EDGE = '\n';

/**
 * How well the words around a span agree with those around a quote: 1 when all
 * of them do, 0 when none does.
 */
export function agreement(document: Document, span: Span, quote: Quote): number {
  const text = document.blocks[span.block]?.text ?? '';
  const before = fromEdge(text.slice(Math.max(0, span.start - CONTEXT), span.start));
  const after = toEdge(text.slice(span.end, span.end + CONTEXT));
  const prefix = fromEdge(quote.prefix);
  const suffix = toEdge(quote.suffix);
  return (sameEnd(before, prefix) + sameStart(after, suffix)) / (prefix.length + suffix.length);
}

const fromEdge = (context: string) => (context.length < CONTEXT ? EDGE + context : context);
const toEdge = (context: string) => (context.length < CONTEXT ? context + EDGE : context);

function sameStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function sameEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) {
    length++;
  }
  return length;
}
