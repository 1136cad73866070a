import { focusedIn, treesAbove, treesOf } from './trees';

/** The cursor rests this long before anybody is told. */
const REST = 150;

/** Calls back after the cursor moved in an element, once it rests. Ends with the signal. */
export function watchCursor(root: Element, moved: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const noticed = () => {
    clearTimeout(timer);
    timer = setTimeout(moved, REST);
  };
  for (const place of [root, ...treesAbove(root)]) {
    place.addEventListener('selectionchange', noticed, { signal });
  }
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
  });
}

/** Calls back with what gets the focus on a page, also in its frames and open shadow roots. */
export function watchFocus(
  page: Document,
  focused: (element: Element) => void,
  signal: AbortSignal,
): void {
  const heard = new WeakSet<Node>();
  const noticed = () => {
    const element = focusedIn(page);
    if (element) focused(element);
  };
  const listen = () => {
    for (const tree of treesOf(page)) {
      if (heard.has(tree) || !('defaultView' in tree)) continue;
      heard.add(tree);
      tree.addEventListener('focusin', noticed, { signal });
    }
  };
  listen();
  // The focus went into a frame, perhaps one that came since: no other event says so.
  page.defaultView?.addEventListener(
    'blur',
    () => {
      listen();
      noticed();
    },
    { signal },
  );
}
