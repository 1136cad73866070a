import { describe, expect, it } from 'vitest';
import { align, normalise } from '../../lib/evaluate/align';

describe('normalise', () => {
  it('keeps letters and digits only', () => {
    expect(normalise('  “Één” rij | € 4,50!')).toBe('één rij 4 50');
  });
});

describe('align', () => {
  it('lays equal sentences over each other, whatever their marks', () => {
    expect(
      align(
        ['The cost is high.', 'We ask you to agree.'],
        ['The cost is high', '- We ask you to agree'],
      ),
    ).toEqual([[0], [1]]);
  });

  it('gives a sentence of ours all gold sentences that it holds', () => {
    expect(
      align(['It costs more; it takes longer.'], ['It costs more', 'it takes longer']),
    ).toEqual([[0, 1]]);
  });

  it('gives all parts of a gold sentence that gold sentence', () => {
    expect(
      align(['It costs more,', 'and it takes longer.'], ['It costs more, and it takes longer.']),
    ).toEqual([[0], [0]]);
  });

  it('lays the second of two equal sentences over the second', () => {
    const twice = ['Costs', 'It is cheap.', 'Costs', 'It is dear.'];
    expect(align(twice, twice)).toEqual([[0], [1], [2], [3]]);
  });

  it('goes on behind a sentence that only one of the two has', () => {
    expect(
      align(['One thing.', 'Page 4', 'Two things.'], ['One thing.', 'A caption', 'Two things.']),
    ).toEqual([[0], [], [2]]);
  });

  it('gives a sentence without letters nothing', () => {
    expect(align(['***', 'One thing.'], ['One thing.'])).toEqual([[], [0]]);
  });
});
