import { writeFileSync } from 'node:fs';
import { documentFromMarkdown } from '../lib/readers/markdown';
import { goldMemos } from '../tests/gold/memo';
import { itemOf } from './train/dataset';
import { predictContext, trainContext } from './train/context';
import { trainPolicy } from './train/policy';
import { crossValidate } from './train/folds';
import { predictSignals, trainSignals, weightsFile } from './train/signals';
import { numbersOf, trainVerdicts } from './train/verdicts';

/**
 * Trains the weights from the gold memos that are not set apart, and writes them. The
 * verdicts are trained on probabilities for memos that the signals were not trained on, so
 * that they learn from the mistakes that the signals make on new text.
 */
const items = goldMemos('tests/gold/src', 'dev').map((memo) =>
  itemOf(memo, documentFromMarkdown(memo.text)),
);
const alone = crossValidate(items, trainSignals, predictSignals);
const scored = items.map((item, at) => ({ item, probabilities: alone[at] ?? [] }));
const unseen = crossValidate(scored, trainContext, predictContext);
const numbers = items.map((item, at) => numbersOf(item, unseen[at] ?? []));
const signals = weightsFile(trainSignals(items));
write('signals', signals);
write('context', weightsFile(trainContext(scored)));
write('verdicts', trainVerdicts(items, numbers));
write('policy', trainPolicy(items, unseen));
console.log(`${items.length} memos, ${Object.keys(signals.weights).length} features`);

function write(name: string, weights: unknown): void {
  const json = JSON.stringify(weights).replace(/(\]|\d),"/g, '$1,\n"');
  writeFileSync(`lib/checks/weights/${name}.json`, json + '\n');
}
