import { browser } from 'wxt/browser';
import { CHECKS, type CheckId } from '../document/ids';
import { readSettings, SETTING_IDS, settingsIn, type SettingId, type Settings } from './settings';
import { themeIn, type Theme } from './theme';

/** What the organisation decided for its computers. */
export interface Managed {
  /** The settings that the user can't change. */
  readonly settings: Partial<Settings>;
  readonly disabledChecks: readonly CheckId[];
  /** Its own look. */
  readonly theme: Theme;
}

const NOTHING: Managed = { settings: {}, disabledChecks: [], theme: {} };

/** Reads the organisation's policy. What doesn't fit the schema counts as not said. */
export async function readManaged(): Promise<Managed> {
  try {
    const policy = await browser.storage.managed.get(null);
    const disabled: unknown[] = Array.isArray(policy.disabledChecks) ? policy.disabledChecks : [];
    return {
      settings: settingsIn(policy),
      disabledChecks: CHECKS.filter((id) => disabled.includes(id)),
      theme: themeIn(policy.theme),
    };
  } catch {
    // Firefox rejects where no policy exists at all.
    return NOTHING;
  }
}

/** The settings that hold: the organisation's, else the user's. */
export interface InForce {
  readonly settings: Settings;
  /** Those that the user can't change. */
  readonly fixed: readonly SettingId[];
}

/** Reads the settings that hold. */
export async function settingsInForce(): Promise<InForce> {
  const [chosen, managed] = await Promise.all([readSettings(), readManaged()]);
  return {
    settings: { ...chosen, ...managed.settings },
    fixed: SETTING_IDS.filter((id) => id in managed.settings),
  };
}
