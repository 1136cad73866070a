import { SIGNALS, type SignalId } from '../document/ids';
import { remember } from '../document/remember';
import { ownFeatures, surroundingFeatures, type Feature, type Surroundings } from './features';
import type { ReadSentence } from './read';

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
  /** The words that spoke most for the signal; null where none did. */
  readonly cue: Feature | null;
}

export type Model = (sentence: ReadSentence, around: Surroundings) => readonly Score[];

/** What a sentence's own words say, whatever stands around it. */
interface OwnScore {
  readonly sums: Float64Array;
  readonly cues: readonly (Feature | null)[];
}

/**
 * Makes a scorer of a weights file; it gives all signals in the order of SIGNALS. What the
 * sentence says by itself is remembered for as long as the sentence lives.
 */
export function linearModel(file: WeightsFile): Model {
  const weights = new Map(Object.entries(file.weights));

  const ownScore = remember((sentence: ReadSentence): OwnScore => {
    const sums = Float64Array.from(file.bias);
    const strongest = new Float64Array(SIGNALS.length);
    const cues = SIGNALS.map((): Feature | null => null);
    for (const feature of ownFeatures(sentence)) {
      const pairs = weights.get(feature.name);
      if (!pairs) continue;
      for (let at = 0; at < pairs.length; at += 2) {
        const signal = pairs[at] ?? 0;
        const weight = pairs[at + 1] ?? 0;
        sums[signal] = (sums[signal] ?? 0) + weight;
        if (weight > (strongest[signal] ?? 0)) {
          strongest[signal] = weight;
          cues[signal] = feature;
        }
      }
    }
    return { sums, cues };
  });

  return (sentence, around) => {
    const own = ownScore(sentence);
    const sums = own.sums.slice();
    for (const name of surroundingFeatures(sentence, around)) {
      const pairs = weights.get(name);
      if (!pairs) continue;
      for (let at = 0; at < pairs.length; at += 2) {
        const signal = pairs[at] ?? 0;
        sums[signal] = (sums[signal] ?? 0) + (pairs[at + 1] ?? 0);
      }
    }
    return SIGNALS.map((signal, at) => ({
      signal,
      probability: 1 / (1 + Math.exp(-(sums[at] ?? 0) / file.scale)),
      cue: own.cues[at] ?? null,
    }));
  };
}
