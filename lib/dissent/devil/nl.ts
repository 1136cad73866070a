import type { DevilId, DevilQuestion } from './types';

/** De vragen van de advocaat van de duivel. */
export const nl: Readonly<Record<DevilId, DevilQuestion>> = {
  premortem: {
    id: 'premortem',
    name: 'Vooruit terugkijken',
    question: 'Stel dat dit over twee jaar is mislukt. Waardoor kwam dat?',
    why: 'Wie aanneemt dat het al mis is gegaan, ziet oorzaken die nu nog te voorkomen zijn.',
    fields: [
      { question: 'Waardoor kwam dat?', example: 'doordat gemeenten te weinig mensen hadden' },
    ],
    shapes: [
      {
        when: /^(?:omdat|doordat)\s/i,
        text: 'Als dit over twee jaar niet heeft gewerkt, komt dat waarschijnlijk {0}.',
      },
      {
        when: /./,
        text: 'Als dit over twee jaar niet heeft gewerkt, is dit de waarschijnlijkste oorzaak: {0}.',
      },
    ],
  },
  steelman: {
    id: 'steelman',
    name: 'Het sterkste tegenargument',
    question: 'Wie maakt als eerste bezwaar, en wat is diens sterkste argument?',
    why: 'Wie het beste argument van de ander noemt, laat zien dat het is gewogen.',
    fields: [
      { question: 'Wie?', example: 'de cliëntenraden' },
      { question: 'Met welk argument?', example: 'de drempel wordt te hoog voor ouderen' },
    ],
    shapes: [
      {
        when: /^dat\s/i,
        text: 'Het sterkste argument tegen dit voorstel komt naar verwachting van {0}, namelijk {1}.',
      },
      {
        when: /./,
        text: 'Het sterkste argument tegen dit voorstel komt naar verwachting van {0}: {1}.',
      },
    ],
  },
  unknown: {
    id: 'unknown',
    name: 'Wat we niet weten',
    question: 'Wat weten we nog niet?',
    why: 'Wie zegt wat onbekend is, wordt geloofd in wat wel bekend is.',
    fields: [{ question: 'Wat weten we nog niet?', example: 'hoeveel huishoudens dit raakt' }],
    shapes: [
      {
        when: /^(?:of|hoe|hoeveel|wie|wat|welke?|waar|waarom|wanneer|in hoeverre|vanaf wanneer)\s/i,
        text: 'Wij weten nog niet {0}.',
      },
      { when: /./, text: 'Dit weten wij nog niet: {0}.' },
    ],
  },
  'change-of-mind': {
    id: 'change-of-mind',
    name: 'Wat ons van mening zou veranderen',
    question: 'Wat zou ons van mening doen veranderen?',
    why: 'Een besluit met een vooraf genoemd keerpunt is later zonder gezichtsverlies bij te stellen.',
    fields: [
      {
        question: 'Bij welk signaal wegen we opnieuw?',
        example: 'als de wachttijd boven de tien weken komt',
      },
    ],
    shapes: [
      { when: /^(?:als|indien|wanneer|zodra)\s/i, text: 'Wij wegen dit voorstel opnieuw {0}.' },
      { when: /./, text: 'Dit zou ons advies veranderen: {0}.' },
    ],
  },
};
