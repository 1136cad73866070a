import type { State } from './bridge/protocol';
import { hostOf, type Editor } from './editors';
import { lookOf } from './look';
import { isPlain, plainState, selectPlain, showPlain } from './plain-editor';
import { isSameRange } from './range';
import type { Point } from './reading';
import { scrollToRange } from './scroll';
import { rangeIn, rangeWithin, selectionIn } from './selection';
import { treesAbove, type Tree } from './trees';

/** Where text goes in: the editor's cursor as it was last, for the panel takes the focus away. */
export class Caret {
  private range: Range | null = null;
  /** What is selected in plain text because we showed words there: not for its writer to lose. */
  private shown: string | null = null;

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

  /** What is selected by now was selected to show it. */
  spare(): void {
    const state = plainState(this.editor);
    this.shown = state && ends(state);
  }

  /**
   * Puts the cursor or selection back where it was, or after all text where there
   * never was one. A selection over several lines is left alone, and so is one that
   * was given up: the cursor goes to its end. True when that changed something.
   */
  restore(): boolean {
    const state = plainState(this.editor);
    return state ? this.restorePlain(state) : this.restoreRange();
  }

  /** Puts the cursor somewhere else and shows that place. True when an editor must learn of it. */
  move({ node, offset }: Point): boolean {
    if (!node) {
      showPlain(this.editor, offset, offset);
      return false;
    }
    const range = this.editor.ownerDocument.createRange();
    range.setStart(node, Math.min(offset, node.length));
    const moved = this.select(range);
    scrollToRange(range);
    return moved;
  }

  private restorePlain(state: State): boolean {
    const wasUsed = this.editor.matches(':focus-within') || state.to > 0;
    const to = wasUsed ? state.to : state.text.length;
    const from = wasUsed ? state.from : to;
    const isSpared = ends(state) === this.shown || state.text.slice(from, to).includes('\n');
    selectPlain(this.editor, isSpared ? to : from, to);
    return false;
  }

  private restoreRange(): boolean {
    this.look();
    return this.select(this.remembered() ?? this.end());
  }

  private select(range: Range): boolean {
    const tree = this.editor.getRootNode() as Tree;
    const host = hostOf(this.editor, range.endContainer);
    const wasFocused = tree.activeElement === host;
    host.focus({ preventScroll: true });
    const present = rangeIn(tree);
    if (present && isSameRange(present, range)) return !wasFocused;
    const { startContainer, startOffset, endContainer, endOffset } = range;
    selectionIn(tree)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    // While the panel has the focus the page gets no focus events, and React passes on no change
    // of the selection: Draft.js would write over what was selected. It looks when a key goes up.
    host.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
    return true;
  }

  private look(): void {
    if (isPlain(this.editor)) return;
    this.range = rangeWithin(this.editor)?.cloneRange() ?? this.range;
  }

  private remembered(): Range | null {
    const { range, editor } = this;
    if (!range || !editor.contains(range.commonAncestorContainer)) return null;
    const kept = range.cloneRange();
    // An editor that has whole blocks selected, in a way of its own, has the page select nothing.
    const isGivenUp = rangeIn(editor.getRootNode() as Tree) === null;
    if (!kept.collapsed && (isGivenUp || isOverLines(kept))) return endOf(kept);
    return kept;
  }

  private end(): Range {
    const range = this.editor.ownerDocument.createRange();
    range.selectNodeContents(this.editor);
    return endOf(range);
  }
}

/** The cursor after the last words of a range: editors know their text, not their borders. */
function endOf(range: Range): Range {
  const { endContainer, endOffset } = range;
  const end = range.cloneRange();
  end.collapse(false);
  let last: Node | null = endContainer.childNodes[endOffset - 1] ?? null;
  while (last?.lastChild) last = last.lastChild;
  if (last?.nodeType === 3) end.setStart(last, last.nodeValue?.length ?? 0);
  else if (last?.nodeName === 'BR') end.setStartBefore(last);
  else if (last) end.selectNodeContents(last);
  end.collapse(true);
  return end;
}

const ends = ({ from, to }: State) => `${String(from)}-${String(to)}`;

/** Whether a range goes over the end of a line that its writer made. */
function isOverLines(range: Range): boolean {
  const ancestor = range.commonAncestorContainer;
  if (ancestor.nodeType !== 1) return false;
  const inside = (ancestor as Element).querySelectorAll('*');
  return [...inside].some(
    (element) =>
      range.intersectsNode(element) && (element.localName === 'br' || lookOf(element).block),
  );
}
