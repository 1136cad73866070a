/** A Chromium with the built extension, the fixture server and a watch on everything it logs. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { findBrowser, NOT_FOUND } from '../../../cli/start/find-browser';
import type { Launched } from '../../../cli/start/launch';
import { launch } from '../../../cli/start/launch';
import { openPanel } from '../../../cli/start/panel';
import { ROOT } from '../../../cli/start/paths';
import { makeSample } from '../../../cli/start/sample';
import type { Served } from '../../../cli/start/serve';
import { serve } from '../../../cli/start/serve';
import { MemoPage } from './memo-page';
import { Panel } from './panel';
import { Watch } from './watch';

export const PAGES = join(ROOT, 'tests', 'e2e', 'pages');

/** Where the pictures go that tests take. */
mkdirSync(join(ROOT, 'artifacts'), { recursive: true });

/** Milliseconds to wait for anything at most: less than a test may take, so that it can tell. */
const WAIT = 12_000;

export interface SessionOptions {
  readonly language: 'nl' | 'en';
  readonly headless?: boolean;
  readonly args?: readonly string[];
  /** Folder of the extension, where that is not the build. */
  readonly extension?: string;
  /** Folders to serve beside the samples and the test pages. */
  readonly folders?: readonly string[];
}

export class Session {
  readonly watch = new Watch();
  readonly page: Page;
  readonly memo: MemoPage;

  private constructor(
    readonly launched: Launched,
    readonly served: Served,
    readonly language: 'nl' | 'en',
    page: Page,
  ) {
    this.page = page;
    this.memo = new MemoPage(page);
  }

  static async start(options: SessionOptions): Promise<Session> {
    const executablePath = findBrowser();
    if (!executablePath) throw new Error(NOT_FOUND);
    const served = await serve(await makeSample(), PAGES, ...(options.folders ?? []));
    const launched = await launch({ headless: true, ...options, executablePath });
    const [page = await launched.browser.newPage()] = await launched.browser.pages();
    page.setDefaultTimeout(WAIT);
    const session = new Session(launched, served, options.language, page);
    session.watch.follow(launched.browser);
    await session.watch.ready();
    return session;
  }

  /** Shows one of the served pages in the first tab. */
  async visit(path: string): Promise<void> {
    await this.page.goto(this.served.url + path);
  }

  /** Presses the toolbar button on a page; the panel that opens (or is open) beside it. */
  async openPanel(page: Page = this.page): Promise<Panel> {
    const panel = await openPanel(page, this.launched.extension);
    panel.setDefaultTimeout(WAIT);
    return new Panel(panel, this.language);
  }

  async close(): Promise<void> {
    await this.launched.browser.close();
    await this.served.close();
  }
}
