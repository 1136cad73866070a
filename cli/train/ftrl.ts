/** A sparse example: the indexes of its features (each with value 1). */
export type Example = readonly number[];

export interface FtrlOptions {
  readonly epochs: number;
  readonly alpha: number;
  readonly l1: number;
  readonly l2: number;
  /** Weights by feature to start from; both penalties pull back to these instead of to zero. */
  readonly prior?: ReadonlyMap<number, number>;
}

/**
 * Trains one logistic regression by follow-the-regularised-leader with L1 and L2
 * (McMahan and others, "Ad click prediction: a view from the trenches", 2013). The L1 part
 * leaves most weights at zero, which keeps the file small. The same input gives the same
 * weights. Returns the weights, of which the last is the bias.
 */
export function trainLogistic(
  examples: readonly Example[],
  labels: readonly boolean[],
  features: number,
  { epochs, alpha, l1, l2, prior = new Map() }: FtrlOptions,
): Float64Array {
  const size = features + 1;
  const z = new Float64Array(size);
  /** Square roots of the sums of squared gradients. */
  const root = new Float64Array(size);
  const start = new Float64Array(size);
  for (const [feature, value] of prior) start[feature] = value;
  const weight = (at: number): number => {
    const gradient = z[at] ?? 0;
    const penalty = at === features ? 0 : l1;
    const begun = start[at] ?? 0;
    if (Math.abs(gradient) <= penalty) return begun;
    return (
      begun - (gradient - Math.sign(gradient) * penalty) / ((1 + (root[at] ?? 0)) / alpha + l2)
    );
  };
  const learn = (feature: number, error: number): void => {
    const before = root[feature] ?? 0;
    const after = Math.sqrt(before * before + error * error);
    const moved = weight(feature) - (start[feature] ?? 0);
    z[feature] = (z[feature] ?? 0) + error - ((after - before) / alpha) * moved;
    root[feature] = after;
  };
  const random = lcg(7);
  const order = examples.map((_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at] ?? [];
      let sum = weight(features);
      for (const feature of example) sum += weight(feature);
      const error = sigmoid(sum) - (labels[at] ? 1 : 0);
      for (const feature of example) learn(feature, error);
      learn(features, error);
    }
  }
  return Float64Array.from({ length: size }, (_, at) => weight(at));
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
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
