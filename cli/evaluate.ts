import { parseArgs } from 'node:util';
import { scoreOf } from '../lib/evaluate/score';
import { goldMemos } from '../tests/gold/memo';
import { compare, judgedOf } from './evaluate/judge';
import { printErrors, printScores } from './evaluate/print';

/**
 * Scores the analysis against gold memos and writes nothing.
 * usage: npm run evaluate [-- [--set dev|held|all] [--errors] [FOLDER]]
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { set: { type: 'string', default: 'all' }, errors: { type: 'boolean', default: false } },
});
const set = values.set === 'dev' || values.set === 'held' ? values.set : 'all';
const compared = goldMemos(positionals[0] ?? 'tests/gold/src', set).map(compare);
for (const [language, name] of [
  ['nl', 'Dutch'],
  ['en', 'English'],
] as const) {
  const ofLanguage = compared.filter(({ memo }) => memo.language === language);
  if (ofLanguage.length > 0) printScores(`${name} (${set})`, scoreOf(ofLanguage.map(judgedOf)));
}
if (values.errors) compared.forEach(printErrors);
