import type { Model } from './bridge';

type Position = object;

/** The part of CodeMirror 5 that is used. */
interface Instance {
  getValue(separator: string): string;
  indexFromPos(position: Position): number;
  posFromIndex(index: number): Position;
  getCursor(side: 'from' | 'to'): Position;
  getOption(name: 'readOnly'): unknown;
  setSelection(from: Position, to: Position): void;
  scrollIntoView(range: { from: Position; to: Position }, margin: number): void;
  replaceRange(text: string, from: Position, to: Position, origin: string): void;
  setCursor(position: Position): void;
  focus(): void;
}

export function codeMirror5(root: Element): Model | null {
  const editor = (root as Element & { CodeMirror?: Instance }).CodeMirror;
  if (!editor) return null;
  return {
    state: () => ({
      text: editor.getValue('\n'),
      from: editor.indexFromPos(editor.getCursor('from')),
      to: editor.indexFromPos(editor.getCursor('to')),
      locked: Boolean(editor.getOption('readOnly')),
    }),
    select: (start, end) => {
      const [from, to] = [editor.posFromIndex(start), editor.posFromIndex(end)];
      editor.setSelection(from, to);
      editor.scrollIntoView({ from, to }, root.clientHeight / 3);
      editor.focus();
    },
    replace: (from, to, text) => {
      // Its history never joins a paste with what was typed.
      editor.replaceRange(text, editor.posFromIndex(from), editor.posFromIndex(to), 'paste');
      editor.setCursor(editor.posFromIndex(from + text.length));
      editor.focus();
    },
  };
}
