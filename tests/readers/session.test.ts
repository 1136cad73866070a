// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { READER_PORT, type FromReader, type ToReader } from '../../lib/messages/reader';
import { quoteOf } from '../../lib/document/quote';
import { startReader } from '../../lib/readers/start';
import { fakeHighlights } from './fake-highlights';

const PROSE = 'Het college stelt voor om de regeling te wijzigen. '.repeat(6);
const quote = { exact: 'iets unieks', prefix: '', suffix: '', block: 0, start: 0 };

interface FakePort {
  name: string;
  postMessage(message: FromReader): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

let sent: FromReader[] = [];
let say: (message: ToReader) => void = () => undefined;
let hangUp: () => void = () => undefined;

/** Starts the reader and connects to it; answers how many readers took the call. */
function connect(starts = 1): number {
  const listeners: ((port: FakePort) => void)[] = [];
  const place = {};
  const runtime = {
    id: 'id',
    onConnect: { addListener: (listener: (port: FakePort) => void) => listeners.push(listener) },
  };
  for (let start = 0; start < starts; start++) startReader(document, runtime, place);
  for (const listener of listeners) {
    listener({
      name: READER_PORT,
      postMessage: (message) => sent.push(message),
      onMessage: { addListener: (heard) => (say = heard) },
      onDisconnect: { addListener: (ended) => (hangUp = ended) },
    });
  }
  return listeners.length;
}

const last = () => sent.at(-1);
const pause = () => vi.advanceTimersByTimeAsync(250);

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  document.title = 'Pagina';
  document.body.innerHTML = `<textarea>${PROSE}</textarea>`;
});

