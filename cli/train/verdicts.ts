import { ALL_CHECKS } from '../../lib/checks/checks';
import { factsOf } from '../../lib/checks/facts';
import { summarise } from '../../lib/checks/summary';
import { LEVELS, type VerdictWeights } from '../../lib/checks/verdict';
import type { CheckId } from '../../lib/document/ids';
import type { Item } from './dataset';
import { trainSoftmax } from './softmax';

const L2 = 3;

/** For each check its numbers, from the probabilities of a memo's sentences. */
export function numbersOf(item: Item, probabilities: readonly (readonly number[])[]) {
  const facts = factsOf(item.read, probabilities);
  return new Map(ALL_CHECKS.map((check) => [check.id, summarise(check, facts).numbers]));
}

/** Trains one softmax regression for each check. Only policy drafts have verdicts. */
export function trainVerdicts(
  items: readonly Item[],
  numbers: readonly ReadonlyMap<CheckId, readonly number[]>[],
): VerdictWeights {
  const drafts = items.flatMap((item, at) => (item.memo.isPolicyDraft ? [at] : []));
  const entries = ALL_CHECKS.map(({ id }) => {
    const rows = drafts.map((at) => numbers[at]?.get(id) ?? []);
    const levels = drafts.map((at) => {
      const verdict = items[at]?.memo.verdicts[id];
      return LEVELS.findIndex((level) => level === verdict);
    });
    const weights = trainSoftmax(rows, levels, L2).map((row) => row.map(rounded));
    return [id, weights] as const;
  });
  return Object.fromEntries(entries) as VerdictWeights;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
