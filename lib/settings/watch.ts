import { browser } from 'wxt/browser';

/** Calls back when anything kept in this browser changes, in this window or another. */
export function onSettingsChanged(callback: () => void): () => void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'local' || area === 'managed') callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
