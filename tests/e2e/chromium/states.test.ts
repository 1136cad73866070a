/** Every state of the panel is accessible, in light and dark, and is kept as a picture. */
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect } from 'vitest';
import { ROOT } from '../../../cli/start/paths';
import { STATES } from '../harness/states';
import { it } from '../harness/test';

const ARTIFACTS = join(ROOT, 'artifacts');
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let axe = '';

beforeAll(async () => {
  axe = await readFile(AXE, 'utf8');
  await mkdir(ARTIFACTS, { recursive: true });
});

interface WithAxe {
  readonly axe: { run(options: RunOptions): Promise<AxeResults> };
}

/** What axe-core finds wrong on a page, one line a place. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as WithAxe).axe.run({
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

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

  it('options page', async ({ session }) => {
    const { id } = session.launched.extension;
    await session.page.goto(`chrome-extension://${id}/options.html`);
    await session.page.waitForSelector('main');
    await look(session.page, 'options');
  });
});
