// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { askModel } from '../../lib/readers/bridge/ask';
import { startBridge } from '../../lib/readers/bridge/bridge';
import { openDocs } from '../../lib/readers/bridge/docs-gate';
import { CHANGED } from '../../lib/readers/bridge/protocol';

interface Page {
  _docs_annotate_getAnnotatedText?: unknown;
}

const page = globalThis as Page;
let text = '';
let selection: unknown = [];
let root: Element;

const annotated = () => ({
  getText: () => text,
  getSelection: () => selection,
  setSelection: (start: number, end: number) => {
    selection = [{ start, end }];
  },
});

/** What Docs says, a while after it was asked. */
function docsSays(answer: () => unknown): void {
  page._docs_annotate_getAnnotatedText = () => Promise.resolve(answer());
}

const read = () => askModel(root, { type: 'read' });
const aWhile = () => vi.advanceTimersByTimeAsync(5_000);

beforeAll(() => startBridge(document, {}));

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div class="kix-appview-editor"></div>';
  root = document.querySelector('.kix-appview-editor') ?? document.body;
  text = '\u0003Een nota.\n';
  selection = [{ start: 4, end: 1 }];
});

afterEach(() => {
  vi.useRealTimers();
  delete page._docs_annotate_getAnnotatedText;
});

describe('Google Docs', () => {
  it('is no editor until it has answered; then its marks are left out of the text', async () => {
    docsSays(annotated);
    expect(read()).toBeNull();
    await aWhile();
    expect(read()).toEqual({ text: 'Een nota.', from: 0, to: 3, locked: true });
  });

  it('tells when it answers, and when its text is another', async () => {
    const told = vi.fn((event: Event) => event.preventDefault());
    root.addEventListener(CHANGED, told);
    docsSays(annotated);
    read();
    await aWhile();
    expect(told).toHaveBeenCalledTimes(1);
    text = '\u0003Een andere nota.\n';
    document.dispatchEvent(new Event('keyup'));
    await aWhile();
    expect(told).toHaveBeenCalledTimes(2);
    expect(read()?.text).toBe('Een andere nota.');
  });

  it('is asked no more once nobody listens', async () => {
    const asked = vi.fn(annotated);
    docsSays(asked);
    read();
    await aWhile();
    const before = asked.mock.calls.length;
    document.dispatchEvent(new Event('keyup'));
    await aWhile();
    expect(asked).toHaveBeenCalledTimes(before);
  });

  it('is asked again when it starts slowly', async () => {
    read();
    await aWhile();
    docsSays(annotated);
    await aWhile();
    expect(read()?.text).toBe('Een nota.');
  });

  it.each([
    ['nothing', () => null],
    ['no functions', () => ({ getText: 'Een nota.' })],
    ['a text that is none', () => ({ ...annotated(), getText: () => 42 })],
    ['no selection', () => ({ ...annotated(), getSelection: () => 'none' })],
    [
      'a selection outside',
      () => ({ ...annotated(), getSelection: () => [{ start: 1, end: 99 }] }),
    ],
    [
      'an exception',
      () => {
        throw new Error('not now');
      },
    ],
    ['nothing, ever', () => new Promise(() => undefined)],
  ])('is no editor where it answers %s', async (_, answer) => {
    docsSays(answer);
    read();
    await aWhile();
    expect(read()).toBeNull();
  });

  it('may not be written in where several places are selected', async () => {
    selection = [
      { start: 1, end: 2 },
      { start: 4, end: 5 },
    ];
    docsSays(annotated);
    read();
    await aWhile();
    expect(read()).toMatchObject({ from: 0, to: 1, locked: true });
  });

  it('selects where its own text has the words', async () => {
    docsSays(annotated);
    read();
    await aWhile();
    const selected = askModel(root, { type: 'select', from: 4, to: 8 });
    expect(selected).toMatchObject({ from: 4, to: 8 });
    expect(selection).toEqual([{ start: 5, end: 9 }]);
    expect(read()).toMatchObject({ from: 4, to: 8 });
  });
});

describe('words that are put in', () => {
  const pasted = vi.fn((event: Event) => {
    const data = (event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '';
    const [{ start, end }] = selection as [{ start: number; end: number }];
    text = text.slice(0, start) + data + text.slice(end);
  });
  const told = vi.fn((event: Event) => event.preventDefault());

  beforeEach(async () => {
    vi.clearAllMocks();
    // Frames can't be made here: this one holds the page itself.
    const frame = document.createElement('div');
    frame.className = 'docs-texteventtarget-iframe';
    Object.defineProperty(frame, 'contentDocument', { value: document });
    frame.innerHTML = '<div contenteditable="true"></div>';
    frame.firstElementChild?.addEventListener('paste', pasted);
    document.body.append(frame);
    root.addEventListener(CHANGED, told);
    docsSays(annotated);
    read();
    await aWhile();
    told.mockClear();
  });

  const replace = async () => {
    askModel(root, { type: 'replace', from: 3, to: 3, text: ' goede' });
    await aWhile();
  };

  it('are pasted once, where they were meant', async () => {
    await replace();
    expect(pasted).toHaveBeenCalledOnce();
    expect(read()?.text).toBe('Een goede nota.');
    expect(told).toHaveBeenCalled();
  });

  it('are kept back where the text became another unseen, and that is told', async () => {
    text = '\u0003Een nota van een ander.\n';
    await replace();
    expect(pasted).not.toHaveBeenCalled();
    expect(told).toHaveBeenCalled();
  });

  it('are kept back where Docs selects something else', async () => {
    docsSays(() => ({ ...annotated(), setSelection: () => undefined }));
    document.dispatchEvent(new Event('keyup'));
    await aWhile();
    await replace();
    expect(pasted).not.toHaveBeenCalled();
    expect(told).toHaveBeenCalled();
  });
});

describe('the gate of Google Docs', () => {
  const ID = 'abcdefghijklmnopabcdefghijklmnop';

  it('is opened with the id of the extension', () => {
    const docs: { _docs_annotate_canvas_by_ext?: string } = {};
    openDocs(`Error\n    at chrome-extension://${ID}/docs-gate.js:1:20`, docs);
    expect(docs._docs_annotate_canvas_by_ext).toBe(ID);
  });

  it('stays as another extension left it', () => {
    const docs = { _docs_annotate_canvas_by_ext: 'another' };
    openDocs(`chrome-extension://${ID}/docs-gate.js`, docs);
    expect(docs._docs_annotate_canvas_by_ext).toBe('another');
  });

  it('tells Google nothing of the address that Firefox made up for this computer', () => {
    const docs: { _docs_annotate_canvas_by_ext?: string } = {};
    openDocs('@moz-extension://4c3b-secret/docs-gate.js:1:20', docs);
    expect(docs._docs_annotate_canvas_by_ext).toBe('kanttekening@kanttekening.example');
  });
});
