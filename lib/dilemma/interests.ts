import type { Analysis, SentenceAnalysis } from '../checks/analysis';
import type { Document, Language } from '../document/document';
import { GROUPS, type GroupId, type SignalId } from '../document/ids';
import { compileLexicon, type Lexicon } from '../language/lexicon';
import { wordsOf } from '../language/words';
import { partiesIn, type Party } from './parties';
import { RULES, type WantKind } from './rules';

/** What one party wants, as the draft tells it. */
export interface Want {
  readonly sentence: SentenceAnalysis;
  /** Who wants it, in the draft's words; null where the draft doesn't name them. */
  readonly party: Party | null;
  /** Whether it says what they need, and why. */
  readonly interest: boolean;
  /** Whether it says what they ask. */
  readonly demand: boolean;
}

export interface Interests {
  /** For each group what it wants; what is of none of the four stands under `others`. */
  readonly groups: Readonly<Record<GroupId, readonly Want[]>>;
  readonly others: readonly Want[];
  /** Sentences that say what parties want together. */
  readonly shared: readonly SentenceAnalysis[];
  /** Groups that the draft names, but whose interest it doesn't. */
  readonly silent: readonly GroupId[];
}

/** What carries an interest: wishes and fears, and what those who were heard brought in. */
const WANTING: readonly SignalId[] = ['interest', 'consultation'];

const compiled = new Map<Language, Lexicon<WantKind>>();

function lexiconOf(language: Language): Lexicon<WantKind> {
  const known = compiled.get(language) ?? compileLexicon(RULES[language].wants);
  compiled.set(language, known);
  return known;
}

/** Who wants what, as the draft tells it. Pure. */
export function interestsOf(document: Document, analysis: Analysis): Interests {
  const { language, sentences } = analysis;
  const body = sentences.filter(({ block }) => document.blocks[block]?.kind !== 'heading');
  const wants = language ? body.flatMap((sentence) => wantOf(sentence, language) ?? []) : [];
  const of = (group: GroupId) => wants.filter((want) => groupOf(want) === group);
  return {
    groups: {
      citizens: of('citizens'),
      parliament: of('parliament'),
      executives: of('executives'),
      officials: of('officials'),
    },
    others: wants.filter((want) => groupOf(want) === null),
    shared: language ? body.filter((sentence) => isShared(sentence, language)) : [],
    silent: GROUPS.filter(
      (group) => of(group).length === 0 && body.some((sentence) => carries(sentence, group)),
    ),
  };
}

function carries({ signals }: SentenceAnalysis, ...wanted: readonly SignalId[]): boolean {
  return signals.some(({ signal }) => wanted.includes(signal));
}

function kindsIn(text: string, language: Language): Set<WantKind> {
  return new Set(lexiconOf(language)(wordsOf(text)).map(({ tag }) => tag));
}

/** What a sentence says that someone wants; null for talk that doesn't say what it brought. */
function wantOf(sentence: SentenceAnalysis, language: Language): Want | null {
  if (!carries(sentence, ...WANTING)) return null;
  const kinds = kindsIn(sentence.text, language);
  const interest = kinds.has('interest');
  const demand = kinds.has('demand');
  if (!carries(sentence, 'interest') && !demand) return null;
  // Who is named first wants it. A word can also mean no group: the sentence must agree.
  const [party = null] = partiesIn(sentence.text, sentence, language).filter(({ group }) =>
    carries(sentence, group),
  );
  return { sentence, party, interest, demand };
}

/** Of whom it is: of the party that is named, else of the only group that the sentence is about. */
function groupOf({ party, sentence }: Want): GroupId | null {
  if (party) return party.group;
  const [group, ...more] = GROUPS.filter((id) => carries(sentence, id));
  return group && more.length === 0 ? group : null;
}

function isShared(sentence: SentenceAnalysis, language: Language): boolean {
  const telling = carries(sentence, 'interest', 'consultation', 'goal', 'dilemma');
  return telling && kindsIn(sentence.text, language).has('shared');
}
