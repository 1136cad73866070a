import { place } from '../document/place';
import type { Quote } from '../document/quote';
import { Marker } from './highlight';
import { isPlain, showPlain } from './plain-editor';
import { pointsOf, type Reading } from './reading';
import { scrollToRange } from './scroll';
import type { Source } from './source';

/** Shows words of the text that is read, where they stand on the page. */
export class Revealer {
  private readonly marker = new Marker();
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
    const range = rangeOf(points);
    if (!range || range.getClientRects().length === 0) return false;
    this.shown = quote;
    this.marker.mark(range);
    scrollToRange(range);
    return true;
  }

  /** Puts the mark back where an editor drew its text anew. */
  follow(reading: Reading): void {
    const span = this.shown && place(reading, this.shown);
    const points = span && pointsOf(reading, span);
    const range = points && rangeOf(points);
    if (range) this.marker.mark(range);
    else this.marker.clear();
  }

  clear(): void {
    this.shown = null;
    this.marker.clear();
  }
}

function rangeOf({ start, end }: NonNullable<ReturnType<typeof pointsOf>>): Range | null {
  if (!start.node || !end.node) return null;
  // What is in a shadow root within an editor may have changed unseen.
  if (start.offset > start.node.length || end.offset > end.node.length) return null;
  const range = start.node.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}
