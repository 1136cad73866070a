import { logistic } from '../../lib/signals/log-odds';

/** A sparse example: the indexes of its features (each with value 1). */
export type Example = readonly number[];

export interface FtrlOptions {
  readonly epochs: number;
  readonly alpha: number;
  readonly l1: number;
  readonly l2: number;
  /** Weights by feature to start from; both penalties pull back to these instead of to zero. */
  readonly prior?: ReadonlyMap<number, number>;
  /** What each feature of an example is multiplied by; 1 where it is not given. The bias is not. */
  readonly factors?: readonly number[];
}

/**
 * Trains one logistic regression by follow-the-regularised-leader with L1 and L2
 * (McMahan and others, "Ad click prediction: a view from the trenches", 2013). The L1 part
 * leaves most weights at zero, which keeps the file small. What tells the classes apart counts
 * for more, see `ratios`. The same input gives the same weights. Returns the weights, of which
 * the last is the bias.
 */
export function trainLogistic(
  examples: readonly Example[],
  labels: readonly boolean[],
  features: number,
  { epochs, alpha, l1, l2, prior = new Map(), factors = [] }: FtrlOptions,
): Float64Array {
  const size = features + 1;
  const scale = ratios(examples, labels, features);
  for (const feature of prior.keys()) scale[feature] = 1;
  const start = new Float64Array(size);
  for (const [feature, value] of prior) start[feature] = value;
  const weights = start.slice();
  const z = new Float64Array(size);
  /** Square roots of the sums of squared gradients. */
  const root = new Float64Array(size);
  const learn = (feature: number, gradient: number, penalty: number): void => {
    const begun = start[feature] ?? 0;
    const before = root[feature] ?? 0;
    const after = Math.sqrt(before * before + gradient * gradient);
    const moved = (weights[feature] ?? 0) - begun;
    const sum = (z[feature] ?? 0) + gradient - ((after - before) / alpha) * moved;
    const pull = Math.max(0, Math.abs(sum) - penalty) * Math.sign(sum);
    z[feature] = sum;
    root[feature] = after;
    weights[feature] = begun - pull / ((1 + after) / alpha + l2);
  };
  const random = lcg(7);
  const order = examples.map((_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at] ?? [];
      const factor = factors[at] ?? 1;
      let sum = 0;
      for (const feature of example) sum += (weights[feature] ?? 0) * (scale[feature] ?? 1);
      const error = logistic(factor * sum + (weights[features] ?? 0)) - (labels[at] ? 1 : 0);
      for (const feature of example) learn(feature, error * factor * (scale[feature] ?? 1), l1);
      learn(features, error, 0);
    }
  }
  return weights.map((weight, at) => weight * (scale[at] ?? 1));
}

/** How far features are scaled by what they tell: 0 not at all, 1 wholly. */
const SCALED = 0.5;

/**
 * What each feature is multiplied by while learning: the log of how much oftener it stands in
 * the one class than in the other (Wang and Manning, "Baselines and bigrams", 2012), halfway
 * to 1. The bias stays 1.
 */
function ratios(
  examples: readonly Example[],
  labels: readonly boolean[],
  features: number,
): Float64Array {
  const counts = [new Float64Array(features).fill(1), new Float64Array(features).fill(1)] as const;
  const totals = [1, 1];
  examples.forEach((example, at) => {
    const label = labels[at] ? 1 : 0;
    totals[label] = (totals[label] ?? 0) + 1;
    for (const feature of example) counts[label][feature] = (counts[label][feature] ?? 0) + 1;
  });
  const between = Math.log((totals[0] ?? 1) / (totals[1] ?? 1));
  return Float64Array.from({ length: features + 1 }, (_, at) => {
    if (at === features) return 1;
    const ratio = Math.log((counts[1][at] ?? 1) / (counts[0][at] ?? 1)) + between;
    return 1 - SCALED + SCALED * Math.abs(ratio);
  });
}

/** A small linear congruential generator, so that training is the same everywhere. */
export function lcg(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(items: number[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other] ?? 0, items[at] ?? 0];
  }
}
