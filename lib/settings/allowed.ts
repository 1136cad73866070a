import { browser } from 'wxt/browser';
import { SITE_IDS, SITES, type SiteId } from './sites';

/** The script that Google Docs must meet when it starts, or it gives no text. */
const DOCS_SCRIPT = 'google-docs';

const permissionFor = (site: SiteId) => ({ origins: [SITES[site]] });

/** Whether the user allows to read a site. */
export const isAllowed = (site: SiteId): Promise<boolean> =>
  browser.permissions.contains(permissionFor(site));

/** The sites that the user allows to read. */
export async function allowedSites(): Promise<SiteId[]> {
  const allowed = await Promise.all(SITE_IDS.map(isAllowed));
  return SITE_IDS.filter((_, at) => allowed[at]);
}

/** Asks the user. Must run within the click itself: browsers ask for nothing else. */
export const askToAllow = (site: SiteId): Promise<boolean> =>
  browser.permissions.request(permissionFor(site));

/** Gives the permission back. */
export const disallow = (site: SiteId): Promise<boolean> =>
  browser.permissions.remove(permissionFor(site));

/** Calls back when the user allowed a site, or no longer does, here or in the browser's settings. */
export function onSitesChanged(callback: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(callback);
  onRemoved.addListener(callback);
  return () => {
    onAdded.removeListener(callback);
    onRemoved.removeListener(callback);
  };
}

/** Puts the script for Google Docs in place where the site is allowed, and away where it isn't. */
export async function keepDocsScript(): Promise<void> {
  const ids = { ids: [DOCS_SCRIPT] };
  const [allowed, there] = await Promise.all([
    isAllowed('docs'),
    browser.scripting.getRegisteredContentScripts(ids),
  ]);
  if (allowed && there.length === 0) {
    await browser.scripting.registerContentScripts([
      {
        id: DOCS_SCRIPT,
        js: ['docs-gate.js'],
        matches: ['https://docs.google.com/document/*'],
        runAt: 'document_start',
        world: 'MAIN',
      },
    ]);
  }
  if (!allowed && there.length > 0) await browser.scripting.unregisterContentScripts(ids);
}
