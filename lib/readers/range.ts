import type { Span } from '../document/document';
import { pointsOf, type Point, type Reading } from './reading';

/** The range that the words of a span take on the page; null for words that stand nowhere. */
export function rangeOf(reading: Reading, span: Span): Range | null {
  const points = pointsOf(reading, span);
  return points && rangeBetween(points.start, points.end);
}

/** The range between two points in the page's text. */
export function rangeBetween(start: Point, end: Point): Range | null {
  if (!start.node || !end.node) return null;
  // What is in a shadow root within an editor may have changed unseen.
  if (start.offset > start.node.length || end.offset > end.node.length) return null;
  const range = start.node.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** Whether two ranges start and end at the same points. */
export const isSameRange = (a: Range, b: Range) =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;
