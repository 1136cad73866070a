import type { Language } from '../document/document';
import { reasonIn } from './reason';
import { losingSide, type Tension } from './tension';

/** What the explanation needs, in the order in which the form asks for it. */
export const FIELDS = [
  'one',
  'forOne',
  'other',
  'forOther',
  'choice',
  'reason',
  'loser',
  'loss',
  'support',
] as const;
export type Field = (typeof FIELDS)[number];

/** The words for each field; empty where they are still missing. */
export type Words = Readonly<Record<Field, string>>;

/** What we weigh, what we choose and why, what it means for who loses by it. */
export const PARTS = ['weigh', 'choose', 'lose'] as const;
export type Part = (typeof PARTS)[number];

export const FIELDS_OF: Readonly<Record<Part, readonly Field[]>> = {
  weigh: ['one', 'forOne', 'other', 'forOther'],
  choose: ['choice', 'reason'],
  lose: ['loser', 'loss', 'support'],
};

/** They name someone: put into the sentence itself, without quotation marks. */
const NAMES: readonly Field[] = ['forOne', 'forOther', 'loser'];

interface Frame {
  readonly parts: Readonly<Record<Part, string>>;
  readonly slots: Words;
  /** Quotation marks, and those for words that hold such marks themselves. */
  readonly marks: readonly (readonly [open: string, close: string])[];
}

/** Colons before the quoted words, so that a clause fits as well as a name. */
const FRAMES: Readonly<Record<Language, Frame>> = {
  nl: {
    parts: {
      weigh:
        'Wij wegen hier twee dingen tegen elkaar af. Aan de ene kant telt voor {forOne}: {one}. Aan de andere kant telt voor {forOther}: {other}.',
      choose: 'Onze keuze: {choice}. De reden: {reason}.',
      lose: 'Voor {loser} betekent dit: {loss}. Daar staat tegenover: {support}.',
    },
    slots: {
      one: '[de ene kant]',
      forOne: '[groep]',
      other: '[de andere kant]',
      forOther: '[groep]',
      choice: '[keuze]',
      reason: '[waarom dit zwaarder weegt]',
      loser: '[groep]',
      loss: '[gevolg]',
      support: '[compensatie, overgang of hulp]',
    },
    marks: [
      ['‘', '’'],
      ['“', '”'],
    ],
  },
  en: {
    parts: {
      weigh:
        'We are weighing two things here. On the one side, what counts for {forOne}: {one}. On the other side, what counts for {forOther}: {other}.',
      choose: 'Our choice: {choice}. The reason: {reason}.',
      lose: 'For {loser} this means: {loss}. What stands against it: {support}.',
    },
    slots: {
      one: '[one side]',
      forOne: '[group]',
      other: '[the other side]',
      forOther: '[group]',
      choice: '[choice]',
      reason: '[why this weighs more]',
      loser: '[group]',
      loss: '[effect]',
      support: '[compensation, transition or support]',
    },
    marks: [
      ['“', '”'],
      ['‘', '’'],
    ],
  },
};

const NOTHING: Words = {
  one: '',
  forOne: '',
  other: '',
  forOther: '',
  choice: '',
  reason: '',
  loser: '',
  loss: '',
  support: '',
};

/**
 * What the draft itself says for each field; nothing where it doesn't. `decision`: what it asks
 * for, where it names no choice between the sides.
 */
export function wordsOf(
  tension: Tension | null,
  language: Language,
  decision: string | null = null,
): Words {
  if (!tension) return { ...NOTHING, choice: decision ?? '' };
  const { sides, choice, loss, support } = tension;
  const chosen = (sides && choice?.side && sides[choice.side].text) ?? '';
  const reason = choice && reasonIn(choice.sentence.text, language);
  return {
    one: sides?.one.text ?? '',
    forOne: sides?.one.parties[0]?.name ?? '',
    other: sides?.other.text ?? '',
    forOther: sides?.other.parties[0]?.name ?? '',
    choice: (reason?.choice ?? chosen) || (decision ?? ''),
    reason: reason?.reason ?? choice?.sentence.text ?? '',
    loser: losingSide(tension)?.parties[0]?.name ?? '',
    loss: loss?.text ?? '',
    support: support[0]?.sentence.text ?? '',
  };
}

/**
 * The explanation for the people concerned, part by part. Words that still are the draft's
 * own stand between quotation marks; what is missing is a slot between square brackets.
 */
export function explain(words: Words, drafted: Words, language: Language): Record<Part, string> {
  const { parts, slots, marks } = FRAMES[language];
  const shown = (field: Field): string => {
    const text = words[field].trim().replace(/(?<=[^.])\.$/, '');
    if (!text) return slots[field];
    if (NAMES.includes(field) || words[field] !== drafted[field]) return text;
    const [open, close] = marks.find((pair) => !pair.some((mark) => text.includes(mark))) ?? [
      '"',
      '"',
    ];
    return open + text + close;
  };
  const filled = (part: Part) =>
    parts[part]
      .replace(/\{(\w+)\}/g, (_, field: Field) => shown(field))
      // A question or an exclamation needs no point after it.
      .replace(/(?<=[?!…])\.(?=\s|$)/gu, '');
  return { weigh: filled('weigh'), choose: filled('choose'), lose: filled('lose') };
}
