import { levelProbabilities } from '../../lib/checks/verdict';

const STEPS = 400;
const RATE = 0.3;

/**
 * Trains a softmax regression over a few numbers by gradient descent with L2. Levels
 * count from 0 to `count`. Returns for each level its bias and weights. `rising`: the numbers
 * measure evidence, and more of it never speaks for the lowest level.
 */
export function trainSoftmax(
  rows: readonly (readonly number[])[],
  levels: readonly number[],
  count: number,
  l2: number,
  rising = false,
): number[][] {
  const width = (rows[0]?.length ?? 0) + 1;
  const table = (value: number) =>
    Array.from({ length: count }, () => new Array<number>(width).fill(value));
  const weights = table(0);
  const squares = table(1e-8);
  for (let step = 0; step < STEPS; step++) {
    const gradients = table(0);
    rows.forEach((row, at) => {
      levelProbabilities(weights, row).forEach((probability, level) => {
        const error = probability - (levels[at] === level ? 1 : 0);
        const gradient = gradients[level] ?? [];
        gradient[0] = (gradient[0] ?? 0) + error;
        row.forEach((value, k) => (gradient[k + 1] = (gradient[k + 1] ?? 0) + error * value));
      });
    });
    weights.forEach((weight, level) => {
      weight.forEach((value, k) => {
        const penalty = k === 0 ? 0 : l2 * value;
        const gradient = ((gradients[level]?.[k] ?? 0) + penalty) / rows.length;
        const square = squares[level] ?? [];
        square[k] = (square[k] ?? 0) + gradient * gradient;
        weight[k] = value - (RATE * gradient) / Math.sqrt(square[k] ?? 1);
      });
    });
    if (rising) keepRising(weights);
  }
  return weights;
}

/** Where a weight of the lowest level stands above another, both go to halfway. */
function keepRising([lowest = [], ...higher]: number[][]): void {
  for (let k = 1; k < lowest.length; k++) {
    const own = lowest[k] ?? 0;
    const least = Math.min(...higher.map((weight) => weight[k] ?? 0));
    if (own <= least) continue;
    const halfway = (own + least) / 2;
    lowest[k] = halfway;
    for (const weight of higher) weight[k] = Math.max(weight[k] ?? 0, halfway);
  }
}
