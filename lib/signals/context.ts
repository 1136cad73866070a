import { SIGNALS } from '../document/ids';
import { remember } from '../document/remember';
import { logistic, logOdds } from './log-odds';
import type { Surroundings } from './surroundings';
import type { ReadSentence } from './read';

/** Probabilities of the signals, in the order of SIGNALS. */
export type Probabilities = readonly number[];

/** Whom a sentence hears: the name of each, and how many sentences away it stands. */
export const NEIGHBOURS = [
  ['b', -1],
  ['b2', -2],
  ['b3', -3],
  ['a', 1],
  ['a2', 2],
] as const;

/** What the sentences around a sentence say by themselves. */
export interface Company {
  /** In the order of NEIGHBOURS; null where there is none. */
  readonly neighbours: readonly (Probabilities | null)[];
  /** The heading that it stands under. */
  readonly heading: Probabilities | null;
  /** The names of what the document as a whole says, see `themesOf`. */
  readonly themes: readonly string[];
}

/** From these probabilities a sentence says it hardly, perhaps, more or less, likely, surely. */
const OWN_STEPS = [0.05, 0.15, 0.33, 0.5, 0.65, 0.8];
const OTHER_STEPS = [0.1, 0.33, 0.7];
/** The same for the mean over a document. */
const THEME_STEPS = [0.02, 0.05, 0.1, 0.2, 0.35];
/**
 * For probabilities the names of the steps that they reach, lowest first. `from`: the steps, in
 * rising order. Worked out once for each sentence: most neighbours stay what they were.
 */
const stepsOf = (name: string, from: readonly number[]) => {
  const names = SIGNALS.map((signal) => from.map((_, k) => `${name}=${signal} ${k}`));
  return remember((probabilities: Probabilities) =>
    names.flatMap((own, at) => {
      const probability = probabilities[at] ?? 0;
      return own.filter((_, k) => probability >= (from[k] ?? 1));
    }),
  );
};

const ownSteps = stepsOf('o', OWN_STEPS);
const neighbourSteps = NEIGHBOURS.map(([name]) => stepsOf(name, OTHER_STEPS));
const headingSteps = stepsOf('h', OTHER_STEPS);
const themeSteps = stepsOf('d', THEME_STEPS);

/** What the second look weighs against the first: each sees what the other misses. */
const SECOND_LOOK = 0.7;

/**
 * The names of the features by which a sentence is judged again, now in the light of what its
 * neighbours and the document say: o own, b b2 b3 of the sentences before, a a2 after,
 * h heading, d document, each with the signal and the step that its probability reaches;
 * k kind of block; whether the neighbour before and after stand in the same block; and q its
 * cues that hardly ever deceive.
 */
export function contextFeatures(
  own: Probabilities,
  { neighbours, heading, themes }: Company,
  { kind, first, last }: Surroundings,
  { cues }: ReadSentence,
): string[] {
  return [
    'k=' + kind,
    ...new Set(cues.flatMap(({ signal, sure }) => (sure ? ['q=' + signal] : []))),
    ...(first ? [] : ['goes on']),
    ...(last ? [] : ['is gone on with']),
    ...ownSteps(own),
    ...neighbours.flatMap((said, at) => (said && neighbourSteps[at]?.(said)) ?? []),
    ...(heading ? headingSteps(heading) : []),
    ...themes,
  ];
}

/** The names of what a document is about: the mean of what its sentences say. */
export function themesOf(scores: readonly Probabilities[]): string[] {
  const means = SIGNALS.map(
    (_, k) => scores.reduce((sum, score) => sum + (score[k] ?? 0), 0) / Math.max(1, scores.length),
  );
  return themeSteps(means);
}

/** What a sentence says by both looks: between the two, on the scale of log-odds. */
export function bothLooks(first: Probabilities, second: Probabilities): Probabilities {
  return second.map((probability, at) =>
    logistic(SECOND_LOOK * logOdds(probability) + (1 - SECOND_LOOK) * logOdds(first[at] ?? 0)),
  );
}
