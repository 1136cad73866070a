/** What was found is marked in the text, and the cursor in a mark shows it in the panel. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { marksIn } from '../../../components/marks/marks-in';
import { textIn } from '../../../components/text';
import { analyse } from '../../../lib/checks/analyse';
import type { Block, Document } from '../../../lib/document/document';
import { PAGES, type Session } from '../harness/chromium';
import { clickBefore, distances, drawn, toggleMarks, type Drawn } from '../harness/marks';
import type { Panel } from '../harness/panel';
import { it } from '../harness/test';

const t = textIn('nl');
const GAIN = 'Daarmee krijgen 40.000 huurders gemiddeld € 640 per jaar waar zij nu van afzien.';
const PAGE = readFileSync(join(PAGES, 'marks.html'), 'utf8');

/** The blocks of the memo in the page. */
const MEMO = [...PAGE.matchAll(/<(h1|p)>(.*?)<\/\1>/gs)].map(([, tag, html = '']): Block => {
  const text = html
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return tag === 'h1' ? { kind: 'heading', level: 1, text } : { kind: 'paragraph', level: 0, text };
});

/** What the same analysis marks in these blocks. */
function marksOf(blocks: readonly Block[]): Drawn {
  const document: Document = { title: blocks[0]?.text ?? '', blocks };
  const drawn: Record<string, string[]> = {};
  for (const { meaning, quote } of marksIn({ document, analysis: analyse(document) }))
    (drawn[meaning] ??= []).push(quote.exact);
  return drawn;
}

const MARKS = marksOf(MEMO);
/** The same but for the order in which they were drawn. */
const sorted = (marks: Drawn) =>
  Object.fromEntries(Object.entries(marks).map(([meaning, words]) => [meaning, [...words].sort()]));

async function openOn(session: Session, where: string): Promise<Panel> {
  await session.visit(`marks.html#${where}`);
  const panel = await session.openPanel();
  await panel.waitForRows();
  return panel;
}

async function marked(session: Session, where: string): Promise<Panel> {
  const panel = await openOn(session, where);
  await toggleMarks(panel);
  await expect.poll(async () => sorted(await drawn(session.page))).toEqual(sorted(MARKS));
  return panel;
}

describe.each(['plain', 'frame', 'shadow'])('marks in a memo: %s', (where) => {
  it('stand under the very words, follow edits, and leave nothing', async ({ session }) => {
    const panel = await openOn(session, where);
    const before = await session.memo.html();
    expect(await drawn(session.page)).toEqual({});
    await toggleMarks(panel);
    await expect.poll(async () => sorted(await drawn(session.page))).toEqual(sorted(MARKS));
    expect(await session.memo.html()).toBe(before);

    const [heading, ...rest] = MEMO;
    const more: Block = { kind: 'paragraph', level: 0, text: 'Vooraf een zin.' };
    const longer = [heading ?? more, more, ...rest];
    await clickBefore(session.page, 'U wordt gevraagd');
    await session.page.keyboard.type(more.text);
    await session.page.keyboard.press('Enter');
    await panel.page.waitForSelector('header ::-p-text(123 woorden)');
    const now = async () => sorted(await drawn(session.page));
    await expect.poll(now).toEqual(sorted(marksOf(longer)));
    expect(Object.values(await now()).flat()).toContain(GAIN);

    await clickBefore(session.page, 'huurders gemiddeld');
    await session.page.keyboard.type('arme ');
    const changed = GAIN.replace('huurders', 'arme huurders');
    const edited = longer.map((one) => ({ ...one, text: one.text.replace(GAIN, changed) }));
    await expect.poll(now).toEqual(sorted(marksOf(edited)));
    expect(Object.values(await now()).flat()).toContain(changed);

    await toggleMarks(panel);
    await expect.poll(() => drawn(session.page)).toEqual({});
  });

  it('show in the panel what is found at the cursor, without its focus', async ({ session }) => {
    const panel = await marked(session, where);
    await clickBefore(session.page, 'Daarmee krijgen');
    await session.page.keyboard.press('ArrowRight');
    await panel.page.waitForSelector(`[data-here] ::-p-text(${GAIN})`);
    const said = await panel.text('.marks [role=status]');
    expect(said).toContain(t('signal_citizens'));
    const focused = () => panel.page.evaluate(() => document.activeElement?.closest('[data-here]'));
    expect(await focused()).toBeNull();
    await clickBefore(session.page, 'ter beslissing');
    await panel.page.waitForSelector('[data-here]', { hidden: true });
    expect(await panel.text('.marks [role=status]')).toBe('');
  });
});

