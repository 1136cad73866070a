import { holderOf } from './trees';

interface Box {
  readonly top: number;
  readonly bottom: number;
}

/** Words this near to the edge of what is seen are scrolled to as well. */
const MARGIN = 40;

/** Scrolls whatever has to be scrolled for a range to be seen, from the inside out. */
export function scrollToRange(range: Range): void {
  const start = range.startContainer;
  const element = start.nodeType === 1 ? (start as Element) : start.parentElement;
  if (!element) return;
  const rect = range.getClientRects()[0] ?? range.getBoundingClientRect();
  let box: Box = { top: rect.top, bottom: rect.bottom };
  let inner: Element | null = element;
  while (inner) {
    const page: Document = inner.ownerDocument;
    for (const scroller of scrollersOf(inner)) box = bring(scroller, box);
    const frame = holderOf(page);
    const offset = frame?.getBoundingClientRect().top ?? 0;
    box = { top: box.top + offset, bottom: box.bottom + offset };
    inner = frame;
  }
}

/** Scrolls one element so that the box is in its middle; answers where the box will be then. */
function bring(scroller: Element, box: Box): Box {
  const page = scroller.ownerDocument;
  const isPage = scroller === page.scrollingElement;
  const rect = scroller.getBoundingClientRect();
  const top = isPage ? 0 : rect.top;
  const bottom = isPage ? scroller.clientHeight : rect.top + scroller.clientHeight;
  if (box.top >= top + MARGIN && box.bottom <= bottom - MARGIN) return box;
  const wanted = (box.top + box.bottom) / 2 - (top + bottom) / 2;
  const most = scroller.scrollHeight - scroller.clientHeight;
  const by = Math.min(most, Math.max(0, scroller.scrollTop + wanted)) - scroller.scrollTop;
  scroller.scrollBy({ top: by, behavior: scrollBehavior(page) });
  return { top: box.top - by, bottom: box.bottom - by };
}

/** Smooth, but for who asked for less motion. */
export function scrollBehavior(page: Document): ScrollBehavior {
  const still = page.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return still === false ? 'smooth' : 'instant';
}

function* scrollersOf(element: Element): Generator<Element> {
  const page = element.ownerDocument;
  let at: Element | null = element;
  while (at && at !== page.scrollingElement) {
    const overflow = page.defaultView?.getComputedStyle(at).overflowY ?? '';
    if (/auto|scroll|overlay/.test(overflow) && at.scrollHeight > at.clientHeight) yield at;
    const root: Node = at.getRootNode();
    at = at.assignedSlot ?? at.parentElement ?? ('host' in root ? (root.host as Element) : null);
  }
  if (page.scrollingElement) yield page.scrollingElement;
}
