import type { Language } from '../document/document';
import { COUNTRIES, COUNTRY_IDS, type Country } from './pointers/countries';
import { GENERAL } from './pointers/general';
import type { Pointer } from './pointers/types';
import { matcherOf } from './tone/match';

export type { Country } from './pointers/countries';
export type { Pointer } from './pointers/types';

/** What shows that law or rights may be at stake. */
const CUES: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'onrechtmatig*',
    'onwettig*',
    'in strijd met',
    'strijdig met … wet/recht/grondwet/verdrag',
    'strijd met … artikel/wet/grondwet/evrm/avg/verdrag/gelijkheidsbeginsel',
    'grondrecht*',
    'mensenrecht*',
    'kinderrecht*',
    'grondwet/evrm',
    'discriminat*/discrimineert/discrimineren',
    'etnisch profileren/profilering',
    'privacywet*',
    'rechtsbescherming',
    'integriteitsschending*',
    'misstand*',
  ],
  en: [
    'unlawful*',
    'illegal*',
    'breach/breaches of … law/act/rights/convention/duty',
    'contrary to … law/act/convention/constitution',
    'incompatible with … law/act/convention/rights',
    'human/fundamental/civil rights',
    "children's rights",
    'discriminat*',
    'racial profiling',
    'constitution/constitutional/unconstitutional',
    'equality act/duty',
    'data protection',
    'wrongdoing',
    'misconduct',
  ],
};

/** One mention may be about another country. */
const MENTIONS = 2;
/** More text than this says no more about where it was written. */
const ENOUGH = 50_000;

/**
 * Who to go to: in the organisation itself, and in the country that the draft is about. The
 * same for everyone, whatever is at stake.
 */
export function pointersFor(
  language: Language,
  country: Country | null,
): { readonly lead: string; readonly pointers: readonly Pointer[] } {
  const { lead, within, elsewhere } = GENERAL[language];
  const there = country ? COUNTRIES[country].pointers : [];
  const named = there.map(({ name, for: purpose, address }) => ({
    name,
    for: purpose[language],
    address,
  }));
  return { lead, pointers: [...within, ...(named.length > 0 ? named : [elsewhere])] };
}

/** The country that a draft tells it is from; null where it doesn't. */
export function countryOf(language: Language, draft: string): Country | null {
  const text = draft.slice(0, ENOUGH);
  const said = COUNTRY_IDS.filter((country) => COUNTRIES[country].languages.includes(language))
    .map((country) => ({ country, times: text.match(COUNTRIES[country].cues)?.length ?? 0 }))
    .sort((a, b) => b.times - a.times);
  const [most] = said;
  if (most && most.times >= MENTIONS) return most.country;
  return language === 'nl' ? 'nl' : null;
}

const FINDS = { nl: CUES.nl.map(matcherOf), en: CUES.en.map(matcherOf) };

/** Whether a passage says that law or rights may be at stake. */
export function touchesRights(language: Language, passage: string): boolean {
  return FINDS[language].some((find) => find(passage).length > 0);
}
