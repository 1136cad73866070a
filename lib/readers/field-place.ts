import { holderOf } from './trees';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Fine enough to notice a field that is partly out of sight move. */
const THRESHOLDS = Array.from({ length: 101 }, (_, percent) => percent / 100);

/** The box within the borders and scroll bars of an element, in its window. */
export function boxOf(element: Element): Box {
  const { left, top } = element.getBoundingClientRect();
  const { clientLeft, clientTop, clientWidth, clientHeight } = element;
  return {
    left: left + clientLeft,
    top: top + clientTop,
    right: left + clientLeft + clientWidth,
    bottom: top + clientTop + clientHeight,
  };
}

/** Whether a field is drawn at its own size: not turned, stretched or zoomed. */
export function isWhole(field: HTMLElement): boolean {
  const { width, height } = field.getBoundingClientRect();
  return (
    Math.abs(width - field.offsetWidth) < 1 &&
    Math.abs(height - field.offsetHeight) < 1 &&
    field.checkVisibility()
  );
}

/** The part of a field that what it stands in lets be seen; null for none. */
export function seenOf(field: Element): Box | null {
  let seen = boxOf(field);
  for (const element of above(field)) {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    if (!style || style.overflow === 'visible' || isPage(element)) continue;
    const box = boxOf(element);
    seen = {
      left: Math.max(seen.left, box.left),
      top: Math.max(seen.top, box.top),
      right: Math.min(seen.right, box.right),
      bottom: Math.min(seen.bottom, box.bottom),
    };
  }
  return seen.left < seen.right && seen.top < seen.bottom ? seen : null;
}

/** How far to the front a field stands: above it, but behind what covers it. */
export function levelOf(field: Element): string {
  const levels = [field, ...above(field)].map((element) =>
    Number(element.ownerDocument.defaultView?.getComputedStyle(element).zIndex),
  );
  return String(Math.max(0, ...levels.filter(Number.isFinite)));
}

/** Calls back whenever a field may have moved, by events alone. Ends with the signal. */
export function watchPlace(
  field: HTMLElement,
  trees: readonly Node[],
  moved: () => void,
  signal: AbortSignal,
): void {
  const view = field.ownerDocument.defaultView;
  const options = { capture: true, passive: true, signal };
  for (const place of [field, ...trees]) place.addEventListener('scroll', moved, options);
  for (const event of ['transitionend', 'animationend'])
    for (const tree of trees) tree.addEventListener(event, moved, options);
  view?.addEventListener('resize', moved, { signal });
  field.ownerDocument.fonts.addEventListener('loadingdone', moved, { signal });
  const sizes = new ResizeObserver(moved);
  for (const element of [field, ...above(field)]) sizes.observe(element);
  const looks = new MutationObserver(moved);
  const attributeFilter = ['class', 'style', 'rows', 'cols', 'wrap', 'dir'];
  for (const element of [field, ...above(field)]) looks.observe(element, { attributeFilter });
  const stop = watchMoves(field, moved);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    looks.disconnect();
    stop();
  });
}

/** Nothing tells that an element was pushed aside, but that it leaves the place where it was. */
function watchMoves(field: HTMLElement, moved: () => void): () => void {
  let observer: IntersectionObserver | null = null;
  const start = () => {
    observer?.disconnect();
    const page = field.ownerDocument;
    const { left, top, right, bottom } = field.getBoundingClientRect();
    const { clientWidth, clientHeight } = page.documentElement;
    const margins = [top, clientWidth - right, clientHeight - bottom, left];
    let first = true;
    observer = new IntersectionObserver(
      () => {
        // It begins by telling how things are.
        if (!first) {
          moved();
          start();
        }
        first = false;
      },
      {
        root: page,
        rootMargin: margins.map((margin) => `${String(-Math.floor(margin))}px`).join(' '),
        threshold: THRESHOLDS,
      },
    );
    observer.observe(field);
  };
  start();
  return () => observer?.disconnect();
}

const isPage = (element: Element) =>
  element === element.ownerDocument.documentElement || element === element.ownerDocument.body;

/** The elements that an element stands in, up to its document's. */
function above(element: Element): Element[] {
  const found: Element[] = [];
  let at: Element | null = element;
  while (at) {
    const root: Node = at.getRootNode();
    at = at.assignedSlot ?? at.parentElement ?? ('host' in root ? holderOf(root) : null);
    if (at) found.push(at);
  }
  return found;
}
