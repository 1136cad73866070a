import type { Analysis } from '../checks/analysis';
import type { Language } from '../document/document';
import type { CheckId } from '../document/ids';
import { en } from './devil/en';
import { nl } from './devil/nl';
import type { DevilId, DevilQuestion } from './devil/types';
import { tidy } from './fillers';

export { DEVIL, type AnswerField, type DevilId, type DevilQuestion } from './devil/types';

/** The questions of the devil's advocate, in each language. */
export const DEVIL_QUESTIONS: Readonly<Record<Language, Readonly<Record<DevilId, DevilQuestion>>>> =
  { nl, en };

/**
 * The sentence that an answer becomes, to insert in the draft. Null while a field is empty.
 * The words of the answer stay as they are, but for a capital or a point at its ends.
 */
export function sentenceOf(
  language: Language,
  id: DevilId,
  answers: readonly string[],
): string | null {
  const { fields, shapes } = DEVIL_QUESTIONS[language][id];
  const tidied = fields.map((_, at) => tidy(language, answers[at] ?? ''));
  if (tidied.some((answer) => answer === '')) return null;
  // A question as it is asked has another word order: it goes behind a colon, as it is.
  const asks = /\?\s*$/.test(answers.at(-1) ?? '');
  const shape = asks ? shapes.at(-1) : shapes.find(({ when }) => when.test(tidied.at(-1) ?? ''));
  const text = shape?.text.replace(/\{(\d)\}/g, (_, at: string) => tidied[Number(at)] ?? '');
  return (asks ? text?.replace(/\.$/, '?') : text) ?? null;
}

/** Which questions a draft leaves open; none where it names its own counter-argument. */
export function missingDissent(analysis: Analysis): DevilId[] {
  if (!analysis.isPolicyDraft) return [];
  const open = (id: CheckId) =>
    analysis.checks.some(
      (check) => check.id === id && (check.verdict === 'missing' || check.verdict === 'partial'),
    );
  if (!open('dissent')) return [];
  const unsure = analysis.sentences.some(({ signals }) =>
    signals.some(({ signal }) => signal === 'uncertainty'),
  );
  return [
    ...(open('negative-consequences') || open('feasibility') ? (['premortem'] as const) : []),
    'steelman',
    ...(unsure ? [] : (['unknown'] as const)),
    'change-of-mind',
  ];
}

/** A draft that names gains and nothing against them. */
export function onlyPraises(analysis: Analysis): boolean {
  const verdict = (id: CheckId) => analysis.checks.find((check) => check.id === id)?.verdict;
  return (
    analysis.isPolicyDraft &&
    verdict('dissent') === 'missing' &&
    verdict('negative-consequences') === 'missing'
  );
}
