import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Language } from '../lib/document/document';
import { readManaged } from '../lib/settings/managed';
import { readInterfaceLanguage } from '../lib/settings/settings';
import { onSettingsChanged } from '../lib/settings/watch';
import { languageFor } from './text';

/** The language of the interface: the organisation's, else the user's, else the browser's. */
export function useLanguage(): Language {
  const ownLanguage = browser.i18n.getUILanguage();
  const [language, setLanguage] = useState(() => languageFor('auto', ownLanguage));
  useEffect(() => {
    const load = async () => {
      const [managed, chosen] = await Promise.all([readManaged(), readInterfaceLanguage()]);
      setLanguage(languageFor(managed.interfaceLanguage ?? chosen, ownLanguage));
    };
    void load();
    return onSettingsChanged(() => void load());
  }, [ownLanguage]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return language;
}
