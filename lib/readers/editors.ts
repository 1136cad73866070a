import { MODELLED, WORD } from './bridge/protocol';
import { isTextArea, plainState } from './plain-editor';
import { isProxy, isProxyTree } from './proxy';
import { isOnPage, type Tree } from './trees';

export type Editor = HTMLElement;

/** Says of an element that it is an editor of its own, or was made part of one. */
export const EDITABLE = '[contenteditable]:not([contenteditable="false" i])';

/** Editors whose every block is a host of its own: together they are one text. */
const GATHERED = '.codex-editor__redactor, .block-editor-block-list__layout.is-root-container';

/** The editors of a page: text areas, editing hosts, and frames that are edited as a whole. */
export function editorsIn(trees: readonly Tree[]): Editor[] {
  return trees.flatMap((tree) => {
    if ('designMode' in tree && tree.designMode === 'on') return [tree.body];
    if (isProxyTree(tree)) return [];
    const found = tree.querySelectorAll<HTMLElement>(`textarea, ${EDITABLE}`);
    const modelled = [...tree.querySelectorAll<HTMLElement>(`${MODELLED}, ${WORD}`)].filter(
      (element) => isShown(element) && (isWord(element) || plainState(element) !== null),
    );
    const hosts = [...found].filter(
      (element) =>
        isHost(element) &&
        isShown(element) &&
        !isProxy(element) &&
        !modelled.some((editor) => editor.contains(element)),
    );
    // While several blocks are selected, all that is around them may be made one host.
    const gathered = hosts.map(
      (host) =>
        host.closest<HTMLElement>(GATHERED) ?? host.querySelector<HTMLElement>(GATHERED) ?? host,
    );
    return [...modelled, ...new Set(gathered)];
  });
}

/** The host that has the focus where a node of an editor is edited. */
export const hostOf = (editor: Editor, node: Node): HTMLElement =>
  editor.matches(GATHERED)
    ? ((node.nodeType === 1 ? (node as Element) : node.parentElement)?.closest<HTMLElement>(
        EDITABLE,
      ) ?? editor)
    : editor;

export const isWord = (editor: Element) => editor.matches(WORD);

export const isEditable = (element: Element) => element.matches(EDITABLE);

/** Whether an element may be part of an editor; cheap to ask. */
export const isInEditor = (element: Element) =>
  isTextArea(element) ||
  element.closest(`${EDITABLE}, ${MODELLED}`) !== null ||
  element.ownerDocument.designMode === 'on';

/** Whether text can be put in: it is neither locked nor gone. */
export function canInsert(editor: Editor, page: Document): boolean {
  const locked = plainState(editor)?.locked ?? editor.getAttribute('aria-readonly') === 'true';
  return !locked && !isWord(editor) && isOnPage(editor, page);
}

/** The outermost editable element: what is in it is part of the same text. */
function isHost(element: HTMLElement): boolean {
  return isTextArea(element)
    ? element.closest(EDITABLE) === null
    : (element.parentElement?.closest(EDITABLE) ?? null) === null;
}

function isShown(element: HTMLElement): boolean {
  if (element.closest('[aria-hidden="true"], [hidden]')) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display !== 'none' && style?.visibility !== 'hidden' && element.checkVisibility();
}
