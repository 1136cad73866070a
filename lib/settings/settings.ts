import { browser } from 'wxt/browser';

/** `auto` follows the browser. */
export const INTERFACE_LANGUAGES = ['auto', 'nl', 'en'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

const KEY = 'interfaceLanguage';

/** Whether a value that came from storage or policy is an interface language. */
export function isInterfaceLanguage(value: unknown): value is InterfaceLanguage {
  return INTERFACE_LANGUAGES.some((language) => language === value);
}

/** What the user chose; `auto` until then. */
export async function readInterfaceLanguage(): Promise<InterfaceLanguage> {
  const { [KEY]: value } = await browser.storage.local.get(KEY);
  return isInterfaceLanguage(value) ? value : 'auto';
}

/** Keeps what the user chose. */
export async function writeInterfaceLanguage(language: InterfaceLanguage): Promise<void> {
  await browser.storage.local.set({ [KEY]: language });
}
