/** Everything can be done without a mouse. */
import { expect } from 'vitest';
import type { Panel } from '../harness/panel';
import { it } from '../harness/test';

/** Presses Tab until an element for the selector has the focus; it must be seen to have it. */
async function tabTo(panel: Panel, selector: string): Promise<void> {
  const has = (wanted: string): boolean => document.activeElement?.matches(wanted) ?? false;
  for (let pressed = 0; pressed < 150; pressed++) {
    await panel.page.keyboard.press('Tab');
    if (!(await panel.page.evaluate(has, selector))) continue;
    const shown = await panel.page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
    expect(shown, `focus of ${selector} can be seen`).toBe(true);
    return;
  }
  throw new Error(`Tab never reached ${selector}`);
}

it('has a key that opens it', async ({ session }) => {
  await session.visit('empty.html');
  const panel = await session.openPanel();
  const commands = await panel.page.evaluate(() => chrome.commands.getAll());
  expect(commands.find(({ name }) => name === '_execute_action')?.shortcut).toBe('Ctrl+Shift+Y');
});

it('opens a check, shows its words and inserts a sentence by keys only', async ({ session }) => {
  await session.visit('nota.html');
  await session.memo.clickEndOf('De planning');
  const panel = await session.openPanel();
  await panel.waitForRows();
  await panel.page.bringToFront();
  await tabTo(panel, '[data-check="decision"] > summary');
  await panel.page.keyboard.press('Enter');
  await tabTo(panel, '[data-check="decision"] button.quote');
  await panel.page.keyboard.press('Enter');
  expect((await session.memo.waitForHighlight()).join('')).toContain('U wordt gevraagd');
  await tabTo(panel, '[data-check="practice"] > summary');
  await panel.page.keyboard.press('Space');
  await tabTo(panel, '[data-check="practice"] .nl-button--primary');
  await panel.page.keyboard.press('Enter');
  await panel.waitForNotice('notice_inserted');
  expect(await session.memo.text()).toContain('Neem een [persoon]');
});
