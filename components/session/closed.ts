import { browser } from 'wxt/browser';
import { isAllowed } from '../../lib/settings/allowed';
import { isOfficeOrigin } from '../../lib/settings/sites';
import { documentFrame } from './document-frame';
import type { Nothing } from './reader-client';
import type { Obstacle } from './state';

/**
 * What to say of a page with nothing to read: what is still possible depends on what is allowed.
 * Null where the text has come within reach meanwhile.
 */
export async function obstacleTo(
  { reason, origin = '' }: Nothing,
  tabId: number | undefined,
): Promise<Obstacle | null> {
  if (reason === 'docs') return docsObstacle(tabId);
  if (reason !== 'frame' || !isOfficeOrigin(origin)) return reason;
  if (!(await isAllowed('word'))) return 'word_ask';
  // Allowed, and not there yet: it is still being loaded.
  return tabId !== undefined && (await documentFrame(tabId)) > 0 ? null : 'empty';
}

async function docsObstacle(tabId: number | undefined): Promise<Obstacle> {
  // It was asked when it started, and gives no text: there is no more to be done.
  if (tabId !== undefined && (await wasAsked(tabId))) return 'canvas';
  return (await isAllowed('docs')) ? 'docs_reload' : 'docs_ask';
}

/** Whether Google Docs started with an extension that wants its text. */
async function wasAsked(tabId: number): Promise<boolean> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      world: 'MAIN',
      func: () => '_docs_annotate_canvas_by_ext' in globalThis,
    });
    return answer?.result === true;
  } catch {
    // The page went meanwhile.
    return false;
  }
}
