/** The report leaves the panel in every form it has. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { textIn } from '../../../components/text';
import { readFile } from '../../../lib/files';
import { pagesOf } from '../../files/pages';
import type { Session } from '../harness/chromium';
import { saved } from '../harness/downloads';
import type { Panel } from '../harness/panel';
import { it } from '../harness/test';

const t = textIn('nl');
const TITLE = 'Kanttekening bij: Nota ter beslissing';
const ASKED = 'U wordt gevraagd in te stemmen';

async function openReport(session: Session): Promise<Panel> {
  await session.visit('nota.html');
  const panel = await session.openPanel();
  await panel.waitForRows();
  await panel.openView('report');
  return panel;
}

const words = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

it('is saved as Word, HTML, Markdown and JSON', async ({ session }) => {
  const panel = await openReport(session);
  const save = (name: 'docx' | 'html' | 'markdown' | 'json') =>
    saved(session.launched.browser, () =>
      panel.page.locator(panel.button(`report_${name}`)).click(),
    );
  const docx = await save('docx');
  expect(docx.name).toMatch(/^Nota ter beslissing.*\.docx$/);
  const read = await readFile(docx.name, docx.bytes);
  expect(JSON.stringify(read)).toContain(ASKED);
  expect(words((await save('html')).bytes)).toContain(`<h1>${TITLE}`);
  expect(words((await save('markdown')).bytes)).toContain(`# ${TITLE}`);
  expect(JSON.parse(words((await save('json')).bytes))).toMatchObject({ format: 1 });
});

it('is reached and opened by keys only', async ({ session }) => {
  await session.visit('nota.html');
  const panel = await session.openPanel();
  await panel.waitForRows();
  await panel.page.bringToFront();
  const focused = () => panel.page.evaluate(() => document.activeElement?.id ?? '');
  for (let pressed = 0; pressed < 10 && !(await focused()).startsWith('tab-'); pressed++) {
    await panel.page.keyboard.press('Tab');
  }
  await panel.page.keyboard.press('End');
  expect(await focused()).toBe('tab-report');
  await panel.page.keyboard.press('Tab');
  const page = session.launched.browser.waitForTarget((target) =>
    target.url().includes('/report.html#'),
  );
  await panel.page.keyboard.press('Enter');
  expect((await page).type()).toBe('page');
});

it('is copied for a mail, as rich and as plain text', async ({ session }) => {
  const panel = await openReport(session);
  await session.launched.browser
    .defaultBrowserContext()
    .overridePermissions(`chrome-extension://${session.launched.extension.id}`, [
      'clipboard-read',
      'clipboard-sanitized-write',
    ]);
  await panel.page.bringToFront();
  await panel.page.locator(panel.button('report_copy')).click();
  await panel.waitForNotice('notice_reportCopied');
  const copied = await panel.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const textOf = async (type: string) => (await item?.getType(type))?.text();
    return { html: await textOf('text/html'), plain: await textOf('text/plain') };
  });
  expect(copied.html).toContain('<table');
  expect(copied.plain).toContain(TITLE);
});

it('opens as a page of its own, to print', async ({ session }) => {
  const panel = await openReport(session);
  const opened = session.launched.browser.waitForTarget((target) =>
    target.url().includes('/report.html#'),
  );
  await panel.page.locator(panel.button('report_print')).click();
  const page = (await (await opened).asPage()) satisfies Page;
  await page.waitForSelector('main .report h1');
  expect(await page.$eval('h1', ({ textContent }) => textContent)).toContain(TITLE);
  expect(await page.$eval('main', ({ innerText }) => innerText)).toContain(ASKED);
  // Styled by a sheet that the pages' policy allows, and without the button on paper.
  expect(await page.$eval('.report table', (table) => getComputedStyle(table).borderCollapse)).toBe(
    'collapse',
  );
  await page.emulateMediaType('print');
  const button = await page.waitForSelector(`::-p-text(${t('report_printPage')})`);
  expect(await button?.isVisible()).toBe(false);
  expect(await pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
});

it('tells what was set aside, with the reason that was given', async ({ session }) => {
  await session.visit('nota.html');
  const panel = await session.openPanel();
  await panel.waitForRows();
  await panel.press('practice', 'ignore');
  await panel.page.locator('[data-aside="practice"] input').fill('Staat in de bijlage.');
  await panel.page.keyboard.press('Enter');
  await panel.openView('report');
  const { bytes } = await saved(session.launched.browser, () =>
    panel.page.locator(panel.button('report_markdown')).click(),
  );
  expect(words(bytes)).toMatch(/niet voor dit stuk\. Staat in de bijlage\./);
});
