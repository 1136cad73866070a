import type { Place, SlotField, SlotId } from '../../types';

/** De invoervelden: wat we vragen, en in welke vorm het antwoord in de zin past. */
export const fields: Readonly<Record<SlotId, SlotField>> = {
  decision: {
    label: 'Besluit',
    question: 'Om welk besluit gaat het?',
    example: 'het verhogen van de drempel',
    open: 'welk besluit',
    without: 'dit voorstel',
    forms: ['noun', 'infinitive', 'quote'],
  },
  interest: {
    label: 'Belang van de beslisser',
    question: 'Waar gaat het de beslisser om?',
    example: 'snelle duidelijkheid voor gezinnen',
    open: 'welk belang',
    without: null,
    forms: ['noun', 'sub', 'infinitive', 'quote'],
  },
  group: {
    label: 'Groep',
    question: 'Voor wie?',
    example: 'huurders met een laag inkomen',
    open: 'wie',
    without: null,
    forms: ['noun'],
  },
  consequence: {
    label: 'Gevolg',
    question: 'Wat gebeurt er dan?',
    example: 'zij wachten twaalf weken langer',
    open: 'welk gevolg',
    without: null,
    forms: ['free', 'sub', 'quote'],
  },
  value: {
    label: 'De ene kant',
    question: 'Wat wint er bij dit voorstel?',
    example: 'snelheid',
    open: 'wat wint',
    without: null,
    forms: ['noun'],
  },
  other: {
    label: 'De andere kant',
    question: 'Wat levert daarvoor in?',
    example: 'maatwerk',
    open: 'wat inlevert',
    without: null,
    forms: ['noun'],
  },
  option: {
    label: 'Alternatief',
    question: 'Hoe kan het anders?',
    example: 'eerst een proef in drie gemeenten',
    open: 'welke andere weg',
    without: null,
    forms: ['free', 'quote'],
  },
  condition: {
    label: 'Voorwaarde',
    question: 'Wat moet dan geregeld zijn?',
    example: 'er is geld voor de uitvoering',
    open: 'welke voorwaarde',
    without: null,
    forms: ['free', 'sub'],
  },
  safeguard: {
    label: 'Vangnet',
    question: 'Wat verzacht het gevolg als het toch doorgaat?',
    example: 'een overgangstermijn van een jaar',
    open: 'welk vangnet',
    without: null,
    forms: ['free'],
  },
  number: {
    label: 'Aantal',
    question: 'Om hoeveel gaat het?',
    example: '40.000 huishoudens',
    open: 'hoeveel',
    without: null,
    forms: ['noun'],
  },
  source: {
    label: 'Bron',
    question: 'Waar staat dat?',
    example: 'de uitvoeringstoets van UWV',
    open: 'welke bron',
    without: null,
    forms: ['noun'],
  },
  unit: {
    label: 'Onderdeel',
    question: 'Wie heeft dit standpunt?',
    example: 'de directie Uitvoering',
    open: 'welk onderdeel',
    without: null,
    forms: ['noun'],
  },
  date: {
    label: 'Datum',
    question: 'Wanneer is het besproken?',
    example: '12 mei',
    open: 'datum',
    without: null,
    forms: ['noun'],
  },
  review: {
    label: 'Opnieuw wegen',
    question: 'Wanneer wegen we het opnieuw?',
    example: 'in het voorjaar van 2027',
    open: 'wanneer',
    without: null,
    forms: ['free'],
  },
};

/**
 * Hoe een plek in de zin elke vorm opneemt. Een bijzin heeft haar werkwoord achteraan en
 * volgt op "dat"; wat we niet zeker kennen volgt op een dubbele punt, want dat past ook.
 */
export const places: Readonly<Record<string, Place>> = {
  // als naamwoord: "af te zien van …"
  np: {
    noun: '{}',
    sub: 'het besluit dat {}',
    infinitive: 'het besluit om {}',
    quote: 'het besluit {}',
    free: '{}',
  },
  // achteraan de zin: "betekent dit …"
  that: { noun: ': {}', sub: ' dat {}', infinitive: ': {}', quote: ': {}', free: ': {}' },
  // achteraan een bijzin met "omdat het …"
  betekent: {
    noun: 'dit betekent: {}',
    sub: 'betekent dat {}',
    infinitive: 'dit betekent: {}',
    quote: 'dit betekent: {}',
    free: 'dit betekent: {}',
  },
  // waar het om gaat: "het gaat u …"
  om: { noun: 'om {}', sub: 'erom dat {}', infinitive: 'erom {}', quote: 'om {}', free: 'om {}' },
};
