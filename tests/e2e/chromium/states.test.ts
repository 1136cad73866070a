/** Every state of the panel is accessible, in light and dark, and is kept as a picture. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect } from 'vitest';
import { ROOT } from '../../../cli/start/paths';
import { faults } from '../harness/axe';
import { STATES } from '../harness/states';
import { it } from '../harness/test';

const ARTIFACTS = join(ROOT, 'artifacts');

beforeAll(async () => {
  await mkdir(ARTIFACTS, { recursive: true });
});

async function look(page: Page, name: string): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.screenshot({ path: join(ARTIFACTS, `${name}-${scheme}.png`), fullPage: true });
    expect(await faults(page), `${name} in ${scheme}`).toEqual([]);
  }
}

const OWN_PAGES = ['options', 'welcome'] as const;
const VIEWS = ['perspectives', 'dilemma', 'dissent', 'report', 'progress', 'reading'] as const;

describe.each(['nl', 'en'] as const)('each state in %s', (language) => {
  it.override({ language });

  for (const [name, bring] of Object.entries(STATES)) {
    it(name, async ({ session }) => {
      const { page } = await bring(session);
      expect(await page.$eval('html', (html) => html.lang)).toBe(language);
      await look(page, `${name}-${language}`);
    });
  }

  for (const view of VIEWS) {
    it(`${view} view`, async ({ session }) => {
      await session.visit('nota.html');
      const panel = await session.openPanel();
      await panel.waitForRows();
      if (view === 'reading') {
        await panel.page.locator('.intake > summary').click();
        await panel.page.locator(panel.button('files_sample')).click();
        await panel.page.waitForSelector('#tab-reading');
      }
      await panel.openView(view);
      await look(panel.page, `${view}-${language}`);
    });
  }

  it('report page', async ({ session }) => {
    await session.visit('nota.html');
    const panel = await session.openPanel();
    await panel.waitForRows();
    await panel.openView('report');
    const opened = session.launched.browser.waitForTarget((target) =>
      target.url().includes('/report.html#'),
    );
    await panel.page.locator(panel.button('report_print')).click();
    const page = await (await opened).asPage();
    await page.waitForSelector('main .report h1');
    await look(page, `report-page-${language}`);
  });

  for (const name of OWN_PAGES) {
    it(`${name} page`, async ({ session }) => {
      const { id } = session.launched.extension;
      await session.page.goto(`chrome-extension://${id}/${name}.html`);
      await session.page.waitForSelector('main');
      await look(session.page, `${name}-page-${language}`);
    });
  }
});
