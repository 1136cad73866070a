const NAME = 'kanttekening';

/** Shown on light and on dark pages alike: a see-through colour under the page's own letters. */
const STYLE = `::highlight(${NAME}) {
  background-color: rgb(255 193 7 / 0.4);
  text-decoration: underline 2px rgb(217 119 6);
}`;

/** The one mark on the page. It is drawn by the browser: no node is added or changed. */
export class Marker {
  private undo: (() => void) | null = null;

  /** Marks a range, and nothing else. False where the browser has no means for it. */
  mark(range: Range): boolean {
    this.clear();
    const tree = range.startContainer.getRootNode() as Document | ShadowRoot;
    const view = range.startContainer.ownerDocument?.defaultView;
    if (!view?.Highlight || !('highlights' in view.CSS)) return false;
    const { highlights } = view.CSS;
    highlights.set(NAME, new view.Highlight(range));
    const forget = adopt(tree, view);
    this.undo = () => {
      highlights.delete(NAME);
      forget();
    };
    return true;
  }

  clear(): void {
    this.undo?.();
    this.undo = null;
  }
}

/** Adds the style of the mark to a tree; answers how to take it away again. */
function adopt(tree: Document | ShadowRoot, view: Window & typeof globalThis): () => void {
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(STYLE);
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    return () => {
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  } catch {
    // Some versions of Firefox let no extension add a style sheet this way. The words are
    // scrolled to all the same.
    return () => undefined;
  }
}
