import { SIGNALS, type SignalId } from '../document/ids';
import type { Feature } from './features';

/**
 * A linear model over named features: for each feature a few signals with a weight.
 * Written by `npm run train`; weights are whole numbers, to be divided by `scale`.
 */
export interface WeightsFile {
  readonly scale: number;
  readonly bias: readonly number[];
  /** Feature name → signal index, weight, signal index, weight, … */
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

export interface Score {
  readonly signal: SignalId;
  /** Probability by the logistic function, 0-1. */
  readonly probability: number;
  /** The feature with words that spoke most for the signal; null where none did. */
  readonly cue: Feature | null;
}

export type Model = (features: readonly Feature[]) => Score[];

/** Makes a scorer of a weights file. The scorer gives all signals in the order of SIGNALS. */
export function linearModel(file: WeightsFile): Model {
  const weights = new Map(Object.entries(file.weights));
  return (features) => {
    const sums = [...file.bias];
    const best = SIGNALS.map(() => ({ weight: 0, feature: null as Feature | null }));
    for (const feature of features) {
      const pairs = weights.get(feature.name);
      if (!pairs) continue;
      for (let at = 0; at < pairs.length; at += 2) {
        const signal = pairs[at] ?? 0;
        const weight = pairs[at + 1] ?? 0;
        sums[signal] = (sums[signal] ?? 0) + weight;
        const strongest = best[signal];
        if (strongest && feature.from >= 0 && weight > strongest.weight) {
          best[signal] = { weight, feature };
        }
      }
    }
    return SIGNALS.map((signal, at) => ({
      signal,
      probability: 1 / (1 + Math.exp(-(sums[at] ?? 0) / file.scale)),
      cue: best[at]?.feature ?? null,
    }));
  };
}
