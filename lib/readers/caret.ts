import { isTextArea, type Editor } from './editors';
import { rangeIn, rangeWithin, selectionIn } from './selection';
import { treesAbove, type Tree } from './trees';

/** Where text goes in: the editor's cursor as it was last, for the panel takes the focus away. */
export class Caret {
  private range: Range | null = null;

  constructor(
    private readonly editor: Editor,
    signal: AbortSignal,
  ) {
    this.look();
    for (const tree of treesAbove(editor)) {
      tree.addEventListener(
        'selectionchange',
        () => {
          this.look();
        },
        { signal },
      );
    }
  }

  /**
   * Puts the cursor back where it was, at the end of what was selected, or after
   * all text where there never was one. True when that changed something.
   */
  restore(): boolean {
    return isTextArea(this.editor) ? this.restoreArea(this.editor) : this.restoreRange();
  }

  private restoreArea(area: HTMLTextAreaElement): boolean {
    const wasUsed = area.ownerDocument.activeElement === area || area.selectionEnd > 0;
    const at = wasUsed ? area.selectionEnd : area.value.length;
    area.focus({ preventScroll: true });
    area.setSelectionRange(at, at);
    return false;
  }

  private restoreRange(): boolean {
    const tree = this.editor.getRootNode() as Tree;
    const range = this.remembered() ?? this.end();
    const wasFocused = tree.activeElement === this.editor;
    this.editor.focus({ preventScroll: true });
    const present = rangeIn(tree);
    if (present && isSame(present, range)) return !wasFocused;
    const { startContainer, startOffset } = range;
    selectionIn(tree)?.setBaseAndExtent(startContainer, startOffset, startContainer, startOffset);
    return true;
  }

  private look(): void {
    if (isTextArea(this.editor)) return;
    this.range = rangeWithin(this.editor)?.cloneRange() ?? this.range;
  }

  private remembered(): Range | null {
    const { range, editor } = this;
    if (!range || !editor.contains(range.commonAncestorContainer)) return null;
    const end = range.cloneRange();
    end.collapse(false);
    return end;
  }

  private end(): Range {
    const range = this.editor.ownerDocument.createRange();
    let last: Node = this.editor;
    while (last.lastChild) last = last.lastChild;
    if (last.nodeType === 3) range.setStart(last, last.nodeValue?.length ?? 0);
    else range.selectNodeContents(last.nodeName === 'BR' ? (last.parentNode ?? last) : last);
    range.collapse(last.nodeName === 'BR');
    return range;
  }
}

const isSame = (a: Range, b: Range) =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;
