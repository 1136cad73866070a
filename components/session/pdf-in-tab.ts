import { browser } from 'wxt/browser';
import { activeTab } from './tab';

/** Larger ones don't fit in what a page may answer; they can be dropped as a file. */
const MOST_BYTES = 40_000_000;

interface Pdf {
  readonly bytes: Uint8Array;
  readonly address: string;
}

/**
 * The PDF that is open in the tab, or null where it can't be had. The page itself hands it
 * over, from what the browser has already loaded where it can: the extension has no network.
 */
export async function pdfInTab(): Promise<Pdf | null> {
  const tab = await activeTab();
  if (tab?.id === undefined) return null;
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      func: readHere,
      args: [MOST_BYTES],
    });
    const [address, base64] = answer?.result ?? [];
    if (!address || !base64) return null;
    return { bytes: Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)), address };
  } catch {
    // Such as a file on this computer: pages may not read those, not even their own.
    return null;
  }
}

/** Runs in the page, on its own: uses nothing from this file. */
async function readHere(most: number): Promise<[address: string, base64: string] | null> {
  const response = await fetch(location.href, { cache: 'force-cache' });
  const blob = await response.blob();
  if (!response.ok || blob.size > most) return null;
  return new Promise((answer) => {
    const reader = new FileReader();
    reader.onload = () => answer([location.href, String(reader.result).replace(/^.*?,/, '')]);
    reader.onerror = () => answer(null);
    reader.readAsDataURL(blob);
  });
}
