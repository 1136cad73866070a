import type { Language } from '../document/document';
import { fillTemplate, type Framed } from './fill';
import { FRAMINGS } from './framings';
import type { Fillers, Template, Tone } from './types';

/** The parts of a card for speaking out in a meeting, in the order of the conversation. */
export const CARD_PARTS = ['opening', 'consequence', 'question', 'alternative', 'closing'] as const;
export type CardPart = (typeof CARD_PARTS)[number];

const HEADINGS: Readonly<Record<Language, Readonly<Record<CardPart, string>>>> = {
  nl: {
    opening: 'Begin bij het belang van de ander',
    consequence: 'Noem één gevolg',
    question: 'Stel één vraag',
    alternative: 'Bied een andere weg',
    closing: 'Laat het besluit waar het hoort',
  },
  en: {
    opening: 'Begin with the interest of the other',
    consequence: 'Name one consequence',
    question: 'Ask one question',
    alternative: 'Offer another way',
    closing: 'Leave the decision where it belongs',
  },
};

const TITLE: Readonly<Record<Language, string>> = {
  nl: 'Kaart voor het gesprek',
  en: 'Card for the conversation',
};

export interface CardLine extends Framed {
  readonly part: CardPart;
  readonly heading: string;
}

export interface Card {
  readonly title: string;
  readonly lines: readonly CardLine[];
}

/** What to say, on one page: five sentences, each filled as far as the draft allows. */
export function cardOf(language: Language, tone: Tone, fillers: Fillers): Card {
  const pack = FRAMINGS[language];
  const templates = templatesOf(language, tone, fillers);
  return {
    title: TITLE[language],
    lines: CARD_PARTS.map((part) => ({
      part,
      heading: HEADINGS[language][part],
      ...fillTemplate(pack, templates[part], {
        fillers,
        paper: pack.settings.meeting.paper,
        wished: part === 'opening' ? ['interest'] : [],
      }),
    })),
  };
}

/** The card as plain text, to print or to copy. */
export function cardText({ title, lines }: Card): string {
  return [title, ...lines.map(({ heading, text }) => `${heading}\n${text}`)].join('\n\n');
}

function templatesOf(
  language: Language,
  tone: Tone,
  fillers: Fillers,
): Readonly<Record<CardPart, Template>> {
  const { settings, framings } = FRAMINGS[language];
  const { understanding, unknown, closing } = settings.meeting;
  return {
    opening: `${(fillers.interest ? understanding : unknown)[tone]}.`,
    consequence: framings.consequence.core.meeting[tone],
    question: framings.question.core.meeting[tone],
    alternative: framings.alternative.core.meeting[tone],
    closing: closing.open[tone],
  };
}
