import { afterAll, describe, expect, it } from 'vitest';
import type { Speeds } from '../../cli/bench/compare';
import { measureEdit } from '../../cli/bench/edit';
import { entrypointSizes } from '../../cli/bench/entrypoints';
import { figuresOf } from '../../cli/bench/print';
import { median, quantile } from '../../cli/bench/statistics';
import { benchText, benchTexts } from '../../cli/bench/text';
import { analyse } from '../../lib/checks/analyse';
import { countWords } from '../../lib/language/words';
import { documentFromMarkdown } from '../../lib/readers/markdown';
import { folderWith } from './run';

describe('median', () => {
  it('is the middle, or the mean of the two in the middle', () => {
    expect(median([3, 1, 200])).toBe(3);
    expect(median([4, 1, 10, 2])).toBe(3);
  });

  it('does not exist for nothing', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('quantile', () => {
  it('is the value that a share of all values stays below, or is', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(quantile(hundred, 0.95)).toBe(95);
    expect(quantile([7], 0.5)).toBe(7);
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });
});

describe('benchText', () => {
  it.each([2_500, 10_000, 20_000])('has %i words, to within a block', (words) => {
    expect(Math.abs(countWords(benchText(words)) - words)).toBeLessThan(200);
  });

  it('is read as an English policy draft', () => {
    const analysis = analyse(documentFromMarkdown(benchText(10_000)));
    expect(analysis).toMatchObject({ language: 'en', isPolicyDraft: true });
  });

  it('repeats no paragraph, not in another text and not where the memos have run out', () => {
    const paragraphs = benchTexts([600_000, 600_000, 600_000])
      .flatMap((text) => text.split('\n\n'))
      .filter((block) => countWords(block) > 20);
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
  });
});

describe('measureEdit', () => {
  it('finds a re-check faster than an analysis from nothing', () => {
    const { edit, full } = measureEdit(benchText(3_000));
    expect(edit).toBeGreaterThan(0);
    expect(edit).toBeLessThan(full);
  }, 30_000);
});

describe('entrypointSizes', () => {
  const build = folderWith({
    'manifest.json': '{"panel":"panel.html"}',
    'panel.html': '<script src="/chunks/panel-1.js"></script>'.padEnd(1_000),
    'chunks/panel-1.js': 'import"./shared-2.js";new Worker("/assets/analysis.worker-3.js")'.padEnd(
      500,
    ),
    'chunks/shared-2.js': 'import"./panel-1.js"'.padEnd(250),
    'chunks/other-4.js': ' '.repeat(9_000),
    'assets/analysis.worker-3.js': '€'.repeat(1_000),
    'background.js': ' '.repeat(50),
  });
  afterAll(build.remove);

  it('counts for each what it loads, a worker by itself, and bytes rather than characters', () => {
    expect(entrypointSizes(build.path('.'))).toEqual({
      'analysis.worker': 3,
      background: 0.05,
      panel: 1.75,
    });
  });
});

describe('figuresOf', () => {
  const speeds: Speeds = {
    subjects: {
      kanttekening: { cold: 300.126, warm: 100 },
      harper: { cold: 6_000, warm: 2_000 },
      writeGood: { cold: 150, warm: 120 },
    },
    harperRemembers: { cold: 5_000, warm: 400 },
    edit: { edit: 30, full: 200 },
    growth: [{ words: 10_000, warm: 99.999 }],
  };

  it('is one flat object of rounded figures', () => {
    const sizes = { zip: 278.77, entrypoints: { background: 1.234 } };
    expect(figuresOf(speeds, sizes)).toEqual({
      cold: 300.13,
      warm: 100,
      harperCold: 6_000,
      harperWarm: 2_000,
      harperRemembers: 400,
      writeGood: 120,
      edit: 30,
      editShare: 0.15,
      growth: { 10_000: 100 },
      zipKilobytes: 278.8,
      entrypoints: { background: 1.2 },
    });
  });
});
