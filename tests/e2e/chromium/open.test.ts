/** The toolbar button opens the panel, and the panel says what the memo covers. */
import { describe, expect } from 'vitest';
import { it } from '../harness/test';

/** From the button to the verdicts, the start of the panel included. */
const WITHIN_MILLISECONDS = 1000;

describe('a Dutch memo in a web editor', () => {
  it('is read within a second of the click', async ({ session }) => {
    await session.visit('nota.html');
    const before = performance.now();
    const panel = await session.openPanel();
    const rows = await panel.waitForRows();
    expect(performance.now() - before).toBeLessThan(WITHIN_MILLISECONDS);
    expect(rows).toHaveLength(16);
  });

  it('shows the verdicts in Dutch', async ({ session }) => {
    await session.visit('nota.html');
    const panel = await session.openPanel();
    await panel.waitForRows();
    expect(await panel.verdict('decision')).toBe('covered');
    expect(await panel.verdict('citizens')).toBe('covered');
    expect(await panel.verdict('options')).toBe('missing');
    expect(await panel.verdict('practice')).toBe('missing');
    expect(await panel.text()).toMatch(/Nota ter beslissing/);
    expect(await panel.page.$eval('html', (html) => html.lang)).toBe('nl');
  });
});
