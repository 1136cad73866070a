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

describe('each state', () => {
  for (const [name, bring] of Object.entries(STATES)) {
    it(name, async ({ session }) => {
      await look((await bring(session)).page, name);
    });
  }

  for (const view of [
    'perspectives',
    'dilemma',
    'dissent',
    'report',
    'progress',
    'reading',
  ] as const) {
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
      await look(panel.page, view);
    });
  }

  it('options page', async ({ session }) => {
    const { id } = session.launched.extension;
    await session.page.goto(`chrome-extension://${id}/options.html`);
    await session.page.waitForSelector('main');
    await look(session.page, 'options');
  });
});
