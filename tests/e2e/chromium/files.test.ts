/** Files and pasted text are read in the panel, with the same findings and their own reading view. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { beforeAll, describe, expect, onTestFinished } from 'vitest';
import { serve } from '../../../cli/start/serve';
import { textIn } from '../../../components/text';
import { odtFile, p, wordFile } from '../../files/make';
import { makePdf, PICTURE } from '../../files/make-pdf';
import { MemoPage } from '../harness/memo-page';
import type { Panel } from '../harness/panel';
import { it } from '../harness/test';

const MEMO = [
  'Collegevoorstel: balie sluiten',
  'U wordt gevraagd in te stemmen met het sluiten van de balie aan de Markt per 1 januari.',
  'De balie kost jaarlijks 80.000 euro en er komen elk jaar minder bezoekers.',
  'Daarom stellen wij voor de balie te sluiten.',
  'Inwoners zonder computer verliezen daarmee hun vaste plek voor vragen.',
  'Met de ouderenbond is daarover gesproken.',
];

let folder = '';
const inFolder = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanttekening-'));
  await writeFile(inFolder('balie.docx'), wordFile(MEMO.map((text) => p(text)).join('')));
  const odt = MEMO.map((text) => `<text:p>${text}</text:p>`).join('');
  await writeFile(inFolder('balie.odt'), odtFile(odt));
  await writeFile(inFolder('balie.md'), MEMO.join('\n\n'));
  await writeFile(inFolder('balie.txt'), MEMO.join('\n\n'));
  const html = MEMO.map((text) => `<p>${text}</p>`).join('');
  await writeFile(inFolder('balie.html'), `<!doctype html><body>${html}</body>`);
  const locked = await makePdf((pdf) => void pdf.text(MEMO.join(' ')), {
    userPassword: 'geheim',
    ownerPassword: 'x',
  });
  await writeFile(inFolder('dicht.pdf'), locked);
  const write = (pages: number) =>
    makePdf((pdf) => {
      for (let page = 0; page < pages; page++) {
        if (page > 0) pdf.addPage();
        for (const text of MEMO) pdf.text(text).moveDown();
      }
    });
  await writeFile(inFolder('balie.pdf'), await write(1));
  await writeFile(inFolder('lang.pdf'), await write(400));
  const scan = await makePdf((pdf) => pdf.image(PICTURE, 0, 0, { width: 500 }));
  await writeFile(inFolder('scan.pdf'), scan);
  await writeFile(inFolder('kapot.docx'), 'geen zip');
  // Browsers ask for it beside a PDF, and would report that it isn't there.
  await writeFile(inFolder('favicon.ico'), '');
});

async function choose(panel: Panel, name: string): Promise<void> {
  const input = (await panel.page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(inFolder(name));
}

const says = (panel: Panel, words: string) =>
  panel.page.waitForSelector(`main ::-p-text(${words})`);
const t = textIn('nl');

describe('a file', () => {
  for (const name of ['balie.docx', 'balie.pdf']) {
    it(`${name} gives findings, and a click on a quote shows its words`, async ({ session }) => {
      await session.visit('empty.html');
      const panel = await session.openPanel();
      await panel.waitForState('empty');
      await choose(panel, name);
      await says(panel, t('source_file'));
      await panel.waitForRows();
      await panel.waitForVerdict('decision', 'covered');
      const words = await panel.clickQuote('decision');
      await panel.page.waitForSelector('.reading mark:focus');
      expect(await panel.text('.reading mark')).toBe(words);
      await panel.page.locator(panel.button('reading_back')).click();
      await panel.page.waitForSelector('[data-check="decision"] button.quote:focus');
      await panel.page.locator(panel.button('source_back')).click();
      await panel.waitForState('empty');
    });
  }

  for (const name of ['balie.odt', 'balie.md', 'balie.txt', 'balie.html']) {
    it(`${name} gives the same findings`, async ({ session }) => {
      await session.visit('empty.html');
      const panel = await session.openPanel();
      await panel.waitForState('empty');
      await choose(panel, name);
      await says(panel, t('source_file'));
      await panel.waitForRows();
      await panel.waitForVerdict('decision', 'covered');
      expect(await panel.quotes('decision')).toContain(MEMO[1]);
    });
  }

  it('stays when another tab comes to the front', async ({ session }) => {
    await session.visit('nota.html');
    const panel = await session.openPanel();
    await panel.waitForRows();
    await choose(panel, 'balie.docx');
    await says(panel, MEMO[0] ?? '');
    const other = await session.launched.browser.newPage();
    await other.goto(`${session.served.url}memo.html`);
    await panel.page.locator(panel.button('source_back')).click();
    await panel.waitForState('ask');
  });

  it('is taken at its writer’s word, by what is selected in it', async ({ session }) => {
    await session.visit('empty.html');
    const panel = await session.openPanel();
    await panel.waitForState('empty');
    await choose(panel, 'balie.docx');
    await panel.waitForRows();
    await panel.openView('reading');
    await new MemoPage(panel.page).select('elk jaar minder bezoekers', '.reading');
    await panel.openView('overview');
    await panel.press('problem', 'aside_here');
    await panel.waitForNotice('notice_claimed');
    expect(await panel.text('[data-aside="problem"] button.quote')).toBe(
      'elk jaar minder bezoekers',
    );
  });

  it('says what is the matter with one that can’t be read', async ({ session }) => {
    await session.visit('nota.html');
    const panel = await session.openPanel();
    await panel.waitForRows();
    await choose(panel, 'scan.pdf');
    await says(panel, t('files_problem_scanned'));
    await choose(panel, 'dicht.pdf');
    await says(panel, t('files_problem_encrypted'));
    await choose(panel, 'kapot.docx');
    await says(panel, t('files_problem_broken'));
    // What was there still is.
    expect(await panel.rows()).toHaveLength(16);
  });

  it('can be stopped while it is read', async ({ session }) => {
    await session.visit('empty.html');
    const panel = await session.openPanel();
    await panel.waitForState('empty');
    await choose(panel, 'lang.pdf');
    await panel.page.waitForSelector('progress[value]');
    await panel.page.locator(panel.button('files_cancel')).click();
    await panel.page.waitForFunction(() => !document.querySelector('progress'));
    await panel.waitForState('empty');
  });
});

it('checks text that is pasted', async ({ session }) => {
  await session.visit('empty.html');
  const panel = await session.openPanel();
  await panel.waitForState('empty');
  await panel.page.$eval(
    'textarea',
    (field, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    },
    MEMO.map((text) => `<p>${text}</p>`).join(''),
  );
  await says(panel, t('source_paste'));
  await panel.waitForRows();
  await panel.waitForVerdict('decision', 'covered');
});

it('shows the sample memo', async ({ session }) => {
  await session.visit('empty.html');
  const panel = await session.openPanel();
  await panel.waitForState('empty');
  await panel.page.locator(panel.button('files_sample')).click();
  await says(panel, t('source_sample'));
  expect(await panel.waitForRows()).toHaveLength(16);
});

it('reads the PDF that is open in the tab, when asked', async ({ session }) => {
  const served = await serve(folder);
  onTestFinished(served.close);
  await session.page.goto(`${served.url}balie.pdf`);
  const panel = await session.openPanel();
  await panel.waitForState('pdf');
  await panel.page.locator(panel.button('files_pdf')).click();
  await panel.waitForRows();
  await panel.waitForVerdict('decision', 'covered');
});
