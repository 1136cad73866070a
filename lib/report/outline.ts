import { MATRIX_COLUMNS } from '../checks/analysis';
import type { CheckId, Verdict } from '../document/ids';
import type { Report, ReportQuote } from './report';
import {
  fill,
  genreOf,
  lengthOf,
  longDate,
  nameOf,
  questionOf,
  reasonOf,
  type ReportTexts,
} from './texts';

/** What a report consists of, for every way of writing it down. */
export type Part =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string; readonly quiet: boolean }
  | { readonly type: 'facts'; readonly facts: readonly (readonly [name: string, value: string])[] }
  | { readonly type: 'quote'; readonly text: string; readonly source: string | null }
  | { readonly type: 'answers'; readonly items: readonly AnswerItem[] }
  | { readonly type: 'list'; readonly items: readonly { lead: string; rest: string }[] }
  | { readonly type: 'table'; readonly columns: readonly string[]; readonly rows: string[][] };

/** What the memo says to one question, on one line. */
export interface AnswerItem {
  readonly name: string;
  readonly verdict: string;
  /** The best words; null where none can be pointed at. */
  readonly quote: string | null;
  /** Where they stand, or that there are none. */
  readonly rest: string;
}

/** The report in words, from top to bottom. All text is on one line and fit for any file. */
export function outlineOf(report: Report, texts: ReportTexts): Part[] {
  const { t, words } = texts;
  const parts: Part[] = [heading(1, titleOf(report, texts)), facts(report, texts)];
  if (report.checks.length > 0) parts.push(paragraph(summaryOf(report, texts)));
  else parts.push(paragraph(t('state_no_draft_title')));
  parts.push(heading(2, words.reportAsked), ...quotesOr(report.asked, texts, 'reportAskedNone'));
  parts.push(heading(2, t('matrixTitle')), paragraph(words.reportMatrixHelp, true));
  parts.push(matrix(report, texts), ...gaps(report, texts));
  parts.push(heading(2, words.reportDilemma), ...dilemma(report, texts));
  parts.push(...notes(report, texts));
  parts.push(...evidence(report, texts), ...ignored(report, texts));
  return [...parts, paragraph(words.reportFooter, true)];
}

/** The title of the report itself. */
export function titleOf({ title }: Report, { t, words }: ReportTexts): string {
  return clean(fill(words.reportTitle, title.trim() || t('untitled')));
}

function facts(report: Report, { t, words }: ReportTexts): Part {
  const all: [string, string][] = [
    [words.reportDate, longDate(t.language, report.date)],
    [words.reportGenre, genreOf(t, report.genre)],
    [words.reportLength, lengthOf(t, report.words)],
    [words.reportRules, report.rulesVersion],
  ];
  return { type: 'facts', facts: all.map(([name, value]) => [clean(name), clean(value)] as const) };
}

/** How many questions got which answer: side by side, not added up to a score. */
function summaryOf({ checks, ignored }: Report, { t }: ReportTexts): string {
  const count = (verdict: Verdict) => checks.filter((check) => check.verdict === verdict).length;
  const rest = [
    ['summaryPartial', count('partial')],
    ['summaryMissing', count('missing')],
    ['summaryUnsure', count('unsure')],
    ['summaryIgnored', ignored.length],
  ] as const;
  const shown = rest.filter(([, number]) => number > 0).map(([key, number]) => t(key, number));
  return [t('summary', count('covered'), checks.length), ...shown].join(' · ');
}

function matrix(report: Report, { t }: ReportTexts): Part {
  const numbers = new Intl.NumberFormat(t.language);
  return {
    type: 'table',
    columns: [t('matrixGroup'), ...MATRIX_COLUMNS.map((column) => t(`column_${column}`))].map(
      clean,
    ),
    rows: report.matrix.map(({ group, sentences }) => [
      clean(t(`group_${group}`)),
      ...MATRIX_COLUMNS.map((column) => numbers.format(sentences[column])),
    ]),
  };
}

function gaps({ gaps, checks }: Report, { t }: ReportTexts): Part[] {
  if (checks.length === 0) return [];
  const items = gaps.map(({ id, verdict }) => ({
    lead: clean(questionOf(t, id)),
    rest: clean(reasonOf(t, id, verdict)),
  }));
  const found: Part = items.length > 0 ? { type: 'list', items } : paragraph(t('gapsNone'));
  return [heading(2, t('gapsTitle')), found];
}

function dilemma({ dilemma }: Report, texts: ReportTexts): Part[] {
  const { t, words } = texts;
  const quotes = quotesOr(dilemma.quotes, texts, 'reportDilemmaNone');
  if (dilemma.beforeChoice === true) return [...quotes, paragraph(words.reportDilemmaBefore)];
  if (dilemma.beforeChoice === null) return quotes;
  return [...quotes, paragraph(`${t('order_question')} ${t('order_why')}`)];
}

function notes({ notes }: Report, { words }: ReportTexts): Part[] {
  if (notes.length === 0) return [];
  return [heading(2, words.reportNotes), ...notes.map((note) => paragraph(note))];
}

function evidence({ checks }: Report, texts: ReportTexts): Part[] {
  const { t, words } = texts;
  const told = checks.filter(({ id, verdict }) => verdict !== 'missing' && !ABOVE.includes(id));
  if (told.length === 0) return [];
  const items = told.map(({ id, verdict, quotes: [best] }) => ({
    name: clean(nameOf(t, id)),
    verdict: clean(t(`verdict_${verdict}`)),
    quote: best ? shortened(clean(best.text)) : null,
    rest: clean(best ? sourceOf(best, texts) : words.reportQuoteNone),
  }));
  return [heading(2, words.reportEvidence), { type: 'answers', items }];
}

/** What has a part of its own. */
const ABOVE: readonly CheckId[] = ['decision', 'dilemma'];
/** More quotes, and more of a quote, would make it two pages; the JSON has all. */
const MOST_QUOTES = 2;
const LONGEST_QUOTE = 170;

/** The beginning of a long text, cut between two words. */
function shortened(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  return `${text.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/, '')} …`;
}

function ignored({ ignored }: Report, { t, words }: ReportTexts): Part[] {
  if (ignored.length === 0) return [];
  const items = ignored.map(({ id, reason }) => ({
    lead: clean(questionOf(t, id)),
    rest: clean(reason) || clean(words.reportIgnoredNoReason),
  }));
  return [heading(2, words.reportIgnored), { type: 'list', items }];
}

function quotesOr(
  quotes: readonly ReportQuote[],
  texts: ReportTexts,
  none: 'reportAskedNone' | 'reportDilemmaNone',
): Part[] {
  if (quotes.length === 0) return [paragraph(texts.words[none])];
  return quotes.slice(0, MOST_QUOTES).map((quote) => ({
    type: 'quote',
    text: shortened(clean(quote.text)),
    source: clean(sourceOf(quote, texts)) || null,
  }));
}

/** The heading that words stand under; empty where there is none. */
const sourceOf = ({ section }: ReportQuote, { words }: ReportTexts) =>
  section === null ? '' : fill(words.reportSection, section);

const heading = (level: 1 | 2 | 3, text: string): Part => ({
  type: 'heading',
  level,
  text: clean(text),
});
const paragraph = (text: string, quiet = false): Part => ({
  type: 'paragraph',
  text: clean(text),
  quiet,
});

/** One line, without what no XML file may hold: control characters and halves of letters. */
function clean(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
    .trim();
}
