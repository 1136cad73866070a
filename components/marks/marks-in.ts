import type { Analysis, SentenceAnalysis } from '../../lib/checks/analysis';
import type { Document, Span } from '../../lib/document/document';
import type { CheckId, SignalId } from '../../lib/document/ids';
import { quoteOf, type Quote } from '../../lib/document/quote';
import { LONGEST_MARK, MEANINGS, type Meaning } from '../../lib/messages/reader';

/** A sentence of the text and what it is marked for. */
export interface MarkedSpan {
  readonly meaning: Meaning;
  readonly span: Span;
  readonly quote: Quote;
}

interface Analysed {
  readonly document: Document;
  readonly analysis: Analysis;
}

/** The checks whose evidence has a meaning, and the signals that say it. */
const SAID_BY: Readonly<Record<Meaning, readonly [readonly CheckId[], readonly SignalId[]]>> = {
  decision: [
    ['decision', 'options'],
    ['decision', 'option'],
  ],
  dilemma: [
    ['dilemma', 'justification'],
    ['dilemma', 'justification'],
  ],
  losses: [['negative-consequences'], ['drawback']],
  gains: [['positive-consequences'], ['benefit']],
  objections: [['dissent'], ['dissent']],
  groups: [
    ['citizens', 'parliament', 'executives', 'officials', 'interests', 'consultation'],
    ['citizens', 'parliament', 'executives', 'officials', 'interest', 'consultation'],
  ],
};

/** The sentences that say what was found, in the order of the text, each for one meaning. */
export function marksIn({ document, analysis }: Analysed): MarkedSpan[] {
  return analysis.sentences.flatMap((sentence) => {
    const { block, start, end } = sentence;
    const meaning = meaningOf(sentence, analysis);
    if (!meaning || end - start > LONGEST_MARK) return [];
    const span = { block, start, end };
    return [{ meaning, span, quote: quoteOf(document, span) }];
  });
}

/** What a sentence says most surely; whom it concerns only where it says nothing else. */
function meaningOf(sentence: SentenceAnalysis, { checks }: Analysis): Meaning | undefined {
  const { block, start, signals } = sentence;
  const checked = checks
    .filter(({ verdict }) => verdict === 'covered' || verdict === 'partial')
    .filter(({ evidence }) => evidence.some((one) => one.block === block && one.start === start))
    .map(({ id }) => id);
  const surest = (meaning: Meaning) => {
    const said = signals.filter(({ signal }) => SAID_BY[meaning][1].includes(signal));
    return Math.max(0, ...said.map(({ confidence }) => confidence));
  };
  const said = MEANINGS.filter(
    (meaning) => SAID_BY[meaning][0].some((id) => checked.includes(id)) && surest(meaning) > 0,
  );
  const [first] = said
    .filter((meaning) => meaning !== 'groups' || said.length === 1)
    .sort((a, b) => surest(b) - surest(a));
  return first;
}
