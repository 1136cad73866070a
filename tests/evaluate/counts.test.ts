import { describe, expect, it } from 'vitest';
import { countsOf, rates, share, sumOf } from '../../lib/evaluate/counts';

const COUNTS = { truePositives: 3, falsePositives: 1, falseNegatives: 2 };

describe('countsOf', () => {
  it('tells what was found, invented and overlooked', () => {
    const counts = countsOf([
      [true, true],
      [true, true],
      [true, true],
      [false, true],
      [true, false],
      [true, false],
      [false, false],
    ]);
    expect(counts).toEqual(COUNTS);
  });

  it('is nothing for no pairs', () => {
    expect(countsOf([])).toEqual({ truePositives: 0, falsePositives: 0, falseNegatives: 0 });
  });
});

describe('sumOf', () => {
  it('adds each count by itself', () => {
    const other = { truePositives: 10, falsePositives: 20, falseNegatives: 30 };
    expect(sumOf([COUNTS, other])).toEqual({
      truePositives: 13,
      falsePositives: 21,
      falseNegatives: 32,
    });
  });
});

describe('rates', () => {
  it('gives precision 3/4, recall 3/5 and their harmonic mean 2/3', () => {
    const { precision, recall, f1 } = rates(COUNTS);
    expect(precision).toBeCloseTo(0.75, 10);
    expect(recall).toBeCloseTo(0.6, 10);
    expect(f1).toBeCloseTo((2 * 0.75 * 0.6) / (0.75 + 0.6), 10);
  });

  it('is 0 where there is nothing to find and nothing was found', () => {
    const nothing = { truePositives: 0, falsePositives: 0, falseNegatives: 0 };
    expect(rates(nothing)).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});

describe('share', () => {
  it('divides, but never by 0', () => {
    expect(share(1, 4)).toBe(0.25);
    expect(share(0, 0)).toBe(0);
  });
});
