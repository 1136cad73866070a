import type { Analysis } from '../../lib/checks/analysis';
import type { Document, Span } from '../../lib/document/document';
import type { CheckId } from '../../lib/document/ids';
import { quoteOf, type Quote } from '../../lib/document/quote';
import { LONGEST_MARK, MEANINGS, type Meaning } from '../../lib/messages/reader';

/** A sentence of the text and what it is marked for. */
export interface MarkedSpan {
  readonly meaning: Meaning;
  readonly span: Span;
  readonly quote: Quote;
}

/** The checks whose evidence says it. Where a sentence says more, the first of MEANINGS counts. */
const CHECKS_OF: Readonly<Record<Meaning, readonly CheckId[]>> = {
  decision: ['decision', 'options'],
  dilemma: ['dilemma', 'justification'],
  losses: ['negative-consequences'],
  gains: ['positive-consequences'],
  objections: ['dissent'],
  groups: ['citizens', 'parliament', 'executives', 'officials', 'interests', 'consultation'],
};

interface Analysed {
  readonly document: Document;
  readonly analysis: Analysis;
}

/** The sentences that an analysis rests on, each once, in the order of the text. */
export function marksIn({ document, analysis }: Analysed): MarkedSpan[] {
  const marks = new Map<string, MarkedSpan>();
  for (const meaning of MEANINGS) {
    const evidence = analysis.checks
      .filter(({ id }) => CHECKS_OF[meaning].includes(id))
      .flatMap((check) => check.evidence);
    for (const { block, start, end } of evidence) {
      const key = `${block}-${start}`;
      if (marks.has(key) || end - start > LONGEST_MARK) continue;
      const span = { block, start, end };
      marks.set(key, { meaning, span, quote: quoteOf(document, span) });
    }
  }
  return [...marks.values()].sort(
    ({ span: a }, { span: b }) => a.block - b.block || a.start - b.start,
  );
}
