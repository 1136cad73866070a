import type { Language, Span } from '../document/document';
import type { GroupId } from '../document/ids';
import { citizens as citizensEn } from '../language/en/terms/citizens';
import { executives as executivesEn } from '../language/en/terms/executives';
import { officials as officialsEn } from '../language/en/terms/officials';
import { parliament as parliamentEn } from '../language/en/terms/parliament';
import { compileLexicon, type Entries, type Lexicon } from '../language/lexicon';
import { citizens as citizensNl } from '../language/nl/terms/citizens';
import { executives as executivesNl } from '../language/nl/terms/executives';
import { officials as officialsNl } from '../language/nl/terms/officials';
import { parliament as parliamentNl } from '../language/nl/terms/parliament';
import type { TermList } from '../language/types';
import { wordsOf } from '../language/words';

/** Someone whom the draft names, in its own words. */
export interface Party extends Span {
  readonly group: GroupId;
  readonly name: string;
}

/** Only these lists: the panel needs no others, and compiling all would cost time. */
const TERMS: Readonly<Record<Language, Readonly<Record<GroupId, TermList>>>> = {
  nl: {
    citizens: citizensNl,
    parliament: parliamentNl,
    executives: executivesNl,
    officials: officialsNl,
  },
  en: {
    citizens: citizensEn,
    parliament: parliamentEn,
    executives: executivesEn,
    officials: officialsEn,
  },
};

/** They stand for someone without saying who. */
const NAMELESS = new Set(
  `wie iemand niemand degene degenen persoon personen mensen lid leden motie moties debat
  who someone anyone nobody everyone person persons people member members motion debate`
    .split(/\s+/)
    .concat('those who'),
);

const compiled = new Map<Language, Lexicon<GroupId>>();

function lexiconOf(language: Language): Lexicon<GroupId> {
  const lists = Object.entries(TERMS[language]) as [GroupId, TermList][];
  const known =
    compiled.get(language) ??
    compileLexicon(
      lists.map(([tag, { terms, traps }]): Entries<GroupId> => ({ tag, terms, traps })),
    );
  compiled.set(language, known);
  return known;
}

/** Who is named in some words of the document, in order of appearance. */
export function partiesIn(text: string, at: Span, language: Language): Party[] {
  const words = wordsOf(text);
  const found = lexiconOf(language)(words).flatMap(({ tag, from, to }): Party[] => {
    const start = words[from]?.start ?? 0;
    const end = words[to - 1]?.end ?? 0;
    const name = text.slice(start, end);
    if (NAMELESS.has(name.toLowerCase())) return [];
    return [{ group: tag, name, block: at.block, start: at.start + start, end: at.start + end }];
  });
  return found
    .filter((party, at) => !found.some((other, then) => covers(other, party, then < at)))
    .sort((a, b) => a.start - b.start);
}

/** Shorter names inside longer ones are the same party, and so is the same name again. */
function covers(other: Party, party: Party, earlier: boolean): boolean {
  if (other.start > party.start || party.end > other.end) return false;
  const longer = other.end - other.start > party.end - party.start;
  return longer || (earlier && other.group === party.group);
}
