import { parseArgs } from 'node:util';
import { documentFromMarkdown } from '../lib/readers/markdown';
import { goldCases } from '../tests/gold/cases';
import { goldMemos, type GoldMemo } from '../tests/gold/memo';
import { printCases } from './evaluate/cases';
import { judgeCrosswise } from './evaluate/cross';
import { compare, judgedOf } from './evaluate/judge';
import { printByLanguage, printErrors } from './evaluate/print';
import { itemOf } from './train/dataset';
import { judgeUnseen } from './train/unseen';

/**
 * Scores the analysis against gold memos and writes nothing. With --cross each memo is judged
 * by weights that were trained on the others: what to believe of memos that were trained on.
 * Without --set: our own memos that are set apart, or all that are in FOLDER. With --cases: for
 * each thing that language does the cases that are set apart.
 * usage: npm run evaluate [-- [--set dev|held|blind|all] [--cross | --errors] [FOLDER] | --cases]
 */
const SETS = ['dev', 'held', 'blind', 'all'] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string' },
    cross: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    cases: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (values.cases) printCases(goldCases('held'));
else evaluateMemos();

function evaluateMemos(): void {
  const set = SETS.find((known) => known === values.set) ?? (folder ? 'all' : 'held');
  const memos = goldMemos(folder ?? 'tests/gold/src', set);
  const compared = values.cross ? [] : memos.map(compare);
  const judged = values.cross ? judgedCrosswise(memos) : compared.map(judgedOf);
  printByLanguage(memos, judged, values.cross ? `${set}, by cross-validation` : set);
  if (values.errors) compared.forEach(printErrors);
}

function judgedCrosswise(memos: readonly GoldMemo[]) {
  const read = (memo: GoldMemo) => itemOf(memo, documentFromMarkdown(memo.text));
  const items = memos.map(read);
  const cases = goldCases('dev').map(({ memo }) => read(memo));
  return judgeCrosswise(items, judgeUnseen([...items, ...cases]));
}
