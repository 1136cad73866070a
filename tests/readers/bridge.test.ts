// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { askModel } from '../../lib/readers/bridge/ask';
import { startBridge } from '../../lib/readers/bridge/bridge';
import { ASK, MOST_IN_STATE } from '../../lib/readers/bridge/protocol';

const STATE = { text: 'Een nota.', from: 3, to: 4, locked: false };

/** An editor on a page of its own, with whatever answers there. */
function editorWith(...answers: unknown[]): Element {
  document.body.innerHTML = '<div class="CodeMirror"></div>';
  const [root] = document.body.children;
  if (!root) throw new Error('no editor');
  root.addEventListener(ASK, (event) => {
    const { token } = JSON.parse((event as CustomEvent<string>).detail) as { token: string };
    for (const answer of answers) {
      const detail = typeof answer === 'string' ? answer : JSON.stringify(answer);
      root.dispatchEvent(new CustomEvent(token, { detail }));
    }
  });
  return root;
}

const read = (root: Element) => askModel(root, { type: 'read' });

describe('an answer from the page', () => {
  it('is believed when it is whole', () => {
    expect(read(editorWith(STATE))).toEqual(STATE);
  });

  it.each([
    ['there is none', []],
    ['there are two', [STATE, STATE]],
    ['it is no JSON', ['{']],
    ['it is nothing', [null]],
    ['it has no text', [{ ...STATE, text: 1 }]],
    ['its selection is outside the text', [{ ...STATE, to: 99 }]],
    ['its selection is back to front', [{ ...STATE, from: 5 }]],
    ['it says not whether the editor is locked', [{ ...STATE, locked: 'no' }]],
    ['it is too long', [{ ...STATE, text: 'a'.repeat(MOST_IN_STATE + 1) }]],
  ])('is nothing where %s', (_, answers) => {
    expect(read(editorWith(...answers))).toBeNull();
  });

  it('is not heard under a name that served before', () => {
    const root = editorWith();
    let token = '';
    root.addEventListener(ASK, (event) => {
      token = (JSON.parse((event as CustomEvent<string>).detail) as { token: string }).token;
    });
    expect(read(root)).toBeNull();
    const first = token;
    root.addEventListener(ASK, () => {
      root.dispatchEvent(new CustomEvent(first, { detail: JSON.stringify(STATE) }));
    });
    expect(read(root)).toBeNull();
    expect(token).not.toBe(first);
  });
});

describe('the bridge', () => {
  const editor = {
    value: 'Een nota.',
    cursor: 9,
    getValue: () => editor.value,
    indexFromPos: (at: number) => at,
    posFromIndex: (at: number) => at,
    getCursor: () => editor.cursor,
    getOption: () => false,
    setCursor: (at: number) => (editor.cursor = at),
    replaceRange: (text: string, from: number, to: number) => {
      editor.value = editor.value.slice(0, from) + text + editor.value.slice(to);
    },
    focus: () => undefined,
  };

  beforeEach(() => {
    editor.value = 'Een nota.';
  });

  it('writes once, however often it was put in the page', () => {
    const place = {};
    for (let start = 0; start < 3; start++) startBridge(document, place);
    const root = Object.assign(editorWith(), { CodeMirror: editor });
    const after = askModel(root, { type: 'replace', from: 9, to: 9, text: ' Meer.' });
    expect(after).toEqual({ text: 'Een nota. Meer.', from: 15, to: 15, locked: false });
  });

  it('is silent about what is no editor that it knows', () => {
    startBridge(document, {});
    expect(read(editorWith())).toBeNull();
  });
});
