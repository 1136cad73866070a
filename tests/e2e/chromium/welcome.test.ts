/** The welcome page: the launch of every test already saw it open on installation. */
import { expect } from 'vitest';
import { textIn } from '../../../components/text';
import { faults } from '../harness/axe';
import { Panel } from '../harness/panel';
import { it } from '../harness/test';

const t = textIn('nl');

it('opens the panel with the sample memo', async ({ session }) => {
  const { id } = session.launched.extension;
  await session.page.goto(`chrome-extension://${id}/welcome.html`);
  const opened = session.launched.browser.waitForTarget((target) =>
    target.url().includes('/sidepanel.html'),
  );
  await session.page.locator(`::-p-text(${t('welcome_tryButton')})`).click();
  const panel = new Panel(await (await opened).asPage());
  await panel.page.waitForSelector(`main ::-p-text(${t('source_sample')})`);
  expect(await panel.waitForRows()).toHaveLength(16);
});

it('is accessible and tells the key that opens the panel', async ({ session }) => {
  const { id } = session.launched.extension;
  await session.page.goto(`chrome-extension://${id}/welcome.html`);
  await session.page.waitForSelector('kbd ::-p-text(Ctrl+Shift+Y)');
  for (const value of ['light', 'dark']) {
    await session.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await session.page.screenshot({ path: `artifacts/welcome-${value}.png`, fullPage: true });
    expect(await faults(session.page), value).toEqual([]);
  }
});
