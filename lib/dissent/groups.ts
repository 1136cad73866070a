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
  nl: /^(?:omgeving|handhaving|toezicht|uitvoering|ambtelijk\w*|gemeentelijke?|samenleving|wijk(?:en)?|buurt(?:en)?|dorpskern|regio['’]?s?|werkvloer|balie|winkels?)$/i,
  en: /^(?:those|who\w*|any\w*|some\w*|every\w*|society|disabled|vulnerable|disadvantaged|deprived|departmental|poorer|poorest|richer|richest|unit)\b/i,
};
/** A name goes on after it: "the Small Business Ombudsman" is no small business. */
const NAME_GOES_ON = /^\s\p{Lu}\p{Ll}/u;
/** A number, a letter or a cell before it: what follows has its capital from there. */
const ITEM = /(?:^[(\d\p{Ll}.)]+|[|:])\s*$/u;
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

/** What shows that a group has to bear it: it stands right after "voor", or opens the sentence. */
const BEARS: Readonly<Record<Language, RegExp>> = { nl: /\bvoor\s$/i, en: /\bfor\s$/i };
const AND: Readonly<Record<Language, string>> = { nl: ' en ', en: ' and ' };

/**
 * Whom a sentence is about: the one that it says it of or for, else the first that it names;
 * with the next, where "and" ties the two.
 */
export function bearerIn(language: Language, sentence: string): string | null {
  const names = groupsIn(language, sentence);
  const at = (name: string) => sentence.toLowerCase().indexOf(name.toLowerCase());
  const bears = (name: string) => BEARS[language].test(sentence.slice(0, at(name)));
  const opens = (name: string) => at(name) === 0;
  const chosen = names.find(bears) ?? names.find(opens) ?? names[0];
  if (chosen === undefined) return null;
  const both = names.find((name) => sentence.includes(`${chosen}${AND[language]}${name}`));
  return both ? `${chosen}${AND[language]}${both}` : chosen;
}

function nameOf(language: Language, sentence: string, { name, start, end }: Party): string | null {
  if (NO_NAME[language].test(name)) return null;
  if (/^\p{Lu}/u.test(name) && NAME_GOES_ON.test(sentence.slice(end))) return null;
  const [determiner] = DETERMINER[language].exec(sentence.slice(0, start)) ?? [];
  const last = name.split(' ').at(-1) ?? '';
  if (!determiner && !/^\p{Lu}{2}/u.test(last) && !PLURAL[language].test(last)) return null;
  const from = start - (determiner?.length ?? 0);
  const words = sentence.slice(from, end);
  // What stood first in its sentence has a capital for that reason only.
  const first = from === 0 || ITEM.test(sentence.slice(0, from));
  return first && !ACRONYM.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
