import { partiesIn, type Party } from '../dilemma/parties';
import type { Language } from '../document/document';
import type { GroupId } from '../document/ids';

/** What can stand before a group and belongs to it. */
const DETERMINER: Readonly<Record<Language, RegExp>> = {
  nl: /(?<![\p{L}-])(?:de|het|een|deze|alle|veel|sommige|onze|uw)\s+$/iu,
  en: /(?<![\p{L}-])(?:the|a|an|these|all|many|some|our|your)\s+$/iu,
};
/** A group that can stand without one: a plural, or an organisation in capitals. */
const PLURAL: Readonly<Record<Language, RegExp>> = {
  nl: /(?:en|s|ën|minima|jeugd)$/,
  en: /(?:[^'’]s|people|children|women|men|families)$/,
};
/** Words of the lexicon that are about a group but don't name one, and verbs like them. */
const NO_NAME: Readonly<Record<Language, RegExp>> = {
  nl: /^(?:omgeving|handhaving|toezicht|uitvoering|ambtelijk\w*|gemeentelijke?|samenleving)$/i,
  en: /^(?:those|who\w*|any\w*|some\w*|every\w*|society|disabled|vulnerable|disadvantaged|deprived|departmental)\b/i,
};
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&'-]+(?=\s|$)/u;

/**
 * The groups that a sentence names, in its own words, ready to follow "voor" or "for".
 * Citizens come first: who carries something out is often named as its source.
 */
export function groupsIn(language: Language, sentence: string): string[] {
  const whole = { block: 0, start: 0, end: sentence.length };
  const parties = partiesIn(sentence, whole, language);
  const of = (id: GroupId) =>
    parties.flatMap((party) =>
      party.group === id ? (nameOf(language, sentence, party) ?? []) : [],
    );
  return [...new Set([...of('citizens'), ...of('officials')])];
}

function nameOf(language: Language, sentence: string, { name, start, end }: Party): string | null {
  if (NO_NAME[language].test(name)) return null;
  const [determiner] = DETERMINER[language].exec(sentence.slice(0, start)) ?? [];
  const last = name.split(' ').at(-1) ?? '';
  if (!determiner && !/^\p{Lu}{2}/u.test(last) && !PLURAL[language].test(last)) return null;
  const from = start - (determiner?.length ?? 0);
  const words = sentence.slice(from, end);
  // What stood first in its sentence has a capital for that reason only.
  return from === 0 && !ACRONYM.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}
