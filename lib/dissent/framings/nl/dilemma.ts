import type { Framing } from '../../types';

/** Trede 3: het dilemma op tafel leggen, met beide kanten. */
export const dilemma: Framing = {
  rung: 'dilemma',
  name: 'Dilemma',
  when: 'Twee waarden botsen, en de beslisser draagt het gewicht van de keuze.',
  anatomy: ['wat de beslisser wil bereiken', 'de ene kant', 'de andere kant', 'het gevolg'],
  point: 'één kanttekening',
  closing: 'open',
  core: {
    'minister-note': {
      careful: 'Er lijkt een spanning te zijn tussen {value} en {other}.',
      neutral: 'U staat voor een keuze tussen {value} en {other}.',
      plain: 'De keuze gaat tussen {value} en {other}, want allebei volledig kan niet.',
    },
    'council-proposal': {
      careful: 'Wij zien een spanning tussen {value} en {other}, die uw raad kan wegen.',
      neutral: 'Uw raad staat voor een keuze tussen {value} en {other}.',
      plain: 'Uw raad kiest tussen {value} en {other}, want allebei volledig kan niet.',
    },
    'mail-superior': {
      careful: 'Ik zie een spanning tussen {value} en {other}, en ik hoor graag hoe u die weegt.',
      neutral: 'Het komt hier aan op een keuze tussen {value} en {other}.',
      plain: 'Wij kunnen {value} en {other} niet allebei volledig hebben.',
    },
    'colleague-draft': {
      careful: 'Het zou de lezer helpen om de spanning tussen {value} en {other} uit te leggen.',
      neutral: 'Ik zou de spanning tussen {value} en {other} vóór de keuze uitleggen.',
      plain: 'De spanning tussen {value} en {other} hoort vooraan in het stuk.',
    },
    meeting: {
      careful: 'Ik zoek graag met u naar de balans tussen {value} en {other}.',
      neutral: 'We kiezen hier tussen {value} en {other}.',
      plain: 'Laten we hardop zeggen dat we kiezen tussen {value} en {other}.',
    },
  },
  support: [
    'Beide belangen zijn terecht.',
    '<Voor {group} betekent de keuze{consequence:that}|Het gevolg van de keuze staat in {paper}: {consequence:exact}>.',
    'Het gaat om {number}.',
    'Bron: {source}.',
  ],
};
