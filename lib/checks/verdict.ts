import type { CheckId, Verdict } from '../document/ids';

export const LEVELS = ['missing', 'partial', 'covered'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * For each check a softmax regression over the numbers of its summary: for each level a
 * bias followed by a weight for each number. Written by `npm run train`.
 */
export type VerdictWeights = Readonly<Record<CheckId, readonly (readonly number[])[]>>;

/** Below this probability of the level in the middle the text gives no ground for a verdict. */
export const UNSURE_BELOW = 0.15;

export interface Judgement {
  readonly verdict: Verdict;
  /** Probability of the level that was judged best, 0-1. */
  readonly confidence: number;
}

/** Probability of each level, in the order of LEVELS. */
export function levelProbabilities(
  weights: readonly (readonly number[])[],
  numbers: readonly number[],
): number[] {
  const sums = weights.map(([bias = 0, ...rest]) =>
    rest.reduce((sum, weight, at) => sum + weight * (numbers[at] ?? 0), bias),
  );
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** A sentence this strong is part of an answer at the least. */
const PART_OF_ANSWER = 0.6;

/** Nobody is reassured where "missing" is this probable, nor alarmed where "covered" is. */
const OTHER_END = 0.2;

/** No sentence below this can be what was overlooked. */
const MAY_ANSWER = 0.1;

/** Where no sentence is this strong there is nothing to be unsure about. */
const SAYS_SOMETHING = 0.4;

/**
 * The verdict that the probabilities allow: the level in the middle of them (their median, by
 * which a verdict is seldom two levels off), or unsure. It is no less than partial where a
 * sentence answers. It is unsure where missing and covered outweigh the partial between them and
 * some sentence may answer, where it should be covered but nothing answers, and where the other
 * end is too probable still.
 */
export function judge(
  [missing = 0, partial = 0, covered = 0]: readonly number[],
  strongest: number,
): Judgement {
  if (covered > 0.5) {
    const reassures = strongest > 0 && missing < OTHER_END;
    return { verdict: reassures ? 'covered' : 'unsure', confidence: covered };
  }
  if (missing > 0.5) {
    if (strongest >= PART_OF_ANSWER) return { verdict: 'partial', confidence: partial };
    const alarms = covered < OTHER_END || strongest < MAY_ANSWER;
    return { verdict: alarms ? 'missing' : 'unsure', confidence: missing };
  }
  if (partial >= UNSURE_BELOW) return { verdict: 'partial', confidence: partial };
  return strongest < SAYS_SOMETHING
    ? { verdict: 'missing', confidence: missing }
    : { verdict: 'unsure', confidence: partial };
}
