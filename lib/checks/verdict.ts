import type { CheckId, Verdict } from '../document/ids';

export const LEVELS = ['missing', 'partial', 'covered'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * For each check a softmax regression over the numbers of its summary: for each level a
 * bias followed by a weight for each number. Written by `npm run train`.
 */
export type VerdictWeights = Readonly<Record<CheckId, readonly (readonly number[])[]>>;

/** Below this probability of the level in the middle the text gives no ground for a verdict. */
export const UNSURE_BELOW = 0.25;

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

/** A sentence this strong speaks against "missing". */
const SPEAKS_AGAINST = 0.6;

/**
 * The verdict that the probabilities allow: the level in the middle of them (their median, by
 * which a verdict is seldom two levels off), or unsure. It is unsure where missing and covered
 * outweigh the partial between them, and where the sentences contradict it: missing with a
 * strong one, covered without any.
 */
export function judge(
  [missing = 0, partial = 0, covered = 0]: readonly number[],
  strongest: number,
): Judgement {
  const [level, confidence] =
    covered > 0.5
      ? (['covered', covered] as const)
      : missing > 0.5
        ? (['missing', missing] as const)
        : (['partial', partial] as const);
  const contradicted =
    (level === 'missing' && strongest >= SPEAKS_AGAINST) ||
    (level === 'covered' && strongest === 0);
  const sure = confidence >= UNSURE_BELOW && !contradicted;
  return { verdict: sure ? level : 'unsure', confidence };
}
