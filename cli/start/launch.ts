/** Starts a Chromium-family browser on a fresh profile with the extension loaded. */
import type { Browser, Extension, Target } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { CHROME_BUILD } from './paths';

export interface LaunchOptions {
  readonly executablePath: string;
  readonly headless: boolean;
  /** Language of the browser's own interface, where the browser has it. */
  readonly language: string;
  readonly extension?: string;
  readonly args?: readonly string[];
}

export interface Launched {
  readonly browser: Browser;
  readonly extension: Extension;
}

/** Chromium refuses to run as root with its sandbox on. */
const isRoot = process.getuid?.() === 0;

const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** Until the background has run once: a click on the toolbar before that is lost. */
async function backgroundRan(browser: Browser, id: string): Promise<void> {
  const isBackground = (target: Target): boolean =>
    target.url().startsWith(`chrome-extension://${id}/`) && target.type() === 'service_worker';
  const target = await browser.waitForTarget(isBackground, { timeout: 10_000 });
  await (await target.worker())?.evaluate(() => true);
}

/** Until the welcome page that an installation opens has been closed: it stands in front. */
async function closeWelcome(browser: Browser, id: string): Promise<void> {
  const address = `chrome-extension://${id}/welcome.html`;
  const target = await browser.waitForTarget((one) => one.url() === address, { timeout: 10_000 });
  await (await target.asPage()).close();
}

/** The profile is a temporary one and goes when the browser closes. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const browser = await puppeteer.launch({
    executablePath: options.executablePath,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    ignoreDefaultArgs: ['--enable-automation'],
    // Linux takes the language from the environment, the others from the flag.
    env: { ...process.env, LANGUAGE: options.language },
    args: [
      ...QUIET,
      `--lang=${options.language}`,
      '--window-size=1280,900',
      ...(isRoot ? ['--no-sandbox', '--test-type'] : []),
      ...(options.args ?? []),
    ],
  });
  try {
    const id = await browser.installExtension(options.extension ?? CHROME_BUILD);
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('The browser started, but did not load the extension.');
    await backgroundRan(browser, id);
    await closeWelcome(browser, id);
    return { browser, extension };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
