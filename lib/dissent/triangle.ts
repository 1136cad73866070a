import type { Language } from '../document/document';
import { fillTemplate, type Framed } from './fill';
import { FRAMINGS } from './framings';
import { en } from './triangle/en';
import { nl } from './triangle/nl';
import type { Side, TrianglePack } from './triangle/types';
import type { Fillers } from './types';

export { SIDES, type Side } from './triangle/types';

const TRIANGLE: Readonly<Record<Language, TrianglePack>> = { nl, en };

/** What a language calls the three sides. */
export function namesOfSides(language: Language): Readonly<Record<Side, string>> {
  return TRIANGLE[language].names;
}

export interface FilledExchange {
  readonly asks: readonly Framed[];
  readonly offers: readonly Framed[];
}

/** What `from` can ask of `to`, and offer for it. Empty where they are the same side. */
export function exchangeOf(
  language: Language,
  from: Side,
  to: Side,
  fillers: Fillers,
): FilledExchange {
  const exchange = TRIANGLE[language].exchanges[from][to];
  const pack = FRAMINGS[language];
  const { paper } = pack.settings['mail-superior'];
  const fill = (template: string) => fillTemplate(pack, template, { fillers, paper });
  return {
    asks: exchange?.ask.map(fill) ?? [],
    offers: exchange?.offer.map(fill) ?? [],
  };
}

/** An ask with its offer, as one text: who asks gives something back. */
export function together(ask: Framed, offer: Framed): Framed {
  return {
    text: `${ask.text} ${offer.text}`,
    pieces: [...ask.pieces, { text: ' ', slot: null, open: false }, ...offer.pieces],
    open: [
      ...ask.open,
      ...offer.open.filter(({ slot }) => !ask.open.some((open) => open.slot === slot)),
    ],
    complete: ask.complete && offer.complete,
  };
}
