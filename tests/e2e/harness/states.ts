/** How to bring the panel into each of its states, for tests that look at all of them. */
import type { Session } from './chromium';
import { clickBefore, toggleMarks } from './marks';
import type { Panel } from './panel';

type Bring = (session: Session) => Promise<Panel>;

const visit =
  (path: string, state: string): Bring =>
  async (session) => {
    await session.visit(path);
    const panel = await session.openPanel();
    await panel.waitForState(state);
    return panel;
  };

const ready = visit('nota.html', 'ready');

export const STATES: Readonly<Record<string, Bring>> = {
  ready,
  'ready-english-memo': visit('memo.html', 'ready'),
  'checked-anyway': async (session) => {
    const panel = await visit('recipe.html', 'no-draft')(session);
    await panel.page.locator(panel.button('checkAnyway')).click();
    await panel.waitForState('ready');
    return panel;
  },
  empty: visit('empty.html', 'empty'),
  'no-draft': visit('recipe.html', 'no-draft'),
  'unknown-language': visit('german.html', 'unknown-language'),
  blocked: async (session) => {
    await session.page.goto('chrome://new-tab-page/');
    const panel = await session.openPanel();
    await panel.waitForState('blocked');
    return panel;
  },
  ask: async (session) => {
    const panel = await ready(session);
    const other = await session.launched.browser.newPage();
    await other.goto(`${session.served.url}memo.html`);
    await panel.waitForState('ask');
    return panel;
  },
  frame: visit('sites/embedding.html', 'frame'),
  gone: async (session) => {
    const panel = await visit('vanishing.html', 'ready')(session);
    await session.page.locator('button').click();
    await panel.waitForState('gone');
    return panel;
  },
  'missing-open': async (session) => {
    const panel = await ready(session);
    await panel.open('negative-consequences');
    return panel;
  },
  'covered-open': async (session) => {
    const panel = await ready(session);
    await panel.open('consultation');
    return panel;
  },
  'gap-open': async (session) => {
    const panel = await ready(session);
    await panel.page.locator('[data-gap] > summary').click();
    return panel;
  },
  'matrix-open': async (session) => {
    const panel = await ready(session);
    await panel.page.locator('.matrix button').click();
    await panel.page.waitForSelector('.matrix-sentences');
    return panel;
  },
  'marks-on': async (session) => {
    const panel = await visit('marks.html', 'ready')(session);
    await toggleMarks(panel);
    await panel.page.waitForSelector('.legend');
    return panel;
  },
  'marks-at-cursor': async (session) => {
    const panel = await visit('marks.html', 'ready')(session);
    await toggleMarks(panel);
    await session.memo.waitForHighlight();
    await clickBefore(session.page, 'Daarmee krijgen');
    await panel.page.waitForSelector('[data-here]');
    return panel;
  },
  elsewhere: async (session) => {
    const panel = await visit('marks.html#fields', 'ready')(session);
    await session.page.click('textarea[aria-label="Samenvatting"]');
    await panel.page.waitForSelector('.elsewhere');
    return panel;
  },
  'inserted-notice': async (session) => {
    const panel = await ready(session);
    await session.memo.clickEndOf('De planning');
    await panel.press('options', 'insert');
    await panel.waitForNotice('notice_inserted');
    return panel;
  },
  'ignored-notice': async (session) => {
    const panel = await ready(session);
    await panel.press('practice', 'ignore');
    await panel.waitForNotice('notice_ignored');
    return panel;
  },
};
