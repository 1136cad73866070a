/** A Chromium that shows pages of ours at addresses of sites that keep their text to themselves. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { CHROME_BUILD } from '../../../cli/start/paths';
import { PAGES, Session } from './chromium';

export const ADDRESSES = {
  docs: 'https://docs.google.com/document/d/nota/google-docs.html',
  word: 'https://gemeente.sharepoint.com/sites/nota/word-host.html',
} as const;

const SITES =
  /^https:\/\/(?:docs\.google\.com|gemeente\.sharepoint\.com|[\w-]+\.officeapps\.live\.com)\//;

/** Answers for the sites; no request goes out. */
async function answer(request: HTTPRequest): Promise<void> {
  const { origin, pathname } = new URL(request.url());
  if (!SITES.test(`${origin}/`)) return request.continue();
  const contentType = extname(pathname) === '.js' ? 'text/javascript' : 'text/html';
  const body = await readFile(join(PAGES, 'sites', basename(pathname)), 'utf8');
  return request.respond({ contentType: `${contentType}; charset=utf-8`, body });
}

/** The built extension as it is once its user has allowed the sites: no prompt can be clicked here. */
async function allowingAll(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kanttekening-allowed-'));
  await cp(CHROME_BUILD, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  manifest.host_permissions = manifest.optional_host_permissions;
  await writeFile(path, JSON.stringify(manifest));
  return folder;
}

interface Fixtures {
  readonly allowed: boolean;
  readonly session: Session;
}

/** `it` with the sites; `it.override({ allowed: true })` where its user allowed to read them. */
export const it = test.extend<Fixtures>({
  allowed: false,
  session: async ({ allowed }, use) => {
    const extension = allowed ? await allowingAll() : CHROME_BUILD;
    const session = await Session.start({ language: 'nl', extension });
    await session.page.setRequestInterception(true);
    session.page.on('request', (request) => void answer(request));
    try {
      await use(session);
    } finally {
      await session.close();
      if (allowed) await rm(extension, { recursive: true });
    }
    // A request to the sites was answered here.
    const problems = session.watch.problems.filter(
      (each) => !/^request from page: /.test(each) || !SITES.test(each.slice(19)),
    );
    expect(problems).toEqual([]);
  },
});

/** Runs in the frame that Word is in. */
export function wordFrame(page: Page) {
  return page.waitForFrame((frame) => frame.url().includes('officeapps.live.com'));
}
