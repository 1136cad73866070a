import { browser, type Browser } from 'wxt/browser';
import { READER_PORT } from '../../lib/messages/reader';
import { fingerprintOf, fingerprintOfSite } from '../../lib/settings/fingerprint';
import { documentFrame } from './document-frame';
import type { Obstacle } from './state';

export type Tab = Browser.tabs.Tab;
export type Port = Browser.runtime.Port;

/** What browsers answer where extensions are kept out altogether, rather than not yet let in. */
const KEPT_OUT =
  /chrome:|edge:|about:|chrome-extension:|extension(s)? gallery|error page|ExtensionsSettings|policy|webstore/i;

/** The tab that the panel stands beside. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}

/** Puts the reader in the page and opens a line to it; an obstacle where the browser forbids it. */
export async function openReader(tab: Tab): Promise<Port | Obstacle> {
  const { id: tabId } = tab;
  if (tabId === undefined) return 'blocked';
  try {
    const frames = { tabId, allFrames: true };
    await browser.scripting.executeScript({ target: frames, files: ['/bridge.js'], world: 'MAIN' });
    const frameId = await documentFrame(tabId);
    const target = { tabId, frameIds: [frameId] };
    await browser.scripting.executeScript({ target, files: ['/reader.js'] });
    return browser.tabs.connect(tabId, { name: READER_PORT, frameId });
  } catch (error) {
    return obstacleOf(tab.url, String(error));
  }
}

/** Why a page could not be entered. Its address is known only after the user asked for it. */
export function obstacleOf(address: string | undefined, error: string): Obstacle {
  if (address?.startsWith('file:') || /"file:/.test(error)) return 'file';
  if (address !== undefined && address !== '') return 'blocked';
  return KEPT_OUT.test(error) ? 'blocked' : 'ask';
}

/** The code to remember choices for a tab's document by. */
export async function fingerprintOfTab(tab: Tab): Promise<string | null> {
  return tab.url ? fingerprintOf(tab.url) : null;
}

/** The code to remember choices for a tab's site by. */
export async function siteOfTab(tab: Tab): Promise<string | null> {
  return tab.url ? fingerprintOfSite(tab.url) : null;
}
