import type { Language } from '../../lib/document/document';
import { SLOTS, type Fillers } from '../../lib/dissent/types';

/** What no text may look like, in any language. */
const NEVER: readonly (readonly [string, RegExp])[] = [
  ['double space', / {2,}/],
  ['space before a mark', / [.,;:?!]/],
  ['two marks', /[.,;:?!][.,;:]|[.?!]”\./],
  ['brace', /[{}<>|]/],
  ['nothing filled in', /undefined|null|\[\]/],
  ['small letter after a point', /[a-z\])][.?!] \p{Ll}/u],
  ['space at an end', /^\s|\s$/],
];

/** What a text in a language may not hold. */
const WRONG: Readonly<Record<Language, readonly (readonly [string, RegExp])[]>> = {
  nl: [
    ['a word twice', /(?<!\p{L})(\p{L}+) \1(?!\p{L})/u],
    [
      'a clause that does not begin with its verb',
      /(?:begrijp|begrijpen|zien|lees|hoor), (?!gaat|weegt|draait|zijn|om|erom)/,
    ],
    ['"om" before "om"', /\b(?:om|erom) (?:om|dat dat|erom)\b/],
    ['"er" left behind', /\bom dat\b(?<!er(?: \p{L}+)? om dat)/u],
    ['an article twice', /\b(?:de|het|een) (?:de|het|een)\b/],
  ],
  en: [
    ['a word twice', /(?<!\p{L})(\p{L}+) \1(?!\p{L})/u],
    ['a before a vowel', /\ba [aeio]\p{L}/iu],
    ['an before a consonant', /\ban [^aeiou]/i],
    ['an article twice', /\b(?:the|an?) (?:the|an?)\b/],
    ['"is to to"', /\b(?:to to|that to|is is)\b/],
  ],
};

/** What is wrong with a framed text: nothing, if all is well. */
export function wrongsOf(language: Language, text: string, fillers: Fillers): string[] {
  const wrongs = [...NEVER, ...WRONG[language]].flatMap(([name, pattern]) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [`${name}: "${found}" in: ${text}`];
  });
  if (!/^[\p{Lu}“‘[]/u.test(text)) wrongs.push(`no capital at the start: ${text}`);
  if (!/[.?!][”’]?$/.test(text)) wrongs.push(`no point at the end: ${text}`);
  const { group } = fillers;
  if (language === 'nl' && group) {
    const fronted = text.split(new RegExp(`(?:^|[.;,] (?:want )?)[Vv]oor ${group.text} `));
    if (fronted.slice(1).some((rest) => !/^(?:betekent|kan)\s?/.test(rest))) {
      wrongs.push(`no verb after a fronted group: ${text}`);
    }
  }
  for (const slot of SLOTS) {
    const filler = fillers[slot];
    if (filler?.form !== 'quote' || !text.includes(filler.text)) continue;
    const whole = [`“${filler.text}”`, `‘${filler.text}’`].some((quote) => text.includes(quote));
    if (!whole) wrongs.push(`not quoted exactly: ${filler.text} in: ${text}`);
  }
  return wrongs;
}
