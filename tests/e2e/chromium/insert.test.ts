/** A starter sentence goes in where the writer wants it, and one undo takes it out. */
import { expect } from 'vitest';
import { textIn } from '../../../components/text';
import type { Session } from '../harness/chromium';
import { it } from '../harness/test';

const t = textIn('nl');
const solid = (text: string) => text.replace(/\s+/g, '');

async function undo({ page }: Session): Promise<void> {
  await page.bringToFront();
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

it('inserts in a web editor as one step that can be undone', async ({ session }) => {
  await session.visit('nota.html');
  const panel = await session.openPanel();
  await panel.waitForRows();
  await session.memo.clickEndOf('De planning');
  const before = await session.memo.text();
  const verdict = await panel.verdict('options');
  const starter = await panel.starter('options');
  await panel.press('options', 'insert');
  await panel.waitForNotice('notice_inserted');
  const after = await session.memo.text();
  expect(after.split(starter)).toHaveLength(2);
  expect(solid(after.replace(starter, ''))).toBe(solid(before));
  // Its slots are still open: the sentence covers nothing yet.
  expect(await panel.verdict('options')).toBe(verdict);
  await undo(session);
  await session.page.waitForFunction(
    (gone) => !document.body.innerText.includes(gone),
    {},
    starter,
  );
  expect(await session.memo.text()).toBe(before);
});

it('inserts in the section where it belongs, and tells what came of it', async ({ session }) => {
  await session.visit('nota.html');
  const panel = await session.openPanel();
  await panel.waitForRows();
  await session.memo.clickEndOf('De planning');
  const before = await session.memo.text();
  const starter = await panel.starter('negative-consequences');
  const place = await panel.page.$eval(
    '[data-check="negative-consequences"] .starter ~ .buttons button',
    (button) => button.textContent,
  );
  const [, heading = ''] = /‘(.+)’/.exec(place) ?? [];
  await panel.page
    .locator('[data-check="negative-consequences"] .starter ~ .buttons button')
    .click();
  await panel.waitForNotice('notice_inserted');
  const after = await session.memo.text();
  const [, section = ''] = after.split(`\n${heading}\n`);
  // Behind the last words under its heading, before the next one.
  expect(section.split('\n\n').some((block) => block.endsWith(starter))).toBe(true);
  expect(solid(after.replace(starter, ''))).toBe(solid(before));
  await panel.page.waitForSelector('.aftermath ::-p-text([nadeel])');
  // The writer fills the slot in: the panel tells what that changed.
  await session.page.evaluate((slot) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(slot) ?? -1;
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + slot.length);
    }
  }, '[nadeel]');
  await session.page.bringToFront();
  await session.page.keyboard.type('€ 300 per jaar aan hogere lasten');
  const changed = await panel.page.waitForSelector(
    '.aftermath [data-changed="negative-consequences"]',
  );
  expect(await changed?.evaluate((line) => line.textContent)).toContain(
    `${t('check_negative_consequences')}: ${t('verdict_missing')} →`,
  );
});

it('inserts what a reader misses under its heading, and undoes it', async ({ session }) => {
  await session.visit('nota.html');
  const panel = await session.openPanel();
  await panel.waitForRows();
  await session.memo.clickEndOf('De planning');
  const before = await session.memo.text();
  await panel.openView('perspectives');
  const question = '#view-perspectives [data-open=exception]';
  await panel.page.locator(`${question} > summary`).click();
  const starter = await panel.page.$eval(`${question} .starter`, (text) => text.textContent);
  const button = `${question} .buttons button`;
  const place = await panel.page.$eval(button, (first) => first.textContent);
  const [, heading = ''] = /^Zet onder ‘(.+)’$/.exec(place) ?? [];
  await panel.page.locator(button).click();
  await panel.waitForNotice('notice_inserted');
  const after = await session.memo.text();
  const [, section = ''] = after.split(`\n${heading}\n`);
  expect(section.split('\n\n').some((block) => block.endsWith(starter))).toBe(true);
  expect(solid(after.replace(starter, ''))).toBe(solid(before));
  await undo(session);
  await session.page.waitForFunction(
    (gone) => !document.body.innerText.includes(gone),
    {},
    starter,
  );
  expect(await session.memo.text()).toBe(before);
});

it('inserts in a text field as one step that can be undone', async ({ session }) => {
  await session.visit('textarea.html');
  const panel = await session.openPanel();
  await panel.waitForRows();
  await session.page.focus('textarea');
  const value = () => session.page.$eval('textarea', (field) => field.value);
  const before = await value();
  const starter = await panel.starter('dissent');
  await panel.press('dissent', 'insert');
  await panel.waitForNotice('notice_inserted');
  expect(await value()).toContain(starter);
  await undo(session);
  await session.page.waitForFunction(
    (text) => document.querySelector('textarea')?.value === text,
    {},
    before,
  );
});

it('inserts behind what is said of it where there are no headings', async ({ session }) => {
  await session.visit('textarea.html');
  const panel = await session.openPanel();
  await panel.waitForRows();
  const value = () => session.page.$eval('textarea', (field) => field.value);
  const before = await value();
  const starter = await panel.starter('practice');
  const button = `${panel.row('practice')} .starter ~ .buttons button`;
  const place = await panel.page.$eval(button, (first) => first.textContent);
  const [, words = ''] = /^Zet na de alinea ‘(.+?)(?: …)?’$/.exec(place) ?? [];
  await panel.page.locator(button).click();
  await panel.waitForNotice('notice_inserted');
  const paragraph = (await value()).split('\n').find((line) => line.startsWith(words));
  expect(paragraph?.endsWith(starter)).toBe(true);
  await undo(session);
  await session.page.waitForFunction(
    (text) => document.querySelector('textarea')?.value === text,
    {},
    before,
  );
});
