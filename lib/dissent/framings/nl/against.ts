import type { Framing } from '../../types';

/** Trede 5: afwijkend advies, met de reden en het beste argument ervoor. */
export const against: Framing = {
  rung: 'against',
  name: 'Advies ertegen',
  when: 'De schade is ernstig en waarschijnlijk, en een mildere stap bleef zonder antwoord.',
  anatomy: ['wat de beslisser wil bereiken', 'het advies', 'de reden en voor wie', 'het vangnet'],
  point: 'één kanttekening',
  closing: 'firm',
  core: {
    'minister-note': {
      careful:
        'Alles afwegend geven wij u in overweging om nu af te zien van {decision}<, want voor {group} betekent dit{consequence:that}| vanwege dit gevolg: {consequence:exact}>.',
      neutral:
        'Alles afwegend adviseren wij u om nu af te zien van {decision}<, want voor {group} betekent dit{consequence:that}| vanwege dit gevolg: {consequence:exact}>.',
      plain:
        'Wij adviseren negatief over {decision}<, want voor {group} betekent dit{consequence:that}| vanwege dit gevolg: {consequence:exact}>.',
    },
    'council-proposal': {
      careful:
        'Alles afwegend geven wij uw raad in overweging om nu af te zien van {decision}<, want voor {group} betekent dit{consequence:that}| vanwege dit gevolg: {consequence:exact}>.',
      neutral:
        'Alles afwegend adviseren wij uw raad om nu af te zien van {decision}<, want voor {group} betekent dit{consequence:that}| vanwege dit gevolg: {consequence:exact}>.',
      plain:
        'Wij adviseren uw raad negatief over {decision}<, want voor {group} betekent dit{consequence:that}| vanwege dit gevolg: {consequence:exact}>.',
    },
    'mail-superior': {
      careful:
        'Alles afwegend zou ik u adviseren om nu af te zien van {decision}<, want voor {group} betekent dit{consequence:that}| vanwege dit gevolg: {consequence:exact}>.',
      neutral:
        'Alles afwegend adviseer ik u om nu af te zien van {decision}<, want voor {group} betekent dit{consequence:that}| vanwege dit gevolg: {consequence:exact}>.',
      plain:
        'Mijn advies over {decision} is negatief<, want voor {group} betekent dit{consequence:that}| vanwege dit gevolg: {consequence:exact}>.',
    },
    'colleague-draft': {
      careful:
        'Alles afwegend zou ik in het stuk adviseren om nu af te zien van {decision}<, want voor {group} betekent dit{consequence:that}| vanwege dit gevolg: {consequence:exact}>.',
      neutral:
        'Ik zou opnemen dat wij nu adviseren af te zien van {decision}<, want voor {group} betekent dit{consequence:that}| vanwege dit gevolg: {consequence:exact}>.',
      plain:
        'Ik kan niet positief adviseren over {decision}<, want voor {group} betekent dit{consequence:that}| vanwege dit gevolg: {consequence:exact}>.',
    },
    meeting: {
      careful:
        'Alles afwegend zou ik nu afzien van {decision}<, want voor {group} betekent dit{consequence:that}| vanwege dit gevolg: {consequence:exact}>.',
      neutral:
        'Alles afwegend adviseer ik om nu af te zien van {decision}<, want voor {group} betekent dit{consequence:that}| vanwege dit gevolg: {consequence:exact}>.',
      plain:
        'Ik adviseer negatief over {decision}<, want voor {group} betekent dit{consequence:that}| vanwege dit gevolg: {consequence:exact}>.',
    },
  },
  support: [
    'Het gaat om {number}.',
    'Bron: {source}.',
    'Het sterkste argument vóór: {value}.',
    'Gaat het toch door, dan helpt dit vangnet: {safeguard}.',
  ],
};
