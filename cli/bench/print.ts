import type { Speed, Speeds } from './compare';
import type { Sizes } from './sizes';
import type { SubjectName } from './subjects';
import type { Typing } from './typing';

const NAMES: Readonly<Record<SubjectName, string>> = {
  kanttekening: 'Kanttekening',
  harper: 'harper.js',
  writeGood: 'write-good',
};

/** All figures as one object: milliseconds per 10,000 words, but for `edit`, which is one re-check. */
export function figuresOf({ subjects, harperRemembers, edit, growth }: Speeds, sizes: Sizes) {
  const { kanttekening, harper, writeGood } = subjects;
  return {
    cold: rounded(kanttekening.cold),
    warm: rounded(kanttekening.warm),
    harperCold: rounded(harper.cold),
    harperWarm: rounded(harper.warm),
    harperRemembers: rounded(harperRemembers.warm),
    writeGood: rounded(writeGood.warm),
    edit: rounded(edit.edit),
    editShare: rounded(edit.edit / edit.full, 4),
    growth: Object.fromEntries(growth.map(({ words, warm }) => [words, rounded(warm)])),
    zipKilobytes: rounded(sizes.zip, 1),
    entrypoints: roundedAll(sizes.entrypoints),
  };
}

/** Prints all figures as tables. A ratio above 1 says that Kanttekening is the faster one. */
export function printFigures(
  { subjects, harperRemembers, edit, growth }: Speeds,
  sizes: Sizes,
): void {
  const ours = subjects.kanttekening;
  const row = (speed: Speed) => ({
    'cold, ms': rounded(speed.cold, 1),
    'warm, ms': rounded(speed.warm, 1),
    'cold ÷ ours': rounded(speed.cold / ours.cold),
    'warm ÷ ours': rounded(speed.warm / ours.warm),
  });
  console.log('\nPer 10,000 words of English\n');
  console.table({
    [NAMES.kanttekening]: row(ours),
    [NAMES.harper]: row(subjects.harper),
    [NAMES.writeGood]: row(subjects.writeGood),
  });
  console.log(
    `harper.js remembers what it said of text that it saw, up to some amount. On a shorter text that it has seen, all remembered: ` +
      `${rounded(harperRemembers.warm, 1)} ms, ${rounded(harperRemembers.warm / ours.warm)} × ours.`,
  );
  console.log('\nOne edit in a document of 20,000 words\n');
  console.table({
    'full analysis, ms': rounded(edit.full, 1),
    're-check, ms': rounded(edit.edit, 1),
    'share of full, %': rounded((100 * edit.edit) / edit.full, 1),
  });
  console.log('\nHow the analysis grows with the length of a document, ms per 10,000 words\n');
  const shortest = growth[0]?.warm ?? NaN;
  console.table(
    growth.map(({ words, warm }) => ({
      words,
      'warm, ms': rounded(warm, 1),
      '÷ the shortest': rounded(warm / shortest),
    })),
  );
  console.log('\nSize, kB (Chrome)\n');
  console.table({ 'packed extension': rounded(sizes.zip, 1), ...roundedAll(sizes.entrypoints) });
}

/** Prints how long a key takes. A ratio of 1 says that the panel makes no difference. */
export function printTyping(typing: readonly Typing[]): void {
  console.log('\nFrom a key until its letter is drawn, in a text of 20,000 words (Chromium)\n');
  const rows = typing.map(({ editor, median, p95 }) => [
    editor,
    {
      'median, ms': rounded(median.alone, 1),
      'with the panel': rounded(median.followed / median.alone),
      'again without': rounded(median['alone again'] / median.alone),
      'p95, ms': rounded(p95.alone, 1),
      'p95 with the panel': rounded(p95.followed / p95.alone),
      'p95 again without': rounded(p95['alone again'] / p95.alone),
    },
  ]);
  console.table(Object.fromEntries(rows));
}

function roundedAll(sizes: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, rounded(size, 1)]));
}

function rounded(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}
