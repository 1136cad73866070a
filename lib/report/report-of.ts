import { MATRIX_COLUMNS, type Analysis } from '../checks/analysis';
import type { Document, Span } from '../document/document';
import { GROUPS, type CheckId } from '../document/ids';
import { recordOf } from '../document/record';
import { mostTelling } from '../hints/rank';
import type { IgnoredCheck, Report, ReportQuote } from './report';

export interface ReportInput {
  readonly document: Document;
  readonly analysis: Analysis;
  readonly date: Date;
  /** Version of the rules that gave the verdicts. */
  readonly rulesVersion: string;
  readonly ignored?: readonly IgnoredCheck[];
  /** What the user added. */
  readonly notes?: readonly string[];
  /** Checks that the organisation turned off: they are not in the report at all. */
  readonly disabled?: readonly CheckId[];
}

/** More sentences about the dilemma don't fit on the page. */
const MOST_DILEMMA = 5;

/** Gathers what there is to tell about a memo. Pure. */
export function reportOf(input: ReportInput): Report {
  const { document, analysis, date, rulesVersion, ignored = [], notes = [], disabled = [] } = input;
  const quotes = (spans: readonly Span[]) => quotesOf(document, spans);
  const on = analysis.checks.filter(({ id }) => !disabled.includes(id));
  const counting = on.filter(({ id }) => !ignored.some((other) => other.id === id));
  const asked = analysis.checks.find(({ id }) => id === 'decision');
  return {
    format: 1,
    title: document.title,
    date: dayOf(date),
    rulesVersion,
    language: analysis.language,
    genre: analysis.genre,
    isPolicyDraft: analysis.isPolicyDraft,
    words: analysis.words,
    asked: quotes(asked?.evidence ?? []),
    matrix: GROUPS.map((group) => ({
      group,
      sentences: recordOf(MATRIX_COLUMNS, (column) => analysis.matrix[group][column].length),
    })),
    gaps: mostTelling(counting, counting.length).map(({ id, verdict }) => ({ id, verdict })),
    dilemma: { quotes: quotes(dilemmaIn(analysis)), beforeChoice: analysis.dilemmaBeforeChoice },
    checks: counting.map(({ id, verdict, evidence }) => ({
      id,
      verdict,
      quotes: evidence.flatMap((span) => quotes([span])),
    })),
    ignored: ignored.filter(({ id }) => on.some((check) => check.id === id)),
    notes,
  };
}

/** The sentences that most surely tell of a dilemma, each once. */
function dilemmaIn({ sentences, checks }: Analysis): Span[] {
  const telling = sentences
    .flatMap((sentence) => {
      const hit = sentence.signals.find(({ signal }) => signal === 'dilemma');
      return hit ? [{ sentence, confidence: hit.confidence }] : [];
    })
    .sort((a, b) => b.confidence - a.confidence)
    .map(({ sentence }) => sentence);
  const evidence = checks.find(({ id }) => id === 'dilemma')?.evidence ?? [];
  const once = new Map<string, Span>();
  for (const span of [...telling, ...evidence]) {
    const key = `${String(span.block)} ${String(span.start)}`;
    if (!once.has(key)) once.set(key, span);
  }
  return [...once.values()].slice(0, MOST_DILEMMA);
}

function quotesOf({ blocks }: Document, spans: readonly Span[]): ReportQuote[] {
  const inOrder = [...spans].sort((a, b) => a.block - b.block || a.start - b.start);
  return inOrder.flatMap(({ block, start, end }) => {
    const text = blocks[block]?.text.slice(start, end) ?? '';
    const heading = blocks.slice(0, block).findLast(({ kind }) => kind === 'heading');
    return text === '' ? [] : [{ text, section: heading?.text ?? null }];
  });
}

function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
