import type { Analysis, SentenceAnalysis } from '../checks/analysis';
import { CELL_SEPARATOR, type Language, type Span } from '../document/document';
import type { CheckId } from '../document/ids';
import { draftOf, optionsOf } from './draft';
import { countryOf, touchesRights, type Country } from './pointers';
import { registerOf } from './registers';
import type { Fillers, Register, Rung } from './types';

/** What someone points at: words in the draft, a gap in the panel, or the draft as a whole. */
export type Subject =
  | { readonly span: Span; readonly gap?: undefined }
  | { readonly gap: CheckId; readonly span?: undefined }
  | null;

/** All that a framing can build on. */
export interface DissentContext {
  /** The language to write in: the draft's own. */
  readonly language: Language;
  /** Where it is said, as the kind of memo suggests. */
  readonly register: Register;
  /** The rung to begin on: one of the two that are offered unasked. */
  readonly rung: Rung;
  /** The question of the panel that it is about; null for a passage or the whole draft. */
  readonly gap: CheckId | null;
  /** The sentences pointed at, in order. */
  readonly passage: readonly SentenceAnalysis[];
  /** What the draft gives to fill the slots. */
  readonly fillers: Fillers;
  /** Other ways that the draft mentions, in its words. */
  readonly options: readonly string[];
  /** The country that the draft tells it is from. */
  readonly country: Country | null;
  /** Whether the passage says that law or rights may be at stake. */
  readonly rights: boolean;
}

/** What the draft gives for dissent about a passage, a gap or the whole. Pure. */
export function contextOf(
  analysis: Analysis,
  subject: Subject = null,
  otherwise: Language = 'nl',
): DissentContext {
  const language = analysis.language ?? otherwise;
  const { span } = subject ?? {};
  const passage = span ? sentencesIn(analysis, span) : [];
  const fillers = draftOf(analysis, language, span ? passage.map((one) => cellAt(one, span)) : []);
  return {
    language,
    register: registerOf(analysis.genre),
    rung: fillers.consequence && !subject?.gap ? 'consequence' : 'question',
    gap: subject?.gap ?? null,
    passage,
    fillers,
    options: optionsOf(analysis),
    country: countryOf(language, analysis.sentences.map(({ text }) => text).join(' ')),
    rights: touchesRights(language, passage.map(({ text }) => text).join(' ')),
  };
}

/** Of a row in a table the one cell that a stretch lies in: a row is no sentence to quote. */
function cellAt(sentence: SentenceAnalysis, span: Span): SentenceAnalysis {
  if (!sentence.text.includes(CELL_SEPARATOR)) return sentence;
  let start = sentence.start;
  for (const text of sentence.text.split(CELL_SEPARATOR)) {
    const end = start + text.length;
    if (start <= span.start && span.end <= end) return { ...sentence, start, end, text };
    start = end + CELL_SEPARATOR.length;
  }
  return sentence;
}

/** The sentences that a stretch of words touches. A place between two letters touches one. */
export function sentencesIn({ sentences }: Analysis, span: Span): SentenceAnalysis[] {
  const end = Math.max(span.end, span.start + 1);
  return sentences.filter(
    (sentence) =>
      sentence.block === span.block && sentence.start < end && span.start < sentence.end,
  );
}
