/** The panel follows the memo while it is written. */
import { expect } from 'vitest';
import { it } from '../harness/test';
import { DRAWBACK, DRAWBACKS } from '../harness/sentences';

const CASE =
  ' Zo belde een alleenstaande moeder uit Zwolle vorig jaar drie keer met de gemeente en kreeg zij het bedrag pas in april.';

it('changes a verdict while typing, and back after undo', async ({ session }) => {
  await session.visit('nota.html');
  const panel = await session.openPanel();
  await panel.waitForRows();
  const before = await panel.verdict('negative-consequences');
  expect(before).not.toBe('covered');
  await session.memo.clickEndOf('Daarmee krijgen 140.000');
  await session.page.keyboard.type(DRAWBACKS);
  await panel.waitForVerdict('negative-consequences', 'covered');
  await panel.waitForQuote('negative-consequences', DRAWBACK.trim());
  await session.page.locator('[data-action="undo"]').click();
  await panel.waitForVerdict('negative-consequences', before);
});

it('keeps open rows, scroll and focus of the panel while the memo changes', async ({ session }) => {
  await session.visit('nota.html');
  const panel = await session.openPanel();
  await panel.waitForRows();
  await panel.open('practice');
  const place = () => panel.page.evaluate(() => document.scrollingElement?.scrollTop);
  const focus = () =>
    panel.page.evaluate(() =>
      document.activeElement?.closest('[data-check]')?.getAttribute('data-check'),
    );
  const before = { place: await place(), focus: await focus() };
  expect(before.place).toBeGreaterThan(0);
  expect(before.focus).toBe('practice');
  await session.memo.clickEndOf('Wie tussen de peildatum');
  await session.page.keyboard.type(CASE);
  await panel.waitForVerdict('practice', 'covered');
  expect(await panel.page.$(`${panel.row('practice')}[open]`)).not.toBeNull();
  expect({ place: await place(), focus: await focus() }).toEqual(before);
});
