/** The trees of a page: its document, its same-origin frames and their open shadow roots. */

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

/** Every tree that can be read from a document, itself first. */
export function treesOf(page: Document): Tree[] {
  const trees: Tree[] = [page];
  for (let at = 0; at < trees.length && trees.length < MOST_TREES; at++) {
    for (const element of trees[at]?.querySelectorAll('*') ?? []) {
      const inner = /^i?frame$/.test(element.localName) ? documentIn(element) : element.shadowRoot;
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
    const inner: Tree | null = focused.shadowRoot ?? documentIn(focused);
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
