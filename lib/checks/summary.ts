import type { Check } from './check';
import type { Facts } from './facts';
import { raise, stretchesOf, strongestOf, type Ranked, type Stretch } from './stretch';

/** What a check found in the whole document: numbers for the verdict, sentences for the reader. */
export interface Summary {
  /** For each strength the highest, the next highest and how far the sum goes. */
  readonly numbers: readonly number[];
  /** The strongest sentences by their answer, strongest first; the weak ones are left out. */
  readonly ranked: readonly Ranked[];
  /** Likewise those that only touch on the question. */
  readonly touching: readonly Ranked[];
}

/** Strengths that add up to this leave nothing to ask; more of them change no verdict. */
const ENOUGH = 2;

/** Runs checks over a document's sentences, and sums up for each what it found. */
export function summarise(checks: readonly Check[], facts: readonly Facts[]): Summary[] {
  const stretches = stretchesOf(checks, facts);
  return checks.map(({ answers, touches }, check) => {
    const count = Object.keys(answers).length + Object.keys(touches).length;
    return summaryOf(stretches, check, count);
  });
}

function summaryOf(stretches: readonly Stretch[], check: number, count: number): Summary {
  const first = new Float64Array(count);
  const second = new Float64Array(count);
  const sum = new Float64Array(count);
  const ranked: Ranked[] = [];
  const touching: Ranked[] = [];
  let from = 0;
  for (const { facts, totals } of stretches) {
    const found = totals[check];
    if (!found) continue;
    for (let k = 0; k < count; k++) {
      raise(first, second, k, found.first[k] ?? 0);
      raise(first, second, k, found.second[k] ?? 0);
      sum[k] = (sum[k] ?? 0) + (found.sum[k] ?? 0);
    }
    addFrom(from, found.answers, ranked);
    addFrom(from, found.touches, touching);
    from += facts.length;
  }
  const numbers = [...first].flatMap((highest, k) => [
    highest,
    second[k] ?? 0,
    Math.min(1, (sum[k] ?? 0) / ENOUGH),
  ]);
  return { numbers, ranked: strongestOf(ranked), touching: strongestOf(touching) };
}

/** Adds the sentences of a stretch that begins at `from`. */
function addFrom(from: number, found: readonly Ranked[], to: Ranked[]): void {
  for (const { sentence, strength } of found) to.push({ sentence: from + sentence, strength });
}
