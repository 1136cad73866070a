/** What axe-core finds wrong on a page, in a real browser. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface WithAxe {
  readonly axe: { run(options: RunOptions): Promise<AxeResults> };
}

/** One line a place; empty where nothing is wrong. */
export async function faults(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as WithAxe).axe.run({
      resultTypes: ['violations'],
      // WCAG 2.2 AA; axe leaves it off unless asked.
      rules: { 'target-size': { enabled: true } },
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
