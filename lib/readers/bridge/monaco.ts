import type { Model } from './bridge';

interface Position {
  readonly lineNumber: number;
  readonly column: number;
}

interface Range {
  readonly startLineNumber: number;
  readonly startColumn: number;
  readonly endLineNumber: number;
  readonly endColumn: number;
}

interface TextModel {
  getValue(): string;
  getOffsetAt(position: Position): number;
  getPositionAt(offset: number): Position;
}

/** The part of Monaco that is used. */
interface Instance {
  getContainerDomNode(): Element;
  getModel(): TextModel | null;
  getSelection(): Range | null;
  getRawOptions(): { readonly readOnly?: boolean };
  setSelection(range: Range): void;
  revealRangeInCenter(range: Range): void;
  pushUndoStop(): boolean;
  executeEdits(source: string, edits: object[]): boolean;
  setPosition(position: Position): void;
  focus(): void;
}

interface Page {
  readonly monaco?: { readonly editor?: { getEditors?(): readonly Instance[] } };
}

/** Its elements don't lead to it: it is found where the page has Monaco under its own name. */
export function monaco(root: Element): Model | null {
  const editors = (globalThis as Page).monaco?.editor?.getEditors?.() ?? [];
  const editor = editors.find((each) => each.getContainerDomNode().contains(root));
  const model = editor?.getModel();
  if (!editor || !model) return null;
  const rangeOf = (from: number, to: number): Range => {
    const [start, end] = [model.getPositionAt(from), model.getPositionAt(to)];
    return {
      ...{ startLineNumber: start.lineNumber, startColumn: start.column },
      ...{ endLineNumber: end.lineNumber, endColumn: end.column },
    };
  };
  return {
    state: () => {
      const range = editor.getSelection() ?? rangeOf(0, 0);
      const { startLineNumber, startColumn, endLineNumber, endColumn } = range;
      return {
        text: model.getValue(),
        from: model.getOffsetAt({ lineNumber: startLineNumber, column: startColumn }),
        to: model.getOffsetAt({ lineNumber: endLineNumber, column: endColumn }),
        locked: editor.getRawOptions().readOnly === true,
      };
    },
    select: (from, to) => {
      editor.setSelection(rangeOf(from, to));
      editor.revealRangeInCenter(rangeOf(from, to));
      editor.focus();
    },
    replace: (from, to, text) => {
      editor.pushUndoStop();
      editor.executeEdits('kanttekening', [{ range: rangeOf(from, to), text }]);
      editor.pushUndoStop();
      editor.setPosition(model.getPositionAt(from + text.length));
      editor.focus();
    },
  };
}
