import { askModel } from './bridge/ask';
import { MODELLED, type State } from './bridge/protocol';
import { selectIn } from './textarea';

/** Editors of plain text: text areas, and those that draw only the lines in view. */

/** A text area's value is its text; other editors hold theirs in the page, or in a model. */
export const isTextArea = (element: Element): element is HTMLTextAreaElement =>
  element.localName === 'textarea';

/** Whether an editor's text is a string of its own, rather than the page's text. */
export const isPlain = (editor: Element) => isTextArea(editor) || editor.matches(MODELLED);

/** The text and selection of an editor of plain text; null for any other, or one that is gone. */
export function plainState(editor: Element): State | null {
  if (!isTextArea(editor)) {
    return editor.matches(MODELLED) ? askModel(editor, { type: 'read' }) : null;
  }
  const { value: text, selectionStart: from, selectionEnd: to, disabled, readOnly } = editor;
  return { text, from, to, locked: disabled || readOnly };
}

/** Selects words in an editor of plain text, and scrolls to them. */
export function showPlain(editor: Element, from: number, to: number): void {
  if (isTextArea(editor)) selectIn(editor, from, to);
  else askModel(editor, { type: 'select', from, to });
}

/** Puts the cursor or selection somewhere. */
export function selectPlain(editor: Element, from: number, to: number): void {
  if (!isTextArea(editor)) {
    askModel(editor, { type: 'select', from, to });
    return;
  }
  editor.focus({ preventScroll: true });
  editor.setSelectionRange(from, to);
}
