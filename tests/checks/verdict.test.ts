import { describe, expect, it } from 'vitest';
import { judge, levelProbabilities } from '../../lib/checks/verdict';
import { VERDICT_WEIGHTS } from '../../lib/checks/weights';
import { CHECKS } from '../../lib/document/ids';

describe.each(CHECKS)('the verdict on %s', (check) => {
  const weights = VERDICT_WEIGHTS[check];
  const width = (weights[0]?.length ?? 1) - 1;
  const missing = (numbers: readonly number[]) => levelProbabilities(weights, numbers)[0] ?? 0;

  it('is never more likely "missing" for more evidence', () => {
    for (const base of [0, 0.3, 0.7]) {
      const numbers = new Array<number>(width).fill(base);
      for (let k = 0; k < width; k++) {
        const more = numbers.map((value, at) => (at === k ? value + 0.3 : value));
        // Weights are rounded to thousandths.
        expect(missing(more)).toBeLessThanOrEqual(missing(numbers) + 0.001);
      }
    }
  });

  it('is "missing" more often than not where there is none', () => {
    const [none = 0, ...others] = levelProbabilities(weights, new Array<number>(width).fill(0));
    expect(none).toBeGreaterThan(Math.max(...others));
  });
});

describe('a verdict', () => {
  const verdict = (probabilities: readonly number[], strongest = 0.3) =>
    judge(probabilities, strongest).verdict;

  it('is the level that half of the probability reaches', () => {
    expect(verdict([0.7, 0.2, 0.1])).toBe('missing');
    expect(verdict([0.1, 0.2, 0.7])).toBe('covered');
    expect(verdict([0.2, 0.6, 0.2])).toBe('partial');
  });

  it('stays in the middle rather than be two levels off', () => {
    expect(verdict([0.45, 0.3, 0.25])).toBe('partial');
    expect(verdict([0.25, 0.3, 0.45])).toBe('partial');
  });

  it('is unsure where both ends outweigh the middle', () => {
    expect(verdict([0.45, 0.1, 0.45], 0.5)).toBe('unsure');
  });

  it('is partial at the least where a sentence answers', () => {
    expect(verdict([0.7, 0.2, 0.1], 0.9)).toBe('partial');
  });

  it('is missing where they do, but no sentence says anything of it', () => {
    expect(verdict([0.45, 0.1, 0.45], 0.3)).toBe('missing');
  });

  it('does not reassure where one in five such texts leaves it out', () => {
    expect(verdict([0.25, 0.15, 0.6], 0.9)).toBe('unsure');
    expect(verdict([0.15, 0.15, 0.7], 0.9)).toBe('covered');
  });

  it('does not alarm where one in five such texts has it, and some sentence may say it', () => {
    expect(verdict([0.6, 0.15, 0.25], 0.3)).toBe('unsure');
    expect(verdict([0.6, 0.15, 0.25], 0.05)).toBe('missing');
    expect(verdict([0.7, 0.15, 0.15], 0.3)).toBe('missing');
  });

  it('is unsure where it should be covered and no sentence answers', () => {
    expect(verdict([0.1, 0.2, 0.7], 0)).toBe('unsure');
  });
});
