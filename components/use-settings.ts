import { useEffect, useState } from 'preact/hooks';
import { settingsInForce } from '../lib/settings/managed';
import type { Settings } from '../lib/settings/settings';
import { onSettingsChanged } from '../lib/settings/watch';

/** The settings that hold, and hold still when they change; null until they are known. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const load = async () => setSettings(await settingsInForce());
    void load();
    return onSettingsChanged(() => void load());
  }, []);
  return settings;
}
