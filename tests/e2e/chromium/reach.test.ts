/** Nothing but keys comes to every control of every view, and shows where it is. */
import type { KeyInput, Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { ViewId } from '../../../components/views';
import { LANES } from '../../../components/strip/lanes';
import type { Panel } from '../harness/panel';
import { it } from '../harness/test';

/** More presses than all rounds through any view have stops. */
const MOST = 800;
/** The first opens and chooses; what that brings to light, further up as well, is for the others. */
const ROUNDS = 3;
/** More marks than fit in a lane. */
const MOST_IN_LANE = 15;

type Kind = 'outside' | 'shut' | 'radio' | 'mark' | 'other';

interface Stop {
  readonly kind: Kind;
  /** Not come to before. */
  readonly fresh: boolean;
  /** Empty where its focus can be seen. */
  readonly unseen: string;
}

/** What has the focus; it is marked as reached. */
function stop(page: Page): Promise<Stop> {
  return page.evaluate((): Stop => {
    const element = document.activeElement as HTMLElement;
    const kindOf = (): Kind => {
      if (element === document.body) return 'outside';
      if (element.matches('details:not([open]) > summary')) return 'shut';
      if (element.matches('[type="radio"]')) return 'radio';
      return element.matches('.mark') ? 'mark' : 'other';
    };
    const fresh = !('reached' in element.dataset);
    element.dataset.reached = '';
    const { outlineStyle, outlineWidth } = getComputedStyle(element.closest('.choice') ?? element);
    const shown = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    const kind = kindOf();
    return { kind, fresh, unseen: shown || kind === 'outside' ? '' : element.outerHTML };
  });
}

/** Tabs through the page, opens all that opens, and uses arrows where a group has one stop. */
async function walk(page: Page): Promise<void> {
  let rounds = 0;
  for (let pressed = 0; pressed < MOST && rounds < ROUNDS; pressed++) {
    await page.keyboard.press('Tab');
    const { kind, fresh, unseen } = await stop(page);
    expect(unseen).toBe('');
    if (kind === 'outside') rounds++;
    if (kind === 'shut') await page.keyboard.press('Enter');
    if (kind === 'radio' && fresh) await choices(page);
    if (kind === 'mark' && fresh) await marks(page);
  }
  expect(rounds).toBe(ROUNDS);
}

/** All choices of a group of radio buttons. */
async function choices(page: Page): Promise<void> {
  do await page.keyboard.press('ArrowDown');
  while ((await stop(page)).fresh);
}

/** All marks of the strip: down each lane, from lane to lane. */
async function marks(page: Page): Promise<void> {
  const press = async (key: KeyInput) => {
    await page.keyboard.press(key);
    await stop(page);
  };
  const lanes = LANES.length;
  for (let passed = 0; passed < lanes; passed++) {
    await press('Home');
    for (let mark = 0; mark < MOST_IN_LANE; mark++) await press('ArrowDown');
    await press('ArrowRight');
  }
}

/** Goes to a view by its tab, with keys. */
async function goTo(panel: Panel, view: ViewId): Promise<void> {
  const { page } = panel;
  await page.bringToFront();
  while (!(await page.$('[role="tab"]:focus'))) await page.keyboard.press('Tab');
  while (!(await page.$(`#tab-${view}:focus`))) await page.keyboard.press('ArrowRight');
}

/** The controls that can be seen and were not come to. Other tabs are: arrows brought us here. */
function missed(page: Page): Promise<string[]> {
  const controls = 'button, summary, a[href], input:not([type="file"]), select, textarea';
  return page.$$eval(controls, (all) =>
    all
      .filter(
        (control) =>
          control.checkVisibility({ checkVisibilityCSS: true }) &&
          !control.matches(':disabled, [role="tab"], [data-reached]'),
      )
      .map((control) => control.outerHTML.slice(0, 160)),
  );
}

describe('by keys only', () => {
  const views = ['overview', 'perspectives', 'dilemma', 'dissent', 'progress', 'report'] as const;
  for (const view of views) {
    it(`${view}: every control is reached`, { timeout: 60_000 }, async ({ session }) => {
      await session.visit('nota.html');
      const panel = await session.openPanel();
      await panel.waitForRows();
      await goTo(panel, view);
      await walk(panel.page);
      expect(await missed(panel.page)).toEqual([]);
    });
  }
});
