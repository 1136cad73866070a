/** Whatever is in the tab: a clear answer, nothing changed in the page, nothing in the console. */
import { describe, expect } from 'vitest';
import type { Session } from '../harness/chromium';
import type { Panel } from '../harness/panel';
import { it } from '../harness/test';

/** Opens the panel on a page and waits for one of the states; the page must stay as it is. */
async function read(session: Session, path: string, ...states: string[]): Promise<Panel> {
  await session.visit(path);
  const before = await session.memo.html();
  await session.memo.countChanges();
  const panel = await session.openPanel();
  await panel.waitForState(...states);
  expect(await session.memo.changes()).toBe(0);
  expect(await session.memo.html()).toBe(before);
  return panel;
}

describe('a page without a memo', () => {
  it('that is empty', async ({ session }) => {
    await read(session, 'empty.html', 'empty');
  });

  it('that has buttons but no prose', async ({ session }) => {
    await read(session, 'no-prose.html', 'empty');
  });

  it('that is no policy draft can be checked all the same', async ({ session }) => {
    const panel = await read(session, 'recipe.html', 'no-draft');
    expect(await panel.rows()).toEqual([]);
    await panel.page.locator(panel.button('checkAnyway')).click();
    expect(await panel.waitForRows()).toHaveLength(16);
  });

  it('that is the new tab', async ({ session }) => {
    await session.page.goto('chrome://new-tab-page/');
    await (await session.openPanel()).waitForState('blocked');
  });
});

describe('a very long memo', () => {
  it('of 200,000 words', { timeout: 60_000 }, async ({ session }) => {
    const panel = await read(session, 'many-words.html?words=200000&paragraphs=2000', 'ready');
    expect(await panel.rows()).toHaveLength(16);
    expect(await panel.verdict('decision')).toBe('covered');
  });

  it('of one paragraph of 50,000 words', { timeout: 60_000 }, async ({ session }) => {
    const panel = await read(session, 'many-words.html?words=50000&paragraphs=1', 'ready');
    expect(await panel.verdict('decision')).toBe('covered');
    await panel.clickQuote('feasibility');
    expect((await session.memo.waitForHighlight()).join('')).toContain('UWV');
  });
});

describe('an odd memo', () => {
  it('that is only a table', async ({ session }) => {
    await read(session, 'table-only.html', 'ready', 'no-draft');
  });

  it('with letters from right to left, emoji and control characters', async ({ session }) => {
    const panel = await read(session, 'strange-letters.html', 'unknown-language', 'no-draft');
    expect(await panel.text()).toContain('نص 🧾');
  });

  it('with HTML in its text is shown as text', async ({ session }) => {
    const panel = await read(session, 'markup-in-text.html', 'ready');
    await panel.clickQuote('problem');
    await session.memo.waitForHighlight();
    const built = await panel.page.$$eval('main img, main script, main b', (made) => made.length);
    expect(built).toBe(0);
    expect(await panel.text()).toContain('<img src=x onerror=');
    for (const page of [panel.page, session.page]) {
      expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    }
  });
});

describe('a memo that moves', () => {
  it('is rewritten in every frame while it is read', async ({ session }) => {
    await session.visit('restless.html');
    const panel = await session.openPanel();
    await panel.waitForState('ready');
    await panel.waitForVerdict('problem', 'covered');
    expect(await session.memo.text('[contenteditable]')).toContain('Dienst Toeslagen');
  });

  it('vanishes from the page', async ({ session }) => {
    await session.visit('vanishing.html');
    const panel = await session.openPanel();
    await panel.waitForRows();
    await session.page.locator('button').click();
    await panel.waitForState('gone');
    expect(await panel.rows()).toEqual([]);
  });
});
