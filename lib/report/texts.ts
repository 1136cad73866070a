import type { Language } from '../document/document';
import type { CheckId, Verdict } from '../document/ids';
import type { Genre } from '../document/genre';
import type locale from '../../public/_locales/nl/messages.json';

/** The strings of the interface that exist. */
export type MessageKey = keyof typeof locale;

/** Gives a string of the interface in its language, with `$1`, `$2` … replaced. */
export interface Translate {
  (key: MessageKey, ...substitutes: readonly (string | number)[]): string;
  readonly language: Language;
}

/** The strings that only a report needs. `$1` is what it is about. */
export const REPORT_WORDS = [
  'reportTitle',
  'reportDate',
  'reportRules',
  'reportGenre',
  'reportLength',
  'reportAsked',
  'reportAskedNone',
  'reportMatrixHelp',
  'reportDilemma',
  'reportDilemmaNone',
  'reportDilemmaBefore',
  'reportNotes',
  'reportEvidence',
  'reportQuoteNone',
  'reportSection',
  'reportIgnored',
  'reportIgnoredNoReason',
  'reportFooter',
] as const;
export type ReportWord = (typeof REPORT_WORDS)[number];

/** All that the writers of a report say. */
export interface ReportTexts {
  readonly t: Translate;
  readonly words: Readonly<Record<ReportWord, string>>;
}

type Underscored<Id extends string> = Id extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Id;

/** Locale keys allow no hyphen. */
const under = <Id extends string>(id: Id) => id.replaceAll('-', '_') as Underscored<Id>;

export const nameOf = (t: Translate, id: CheckId) => t(`check_${under(id)}`);
export const questionOf = (t: Translate, id: CheckId) => t(`question_${under(id)}`);
export const reasonOf = (t: Translate, id: CheckId, verdict: Verdict) =>
  t(`reason_${under(id)}_${verdict}`);
export const genreOf = (t: Translate, genre: Genre) => t(`genre_${under(genre)}`);

/** A string of the report, with `$1` replaced. */
export const fill = (text: string, substitute: string) => text.replace('$1', () => substitute);

/** A number of words, as in "1 word" and "1,200 words". */
export function lengthOf(t: Translate, words: number): string {
  const one = new Intl.PluralRules(t.language).select(words) === 'one';
  return t(one ? 'words_one' : 'words_other', words);
}

/** A day as people write it. */
export function longDate(language: Language, day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
