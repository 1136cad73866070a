import { useEffect, useState } from 'preact/hooks';
import type { Target } from '../lib/messages/reader';
import { rememberTarget, siteTargets } from '../lib/settings/site-target';
import { onSettingsChanged } from '../lib/settings/watch';

export interface SiteMemory {
  /** Whether it is remembered what is read on this site; null where that can't be. */
  readonly remembers: boolean | null;
  readonly remember: (target: Target) => void;
  readonly forget: () => void;
}

/** What is remembered of a site, by its fingerprint: nothing until the user asks for it. */
export function useSiteMemory(site: string | null): SiteMemory {
  const [remembers, setRemembers] = useState(false);
  useEffect(() => {
    let wanted = true;
    const load = async () => {
      const kept = site ? await siteTargets.read(site) : [];
      if (wanted) setRemembers(kept.length > 0);
    };
    void load();
    const stop = onSettingsChanged(() => void load());
    return () => {
      wanted = false;
      stop();
    };
  }, [site]);
  return {
    remembers: site === null ? null : remembers,
    remember: (target) => {
      if (site) void rememberTarget(site, target);
    },
    forget: () => {
      if (site) void siteTargets.write(site, []);
    },
  };
}
