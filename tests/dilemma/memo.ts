import type { Analysis, SentenceAnalysis } from '../../lib/checks/analysis';
import { matrixOf } from '../../lib/checks/matrix';
import type { Document, Language } from '../../lib/document/document';
import type { SignalId } from '../../lib/document/ids';

export type Line = readonly [text: string, ...signals: readonly SignalId[]];

/** A memo with known signals: each inner list is a block, each line a sentence of it. */
export function memoOf(
  blocks: readonly (readonly Line[])[],
  language: Language = 'nl',
): { document: Document; analysis: Analysis } {
  const sentences = blocks.flatMap((lines, block) => {
    let start = 0;
    return lines.map(([text, ...signals]): SentenceAnalysis => {
      const from = start;
      start = from + text.length + 1;
      const hits = signals.map((signal) => ({ signal, confidence: 0.9, cue: null }));
      return { block, start: from, end: from + text.length, text, signals: hits };
    });
  });
  return {
    document: {
      title: '',
      blocks: blocks.map((lines) => ({
        kind: 'paragraph',
        level: 0,
        text: lines.map(([text]) => text).join(' '),
      })),
    },
    analysis: {
      language,
      genre: 'beslisnota',
      isPolicyDraft: true,
      words: 100,
      notChecked: [],
      dilemmaBeforeChoice: null,
      checks: [],
      sentences,
      matrix: matrixOf(sentences),
    },
  };
}
