/**
 * Every view fits in every width of the panel, from 320 pixels (also what is left at 400 % zoom
 * of a window of 1280) to 800, and in forced colours.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { ROOT } from '../../../cli/start/paths';
import { faults } from '../harness/axe';
import { it } from '../harness/test';

const ARTIFACTS = join(ROOT, 'artifacts');
const VIEWS = ['overview', 'perspectives', 'dilemma', 'dissent', 'progress', 'report'] as const;
const HEIGHT = 900;

/** What can be seen and goes over the edge of the window. */
function outside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    return [...document.querySelectorAll('main *')]
      .filter((element) => element.checkVisibility({ checkVisibilityCSS: true }))
      .filter((element) => !element.closest('svg'))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (left < -1 || right > clientWidth + 1);
      })
      .map((element) => element.outerHTML.slice(0, 160));
  });
}

describe.each([320, 480, 800])('%i pixels wide', (width) => {
  describe.each(['nl', 'en'] as const)('in %s', (language) => {
    it.override({ language });

    it('holds every view', { timeout: 60_000 }, async ({ session }) => {
      await mkdir(ARTIFACTS, { recursive: true });
      await session.visit('nota.html');
      const panel = await session.openPanel();
      await panel.waitForRows();
      await panel.page.setViewport({ width, height: HEIGHT });
      const devtools = await panel.page.createCDPSession();
      for (const view of VIEWS) {
        await panel.openView(view);
        for (const value of ['none', 'active']) {
          // Puppeteer knows no forced colours by itself.
          await devtools.send('Emulation.setEmulatedMedia', {
            features: [{ name: 'forced-colors', value }],
          });
          const name = `${view}-${language}-${String(width)}-${value === 'active' ? 'forced' : 'free'}`;
          await panel.page.screenshot({ path: join(ARTIFACTS, `${name}.png`), fullPage: true });
          expect(await outside(panel.page), name).toEqual([]);
          expect(await faults(panel.page), name).toEqual([]);
        }
      }
    });
  });
});
