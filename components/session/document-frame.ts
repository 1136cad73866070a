import { browser } from 'wxt/browser';
import { isAllowed } from '../../lib/settings/allowed';

/** The page itself. */
const TOP = 0;

/**
 * The frame of a tab that the document is in. Word for the web stands in a frame from elsewhere,
 * which can be entered only where the user allowed that; it has more of them that show nothing.
 */
export async function documentFrame(tabId: number): Promise<number> {
  if (!(await isAllowed('word'))) return TOP;
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: sizeHere,
  });
  const [largest] = frames
    .map(({ frameId, result }) => ({ frameId, size: result ?? 0 }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size);
  return largest?.frameId ?? TOP;
}

/** Runs in each frame, on its own: uses nothing from this file. */
function sizeHere(): number {
  const isOffice = /(?:^|\.)officeapps\.live\.com$/.test(location.hostname);
  return isOffice ? innerWidth * innerHeight : 0;
}
