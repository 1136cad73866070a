import { place } from '../document/place';
import type { Quote } from '../document/quote';
import { Highlighter } from './highlight';
import { isPlain, showPlain } from './plain-editor';
import { rangeBetween, rangeOf } from './range';
import { pointsOf, type Reading } from './reading';
import { scrollToRange } from './scroll';
import type { Source } from './source';

/** Shows words of the text that is read, where they stand on the page. */
export class Revealer {
  private readonly highlighter = new Highlighter();
  private shown: Quote | null = null;

  /** Scrolls to a quote and marks it. False where it can't be found or seen. */
  reveal(source: Source, reading: Reading, quote: Quote): boolean {
    this.clear();
    const span = place(reading, quote);
    const points = span && pointsOf(reading, span);
    if (!points) return false;
    if (isPlain(source.root)) {
      showPlain(source.root, points.start.offset, points.end.offset);
      return true;
    }
    const range = rangeBetween(points.start, points.end);
    if (!range || range.getClientRects().length === 0) return false;
    this.shown = quote;
    this.highlighter.add(range, 'shown');
    scrollToRange(range);
    return true;
  }

  /** Puts the mark back where an editor drew its text anew. */
  follow(reading: Reading): void {
    const span = this.shown && place(reading, this.shown);
    const range = span && rangeOf(reading, span);
    this.highlighter.clear();
    if (range) this.highlighter.add(range, 'shown');
  }

  clear(): void {
    this.shown = null;
    this.highlighter.clear();
  }
}
