import type { Language } from '../lib/document/document';
import en from '../public/_locales/en/messages.json';
import nl from '../public/_locales/nl/messages.json';

type Messages = typeof nl;
export type MessageKey = keyof Messages;

/** Typed so that a message that is missing in one of the languages doesn't compile. */
const MESSAGES: Readonly<Record<Language, Messages>> = { nl, en };

/** Messages that come as a pair for one and for many, by their common name. */
export type CountedKey = {
  [Key in MessageKey]: Key extends `${infer Name}_other`
    ? `${Name}_one` extends MessageKey
      ? Name
      : never
    : never;
}[MessageKey];

type Underscored<Id extends string> = Id extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Id;

/** Locale keys allow no hyphen: `why` and `negative-consequences` give `why_negative_consequences`. */
export function keyOf<Prefix extends string, Id extends string>(prefix: Prefix, id: Id) {
  return `${prefix}_${id.replaceAll('-', '_')}` as `${Prefix}_${Underscored<Id>}`;
}

/** Whether a key that came with a result is a message that we have. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(nl, key);
}

/** The strings of the interface in one language. */
export interface Text {
  readonly language: Language;
  /** The message, with `$1`, `$2` … replaced. */
  (key: MessageKey, ...substitutes: readonly (string | number)[]): string;
  /** The message for a number of things, which is its `$1`. */
  readonly count: (key: CountedKey, count: number, ...more: readonly string[]) => string;
}

/** The strings of the interface in a language. */
export function textIn(language: Language): Text {
  const numbers = new Intl.NumberFormat(language);
  const plurals = new Intl.PluralRules(language);
  const shown = (value: string | number) =>
    typeof value === 'number' ? numbers.format(value) : value;
  const say = (key: MessageKey, ...substitutes: readonly (string | number)[]) =>
    MESSAGES[language][key].message.replace(/\$(\d)/g, (_, at: string) =>
      shown(substitutes[Number(at) - 1] ?? ''),
    );
  const count = (key: CountedKey, number: number, ...more: readonly string[]) =>
    say(`${key}_${plurals.select(number) === 'one' ? 'one' : 'other'}`, number, ...more);
  return Object.assign(say, { language, count });
}

/** The language to speak: the chosen one, or the browser's own where that is Dutch. */
export function languageFor(chosen: 'auto' | Language, browserLanguage: string): Language {
  if (chosen !== 'auto') return chosen;
  return /^nl\b/i.test(browserLanguage) ? 'nl' : 'en';
}
