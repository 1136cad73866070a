/** The panel speaks of the tab beside it. */
import { expect } from 'vitest';
import { it } from '../harness/test';

it('follows the user from tab to tab and reads only where it was asked', async ({ session }) => {
  await session.visit('nota.html');
  const panel = await session.openPanel();
  await panel.waitForRows();
  const other = await session.launched.browser.newPage();
  await other.goto(`${session.served.url}memo.html`);
  await panel.waitForState('ask');
  expect(await panel.text()).not.toContain('Nota ter beslissing');
  await session.openPanel(other);
  await panel.waitForState('ready');
  expect(await panel.text()).toContain('Decision memo');
  await session.page.bringToFront();
  await panel.page.waitForSelector('h1 ::-p-text(Nota ter beslissing)');
  expect(await panel.rows()).toHaveLength(16);
  await other.close();
  expect(await panel.text()).toContain('Nota ter beslissing');
});
