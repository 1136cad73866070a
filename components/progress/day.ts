import type { Language } from '../../lib/document/document';

/** A day (YYYY-MM-DD) as people write it, short. */
export function dayIn(language: Language, day: string): string {
  const locale = language === 'en' ? 'en-GB' : language;
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T12:00:00Z`));
}
