import { remember } from '../document/remember';
import type { Check } from './check';
import type { Facts } from './facts';

/** What a check finds in a stretch of sentences. */
export interface Totals {
  /** For each strength the highest, the next highest and the sum. */
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly sum: Float64Array;
  /** The strongest sentences that answer the question, and those that only touch on it. */
  readonly answers: readonly Ranked[];
  readonly touches: readonly Ranked[];
}

/** A sentence that counts for a check, by its index. */
export interface Ranked {
  readonly sentence: number;
  readonly strength: number;
}

/** A stretch with its neighbours, and for each check what it finds there. */
export interface Stretch {
  readonly facts: readonly Facts[];
  readonly previous: Facts | null;
  readonly next: Facts | null;
  readonly totals: readonly Totals[];
}

/** A verdict shows at most so many sentences. */
export const SHOWN = 3;
/** A sentence weaker than this convinces nobody. */
const EVIDENT = 0.2;
/** One in so many sentences begins a stretch: they are found back by what they are, not by where. */
const BEGINS_ONE_IN = 16;

const stretchReader = remember((checks: readonly Check[]) => {
  const known = new WeakMap<Facts, Stretch>();
  return (facts: readonly Facts[], previous: Facts | null, next: Facts | null): Stretch => {
    const [head] = facts;
    const before = head && known.get(head);
    if (
      before?.previous === previous &&
      before.next === next &&
      before.facts.length === facts.length &&
      before.facts.every((fact, at) => fact === facts[at])
    ) {
      return before;
    }
    const totals = checks.map((check) => totalsOf(check, facts, previous, next));
    const stretch = { facts, previous, next, totals };
    if (head) known.set(head, stretch);
    return stretch;
  };
});

/**
 * Cuts a document into stretches and runs the checks over each. A stretch that is as it was,
 * with the same neighbours, is not run again.
 */
export function stretchesOf(checks: readonly Check[], facts: readonly Facts[]): Stretch[] {
  const read = stretchReader(checks);
  const stretches: Stretch[] = [];
  let from = 0;
  for (let at = 1; at <= facts.length; at++) {
    const fact = facts[at];
    if (fact && fact.length % BEGINS_ONE_IN !== 0) continue;
    stretches.push(read(facts.slice(from, at), facts[from - 1] ?? null, fact ?? null));
    from = at;
  }
  return stretches;
}

function totalsOf(
  check: Check,
  facts: readonly Facts[],
  previous: Facts | null,
  next: Facts | null,
): Totals {
  const answering = Object.values(check.answers);
  const strengths = [...answering, ...Object.values(check.touches)];
  const first = new Float64Array(strengths.length);
  const second = new Float64Array(strengths.length);
  const sum = new Float64Array(strengths.length);
  const answers: Ranked[] = [];
  const touches: Ranked[] = [];
  facts.forEach((fact, at) => {
    // Title block, signature and the like.
    if (fact.silent) return;
    let answer = 0;
    let touch = 0;
    strengths.forEach((strength, k) => {
      const value = strength(fact, facts[at - 1] ?? previous, facts[at + 1] ?? next);
      raise(first, second, k, value);
      sum[k] = (sum[k] ?? 0) + value;
      if (k < answering.length) answer = Math.max(answer, value);
      else touch = Math.max(touch, value);
    });
    if (answer >= EVIDENT) answers.push({ sentence: at, strength: answer });
    else if (touch >= EVIDENT) touches.push({ sentence: at, strength: touch });
  });
  return { first, second, sum, answers: strongestOf(answers), touches: strongestOf(touches) };
}

/** Those that a verdict could show: the strongest first, of equal ones the earliest. */
export function strongestOf(ranked: Ranked[]): Ranked[] {
  return ranked.sort((a, b) => b.strength - a.strength).slice(0, SHOWN);
}

/** Takes a value among the two highest where it belongs there. */
export function raise(first: Float64Array, second: Float64Array, k: number, value: number): void {
  const highest = first[k] ?? 0;
  if (value > highest) {
    second[k] = highest;
    first[k] = value;
  } else if (value > (second[k] ?? 0)) {
    second[k] = value;
  }
}
