import { factsOf } from '../../lib/checks/facts';
import { policyNumbers } from '../../lib/checks/policy';
import type { Item } from './dataset';
import { trainSoftmax } from './softmax';

const L2 = 0.1;

/** Trains what tells a policy draft from other texts, from the probabilities of the signals. */
export function trainPolicy(
  items: readonly Item[],
  probabilities: readonly (readonly (readonly number[])[])[],
): number[][] {
  const rows = items.map((item, at) =>
    policyNumbers(item.read, factsOf(item.read, probabilities[at] ?? [])),
  );
  const levels = items.map(({ memo }) => (memo.isPolicyDraft ? 1 : 0));
  const weights = trainSoftmax(rows, levels, 2, L2);
  return weights.map((row) => row.map((value) => Math.round(value * 1000) / 1000));
}
