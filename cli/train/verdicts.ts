import { ALL_CHECKS } from '../../lib/checks/checks';
import { factsOf } from '../../lib/checks/facts';
import { summarise } from '../../lib/checks/summary';
import { LEVELS, type VerdictWeights } from '../../lib/checks/verdict';
import { CHECKS, type CheckId } from '../../lib/document/ids';
import { recordOf } from '../../lib/document/record';
import type { Item } from './dataset';
import { trainSoftmax } from './softmax';

const L2 = 0.25;

/** For each check its numbers, from the probabilities of a memo's sentences. */
export function numbersOf(item: Item, probabilities: readonly (readonly number[])[]) {
  const summaries = summarise(ALL_CHECKS, factsOf(item.read, probabilities));
  return new Map(ALL_CHECKS.map(({ id }, at) => [id, summaries[at]?.numbers ?? []]));
}

/** Trains one softmax regression for each check. Only policy drafts have verdicts. */
export function trainVerdicts(
  items: readonly Item[],
  numbers: readonly ReadonlyMap<CheckId, readonly number[]>[],
): VerdictWeights {
  const drafts = items.flatMap((item, at) => (item.memo.isPolicyDraft ? [at] : []));
  return recordOf(CHECKS, (id) => {
    const rows = drafts.map((at) => numbers[at]?.get(id) ?? []);
    const levels = drafts.map((at) => {
      const verdict = items[at]?.memo.verdicts[id];
      return LEVELS.findIndex((level) => level === verdict);
    });
    return trainSoftmax(rows, levels, LEVELS.length, L2, true).map((row) => row.map(rounded));
  });
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
