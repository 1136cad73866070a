import { expect, it } from 'vitest';
import { compileCues } from '../../lib/language/cues';
import { wordsOf } from '../../lib/language/words';

const find = compileCues([
  {
    signal: 'goal',
    cues: ['follow-up plan', '(re-use|at long last) .{0,2} land'],
    sure: ['zero-based budget'],
    traps: ['no follow-up plan'],
    yes: [],
    no: [],
  },
]);
const cuesIn = (sentence: string) =>
  find(wordsOf(sentence), []).map(({ cue, sure }) => [cue, sure]);

it.each([
  ['There is a follow-up plan for 2030.', 'follow-up plan', false],
  ['We re-use all the land.', '(re-use|at long last) .{0,2} land', false],
  ['At long last the land is ours.', '(re-use|at long last) .{0,2} land', false],
  ['This is a zero-based budget.', 'zero-based budget', true],
])('finds words with and without a hyphen: %s', (sentence, cue, sure) => {
  expect(cuesIn(sentence)).toEqual([[cue, sure]]);
});

it('is not taken in by a trap', () => {
  expect(cuesIn('There is no follow-up plan.')).toEqual([]);
});