afterEach(() => {
  hangUp();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a session', () => {
  it('reads the page when asked', () => {
    connect();
    say({ type: 'read', target: null });
    expect(last()).toMatchObject({
      type: 'document',
      target: 'textarea-1',
      capabilities: { insert: true, follow: true },
    });
  });

  it('is served by one reader, however often the script is put in', () => {
    expect(connect(3)).toBe(1);
  });

  it('does not hear what is malformed', () => {
    connect();
    say({ type: 'read' } as unknown as ToReader);
    expect(sent).toEqual([]);
  });

  it('tells what changed after a pause, once', async () => {
    connect();
    say({ type: 'read', target: null });
    const area = document.querySelector('textarea');
    for (const letter of 'nieuw') {
      if (area) area.value += letter;
      area?.dispatchEvent(new Event('input'));
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(sent).toHaveLength(1);
    await pause();
    expect(sent).toHaveLength(2);
    expect(last()).toMatchObject({ type: 'change', revision: 2, from: 0, removed: 1 });
  });

  it('tells who never pauses too', async () => {
    connect();
    say({ type: 'read', target: null });
    const area = document.querySelector('textarea');
    for (let count = 0; count < 30; count++) {
      if (area) area.value += 'x';
      area?.dispatchEvent(new Event('input'));
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(sent.length).toBeGreaterThan(1);
  });

  describe('with a text that takes long to read', () => {
    let paragraphs: HTMLElement[] = [];

    beforeEach(() => {
      const long = `<p>${PROSE}</p>`.repeat(40);
      document.body.innerHTML = `<div contenteditable="true">${long}</div>`;
      paragraphs = [...document.querySelectorAll('p')];
      connect();
      say({ type: 'read', target: null });
      let now = 0;
      vi.spyOn(performance, 'now').mockImplementation(() => now++);
    });

    it('gives way to who types on, and tells it all later', async () => {
      if (paragraphs[0]) paragraphs[0].textContent = 'Het begin.';
      await vi.advanceTimersByTimeAsync(155);
      if (paragraphs[39]) paragraphs[39].textContent = 'Het eind.';
      await vi.advanceTimersByTimeAsync(100);
      expect(sent).toHaveLength(1);
      await vi.advanceTimersByTimeAsync(1_000);
      expect(sent).toHaveLength(2);
      expect(last()).toMatchObject({ type: 'change', from: 0, removed: 40 });
    });

    it('lets nobody type on for ever', async () => {
      const typeFor = async (milliseconds: number) => {
        for (let spent = 0; spent < milliseconds; spent += 10) {
          paragraphs[0]?.append('x');
          await vi.advanceTimersByTimeAsync(10);
        }
      };
      await typeFor(2_900);
      expect(sent).toHaveLength(1);
      await typeFor(300);
      expect(last()).toMatchObject({ type: 'change', from: 0, removed: 1 });
    });
  });

  it('follows an editor in the page', async () => {
    document.body.innerHTML = `<div contenteditable="true"><p>${PROSE}</p></div>`;
    connect();
    say({ type: 'read', target: null });
    document.querySelector('div')?.append(document.createElement('p'), 'Nieuwe zin.');
    await pause();
    expect(last()).toMatchObject({ type: 'change', from: 1, blocks: [{ text: 'Nieuwe zin.' }] });
  });

  it('tells when the text is called something else', async () => {
    document.body.innerHTML = `<div contenteditable="true"><h1>Nota</h1><p>${PROSE}</p></div>`;
    connect();
    say({ type: 'read', target: null });
    expect(last()).toMatchObject({ document: { title: 'Nota' } });
    const [heading] = document.querySelectorAll('h1');
    if (heading) heading.textContent = 'Andere nota';
    await pause();
    expect(last()).toMatchObject({ type: 'change', title: 'Andere nota' });
  });

  it('says when the editor is gone, and goes on with one drawn anew', async () => {
    connect();
    say({ type: 'read', target: null });
    document.body.innerHTML = `<textarea>${PROSE}</textarea>`;
    await pause();
    expect(last()).toMatchObject({ type: 'document', target: 'textarea-2' });
    document.body.innerHTML = '';
    await pause();
    expect(last()).toEqual({ type: 'gone' });
  });

  it('is silent after the panel closed', async () => {
    connect();
    say({ type: 'read', target: null });
    hangUp();
    const area = document.querySelector('textarea');
    if (area) area.value = 'anders';
    area?.dispatchEvent(new Event('input'));
    document.body.innerHTML = '';
    await pause();
    expect(sent).toHaveLength(1);
  });

  it('waits on an empty page for text to come', async () => {
    document.body.innerHTML = '';
    connect();
    say({ type: 'read', target: null });
    expect(last()).toEqual({ type: 'nothing', reason: 'empty' });
    document.body.innerHTML = `<main><p>${PROSE}</p></main>`;
    await pause();
    expect(last()).toMatchObject({ type: 'document', target: 'article-1' });
  });

  it('knows a page that shows a PDF', () => {
    document.body.innerHTML = '<embed type="application/pdf" src="about:blank">';
    connect();
    say({ type: 'read', target: null });
    expect(last()).toEqual({ type: 'nothing', reason: 'pdf' });
  });

  it('does not find what is not there', () => {
    connect();
    say({ type: 'read', target: null });
    say({ type: 'reveal', id: 7, quote });
    expect(last()).toEqual({ type: 'revealed', id: 7, ok: false });
  });

  it('reads at most what may be read when text is rewritten all the time', async () => {
    document.body.innerHTML = `<div contenteditable="true"><p>${PROSE}</p></div>`;
    connect();
    say({ type: 'read', target: null });
    const editor = document.querySelector('div');
    for (let round = 0; round < 40; round++) {
      if (editor) editor.innerHTML = `<p>${PROSE} ${String(round)}</p>`;
      await vi.advanceTimersByTimeAsync(25);
    }
    await pause();
    expect(sent.length).toBeLessThan(5);
    expect(last()).toMatchObject({ type: 'change', blocks: [{ text: `${PROSE}39` }] });
  });
});

describe('marks', () => {
  const WORDS = 'Daarmee krijgen 40.000 huurders gemiddeld € 640 per jaar.';
  const editor = () => document.querySelector('div') ?? document.body;
  const told = (type: FromReader['type']) => sent.filter((message) => message.type === type);
  let drawn: ReturnType<typeof fakeHighlights>;

  beforeEach(() => {
    drawn = fakeHighlights();
    document.body.innerHTML = `<div contenteditable="true"><p>${PROSE}</p><p>${WORDS}</p></div>`;
    connect();
    say({ type: 'read', target: null });
  });

  function mark(reading = 1): void {
    const [document] = sent.flatMap((one) => (one.type === 'document' ? [one.document] : []));
    if (!document) throw new Error('nothing was read');
    const quote = quoteOf(document, { block: 1, start: 0, end: WORDS.length });
    say({ type: 'marks', reading, remove: [], add: [{ id: 5, meaning: 'gains', quote }] });
  }

  async function stand(paragraph: number): Promise<void> {
    getSelection()?.collapse(editor().children[paragraph]?.firstChild ?? null, 3);
    document.dispatchEvent(new Event('selectionchange'));
    await pause();
  }

  it('are drawn and follow edits', async () => {
    mark();
    expect(drawn()).toEqual({ gains: [WORDS] });
    editor().prepend(document.createElement('p'), 'Nieuw.');
    await pause();
    expect(drawn()).toEqual({ gains: [WORDS] });
  });

  it('in a text that was read before are not drawn', () => {
    say({ type: 'read', target: null });
    mark(1);
    expect(drawn()).toEqual({});
  });

  it('tell once that the cursor is in one, and that it left', async () => {
    mark();
    await stand(1);
    await stand(1);
    expect(told('cursor')).toEqual([{ type: 'cursor', mark: 5 }]);
    await stand(0);
    expect(last()).toEqual({ type: 'cursor', mark: null });
  });

  it('tell nothing of the cursor where there are none', async () => {
    await stand(1);
    expect(told('cursor')).toEqual([]);
    mark();
    say({ type: 'marks', reading: 1, remove: [5], add: [] });
    await stand(0);
    await stand(1);
    expect(told('cursor').at(-1)).toEqual({ type: 'cursor', mark: null });
    expect(told('cursor')).toHaveLength(2);
  });

  it('go when the panel does', () => {
    mark();
    hangUp();
    expect(drawn()).toEqual({});
  });
});

describe('another editor', () => {
  const elsewhere = () =>
    sent.flatMap((message) => (message.type === 'elsewhere' ? [message.target?.label] : []));
  const focus = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();

  beforeEach(() => {
    document.body.innerHTML = `<textarea aria-label="Nota">${PROSE}</textarea>
      <textarea id="other" aria-label="Samenvatting">Een korte samenvatting van de nota.</textarea>
      <textarea id="search"></textarea><button>Bewaar</button>`;
    connect();
    say({ type: 'read', target: null });
  });

  it('is offered once when the cursor goes there, and not any more when it is back', () => {
    focus('#other');
    focus('#other');
    expect(elsewhere()).toEqual(['Samenvatting']);
    focus('textarea');
    expect(elsewhere()).toEqual(['Samenvatting', undefined]);
  });

  it('without text is not offered, nor is a button', () => {
    focus('#search');
    focus('button');
    expect(elsewhere()).toEqual([]);
  });

  it('is read only when asked', () => {
    focus('#other');
    expect(sent.filter(({ type }) => type === 'document')).toHaveLength(1);
  });
});

describe('inserting', () => {
  const insert = async (text: string) => {
    say({ type: 'insert', id: 3, text });
    await vi.advanceTimersByTimeAsync(1_000);
    return sent.find((message) => message.type === 'inserted')?.result;
  };

  it('is refused where nothing takes the words', async () => {
    document.execCommand = () => false;
    connect();
    say({ type: 'read', target: null });
    expect(await insert('Een nadeel.')).toBe('refused');
  });

  it('leaves it to an editor that takes the event', async () => {
    connect();
    say({ type: 'read', target: null });
    const area = document.querySelector('textarea');
    document.execCommand = () => expect.fail('the words would stand there twice');
    area?.addEventListener('beforeinput', (event) => {
      event.preventDefault();
      setTimeout(
        () => area.setRangeText(event.data ?? '', area.selectionEnd, area.selectionEnd),
        20,
      );
    });
    expect(await insert('Een nadeel.')).toBe('inserted');
    expect(area?.value.split('Een nadeel.')).toHaveLength(2);
  });

  it('says so when something else happened, and does not try again', async () => {
    connect();
    say({ type: 'read', target: null });
    const area = document.querySelector('textarea');
    document.execCommand = vi.fn(() => {
      if (area) area.value = 'iets heel anders';
      return true;
    });
    expect(await insert('Een nadeel.')).toBe('uncertain');
    expect(document.execCommand).toHaveBeenCalledTimes(1);
  });

  it('is refused in an article', async () => {
    document.body.innerHTML = `<main><p>${PROSE}</p></main>`;
    connect();
    say({ type: 'read', target: null });
    expect(await insert('Een nadeel.')).toBe('refused');
  });
});
