import type { Analysis, SentenceAnalysis } from '../checks/analysis';
import type { Language, Span } from '../document/document';
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
  const passage = subject?.span ? sentencesIn(analysis, subject.span) : [];
  const fillers = draftOf(analysis, language, passage);
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

/** The sentences that a stretch of words touches. A place between two letters touches one. */
export function sentencesIn({ sentences }: Analysis, span: Span): SentenceAnalysis[] {
  const end = Math.max(span.end, span.start + 1);
  return sentences.filter(
    (sentence) =>
      sentence.block === span.block && sentence.start < end && span.start < sentence.end,
  );
}
