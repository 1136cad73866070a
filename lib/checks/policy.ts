import { remember } from '../document/remember';
import { shapeOf } from '../signals/features';
import { logOdds } from '../signals/log-odds';
import { contextModel, type WeightsFile } from '../signals/model';
import type { ReadSentence } from '../signals/read';
import { any, type Facts } from './facts';
import type { ReadDocument } from './sentences';
import { levelProbabilities } from './verdict';

/** What one sentence adds to the numbers below. */
const shares = remember((fact: Facts): readonly number[] => [
  any(fact, 'goal', 'option', 'justification', 'feasibility', 'problem'),
  any(fact, 'benefit', 'drawback', 'dilemma'),
  any(fact, 'interest', 'consultation', 'dissent'),
  any(fact, 'parliament', 'executives', 'officials'),
  fact.p.citizens,
  10 * fact.p.decision,
  fact.tags.has('Person') ? 1 : 0,
  fact.tags.has('Ask') || fact.tags.has('Advice') ? 1 : 0,
]);
const SHARES = 8;

/**
 * What tells a policy draft from other texts: numbers of 0-1 about the whole document.
 * The weights over them are learned (`npm run train`).
 */
export function policyNumbers(
  { structure, sentences }: ReadDocument,
  facts: readonly Facts[],
): number[] {
  const body = facts.filter((fact) => !fact.silent && !fact.heading);
  const sums = new Array<number>(SHARES).fill(0);
  for (const fact of body) {
    shares(fact).forEach((share, k) => (sums[k] = (sums[k] ?? 0) + share));
  }
  const headings = sentences.filter(({ around }) => around.kind === 'heading');
  const named = headings.filter(({ around }) => around.place.own.length > 0);
  return [
    ...sums.map((sum) => Math.min(1, sum / Math.max(1, body.length))),
    named.length / Math.max(1, headings.length),
    structure.genre === 'other' ? 0 : 1,
    structure.addressee ? 1 : 0,
    Math.min(1, structure.labels / 3),
  ];
}

/** So many sentences tell what kind of text it is, and the first of them most. */
const TELLING = 60;
const OPENING = 3;

/**
 * The same, told by words: w words, i first word, t tags, c cues; h and o before a name: of a
 * heading, of the opening.
 */
export function policyWords({ sentences }: ReadDocument): string[] {
  const names = new Set<string>();
  const add = (prefix: string, own: readonly string[]) => {
    for (const name of own) names.add(prefix + name);
  };
  sentences.slice(0, TELLING).forEach(({ sentence, around }, at) => {
    const own = wordsOf(sentence);
    add('', own);
    add('', markersOf(sentence));
    if (around.kind === 'heading') add('h', own);
    if (at < OPENING) add('o', own);
  });
  return [...names];
}

const wordsOf = remember(({ words }: ReadSentence) => words.map((word) => 'w=' + shapeOf(word)));

const markersOf = remember(({ words: [first], tags, cues }: ReadSentence) => [
  ...(first ? ['i=' + shapeOf(first)] : []),
  ...tags.map(({ tag }) => 't=' + tag),
  ...cues.map(({ signal }) => 'c=' + signal),
]);

/** What tells a policy draft from other texts, written by `npm run train`. */
export interface PolicyWeights {
  /** Over the numbers: for no, then for yes. */
  readonly numbers: readonly (readonly number[])[];
  readonly words: WeightsFile;
}

const wordModel = remember((words: WeightsFile) => contextModel(words));

/** On the scale of log-odds: how far the numbers may speak against it, and what both must reach. */
const LEAST_BY_NUMBERS = -1;
const LEAST_TOGETHER = 1;

/** Below this length there is too little text to tell; what names its genre is then believed. */
const SHORTEST = 4;

/**
 * Whether the text is a draft that asks for the checks: it says what drafts say, and in other
 * words than news, minutes or a vacancy do. Words alone are no ground: of a text on something
 * else entirely they know nothing.
 */
export function isPolicyDraft(
  read: ReadDocument,
  facts: readonly Facts[],
  { numbers, words }: PolicyWeights,
): boolean {
  if (facts.length < SHORTEST) return facts.length > 0 && read.structure.genre !== 'other';
  const byNumbers = logOdds(levelProbabilities(numbers, policyNumbers(read, facts))[1] ?? 0);
  const byWords = logOdds(wordModel(words)(policyWords(read))[0] ?? 0);
  return byNumbers >= LEAST_BY_NUMBERS && byNumbers + byWords >= LEAST_TOGETHER;
}
