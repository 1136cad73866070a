import { useEffect, useState } from 'preact/hooks';
import { settingsInForce, type InForce } from '../lib/settings/managed';
import { onSettingsChanged } from '../lib/settings/watch';

/** The settings that hold, and hold still when they change; null until they are known. */
export function useSettings(): InForce | null {
  const [inForce, setInForce] = useState<InForce | null>(null);
  useEffect(() => {
    const load = async () => setInForce(await settingsInForce());
    void load();
    return onSettingsChanged(() => void load());
  }, []);
  return inForce;
}
