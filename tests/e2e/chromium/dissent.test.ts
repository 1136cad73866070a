/** From words that are selected in the memo to a sentence in it, by keys only in the panel. */
import { expect } from 'vitest';
import { it } from '../harness/test';

it('says something of what is selected, and puts it in the memo', async ({ session }) => {
  await session.visit('nota.html');
  await session.memo.clickEndOf('De planning');
  await session.page.keyboard.down('Shift');
  await session.page.keyboard.press('Home');
  await session.page.keyboard.up('Shift');
  const panel = await session.openPanel();
  await panel.waitForRows();
  await panel.openView('dissent');
  await panel.page.locator(panel.button('dissentTakeSelection')).click();
  await panel.page.waitForSelector('[aria-labelledby="dissent-subject"] button.quote');

  const text = () => panel.text('.framed .starter');
  const chosen = () =>
    panel.page.evaluate(() => document.activeElement?.closest('.ladder') !== null);
  expect(await chosen()).toBe(true);
  const first = await text();
  await panel.page.keyboard.press('ArrowDown');
  expect(await chosen()).toBe(true);
  const second = await text();
  expect(second).not.toBe(first);
  await panel.page.keyboard.press('Enter');
  await panel.page.waitForSelector('.notice:not(:empty)');

  await session.memo.clickEndOf('De planning');
  await panel.page.locator(`.framed ${panel.button('insert')}`).click();
  await panel.waitForNotice('notice_inserted');
  const squeezed = (words: string) => words.replace(/\s+/g, ' ').trim();
  expect(squeezed(await session.memo.text())).toContain(squeezed(second));
});
