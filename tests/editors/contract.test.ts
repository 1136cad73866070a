/** The same promises for every editor: what is read, followed, marked, revealed and put in. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../cli/start/paths';
import { CELL_SEPARATOR, type Block } from '../../lib/document/document';
import { countWords } from '../../lib/readers/reading';
import { chromium, firefox, type Browser, type Line } from './harness/browsers';
import { EditorPage } from './harness/editor-page';
import { editorsNamed, type EditorCase } from './harness/editors';
import { memoFor, PARTS_OF_LONG, WORDS } from './harness/memo';
import { OUTPUT, buildPages } from './harness/pages';
import { Reader } from './harness/reader';

const STARTER = 'Een andere keuze is om niets te doen.';
const OTHER = 'Wie hier anders over denkt, is niet gehoord.';

/** The letters and figures of a text: editors differ in spaces, and Markdown has marks. */
const letters = (text: string) =>
  text
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/Alinea(\d+)geeftuitlegoverdeuitvoeringbijdegemeente/g, '$1.');
const lettersOf = (blocks: readonly Block[]) =>
  letters(blocks.map(({ text }) => text.replaceAll(CELL_SEPARATOR, ' ')).join(''));

let browser: Browser;

/** KANTTEKENING_EDITORS=quill,trix tries some, KANTTEKENING_EDITORS_IN=firefox the other browser. */
const editors = editorsNamed(process.env.KANTTEKENING_EDITORS?.split(','));
const canBeRead = ({ cannot }: EditorCase) => cannot?.includes('read') !== true;

beforeAll(async () => {
  await buildPages(editors);
  const start = process.env.KANTTEKENING_EDITORS_IN === 'firefox' ? firefox : chromium;
  browser = await start([OUTPUT, join(ROOT, 'node_modules')]);
});

afterAll(() => browser.close());

