import { describe, expect, it } from 'vitest';
import type { Check } from '../../lib/checks/check';
import { SIGNALS } from '../../lib/document/ids';
import type { Facts } from '../../lib/checks/facts';
import { summarise } from '../../lib/checks/summary';
import { judge, levelProbabilities } from '../../lib/checks/verdict';

const fact = (dissent: number, silent = false): Facts => ({
  p: Object.fromEntries(
    SIGNALS.map((signal) => [signal, signal === 'dissent' ? dissent : 0]),
  ) as Facts['p'],
  tags: new Set(),
  sure: new Set(),
  silent,
  heading: false,
  length: 10,
});
const check: Check = {
  id: 'dissent',
  signal: 'dissent',
  answers: { objection: ({ p }) => p.dissent },
  touches: { inRow: ({ p }, previous) => p.dissent * (previous?.p.dissent ?? 0) },
};

const summed = (facts: readonly Facts[]) =>
  summarise([check], facts)[0] ?? { numbers: [], ranked: [], touching: [] };

describe('summarise', () => {
  it('gives the highest, the next and how far the sum goes, of each strength', () => {
    const { numbers } = summed([fact(0.5), fact(0.25), fact(0)]);
    expect(numbers).toEqual([0.5, 0.25, 0.75 / 2, 0.125, 0, 0.125 / 2]);
  });

  it('ranks sentences by their answer and leaves out the weak', () => {
    const { ranked } = summed([fact(0.5), fact(0.1), fact(0.9)]);
    expect(ranked.map(({ sentence }) => sentence)).toEqual([2, 0]);
  });

  it('never counts what is silent', () => {
    expect(summed([fact(0.9, true)])).toEqual({
      numbers: [0, 0, 0, 0, 0, 0],
      ranked: [],
      touching: [],
    });
  });
});

describe('verdicts', () => {
  it('come from probabilities that add up to one', () => {
    const probabilities = levelProbabilities([[0], [0], [3]], []);
    expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1);
    expect(judge(probabilities, 0.5).verdict).toBe('covered');
  });
});
