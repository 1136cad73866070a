import { writeFileSync } from 'node:fs';
import { documentFromMarkdown } from '../lib/readers/markdown';
import { goldCases } from '../tests/gold/cases';
import { goldMemos, type GoldMemo } from '../tests/gold/memo';
import { judgeCrosswise } from './evaluate/cross';
import { printByLanguage } from './evaluate/print';
import { itemOf } from './train/dataset';
import { trainContext } from './train/context';
import { trainPolicy } from './train/policy';
import { trainSignals, weightsFile } from './train/signals';
import { judgeUnseen } from './train/unseen';
import { numbersOf, trainVerdicts } from './train/verdicts';

/**
 * Trains the weights from the gold memos and cases that are not set apart, writes them, and
 * prints the figures of the memos by cross-validation. Cases have no verdicts to learn. The
 * verdicts are trained on probabilities for memos that the signals were not trained on, so that
 * they learn from the mistakes that the signals make on new text.
 */
const items = goldMemos('tests/gold/src', 'dev').map(read);
const cases = goldCases('dev').map(({ memo }) => read(memo));
const unseen = judgeUnseen([...items, ...cases]);
const { scored, probabilities } = unseen;
const numbers = items.map((item, at) => numbersOf(item, probabilities[at] ?? []));
const signals = weightsFile(trainSignals([...items, ...cases]));
write('signals', signals);
write('context', weightsFile(trainContext(scored)));
write('verdicts', trainVerdicts(items, numbers));
const policy = trainPolicy(items, probabilities.slice(0, items.length));
write('policy-numbers', policy.numbers);
write('policy-words', policy.words);
printByLanguage(
  items.map(({ memo }) => memo),
  judgeCrosswise(items, unseen),
  'by cross-validation',
);
console.log(
  `${items.length} memos, ${cases.length} cases, ${Object.keys(signals.weights).length} features`,
);

function read(memo: GoldMemo) {
  return itemOf(memo, documentFromMarkdown(memo.text));
}

function write(name: string, weights: unknown): void {
  const json = JSON.stringify(weights).replace(/(\]|\d),"/g, '$1,\n"');
  writeFileSync(`lib/checks/weights/${name}.json`, json + '\n');
}
