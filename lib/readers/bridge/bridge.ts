import { codeMirror5 } from './codemirror5';
import { codeMirror6 } from './codemirror6';
import { googleDocs } from './google-docs';
import { monaco } from './monaco';
import { paste } from './paste';
import { ASK, MODELLED, MOST_IN_STATE, WORD, type Ask, type State } from './protocol';
import { word } from './word';

/** An editor as its own script in the page knows it. */
export interface Model {
  state(): State;
  select(from: number, to: number): void;
  /** As one step of the editor's own history; the cursor goes after the text. */
  replace(from: number, to: number, text: string): void;
}

const KEY = Symbol.for('kanttekening.bridge');

const KINDS: readonly ((root: Element) => Model | null)[] = [
  codeMirror6,
  codeMirror5,
  monaco,
  googleDocs,
  word,
];

/**
 * Runs in the page's own world, where alone the models of editors can be reached.
 * Does nothing until the reader asks, and answers while it asks.
 */
export function startBridge(page: Document, place: object = globalThis): void {
  // Two would put words in twice.
  if (KEY in place) return;
  Object.assign(place, { [KEY]: true });
  page.addEventListener(ASK, (event) => {
    const [root] = event.composedPath();
    if (!(root instanceof Element)) return;
    const { token, ask } = JSON.parse((event as CustomEvent<string>).detail) as {
      token: string;
      ask: Ask;
    };
    if (ask.type === 'paste') pasteInto(root, ask.text);
    const model = modelOf(root);
    if (!model) return;
    if (ask.type === 'select') model.select(ask.from, ask.to);
    if (ask.type === 'replace') model.replace(ask.from, ask.to, ask.text);
    const { text, ...state } = model.state();
    const answer: State = { text: text.slice(0, MOST_IN_STATE), ...state };
    root.dispatchEvent(new CustomEvent(token, { detail: JSON.stringify(answer) }));
  });
}

function modelOf(root: Element): Model | undefined {
  if (!root.matches(`${MODELLED}, ${WORD}`)) return undefined;
  return KINDS.map((kind) => kind(root)).find((found) => found !== null);
}

/** Into an editor, or the one that a frame is. */
function pasteInto(root: Element, text: string): void {
  const editor = root instanceof HTMLIFrameElement ? root.contentDocument?.body : root;
  if (editor) paste(editor, text);
}
