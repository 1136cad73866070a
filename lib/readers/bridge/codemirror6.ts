import type { Model } from './bridge';

/** The part of CodeMirror 6 that is used. */
interface View {
  readonly state: {
    readonly doc: { toString(): string };
    readonly selection: { readonly main: { readonly from: number; readonly to: number } };
    readonly readOnly: boolean;
  };
  dispatch(change: object): void;
  focus(): void;
  readonly constructor: { scrollIntoView(at: number, how: { y: 'center' }): unknown };
}

/** Its content knows its view, under another name in older versions. */
interface Content extends Element {
  readonly cmTile?: { readonly view?: View };
  readonly cmView?: { readonly view?: View };
}

export function codeMirror6(root: Element): Model | null {
  const content = root.querySelector<Content>(':scope > .cm-scroller > .cm-content');
  const view = content?.cmTile?.view ?? content?.cmView?.view;
  if (!view) return null;
  return {
    state: () => {
      const { doc, selection, readOnly } = view.state;
      const { from, to } = selection.main;
      return { text: doc.toString(), from, to, locked: readOnly };
    },
    select: (from, to) => {
      const effects = view.constructor.scrollIntoView(from, { y: 'center' });
      view.dispatch({ selection: { anchor: from, head: to }, effects });
      view.focus();
    },
    replace: (from, to, insert) => {
      view.dispatch({
        changes: { from, to, insert },
        selection: { anchor: from + insert.length },
        scrollIntoView: true,
        // Its history never joins a paste with what was typed.
        userEvent: 'input.paste',
      });
      view.focus();
    },
  };
}
