import { MEANINGS, type Meaning } from '../messages/reader';
import { STROKES } from './strokes';
import type { Tree } from './trees';

/** What a stretch is highlighted for: a quote that was clicked in the panel, or what it means. */
export type Highlighted = 'shown' | Meaning;

const nameOf = (what: Highlighted) => (what === 'shown' ? 'kanttekening' : `kanttekening-${what}`);

/** See-through colours under the page's own letters: they do on light and on dark pages. */
const STYLE = [
  `::highlight(${nameOf('shown')}) {
    background-color: rgb(255 193 7 / 0.4);
    text-decoration: underline 2px rgb(217 119 6);
  }`,
  ...MEANINGS.map((meaning) => {
    const { style, thickness, colour } = STROKES[meaning];
    return `::highlight(${nameOf(meaning)}) {
      text-decoration: underline ${style} ${thickness} ${colour};
      text-decoration-skip-ink: none;
      text-underline-offset: 0.15em;
    }
    @media (forced-colors: active) {
      ::highlight(${nameOf(meaning)}) {
        text-decoration-color: CanvasText;
        text-underline-offset: 0;
      }
    }`;
  }),
].join('\n');

/** Highlights ranges. The browser draws them: no node is added or changed. */
export class Highlighter {
  private readonly drawn = new Map<Range, Highlighted>();
  private readonly sheets = new Map<Tree, () => void>();

  /** Highlights a range. Nothing happens where the browser has no means for it. */
  add(range: Range, what: Highlighted): void {
    const view = viewOf(range);
    if (!view?.Highlight || !('highlights' in view.CSS)) return;
    const { highlights } = view.CSS;
    const tree = range.startContainer.getRootNode() as Tree;
    if (!this.sheets.has(tree)) this.sheets.set(tree, adopt(tree, view));
    const present = highlights.get(nameOf(what));
    if (present) present.add(range);
    else highlights.set(nameOf(what), newHighlight(view, range, what));
    this.drawn.set(range, what);
  }

  has(range: Range): boolean {
    return this.drawn.has(range);
  }

  delete(range: Range): void {
    const what = this.drawn.get(range);
    if (!what) return;
    this.drawn.delete(range);
    const highlights = viewOf(range)?.CSS.highlights;
    const present = highlights?.get(nameOf(what));
    present?.delete(range);
    if (present?.size === 0) highlights?.delete(nameOf(what));
  }

  clear(): void {
    for (const range of [...this.drawn.keys()]) this.delete(range);
    for (const forget of this.sheets.values()) forget();
    this.sheets.clear();
  }
}

const viewOf = (range: Range) => range.startContainer.ownerDocument?.defaultView;

function newHighlight(view: Window & typeof globalThis, range: Range, what: Highlighted) {
  const highlight = new view.Highlight(range);
  if (what === 'shown') highlight.priority = 1;
  return highlight;
}

/** Adds the styles to a tree; answers how to take them away again. */
function adopt(tree: Tree, view: Window & typeof globalThis): () => void {
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
