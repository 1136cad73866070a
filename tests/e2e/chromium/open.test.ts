/** The toolbar button opens the panel, and the panel says what the memo covers. */
import { describe, expect } from 'vitest';
import { it } from '../harness/test';

const MISSING = [
  'options',
  'negative-consequences',
  'justification',
  'practice',
  'dissent',
] as const;

describe('a Dutch memo in a web editor', () => {
  it('shows the verdicts in Dutch', async ({ session }) => {
    await session.visit('nota.html');
    const panel = await session.openPanel();
    expect(await panel.waitForRows()).toHaveLength(16);
    expect(await panel.verdict('decision')).toBe('covered');
    expect(await panel.verdict('citizens')).toBe('covered');
    for (const check of MISSING) expect(await panel.verdict(check), check).toBe('missing');
    expect(await panel.text()).toMatch(/Nota ter beslissing/);
    expect(await panel.page.$eval('html', (html) => html.lang)).toBe('nl');
  });
});