describe.each(editors.filter(canBeRead))('$title', (editor) => {
  const canMark = editor.cannot?.includes('mark') !== true;
  let line: Line;
  let page: EditorPage;
  let reader: Reader;

  beforeAll(async () => {
    line = await browser.open(`editors/${editor.name}.html`);
    page = new EditorPage(browser.tab);
    await page.ready();
    reader = new Reader(line);
  });

  /** What the reader tells, what the editor's model holds and what the page shows are one. */
  const agree = async () => {
    const model = letters(await page.text());
    const told = async () => lettersOf(await reader.blocks());
    await expect.poll(told, { timeout: 10_000 }).toBe(model);
  };

  it('is read in full, with its headings, lists and tables', async () => {
    const before = await page.nodes();
    const { document, capabilities } = await reader.read();
    expect(document.blocks).toEqual(memoFor(editor));
    expect(capabilities).toEqual({
      ...{ read: true, follow: true, reveal: true },
      // Over a text area marks lie on a sheet of their own; words are shown by selecting them.
      mark: canMark || editor.overlay === true,
      insert: editor.cannot?.includes('insert') !== true,
    });
    expect(await page.nodes()).toEqual(before);
    await agree();
  });

  if (editor.cannot?.includes('insert')) {
    it('has no words put in', async () => {
      await page.clickAfter(WORDS.intro);
      const before = await page.exact();
      expect(await reader.insert(STARTER)).toBe('refused');
      expect(await page.exact()).toBe(before);
    });
  } else {
    it('takes words at the cursor, once, until one undo', async () => {
      await page.clickAfter(WORDS.intro);
      const before = await page.exact();
      const text = letters(await page.text());
      const [intro, starter] = [letters(WORDS.intro), letters(STARTER)];
      expect(await reader.insert(STARTER)).toBe('inserted');
      expect(letters(await page.text())).toBe(text.replace(intro, intro + starter));
      await agree();
      await page.undo();
      await page.waitForExact(before);
    });

    it('takes words in place of a selection, until one undo', async () => {
      await page.doubleClick(WORDS.word);
      const before = await page.exact();
      const text = letters(await page.text());
      expect(await reader.insert('helderheid')).toBe('inserted');
      expect(letters(await page.text())).toBe(text.replace(WORDS.word, 'helderheid'));
      await agree();
      await page.undo();
      await page.waitForExact(before);
    });

    it('takes words behind others, wherever the cursor is, until one undo', async () => {
      await page.clickAfter(WORDS.item);
      await agree();
      const before = await page.exact();
      const text = letters(await page.text());
      const [intro, starter] = [letters(WORDS.intro), letters(STARTER)];
      expect(await reader.insert(STARTER, WORDS.intro)).toBe('inserted');
      expect(letters(await page.text())).toBe(text.replace(intro, intro + starter));
      await agree();
      await page.undo();
      await page.waitForExact(before);
    });

    it('keeps the cursor after what was put in', async () => {
      await page.clickAfter(WORDS.intro);
      const text = letters(await page.text());
      const [intro, starter] = [letters(WORDS.intro), letters(STARTER)];
      expect(await reader.insert(STARTER)).toBe('inserted');
      await page.type('Hier');
      expect(letters(await page.text())).toBe(text.replace(intro, `${intro}${starter}Hier`));
      await agree();
    });
  }

  it('is followed while its writer types', async () => {
    await page.clickAfter(WORDS.intro);
    await page.type(' Dat typt de schrijver.');
    expect(await page.text()).toContain('Dat typt de schrijver.');
    await agree();
  });

  /** The words are scrolled to, and shown right there. */
  const showsLast = async () => {
    expect(await reader.reveal(WORDS.last)).toBe(true);
    expect(await page.shown()).toEqual([WORDS.last]);
    await page.waitForInView(WORDS.last);
    if (canMark) await page.waitForMarkOver(WORDS.last);
    if (editor.selection) await page.waitForSelectionOver(WORDS.last, editor.selection);
  };

  it('shows words where they stand, also after edits', async () => {
    const before = await page.nodes();
    await showsLast();
    // Other editors draw what comes into view, and hold the words that are shown selected.
    if (canMark) {
      expect(await page.nodes()).toEqual(before);
      await page.clickAfter('Dat typt de schrijver.');
      await page.type(' En nog meer.');
      await agree();
      expect(await page.shown()).toEqual([WORDS.last]);
      await page.bring(WORDS.last);
      await page.waitForMarkOver(WORDS.last);
    }
    await reader.unmark();
    expect((await page.nodes()).ours).toBe(false);
  });

  it('shows words where they stand on a page at 150 %', async () => {
    await showsLast();
    await line.zoom(1.5);
    await page.waitForZoom(1.5, WORDS.last);
    if (canMark) {
      await page.bring(WORDS.last);
      await page.waitForMarkOver(WORDS.last);
      await page.bring(WORDS.intro);
    }
    await showsLast();
    await line.zoom(1);
    await page.waitForZoom(1, WORDS.last);
    await showsLast();
    await reader.unmark();
  });

  if (!editor.cannot?.includes('insert')) {
    it('loses nothing to words that are put in', async () => {
      expect(await reader.reveal(WORDS.last)).toBe(true);
      const text = letters(await page.text());
      expect(await reader.insert(STARTER)).toBe('inserted');
      const more = letters(await page.text());
      expect(more).toHaveLength(text.length + letters(STARTER).length);
      expect(more).toContain(letters(WORDS.last));
      if (editor.apart) return;
      await page.clickAfter(WORDS.last);
      for (let times = editor.timesForAll ?? 1; times > 0; times--) await page.selectAll();
      expect(await reader.insert(OTHER)).toBe('inserted');
      expect(letters(await page.text()).replace(letters(OTHER), '')).toBe(more);
      await agree();
    });
  }

  it('went through all this without an error', () => {
    expect(browser.problems()).toEqual([]);
  });

  it('is read in full when it holds more than 20,000 words', async () => {
    const long = new Reader(await browser.open(`editors/${editor.name}-long.html`));
    await page.ready();
    const memo = memoFor(editor, PARTS_OF_LONG);
    expect(countWords(memo)).toBeGreaterThan(20_000);
    const { document, truncated } = await long.read();
    expect(document.blocks).toEqual(memo);
    expect(truncated).toBeUndefined();
    expect(await long.reveal(WORDS.last)).toBe(true);
    await page.waitForInView(WORDS.last);
    expect(browser.problems()).toEqual([]);
  });
});

describe.each(editors.filter((editor) => !canBeRead(editor)))('$title', (editor) => {
  it('is not read, and that is said', async () => {
    const line = await browser.open(`editors/${editor.name}.html`);
    const page = new EditorPage(browser.tab);
    await page.ready();
    const before = [await page.nodes(), await page.exact()];
    expect(before[1]).toContain(WORDS.last);
    expect(await new Reader(line).readNothing()).toBe('canvas');
    expect([await page.nodes(), await page.exact()]).toEqual(before);
    expect(browser.problems()).toEqual([]);
  });
});
