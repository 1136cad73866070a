import { analyse } from '../../lib/checks/analyse';
import type { Analysis, SentenceAnalysis } from '../../lib/checks/analysis';
import { CHECKS, type SignalId } from '../../lib/document/ids';
import { align } from '../../lib/evaluate/align';
import type { Judged } from '../../lib/evaluate/score';
import { documentFromMarkdown } from '../../lib/readers/markdown';
import type { GoldMemo } from '../../tests/gold/memo';

/** A memo with the analysis of it, and the sentences of both laid over each other. */
export interface Compared {
  readonly memo: GoldMemo;
  readonly analysis: Analysis;
  readonly sentences: readonly {
    readonly ours: SentenceAnalysis;
    readonly gold: ReadonlySet<SignalId>;
  }[];
}

/** Analyses a gold memo from its Markdown. */
export function compare(memo: GoldMemo): Compared {
  const analysis = analyse(documentFromMarkdown(memo.text));
  const aligned = align(
    analysis.sentences.map(({ text }) => text),
    memo.sentences.map(({ text }) => text),
  );
  const sentences = analysis.sentences.map((ours, at) => ({
    ours,
    gold: new Set((aligned[at] ?? []).flatMap((index) => memo.sentences[index]?.labels ?? [])),
  }));
  return { memo, analysis, sentences };
}

/** What of a comparison is scored. A memo that is no policy draft has no signals to score. */
export function judgedOf({ memo, analysis, sentences }: Compared): Judged {
  const ours = new Map(analysis.checks.map((check) => [check.id, check]));
  return {
    isPolicyDraft: [memo.isPolicyDraft, analysis.isPolicyDraft],
    order: [memo.dilemmaBeforeChoice, analysis.dilemmaBeforeChoice],
    sentences: memo.isPolicyDraft
      ? sentences.map(({ ours, gold }) => [
          gold,
          new Map(ours.signals.map((hit) => [hit.signal, hit.confidence])),
        ])
      : [],
    verdicts: CHECKS.flatMap((check) => {
      const gold = memo.verdicts[check];
      const { verdict = 'unsure', confidence = 0 } = ours.get(check) ?? {};
      return gold ? [{ check, gold, ours: verdict, confidence }] : [];
    }),
  };
}
