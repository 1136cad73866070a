/** The interface speaks the browser's language; the memo is read in its own. */
import { describe, expect } from 'vitest';
import { it } from '../harness/test';

describe('an English browser', () => {
  it.override({ language: 'en' });

  it('gets an English panel for an English memo', async ({ session }) => {
    await session.visit('memo.html');
    const panel = await session.openPanel();
    await panel.waitForRows();
    expect(await panel.page.$eval('html', (html) => html.lang)).toBe('en');
    expect(await panel.text()).toMatch(/Alternatives|Other options|Options/i);
    expect(await panel.text()).toContain('English');
    expect(await panel.verdict('decision')).toBe('covered');
    expect(await panel.verdict('consultation')).toBe('covered');
    expect(await panel.verdict('options')).toBe('missing');
    expect(await panel.verdict('dilemma')).toBe('missing');
  });

  it('gets an English panel for a Dutch memo', async ({ session }) => {
    await session.visit('nota.html');
    const panel = await session.openPanel();
    await panel.waitForRows();
    expect(await panel.page.$eval('html', (html) => html.lang)).toBe('en');
    expect(await panel.verdict('decision')).toBe('covered');
    expect(await panel.text()).toContain('Dutch');
  });
});
