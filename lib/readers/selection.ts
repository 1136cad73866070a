import type { Tree } from './trees';

/** The selection in a tree. Some browsers have one for each shadow root, others one for all. */
export function selectionIn(tree: Tree): Selection | null {
  const own = 'getSelection' in tree ? (tree.getSelection as () => Selection | null) : null;
  return own ? own.call(tree) : (tree.ownerDocument?.getSelection() ?? null);
}

/** The range that is selected in a tree, also when it is just a caret. */
export function rangeIn(tree: Tree): Range | null {
  const selection = selectionIn(tree);
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}

/** The range that is selected in an element: the caret of an editor. */
export function rangeWithin(element: Element): Range | null {
  const range = rangeIn(element.getRootNode() as Tree);
  return range && element.contains(range.commonAncestorContainer) ? range : null;
}

/** The first selected stretch of text in the trees, with the element it is in. */
export function selectedText(trees: readonly Tree[]): Range | null {
  for (const tree of trees) {
    const range = rangeIn(tree);
    if (range && !range.collapsed && range.toString().trim() !== '') return range.cloneRange();
  }
  return null;
}
