import { SIGNALS, CHECKS } from '../../lib/document/ids';
import { rates } from '../../lib/evaluate/counts';
import type { Band } from '../../lib/evaluate/calibration';
import { scoreOf, type Judged, type Scores } from '../../lib/evaluate/score';
import type { GoldMemo } from '../../tests/gold/memo';
import type { Compared } from './judge';

const percent = (value: number) => (value * 100).toFixed(1);
const two = (value: number) => value.toFixed(2);

/** Prints the figures of what was judged, for each language by itself. */
export function printByLanguage(
  memos: readonly Pick<GoldMemo, 'language'>[],
  judged: readonly Judged[],
  title: string,
): void {
  for (const [language, name] of [
    ['nl', 'Dutch'],
    ['en', 'English'],
  ] as const) {
    const ofLanguage = judged.filter((_, at) => memos[at]?.language === language);
    if (ofLanguage.length > 0) printScores(`${name} (${title})`, scoreOf(ofLanguage));
  }
}

/** Prints all figures of one language as tables. */
function printScores(title: string, scores: Scores): void {
  console.log(`\n${title}: ${scores.memos} memos, ${scores.sentences} sentences\n`);
  console.table(
    Object.fromEntries(
      SIGNALS.map((signal) => {
        const counts = scores.signals[signal];
        const { precision, recall, f1 } = rates(counts);
        const gold = counts.truePositives + counts.falseNegatives;
        return [signal, { gold, precision: two(precision), recall: two(recall), F1: two(f1) }];
      }),
    ),
  );
  console.table(
    Object.fromEntries(
      CHECKS.map((check) => {
        const { accuracy, falseAlarms, wrongReassurances, unsure } = scores.checks[check];
        return [
          check,
          {
            'accuracy %': percent(accuracy),
            'false alarms %': percent(falseAlarms),
            'wrong reassurances %': percent(wrongReassurances),
            'unsure %': percent(unsure),
          },
        ];
      }),
    ),
  );
  console.table({
    'signals, micro precision': two(scores.micro.precision),
    'signals, micro recall': two(scores.micro.recall),
    'signals, micro F1': scores.micro.f1.toFixed(3),
    'verdict accuracy': scores.verdicts.accuracy.toFixed(3),
    'verdicts unsure': scores.verdicts.unsure.toFixed(3),
    'weighted kappa (without unsure)': scores.kappa.toFixed(3),
    'gap hints, precision': two(scores.gaps.precision),
    'gap hints, recall': two(scores.gaps.recall),
    'false alarms': scores.verdicts.falseAlarms.toFixed(3),
    'wrong reassurances': scores.verdicts.wrongReassurances.toFixed(3),
    'confidence of a signal, mean error': two(scores.calibration.signals.error),
    'confidence of a verdict, mean error': two(scores.calibration.verdicts.error),
    'policy draft or not': two(scores.policyDraft),
    'dilemma before choice': two(scores.order),
  });
  printBands('signals', scores.calibration.signals.bands);
  printBands('verdicts', scores.calibration.verdicts.bands);
}

/** Prints of what was said with about so much confidence how much is right. */
function printBands(title: string, bands: readonly Band[]): void {
  console.log(`\nconfidence of ${title}`);
  console.table(
    Object.fromEntries(
      bands.map(({ from, claims, claimed, right }) => [
        `from ${from.toFixed(1)}`,
        { claims, claimed: two(claimed), right: two(right) },
      ]),
    ),
  );
}

/** Prints every disagreement: the sentence, what gold says, what we say, and the cue. */
export function printErrors({ memo, analysis, sentences }: Compared): void {
  console.log(`\n## ${memo.id}`);
  if (memo.isPolicyDraft !== analysis.isPolicyDraft) {
    console.log(`isPolicyDraft: gold ${memo.isPolicyDraft}, ours ${analysis.isPolicyDraft}`);
  }
  for (const check of analysis.checks) {
    const gold = memo.verdicts[check.id];
    if (gold !== check.verdict) console.log(`${check.id}: gold ${gold}, ours ${check.verdict}`);
  }
  if (!memo.isPolicyDraft) return;
  for (const { ours, gold } of sentences) {
    const found = ours.signals.map((hit) => hit.signal);
    const missed = [...gold].filter((signal) => !found.includes(signal));
    const extra = ours.signals.filter((hit) => !gold.has(hit.signal));
    if (missed.length + extra.length === 0) continue;
    console.log(`- ${ours.text}`);
    if (missed.length > 0) console.log(`    missed: ${missed.join(', ')}`);
    for (const { signal, confidence, cue } of extra) {
      const words = cue ? ours.text.slice(cue.start - ours.start, cue.end - ours.start) : '';
      console.log(`    extra: ${signal} (${two(confidence)}) by “${words}”`);
    }
  }
}
