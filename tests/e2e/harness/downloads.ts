/** What the browser saves, as bytes. */
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

export interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Does something that makes the browser save a file; returns that file. */
export async function saved(browser: Browser, act: () => Promise<void>): Promise<Saved> {
  const folder = await mkdtemp(join(tmpdir(), 'kanttekening-'));
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: true,
  });
  const begun = new Promise<string>((resolve) => {
    session.on('Browser.downloadWillBegin', ({ suggestedFilename }) => resolve(suggestedFilename));
  });
  const done = new Promise<void>((resolve) => {
    session.on('Browser.downloadProgress', ({ state }) => {
      if (state === 'completed') resolve();
    });
  });
  await act();
  const name = await begun;
  await done;
  await session.detach();
  return { name, bytes: new Uint8Array(await readFile(join(folder, name))) };
}
