import { readFileSync } from 'node:fs';
import type { Language } from '../../lib/document/document';

/** The interface texts of a language, by key. */
export function textsOf(language: Language): (key: string) => string {
  const file = new URL(`../../public/_locales/${language}/messages.json`, import.meta.url);
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  return (key) => texts[key]?.message ?? key;
}
