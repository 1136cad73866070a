import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Language } from '../lib/document/document';
import { readManaged } from '../lib/settings/managed';
import { readInterfaceLanguage } from '../lib/settings/settings';
import { onSettingsChanged } from '../lib/settings/watch';
import { languageFor } from './text';

/**
 * The language of the interface: the organisation's, else the user's, else the browser's.
 * null until it is known, so that nothing is shown in one language and then in another.
 */
export function useLanguage(): Language | null {
  const [language, setLanguage] = useState<Language | null>(null);
  useEffect(() => {
    const load = async () => {
      const [managed, chosen] = await Promise.all([readManaged(), readInterfaceLanguage()]);
      const browserLanguage = browser.i18n.getUILanguage();
      setLanguage(languageFor(managed.interfaceLanguage ?? chosen, browserLanguage));
    };
    void load();
    return onSettingsChanged(() => void load());
  }, []);
  useLayoutEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);
  return language;
}
