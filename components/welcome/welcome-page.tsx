import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { textIn } from '../text';
import { useLanguage } from '../use-language';
import { TextContext } from '../use-text';
import { useTheme } from '../use-theme';
import type { Shortcuts } from './keys';
import { openPanelWithSample } from './open-panel';
import { WelcomeView } from './welcome-view';

/** The welcome page at work. */
export function WelcomePage() {
  useTheme();
  const language = useLanguage();
  const text = useMemo(() => language && textIn(language), [language]);
  const [tabId, setTabId] = useState<number | undefined>(undefined);
  const [shortcuts, setShortcuts] = useState<Shortcuts>(new Map());

  useEffect(() => {
    // Known beforehand: in the click there is no time to ask.
    void browser.tabs.getCurrent().then((tab) => setTabId(tab?.id));
    void browser.commands.getAll().then((commands) => {
      setShortcuts(new Map(commands.map(({ name = '', shortcut = '' }) => [name, shortcut])));
    });
  }, []);

  if (!text) return null;
  return (
    <TextContext.Provider value={text}>
      <WelcomeView
        shortcuts={shortcuts}
        onTry={() => {
          if (tabId !== undefined) openPanelWithSample(tabId);
        }}
      />
    </TextContext.Provider>
  );
}
