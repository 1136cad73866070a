/** A question that doesn't apply is set aside for this memo, and stays so. */
import { expect } from 'vitest';
import type { Panel } from '../harness/panel';
import { it } from '../harness/test';

function ignored(panel: Panel): Promise<(string | null)[]> {
  return panel.page.$$eval('[data-ignored="true"]', (rows) =>
    rows.map((row) => row.getAttribute('data-check')),
  );
}

it('is remembered when the page is loaded again, and for that page only', async ({ session }) => {
  await session.visit('nota.html');
  const panel = await session.openPanel();
  await panel.waitForRows();
  await panel.press('practice', 'ignore');
  await panel.waitForNotice('notice_ignored');
  expect(await ignored(panel)).toEqual(['practice']);
  await session.page.reload();
  await panel.page.waitForSelector('[data-check="practice"][data-ignored="true"]');
  await session.visit('textarea.html');
  await panel.page.waitForSelector('[data-check="practice"][data-ignored="false"]');
  expect(await ignored(panel)).toEqual([]);
  await session.visit('nota.html');
  await panel.page.waitForSelector('[data-check="practice"][data-ignored="true"]');
  await panel.press('practice', 'restore');
  await panel.page.waitForSelector('[data-check="practice"][data-ignored="false"]');
});
