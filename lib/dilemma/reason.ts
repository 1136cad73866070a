import type { Language } from '../document/document';

/** How a sentence goes on from a choice to its reason. */
export interface ReasonRule {
  readonly pattern: RegExp;
  readonly yes: readonly (readonly [text: string, choice: string, reason: string])[];
  readonly no: readonly string[];
}

export const REASONS: Readonly<Record<Language, ReasonRule>> = {
  nl: {
    pattern:
      /^(?<choice>[^;]+?),?\s+(?<reason>(?:omdat|want|aangezien|doordat|vanwege|zodat)\s[^;]+)/iu,
    yes: [
      [
        'Wij kiezen variant B, omdat die eerder klaar is.',
        'Wij kiezen variant B',
        'omdat die eerder klaar is',
      ],
      [
        'Het noordelijke spoor valt af vanwege de kosten.',
        'Het noordelijke spoor valt af',
        'vanwege de kosten',
      ],
    ],
    no: [
      'De snelheid weegt hier zwaarder dan het maatwerk.',
      'Omdat de tijd dringt, kiezen wij B.',
    ],
  },
  en: {
    pattern:
      /^(?<choice>[^;]+?),?\s+(?<reason>(?:because|since(?!\s+(?:\d|then))|as it|as they|given that|so that)\s[^;]+)/iu,
    yes: [
      [
        'Option B is preferred because it is the cheapest.',
        'Option B is preferred',
        'because it is the cheapest',
      ],
    ],
    no: [
      'Speed outweighs a tailored answer.',
      'Because time is short, we choose B.',
      'Option B has been in force since 2019.',
    ],
  },
};

/** The choice and the reason that one sentence gives, in its own words; null where it doesn't. */
export function reasonIn(
  text: string,
  language: Language,
): { readonly choice: string; readonly reason: string } | null {
  const groups = REASONS[language].pattern.exec(text)?.groups;
  const choice = groups?.['choice'];
  const reason = groups?.['reason']?.replace(/[\s.]+$/, '');
  return choice && reason ? { choice, reason } : null;
}
