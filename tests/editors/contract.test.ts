/** The same promises for every editor: what is read, followed, marked, revealed and put in. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../cli/start/paths';
import { CELL_SEPARATOR, type Block } from '../../lib/document/document';
import { Session } from '../e2e/harness/chromium';
import { EditorPage } from './harness/editor-page';
import { EDITORS } from './harness/editors';
import { memoFor, WORDS } from './harness/memo';
import { OUTPUT, buildPages } from './harness/pages';
import { Reader } from './harness/reader';

const STARTER = 'Een andere keuze is om niets te doen.';

/** The letters and figures of a text: editors differ in spaces, and Markdown has marks. */
const letters = (text: string) =>
  text
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/Alinea(\d+)geeftuitlegoverdeuitvoeringbijdegemeente/g, '$1.');
const lettersOf = (blocks: readonly Block[]) =>
  letters(blocks.map(({ text }) => text.replaceAll(CELL_SEPARATOR, ' ')).join(''));

let session: Session;

const only = process.env.EDITORS?.split(',');
const editors = EDITORS.filter(({ name }) => only?.includes(name) ?? true);

beforeAll(async () => {
  await buildPages(editors);
  session = await Session.start({ language: 'nl', folders: [OUTPUT, join(ROOT, 'node_modules')] });
});

afterAll(() => session.close());

describe.each(editors)('$title', (editor) => {
  let page: EditorPage;
  let reader: Reader;

  beforeAll(async () => {
    session.watch.problems.length = 0;
    page = new EditorPage(session.page);
    await session.visit(`editors/${editor.name}.html`);
    await page.ready();
    const panel = await session.openPanel();
    reader = await Reader.connect(panel.page);
  });

  const modelAgrees = async () => {
    expect(letters(await page.text())).toBe(lettersOf(await reader.blocks()));
  };

  it('is read in full, with its headings, lists and tables', async () => {
    const before = await page.nodes();
    const { document, capabilities } = await reader.read();
    expect(document.blocks).toEqual(memoFor(editor));
    expect(capabilities).toEqual({
      ...{ read: true, follow: true, reveal: true },
      mark: editor.cannot?.includes('mark') !== true,
      insert: editor.cannot?.includes('insert') !== true,
    });
    expect(await page.nodes()).toEqual(before);
    await modelAgrees();
  });

  it('is followed while its writer types', async () => {
    await page.clickAfter(WORDS.intro);
    await page.type(' Dat typt de schrijver.');
    await reader.waitForWords('Dat typt de schrijver.');
    await modelAgrees();
  });

  it('shows words where they stand, also after edits', async () => {
    const before = await page.nodes();
    expect(await reader.reveal(WORDS.last)).toBe(true);
    expect(await page.shown()).toEqual([WORDS.last]);
    await page.waitForInView(WORDS.last);
    if (!editor.virtual) expect(await page.nodes()).toEqual(before);
    if (!editor.virtual && !editor.cannot?.includes('mark')) {
      await page.clickAfter('Dat typt de schrijver.');
      await page.type(' En nog meer.');
      await reader.waitForWords('En nog meer.');
      expect(await page.shown()).toEqual([WORDS.last]);
    }
    await reader.unmark();
    expect((await page.nodes()).ours).toBe(false);
  });

  if (editor.cannot?.includes('insert')) {
    it('has no words put in', async () => {
      await page.clickAfter(WORDS.intro);
      const before = await page.exact();
      expect(await reader.insert(STARTER)).toBe('refused');
      expect(await page.exact()).toBe(before);
    });
    return;
  }

  it('takes words at the cursor, once, until one undo', async () => {
    await page.clickAfter(WORDS.intro);
    const before = await page.exact();
    const text = letters(await page.text());
    const [intro, starter] = [letters(WORDS.intro), letters(STARTER)];
    expect(await reader.insert(STARTER)).toBe('inserted');
    expect(letters(await page.text())).toBe(text.replace(intro, intro + starter));
    await reader.waitForWords(STARTER);
    await modelAgrees();
    await page.undo();
    await page.waitForExact(before);
  });

  it('keeps the cursor after what was put in', async () => {
    await page.clickAfter(WORDS.intro);
    expect(await reader.insert(STARTER)).toBe('inserted');
    await page.type('Hier');
    await reader.waitForWords(`${STARTER}Hier`);
    await modelAgrees();
  });

  it('takes words in place of a selection, until one undo', async () => {
    await page.doubleClick(WORDS.word);
    const before = await page.exact();
    const text = letters(await page.text());
    expect(await reader.insert('helderheid')).toBe('inserted');
    expect(letters(await page.text())).toBe(text.replace(WORDS.word, 'helderheid'));
    await modelAgrees();
    await page.undo();
    await page.waitForExact(before);
  });

  it('went through all this without an error', () => {
    expect(session.watch.problems).toEqual([]);
  });
});
