import { factsOf } from '../../lib/checks/facts';
import { OUTWARD, policyNumbers } from '../../lib/checks/policy';
import type { Item } from './dataset';
import { trainSoftmax } from './softmax';

const L2 = 0.1;

/**
 * Trains what tells a policy draft from other texts, from the probabilities of the signals.
 * Every text is learned from twice: as it is, and as pasted without headings and title block.
 */
export function trainPolicy(
  items: readonly Item[],
  probabilities: readonly (readonly (readonly number[])[])[],
): number[][] {
  const rows = items.map((item, at) =>
    policyNumbers(item.read, factsOf(item.read, probabilities[at] ?? [])),
  );
  const levels = items.map(({ memo }) => (memo.isPolicyDraft ? 1 : 0));
  const plain = rows.map((row) => row.map((value, at) => (OUTWARD.includes(at) ? 0 : value)));
  return trainSoftmax([...rows, ...plain], [...levels, ...levels], 2, L2).map((row) =>
    row.map((value) => Math.round(value * 1000) / 1000),
  );
}
