import { browser } from 'wxt/browser';

/** What there is to choose, by its key in storage and in policy. The first is what holds until then. */
export const CHOICES = {
  /** `auto` follows the browser. */
  interfaceLanguage: ['auto', 'nl', 'en'],
  /** `light` asks a short note only what a short note can answer. */
  profile: ['full', 'light'],
  /** Who writes: what is asked first, and how, fits the work. */
  role: ['none', 'policy', 'implementation', 'oversight', 'council'],
  /** Whether verdicts are kept, to tell what got better since last time. */
  versions: ['off', 'on'],
} as const;

export type SettingId = keyof typeof CHOICES;
export type Settings = { readonly [Id in SettingId]: (typeof CHOICES)[Id][number] };
export type Profile = Settings['profile'];
export type WriterRole = Settings['role'];

export const SETTING_IDS = Object.keys(CHOICES) as SettingId[];

/** Whether a value from storage, policy or a form is one that a setting can have. */
export function isChoice<Id extends SettingId>(id: Id, value: unknown): value is Settings[Id] {
  const options: readonly unknown[] = CHOICES[id];
  return options.includes(value);
}

/** The settings among what was stored or said by policy. What doesn't fit counts as not said. */
export function settingsIn(stored: Readonly<Record<string, unknown>>): Partial<Settings> {
  const valid = SETTING_IDS.filter((id) => isChoice(id, stored[id]));
  return Object.fromEntries(valid.map((id) => [id, stored[id]]));
}

const DEFAULTS = Object.fromEntries(
  SETTING_IDS.map((id) => [id, CHOICES[id][0]]),
) as unknown as Settings;

/** What the user chose, and the rest as it is until then. */
export async function readSettings(): Promise<Settings> {
  return { ...DEFAULTS, ...settingsIn(await browser.storage.local.get(SETTING_IDS)) };
}

/** Keeps what the user chose. */
export async function writeSetting<Id extends SettingId>(
  id: Id,
  value: Settings[Id],
): Promise<void> {
  await browser.storage.local.set({ [id]: value });
}
