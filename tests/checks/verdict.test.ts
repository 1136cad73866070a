import { describe, expect, it } from 'vitest';
import { levelProbabilities } from '../../lib/checks/verdict';
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
