/** The two browsers as the contract uses them: a tab with an editor, and the panel beside it. */
import type { Page } from 'puppeteer-core';
import type { FromReader, ToReader } from '../../../lib/messages/reader';
import { READER_PORT } from '../../../lib/messages/reader';
import { Session } from '../../e2e/harness/chromium';
import { FirefoxSession } from '../../e2e/harness/firefox';
import { KEYS } from '../../e2e/harness/firefox-tab';

/** The tab that its writer sees. Functions run in the page; only their text and argument travel. */
export interface Tab {
  evaluate<Argument, Result>(
    task: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  waitFor<Argument>(condition: (argument: Argument) => boolean, argument: Argument): Promise<void>;
  click(x: number, y: number, count: number): Promise<void>;
  type(text: string): Promise<void>;
  chord(key: 'a' | 'z'): Promise<void>;
}

/** A line from the real panel to the reader in the tab. */
export interface Line {
  say(message: ToReader): Promise<void>;
  heard(): Promise<readonly FromReader[]>;
  /** Until the reader said anything of this type, about this request. */
  waitFor(type: FromReader['type'], id: number | null): Promise<void>;
  /** Zooms the page, as the browser's own menu does. */
  zoom(factor: number): Promise<void>;
}

export interface Browser {
  readonly tab: Tab;
  /** Shows a page, opens the panel beside it and connects it to the page's reader. */
  open(path: string): Promise<Line>;
  /** What went wrong since the last page was opened. */
  problems(): readonly string[];
  close(): Promise<void>;
}

/** Runs in the panel's page: talks to the reader, and keeps what it said. */
const CONNECT = `(async () => {
  const api = globalThis.browser ?? globalThis.chrome;
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  const frames = { tabId: tab.id, allFrames: true };
  await api.scripting.executeScript({ target: frames, files: ['/bridge.js'], world: 'MAIN' });
  await api.scripting.executeScript({ target: { tabId: tab.id }, files: ['/reader.js'] });
  const port = api.tabs.connect(tab.id, { name: '${READER_PORT}', frameId: 0 });
  globalThis.heard = [];
  globalThis.port = port;
  port.onMessage.addListener((message) => globalThis.heard.push(message));
})()`;

const UNTIL = (type: string, id: number | null) => `(async () => {
  const is = (message) => message.type === '${type}' && (${id ?? 'null'} ?? message.id) === message.id;
  const until = Date.now() + 10000;
  while (!globalThis.heard.some(is)) {
    if (Date.now() > until) throw new Error('never ${type}: ' + JSON.stringify(globalThis.heard));
    await new Promise((next) => setTimeout(next, 10));
  }
})()`;

const ZOOM = (factor: number) => `(async () => {
  const { tabs } = globalThis.browser ?? globalThis.chrome;
  const [{ id }] = await tabs.query({ active: true, currentWindow: true });
  await tabs.setZoom(id, ${String(factor)});
})()`;

/** A line over whatever runs a script in the panel's page. */
async function connect(run: <Result>(script: string) => Promise<Result>): Promise<Line> {
  await run(CONNECT);
  return {
    say: (message) => run(`globalThis.port.postMessage(${JSON.stringify(message)})`),
    heard: () => run('globalThis.heard'),
    waitFor: (type, id) => run(UNTIL(type, id)),
    zoom: (factor) => run(ZOOM(factor)),
  };
}

/** A tab of Chromium. */
export const tabOf = (page: Page): Tab => ({
  evaluate: (task, argument) =>
    page.evaluate(task as (argument: unknown) => never, argument as unknown),
  waitFor: async (condition, argument) => {
    await page.waitForFunction(condition as (argument: unknown) => boolean, {}, argument);
  },
  click: (x, y, count) => page.mouse.click(x, y, { count }),
  type: (text) => page.keyboard.type(text),
  chord: async (key) => {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
  },
});

export async function chromium(folders: readonly string[]): Promise<Browser> {
  const session = await Session.start({ language: 'nl', folders });
  const { page, watch } = session;
  return {
    tab: tabOf(page),
    open: async (path) => {
      watch.problems.length = 0;
      await session.visit(path);
      await page.bringToFront();
      const panel = await session.openPanel();
      return connect(<Result>(script: string) => runIn<Result>(panel.page, script));
    },
    problems: () => watch.problems,
    close: () => session.close(),
  };
}

const runIn = <Result>(panel: Page, script: string): Promise<Result> =>
  panel.evaluate(script) as Promise<Result>;

/** Unlike a hand, a click of WebDriver gives a frame that is edited as a whole no focus. */
function focusFrameAt({ x, y }: { x: number; y: number }): void {
  const hit = document.elementFromPoint(x, y);
  if (!(hit instanceof HTMLIFrameElement) || hit.contentDocument?.designMode !== 'on') return;
  hit.contentWindow?.focus();
}

export async function firefox(folders: readonly string[]): Promise<Browser> {
  const session = await FirefoxSession.start(folders);
  let seen = 0;
  const tab: Tab = {
    evaluate: (task, argument) => session.tab.evaluate(task, argument),
    waitFor: (condition, argument) => session.tab.waitFor(condition, argument),
    click: async (x, y, count) => {
      await session.tab.clickAt(x, y, count);
      await session.tab.evaluate(focusFrameAt, { x, y });
    },
    type: (text) => session.tab.type(text),
    chord: (key) => session.tab.chord(KEYS.control, key),
  };
  return {
    tab,
    open: async (path) => {
      seen = session.problems.length;
      await session.visit(path);
      await session.pressButton();
      await session.sidebar.waitFor('main[data-state]');
      return connect((script) => session.sidebar.script(script));
    },
    problems: () => session.problems.slice(seen),
    close: () => session.close(),
  };
}
