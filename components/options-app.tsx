import { useEffect, useMemo, useState } from 'preact/hooks';
import { countIgnored, forgetIgnored } from '../lib/settings/ignores';
import { readManaged, type Managed } from '../lib/settings/managed';
import {
  readInterfaceLanguage,
  writeInterfaceLanguage,
  type InterfaceLanguage,
} from '../lib/settings/settings';
import { onSettingsChanged } from '../lib/settings/watch';
import { OptionsView } from './options-view';
import { textIn } from './text';
import { useLanguage } from './use-language';
import { TextContext } from './use-text';

interface Kept {
  readonly chosen: InterfaceLanguage;
  readonly managed: Managed;
  readonly ignoredDocuments: number;
}

/** The options page at work: what is kept, and what the buttons do. */
export function OptionsApp() {
  const language = useLanguage();
  const text = useMemo(() => language && textIn(language), [language]);
  const [kept, setKept] = useState<Kept | null>(null);
  const [forgotten, setForgotten] = useState(false);

  useEffect(() => {
    const load = async () => {
      const [chosen, managed, ignoredDocuments] = await Promise.all([
        readInterfaceLanguage(),
        readManaged(),
        countIgnored(),
      ]);
      setKept({ chosen, managed, ignoredDocuments });
    };
    void load();
    return onSettingsChanged(() => void load());
  }, []);

  if (!kept || !text) return null;
  return (
    <TextContext.Provider value={text}>
      <OptionsView
        {...kept}
        forgotten={forgotten}
        onChoose={(chosen) => void writeInterfaceLanguage(chosen)}
        onForget={() => void forgetIgnored().then(() => setForgotten(true))}
      />
    </TextContext.Provider>
  );
}
