import { SIGNALS } from '../document/ids';
import { remember } from '../document/remember';
import type { Probabilities } from './context';
import { evenness } from './evenness';
import { ownFeatures, type Feature } from './features';
import { surroundingFeatures, type Surroundings } from './surroundings';
import { logistic } from './log-odds';
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

/** What a sentence says where it stands, before its neighbours are heard. */
export interface Score {
  readonly probabilities: Probabilities;
  /** For each signal the words that spoke most for it; null where none did. */
  readonly cues: readonly (Feature | null)[];
}

export type Model = (sentence: ReadSentence, around: Surroundings) => Score;

/** What a sentence's own words say, whatever stands around it. */
interface OwnScore {
  readonly sums: Float64Array;
  /** How many features it has. */
  readonly count: number;
  readonly cues: readonly (Feature | null)[];
}

/**
 * Makes a scorer of a weights file. What a sentence says by itself is remembered for as long
 * as the sentence lives.
 */
export function linearModel(file: WeightsFile): Model {
  const weights = new Map(Object.entries(file.weights));

  const ownScore = remember((sentence: ReadSentence): OwnScore => {
    const sums = new Float64Array(SIGNALS.length);
    const strongest = new Float64Array(SIGNALS.length);
    const cues = SIGNALS.map((): Feature | null => null);
    const features = ownFeatures(sentence);
    for (const feature of features) {
      addTo(sums, weights.get(feature.name), (signal, weight) => {
        if (weight <= (strongest[signal] ?? 0)) return;
        strongest[signal] = weight;
        cues[signal] = feature;
      });
    }
    return { sums, count: features.length, cues };
  });

  return (sentence, around) => {
    const own = ownScore(sentence);
    const sums = own.sums.slice();
    const names = surroundingFeatures(sentence, around);
    for (const name of names) addTo(sums, weights.get(name));
    const even = evenness(own.count + names.length);
    const all = sums.map((sum, signal) => even * sum + (file.bias[signal] ?? 0));
    return { probabilities: probabilitiesOf(all, file.scale), cues: own.cues };
  };
}

/** Makes a model over the names of features alone, such as those of a sentence in context. */
export function contextModel(file: WeightsFile): (names: readonly string[]) => Probabilities {
  const weights = new Map(Object.entries(file.weights));
  return (names) => {
    const sums = Float64Array.from(file.bias);
    for (const name of names) addTo(sums, weights.get(name));
    return probabilitiesOf(sums, file.scale);
  };
}

/** Adds a feature's weights to the sums of the signals, and tells of each. */
function addTo(
  sums: Float64Array,
  pairs: readonly number[] = [],
  tell?: (signal: number, weight: number) => void,
): void {
  for (let at = 0; at < pairs.length; at += 2) {
    const signal = pairs[at] ?? 0;
    const weight = pairs[at + 1] ?? 0;
    sums[signal] = (sums[signal] ?? 0) + weight;
    tell?.(signal, weight);
  }
}

/** By the logistic function, 0-1. */
const probabilitiesOf = (sums: Float64Array, scale: number): Probabilities =>
  Array.from(sums, (sum) => logistic(sum / scale));
