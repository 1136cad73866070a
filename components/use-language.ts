import { useLayoutEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Language } from '../lib/document/document';
import { languageFor } from './text';
import { useSettings } from './use-settings';

/**
 * The language of the interface: the organisation's, else the user's, else the browser's.
 * null until it is known, so that nothing is shown in one language and then in another.
 */
export function useLanguage(): Language | null {
  const inForce = useSettings();
  const language =
    inForce && languageFor(inForce.settings.interfaceLanguage, browser.i18n.getUILanguage());
  useLayoutEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);
  return language;
}
