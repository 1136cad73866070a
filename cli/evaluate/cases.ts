import { rates, countsOf, sumOf, type Counts } from '../../lib/evaluate/counts';
import type { GoldCase } from '../../tests/gold/cases';
import { compare } from './judge';

/** How the signals that cases are about are found in their sentences. */
export function countsOfCases(cases: readonly GoldCase[]): Counts {
  return sumOf(
    cases.flatMap(({ memo, about }) => {
      const { sentences } = compare(memo);
      return about.map((signal) =>
        countsOf(
          sentences.map(({ gold, ours }) => [
            gold.has(signal),
            ours.signals.some((hit) => hit.signal === signal),
          ]),
        ),
      );
    }),
  );
}

/** Prints a table: for each thing that language does how far it is understood. */
export function printCases(cases: readonly GoldCase[]): void {
  for (const [language, name] of [
    ['nl', 'Dutch'],
    ['en', 'English'],
  ] as const) {
    const ofLanguage = cases.filter(({ memo }) => memo.language === language);
    const phenomena = [...new Set(ofLanguage.map(({ phenomenon }) => phenomenon))];
    const row = (some: readonly GoldCase[]) => {
      const { precision, recall, f1 } = rates(countsOfCases(some));
      const two = (value: number) => value.toFixed(2);
      return { cases: some.length, precision: two(precision), recall: two(recall), F1: two(f1) };
    };
    const rows = phenomena.map((phenomenon) => [
      phenomenon,
      row(ofLanguage.filter((one) => one.phenomenon === phenomenon)),
    ]);
    console.log(`\n${name}, cases set apart\n`);
    console.table({ ...Object.fromEntries(rows), all: row(ofLanguage) });
  }
}
