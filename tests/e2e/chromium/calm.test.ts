/** While one writes, the panel keeps still: nothing jumps, and a screen reader hears only news. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { DRAWBACKS } from '../harness/sentences';
import { it } from '../harness/test';

/** Less than a line of text that moves by a pixel. */
const STILL = 0.001;

interface Heard {
  readonly said: string[];
  /** What moved, added up, as browsers measure it: 0.1 is where it begins to disturb. */
  readonly shift: number;
}

/** Notes from now on what live regions say, and what moves. */
async function listen(page: Page): Promise<() => Promise<Heard>> {
  await page.evaluate(() => {
    const heard: { said: string[]; shift: number } = { said: [], shift: 0 };
    const live = '[role="status"], [role="alert"], [aria-live]';
    const texts = new Map<Element, string>();
    const look = () => {
      for (const region of document.querySelectorAll(live)) {
        const text = (region as HTMLElement).innerText.trim();
        if (text !== (texts.get(region) ?? text) && text !== '') heard.said.push(text);
        texts.set(region, text);
      }
    };
    look();
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        heard.shift += (entry as PerformanceEntry & { value: number }).value;
      }
    }).observe({ type: 'layout-shift' });
    Object.assign(window, { heard });
  });
  return () => page.evaluate(() => (window as unknown as { heard: Heard }).heard);
}

it('moves nothing and says nothing while words are typed that change no answer', async ({
  session,
}) => {
  await session.visit('nota.html');
  const panel = await session.openPanel();
  await panel.waitForRows();
  const heard = await listen(panel.page);
  await session.memo.clickEndOf('De planning');
  await session.page.keyboard.type(' De bijlagen gaan mee met de post.');
  await panel.page.waitForSelector('.facts ::-p-text(414 woorden)');
  expect(await heard()).toEqual({ said: [], shift: 0 });
});

it('moves nothing and says it once when an answer changes', async ({ session }) => {
  await session.visit('nota.html');
  const panel = await session.openPanel();
  await panel.waitForRows();
  await session.memo.clickEndOf('De planning');
  const heard = await listen(panel.page);
  await session.page.keyboard.sendCharacter(DRAWBACKS);
  await panel.waitForVerdict('negative-consequences', 'covered');
  const { said, shift } = await heard();
  expect(said).toEqual([expect.stringContaining('11 van 16 vragen beantwoord')]);
  expect(shift).toBeLessThan(STILL);
});
