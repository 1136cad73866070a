import { agreement } from './context';
import type { Document, Span } from './document';
import { closest } from './closest';
import type { Quote } from './quote';

/** The share of a quote's characters that may have changed. */
const MOST_CHANGED = 0.25;
const SHORTEST = 12;
const LONGEST = 1_000;
/** Character comparisons after which the search gives up: about a fifth of a second. */
const MOST_WORK = 40_000_000;
/** The best place must be this much better (in changed share and context) than the next. */
const LEAD = 0.05;
const WEIGHT_OF_CONTEXT = 0.2;

/** Finds a quote whose words changed a little. Null where no place is clearly the one. */
export function placeApproximately(document: Document, quote: Quote): Span | null {
  const { exact } = quote;
  if (exact.length < SHORTEST || exact.length > LONGEST) return null;
  const most = Math.floor(exact.length * MOST_CHANGED);
  const words = tellingWords(exact);
  const found: { span: Span; score: number }[] = [];
  let work = 0;
  for (const [block, { text }] of document.blocks.entries()) {
    for (const from of windows(text, exact.length, words)) {
      const window = text.slice(from, from + 4 * exact.length);
      work += window.length * exact.length;
      if (work > MOST_WORK) return null;
      const match = closest(window, exact, most);
      if (!match) continue;
      const span = whole(text, block, from + match.start, from + match.end);
      const changed = match.changes / exact.length;
      found.push({ span, score: WEIGHT_OF_CONTEXT * agreement(document, span, quote) - changed });
    }
  }
  found.sort((a, b) => b.score - a.score);
  const [best, ...others] = found;
  if (!best) return null;
  const next = others.find(({ span }) => !overlaps(span, best.span));
  return next && best.score - next.score < LEAD ? null : best.span;
}

/** The long words of a quote: a window without any half of them can't hold it. */
function tellingWords(exact: string): string[] {
  const words = [...new Set(exact.match(/[\p{L}\p{N}]{4,}/gu) ?? [])];
  return words.sort((a, b) => b.length - a.length).slice(0, 12);
}

/** Where to look in a block: overlapping windows that share enough words with the quote. */
function* windows(text: string, length: number, words: readonly string[]): Generator<number> {
  const needed = Math.ceil(words.length / 3);
  for (let from = 0; from === 0 || from + 2 * length < text.length; from += 2 * length) {
    const window = text.slice(from, from + 4 * length);
    if (words.filter((word) => window.includes(word)).length >= needed) yield from;
  }
}

/** The span without half characters at its ends. */
function whole(text: string, block: number, start: number, end: number): Span {
  const inPair = (at: number) =>
    isLow(text.charCodeAt(at)) && at > 0 && isHigh(text.charCodeAt(at - 1));
  return { block, start: inPair(start) ? start - 1 : start, end: inPair(end) ? end + 1 : end };
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

const overlaps = (a: Span, b: Span) => a.block === b.block && a.start < b.end && b.start < a.end;
