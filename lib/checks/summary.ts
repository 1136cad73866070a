import type { Check, Strength } from './check';
import type { Facts } from './facts';

/** A sentence that counts for a check, by its index. */
export interface Ranked {
  readonly sentence: number;
  readonly strength: number;
}

/** What a check found in the whole document: numbers for the verdict, sentences for the reader. */
export interface Summary {
  /** For each strength the highest, the next highest and how far the sum goes. */
  readonly numbers: readonly number[];
  /** Sentences by their strongest answer, strongest first; the weak ones are left out. */
  readonly ranked: readonly Ranked[];
}

/** Strengths that add up to this leave nothing to ask; more of them change no verdict. */
const ENOUGH = 2;
/** A sentence weaker than this convinces nobody. */
const EVIDENT = 0.2;

/** Runs a check over a document's sentences. Boilerplate never counts. */
export function summarise(check: Check, facts: readonly Facts[]): Summary {
  const best = new Float64Array(facts.length);
  const numbers = [
    ...Object.values(check.answers).flatMap((strength) => measured(strength, facts, best)),
    ...Object.values(check.touches).flatMap((strength) => measured(strength, facts, null)),
  ];
  const ranked: Ranked[] = [];
  best.forEach((strength, sentence) => {
    if (strength >= EVIDENT) ranked.push({ sentence, strength });
  });
  return { numbers, ranked: ranked.sort((a, b) => b.strength - a.strength) };
}

/** The three numbers of a strength; raises `best` where it is stronger than what stood there. */
function measured(strength: Strength, facts: readonly Facts[], best: Float64Array | null) {
  let first = 0;
  let second = 0;
  let sum = 0;
  let previous: Facts | null = null;
  for (let at = 0; at < facts.length; at++) {
    const fact = facts[at];
    if (!fact) continue;
    if (!fact.boilerplate) {
      const value = strength(fact, previous, facts[at + 1] ?? null);
      sum += value;
      if (value > first) [first, second] = [value, first];
      else if (value > second) second = value;
      if (best && value > (best[at] ?? 0)) best[at] = value;
    }
    previous = fact;
  }
  return [first, second, Math.min(1, sum / ENOUGH)];
}
