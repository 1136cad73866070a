/** What a devil's advocate would ask of a draft that only praises its proposal. */
export const DEVIL = ['premortem', 'steelman', 'unknown', 'change-of-mind'] as const;
export type DevilId = (typeof DEVIL)[number];

/** A field of an answer. */
export interface AnswerField {
  readonly question: string;
  readonly example: string;
}

/**
 * A question whose answer becomes a sentence. The first shape whose `when` fits the last
 * answer is taken; `{0}` and `{1}` are the answers.
 */
export interface DevilQuestion {
  readonly id: DevilId;
  readonly name: string;
  readonly question: string;
  /** Why it is worth asking. */
  readonly why: string;
  readonly fields: readonly AnswerField[];
  readonly shapes: readonly { readonly when: RegExp; readonly text: string }[];
}
