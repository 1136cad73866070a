import { useEffect, useMemo, useState } from 'preact/hooks';
import { allowedSites, disallow, onSitesChanged } from '../lib/settings/allowed';
import { claims, ignores, readNever, reasons, writeNever } from '../lib/settings/ignores';
import { readManaged } from '../lib/settings/managed';
import { readSettings, writeSetting } from '../lib/settings/settings';
import { siteTargets } from '../lib/settings/site-target';
import { versionsKept } from '../lib/settings/versions';
import { onSettingsChanged } from '../lib/settings/watch';
import { OptionsView } from './options-view';
import { textIn } from './text';
import { useLanguage } from './use-language';
import { TextContext } from './use-text';
import { useTheme } from './use-theme';

/** All that is kept, as the options page shows it. */
async function readKept() {
  const [chosen, managed, never, ignored, claimed, explained, versioned, remembered, sites] =
    await Promise.all([
      readSettings(),
      readManaged(),
      readNever(),
      ignores.documents(),
      claims.documents(),
      reasons.documents(),
      versionsKept.documents(),
      siteTargets.documents(),
      allowedSites(),
    ]);
  const ignoredDocuments = new Set([...ignored, ...claimed, ...explained]).size;
  return {
    chosen,
    managed,
    never,
    ignoredDocuments,
    versionedDocuments: versioned.length,
    rememberedSites: remembered.length,
    sites,
  };
}

/** The options page at work: what is kept, and what the buttons do. */
export function OptionsApp() {
  useTheme();
  const language = useLanguage();
  const text = useMemo(() => language && textIn(language), [language]);
  const [kept, setKept] = useState<Awaited<ReturnType<typeof readKept>> | null>(null);

  useEffect(() => {
    const load = async () => setKept(await readKept());
    void load();
    const forget = [onSettingsChanged, onSitesChanged].map((follow) => follow(() => void load()));
    return () => forget.forEach((stop) => stop());
  }, []);

  if (!kept || !text) return null;
  return (
    <TextContext.Provider value={text}>
      <OptionsView
        {...kept}
        onChoose={(id, value) => void writeSetting(id, value)}
        onAskAgain={(id) => void writeNever(kept.never.filter((other) => other !== id))}
        onForgetIgnored={async () => {
          await ignores.forget();
          await claims.forget();
          await reasons.forget();
        }}
        onForgetVersions={versionsKept.forget}
        onForgetSites={siteTargets.forget}
        onDisallow={(site) => void disallow(site)}
      />
    </TextContext.Provider>
  );
}
