import { MOST_CHARACTERS } from '../../messages/reader';

/**
 * What the reader and the bridge say to each other, as JSON in events on the
 * editor. The page hears it all and can answer in the bridge's place: an answer is
 * believed no more than the page's own text is.
 */
export const ASK = 'kanttekening-ask';

/**
 * Said on an editor whose model answers late, or changes unseen: it is other than it was. Who
 * follows it takes the event (`preventDefault`); where nobody does, it is watched no longer.
 */
export const CHANGED = 'kanttekening-changed';

/** Google Docs draws its text on a canvas in here. */
export const GOOGLE_DOCS = '.kix-appview-editor';

/** Editors that draw only the lines in view. Their text is in their model, for the bridge to read. */
export const MODELLED = `.cm-editor, .CodeMirror, .monaco-editor, ${GOOGLE_DOCS}`;

/** Word for the web draws the paragraphs in view in here; at times it also has a model. */
export const WORD = '#WACViewPanel';

/** Offsets are in the text as the editor's model gives it. */
export type Ask =
  | { readonly type: 'read' }
  | { readonly type: 'select'; readonly from: number; readonly to: number }
  | { readonly type: 'paste'; readonly text: string }
  | { readonly type: 'replace'; readonly from: number; readonly to: number; readonly text: string };

/** How an editor is after what was asked. */
export interface State {
  readonly text: string;
  /** What is selected; where both are the same that is the cursor. */
  readonly from: number;
  readonly to: number;
  /** Its writer may not write in it. */
  readonly locked: boolean;
}

/** One character more than is read: that says that there was more. */
export const MOST_IN_STATE = MOST_CHARACTERS + 1;

/** An answer that is whole and of a sane size, or null. */
export function stateIn(detail: unknown): State | null {
  if (typeof detail !== 'string' || detail.length > 2 * MOST_IN_STATE + 1_000) return null;
  const value = parse(detail);
  if (typeof value !== 'object' || value === null) return null;
  const { text, from, to, locked } = value as Partial<Record<string, unknown>>;
  if (typeof text !== 'string' || text.length > MOST_IN_STATE || typeof locked !== 'boolean')
    return null;
  if (!isOffset(from, text) || !isOffset(to, text) || from > to) return null;
  return { text, from, to, locked };
}

const isOffset = (value: unknown, text: string): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= text.length;

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
