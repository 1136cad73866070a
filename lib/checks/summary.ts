import type { Check, Strength } from './check';
import type { Facts } from './facts';

/** A sentence that counts for a check, by its index. */
export interface Ranked {
  readonly sentence: number;
  readonly strength: number;
}

/** What a check found in the whole document: numbers for the verdict, sentences for the reader. */
export interface Summary {
  /** For each strength the highest, the next highest and the (logarithmic) sum. */
  readonly numbers: readonly number[];
  readonly ranked: readonly Ranked[];
}

/** Runs a check over a document's sentences. Boilerplate never counts. */
export function summarise(check: Check, facts: readonly Facts[]): Summary {
  const strengths = [...Object.values(check.answers), ...Object.values(check.touches)];
  const columns = strengths.map((strength) => measured(strength, facts));
  const numbers = columns.flatMap((column) => {
    const sorted = column.map(({ strength }) => strength).sort((a, b) => b - a);
    const sum = sorted.reduce((total, value) => total + value, 0);
    return [sorted[0] ?? 0, sorted[1] ?? 0, Math.log1p(sum)];
  });
  const answers = columns.slice(0, Object.keys(check.answers).length).flat();
  return { numbers, ranked: bestOf(answers.length > 0 ? answers : columns.flat()) };
}

function measured(strength: Strength, facts: readonly Facts[]): Ranked[] {
  return facts.flatMap((fact, at) =>
    fact.boilerplate
      ? []
      : [{ sentence: at, strength: strength(fact, facts[at - 1] ?? null, facts[at + 1] ?? null) }],
  );
}

/** Each sentence once, with its highest strength, strongest first. */
function bestOf(all: readonly Ranked[]): Ranked[] {
  const best = new Map<number, Ranked>();
  for (const ranked of all) {
    if (ranked.strength > (best.get(ranked.sentence)?.strength ?? 0))
      best.set(ranked.sentence, ranked);
  }
  return [...best.values()].sort((a, b) => b.strength - a.strength);
}
