/** From words that are selected in the memo to a sentence of one's own, by keys only. */
import { describe, expect } from 'vitest';
import type { Session } from '../harness/chromium';
import type { Panel } from '../harness/panel';
import { it } from '../harness/test';

/** What it takes, in the sample memo. */
const BURDEN =
  'De koppeling met de administratie van gemeenten vraagt vijf maanden bouwen en testen.';

const squeezed = (words: string) => words.replace(/\s+/g, ' ').trim();

/** Selects a sentence in the memo. */
async function select(session: Session, sentence: string): Promise<void> {
  await session.page.evaluate((wanted) => {
    const editor = document.querySelector('.ProseMirror');
    const walker = document.createTreeWalker(editor ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node.textContent ?? '').indexOf(wanted);
      if (start < 0) continue;
      getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      return;
    }
    throw new Error(`No ${wanted} in the memo`);
  }, sentence);
}

/** Word from the background, as the key leaves it: no driver can press a browser's own keys. */
async function pressKey({ page }: Panel): Promise<void> {
  await page.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    await chrome.storage.session.set({
      asked: { type: 'asked', tabId: tab?.id, what: 'dissent', at: Date.now() },
    });
  });
}

const said = (panel: Panel) => panel.text('.framed .starter');
const onLadder = (panel: Panel) =>
  panel.page.evaluate(() => document.activeElement?.matches('.ladder input:checked') ?? false);
const rung = (panel: Panel) =>
  panel.page.$eval('[data-rung]', (step) => (step as HTMLElement).dataset.rung);

async function openAt(session: Session, sentence: string): Promise<Panel> {
  await session.visit('nota.html');
  const panel = await session.openPanel();
  await panel.waitForRows();
  await select(session, sentence);
  return panel;
}

describe('dissent on what is selected', () => {
  it('has a key', async ({ session }) => {
    await session.visit('empty.html');
    const panel = await session.openPanel();
    const commands = await panel.page.evaluate(() => chrome.commands.getAll());
    expect(commands.find(({ name }) => name === 'dissent')?.shortcut).toBe('Alt+Shift+L');
  });

  it('is a sentence to use within ten seconds, by keys only', async ({ session }) => {
    const panel = await openAt(session, BURDEN);
    const start = Date.now();
    await pressKey(panel);
    await panel.page.waitForSelector('[aria-labelledby="dissent-subject"] button.quote');
    await panel.page.bringToFront();
    expect(await onLadder(panel)).toBe(true);
    expect(await rung(panel)).toBe('consequence');
    const sentence = await said(panel);
    expect(sentence).toContain(`“${BURDEN}”`);
    expect(sentence).not.toContain('[');
    await panel.page.keyboard.press('Enter');
    await panel.waitForNotice('notice_copied');
    expect(Date.now() - start).toBeLessThan(10_000);

    await session.page.bringToFront();
    await session.memo.clickEndOf('De planning');
    await session.page.keyboard.press('v', { commands: ['Paste'] });
    expect(squeezed(await session.memo.text())).toContain(squeezed(sentence));
  });

  it('climbs the whole ladder by the arrows', async ({ session }) => {
    const panel = await openAt(session, BURDEN);
    await pressKey(panel);
    await panel.page.waitForSelector('[aria-labelledby="dissent-subject"] button.quote');
    await panel.page.bringToFront();
    await panel.page.keyboard.press('ArrowUp');
    const climbed: (string | undefined)[] = [];
    const texts = new Set<string>();
    for (let step = 0; step < 6; step++) {
      expect(await onLadder(panel)).toBe(true);
      climbed.push(await rung(panel));
      texts.add(await said(panel));
      await panel.page.keyboard.press('ArrowDown');
    }
    expect(climbed).toEqual([
      'question',
      'consequence',
      'dilemma',
      'alternative',
      'against',
      'reservation',
    ]);
    expect(texts.size).toBe(6);
  });

  it('follows what is typed, and goes into the memo in one step', async ({ session }) => {
    const panel = await openAt(session, BURDEN);
    await panel.openView('dissent');
    await panel.page.locator(panel.button('dissentTakeSelection')).click();
    await panel.page.waitForSelector('[aria-labelledby="dissent-subject"] button.quote');
    await panel.page.keyboard.press('ArrowUp');
    await panel.page.locator('.framed summary').click();
    await panel.page.locator('::-p-aria([name="Groep: Voor wie?"])').fill('kleine gemeenten');
    const sentence = await said(panel);
    expect(sentence).toContain('kleine gemeenten');

    const before = await session.memo.text();
    await session.memo.clickEndOf('De planning');
    await panel.page.locator(`.framed ${panel.button('insert')}`).click();
    await panel.waitForNotice('notice_inserted');
    expect(squeezed(await session.memo.text())).toContain(squeezed(sentence));
    await session.page.locator('::-p-aria([name="Ongedaan maken"])').click();
    expect(await session.memo.text()).toBe(before);
  });

  it('goes into the report on request, and its card can be printed', async ({ session }) => {
    const panel = await openAt(session, BURDEN);
    await panel.openView('dissent');
    const sentence = squeezed(await said(panel));
    await panel.page.locator(`.framed ${panel.button('dissentNote')}`).click();
    await panel.waitForNotice('notice_noted');
    await panel.openView('report');
    const printed = () =>
      session.launched.browser
        .waitForTarget((target) => target.url().includes('/report.html#'))
        .then((target) => target.asPage());
    await panel.page.locator(panel.button('report_print')).click();
    const report = await printed();
    await report.waitForSelector('main h1');
    expect(squeezed(await report.$eval('main', (main) => main.innerText))).toContain(sentence);
    await report.close();

    await panel.openView('dissent');
    await panel.page.locator('[data-dissent="card"] > summary').click();
    await panel.page.locator(panel.button('dissentCardPrint')).click();
    const card = await printed();
    await card.waitForSelector('main h1');
    expect(await card.$$eval('main h2', (headings) => headings.length)).toBe(5);
    const pdf = Buffer.from(await card.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(await panel.page.evaluate(() => localStorage.length)).toBe(0);
  });
});
