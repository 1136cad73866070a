/** The trees of a page: its document, its same-origin frames and their shadow roots. */

export type Tree = Document | ShadowRoot;

/** More nested trees than this are not looked into. */
const MOST_TREES = 500;

/** The document of a frame, or null for one of another origin. */
export function documentIn(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    // Some browsers throw where others answer null: another origin.
    return null;
  }
}

/** Custom elements, and those of HTML itself that a page may give a shadow root. */
const MAY_HOST =
  /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** How browsers show a closed shadow root to an extension, and to nobody else. */
interface Keys {
  readonly chrome?: {
    readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };
  };
}

/** The shadow root of an element, also where its page keeps it to itself. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot || !MAY_HOST.test(element.localName)) return element.shadowRoot;
  // Firefox has it as a property of the element.
  if ('openOrClosedShadowRoot' in element)
    return element.openOrClosedShadowRoot as ShadowRoot | null;
  return (globalThis as Keys).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}

/** Every tree that can be read from a document, itself first. */
export function treesOf(page: Document): Tree[] {
  const trees: Tree[] = [page];
  for (let at = 0; at < trees.length && trees.length < MOST_TREES; at++) {
    for (const element of trees[at]?.querySelectorAll('*') ?? []) {
      const inner = /^i?frame$/.test(element.localName) ? documentIn(element) : shadowOf(element);
      if (inner) trees.push(inner);
    }
  }
  return trees;
}

/** The element that holds a tree in the tree above it: a shadow host or a frame. */
export function holderOf(tree: Node): Element | null {
  if ('host' in tree) return tree.host as Element;
  try {
    return (tree as Document).defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** The trees that a node is in, from its own up to the page's. */
export function treesAbove(node: Node): Node[] {
  const trees: Node[] = [];
  let holder: Node | null = node;
  while (holder) {
    const tree: Node = holder.getRootNode();
    trees.push(tree);
    holder = holderOf(tree);
  }
  return trees;
}

/** Whether a node is still part of the page, through all its frames. */
export function isOnPage(node: Node, page: Document): boolean {
  return node.isConnected && treesAbove(node).at(-1) === page;
}

/** The element that has the focus, looked up through shadow roots and frames. */
export function focusedIn(page: Document): Element | null {
  let focused = page.activeElement;
  while (focused) {
    const inner: Tree | null = shadowOf(focused) ?? documentIn(focused);
    const deeper: Element | null = inner?.activeElement ?? null;
    if (!deeper) break;
    focused = deeper;
  }
  return focused;
}

/** Whether `root` holds `node`, also through shadow roots and frames. */
export function holds(root: Node, node: Node): boolean {
  let inner: Node | null = node;
  while (inner) {
    if (root.contains(inner)) return true;
    inner = holderOf(inner.getRootNode());
  }
  return false;
}
