import { browser } from 'wxt/browser';
import { WANTED, type Asked } from './reader';

/**
 * The background leaves word in session storage, which only the extension's own pages can
 * read or write. A message would be lost where the panel is still opening.
 */
const KEY = 'asked';

/** Whether a stored value is word from the background. */
export function isAsked(value: unknown): value is Asked {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'asked' &&
    'tabId' in value &&
    typeof value.tabId === 'number' &&
    'what' in value &&
    WANTED.some((what) => what === value.what)
  );
}

/** Leaves word for the panel that the user asked for a tab. */
export async function leaveAsked(asked: Asked): Promise<void> {
  // The time makes asking the same again a change.
  await browser.storage.session.set({ [KEY]: { ...asked, at: Date.now() } });
}

/**
 * Takes the word that was left about a tab, if any, so that it is heard once. Word about
 * another tab is left for the panel of the window that it stands in.
 */
export async function takeAsked(tabId: number | undefined): Promise<Asked | null> {
  const { [KEY]: value } = await browser.storage.session.get(KEY);
  if (!isAsked(value) || value.tabId !== tabId) return null;
  await browser.storage.session.remove(KEY);
  return value;
}

/** Calls back when the user asks for a tab while the panel is open. */
export function onAsked(callback: () => void): () => void {
  const listener = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string) => {
    const value = area === 'session' ? changes[KEY]?.newValue : undefined;
    if (isAsked(value)) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