it('say nothing of the cursor while they are off', async ({ session }) => {
  const panel = await marked(session, 'plain');
  await clickBefore(session.page, 'Daarmee krijgen');
  await panel.page.waitForSelector('[data-here]');
  await toggleMarks(panel);
  await panel.page.waitForSelector('[data-here]', { hidden: true });
  await clickBefore(session.page, 'Daar staat');
  await session.page.keyboard.type('Nog iets. ');
  await panel.page.waitForSelector('header ::-p-text(122 woorden)');
  expect(await panel.page.$('[data-here]')).toBeNull();
});

it('go from the page when the panel closes', async ({ session }) => {
  const panel = await marked(session, 'plain');
  await panel.page.close();
  await expect.poll(() => drawn(session.page)).toEqual({});
});

it('can be turned on by keys, in the panel and with a shortcut', async ({ session }) => {
  const panel = await openOn(session, 'plain');
  const commands = await panel.page.evaluate(() => chrome.commands.getAll());
  expect(commands.find(({ name }) => name === 'marks')?.shortcut).toBe('Alt+Shift+M');
  await panel.page.focus('.switch');
  await panel.page.keyboard.press('Space');
  await expect.poll(async () => sorted(await drawn(session.page))).toEqual(sorted(MARKS));
  // The browser's own shortcuts can't be pressed from here: what one leaves for the panel can.
  await panel.page.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    await chrome.storage.session.set({ asked: { type: 'asked', tabId: tab?.id, what: 'marks' } });
  });
  await expect.poll(() => drawn(session.page)).toEqual({});
});

it('lie over a text area exactly where its words are', async ({ session }) => {
  const panel = await marked(session, 'textarea');
  const { page } = session;
  const exact = async () => {
    await expect.poll(async () => Math.max(...(await distances(page)))).toBe(0);
    return (await distances(page)).length;
  };
  const shown = () => page.$eval('html > div', (host) => getComputedStyle(host).display);
  expect(await exact()).toBeGreaterThan(4);
  await page.$eval('textarea', (area) => area.scrollBy(0, 110));
  expect(await exact()).toBeGreaterThan(4);
  await page.$eval('textarea', (area) =>
    Object.assign(area.style, { width: '22rem', height: '30rem' }),
  );
  expect(await exact()).toBe(2 * Object.values(MARKS).flat().length);
  await page.evaluate(() => document.body.prepend(document.createElement('hr'), 'Erboven.'));
  expect(await exact()).toBe(2 * Object.values(MARKS).flat().length);
  await page.click('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('Home');
  await page.keyboard.up('Control');
  await page.keyboard.type('Eerst een regel.\n\n');
  expect(await exact()).toBeGreaterThan(10);
  expect(Object.values(await drawn(page)).flat()).toContain(GAIN);
  // Turned or stretched it can't be told where the words are.
  await page.evaluate(() => (document.body.style.scale = '0.9'));
  await expect.poll(shown).toBe('none');
  await page.evaluate(() => (document.body.style.scale = ''));
  await expect.poll(shown).toBe('block');
  expect(await exact()).toBeGreaterThan(10);
  await toggleMarks(panel);
  await expect.poll(() => page.$$eval('html > *', ({ length }) => length)).toBe(2);
});

it('offer another field when the cursor goes there, and keep the choice if asked', async ({
  session,
}) => {
  const panel = await openOn(session, 'fields');
  await session.page.click('textarea[aria-label="Samenvatting"]');
  await panel.page.waitForSelector(`::-p-text(${t('elsewhere', 'Samenvatting')})`);
  expect(await panel.text('header')).toContain('120 woorden · gelezen');
  await panel.page.locator(panel.button('elsewhereRead')).click();
  await panel.page.waitForSelector('header ::-p-text(35 woorden · gelezen)');
  expect(await panel.page.$('.elsewhere')).toBeNull();
  await panel.page.locator('.remember input').click();
  await panel.page.waitForFunction(async () => {
    const kept = Object.keys(await chrome.storage.local.get(null));
    return kept.some((key) => key.startsWith('site.'));
  });
  await session.page.reload();
  await session.openPanel();
  await panel.page.waitForSelector('header ::-p-text(35 woorden · gelezen)');
  const kept = await panel.page.evaluate(() => chrome.storage.local.get(null));
  expect(JSON.stringify(kept)).not.toMatch(/Samenvatting|127\.0\.0\.1/);
});

it('offer a field in a frame too', async ({ session }) => {
  const panel = await openOn(session, 'both');
  expect(await panel.text('header')).toContain('35 woorden · gelezen');
  await clickBefore(session.page, 'Daarmee krijgen');
  await panel.page.waitForSelector(`::-p-text(${t('elsewhere', 'Nota')})`);
});
