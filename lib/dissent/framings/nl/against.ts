import type { Framing } from '../../types';

/** Trede 5: afwijkend advies, met de reden en het beste argument ervoor. */
export const against: Framing = {
  rung: 'against',
  name: 'Advies ertegen',
  when: 'De schade is ernstig en waarschijnlijk, en een mildere stap bleef zonder antwoord.',
  anatomy: ['wat de beslisser wil bereiken', 'het advies', 'de reden en voor wie', 'het vangnet'],
  point: 'advies',
  closing: 'firm',
  core: {
    'minister-note': {
      careful:
        'Alles afwegend geven wij u in overweging om nu af te zien van {decision}, omdat het voor {group} {consequence:betekent}.',
      neutral:
        'Alles afwegend adviseren wij u om nu af te zien van {decision}, omdat het voor {group} {consequence:betekent}.',
      plain:
        'Wij adviseren negatief over {decision}, omdat het voor {group} {consequence:betekent}.',
    },
    'council-proposal': {
      careful:
        'Alles afwegend geven wij uw raad in overweging om nu af te zien van {decision}, omdat het voor {group} {consequence:betekent}.',
      neutral:
        'Alles afwegend adviseren wij uw raad om nu af te zien van {decision}, omdat het voor {group} {consequence:betekent}.',
      plain:
        'Wij adviseren uw raad negatief over {decision}, omdat het voor {group} {consequence:betekent}.',
    },
    'mail-superior': {
      careful:
        'Alles afwegend zou ik u adviseren om nu af te zien van {decision}, omdat het voor {group} {consequence:betekent}.',
      neutral:
        'Alles afwegend adviseer ik u om nu af te zien van {decision}, omdat het voor {group} {consequence:betekent}.',
      plain:
        'Mijn advies over {decision} is negatief, omdat het voor {group} {consequence:betekent}.',
    },
    'colleague-draft': {
      careful:
        'Alles afwegend zou ik in het stuk adviseren om nu af te zien van {decision}, omdat het voor {group} {consequence:betekent}.',
      neutral:
        'Ik zou in het stuk opnemen dat wij adviseren af te zien van {decision}, omdat het voor {group} {consequence:betekent}.',
      plain:
        'Ik kan niet positief adviseren over {decision}, omdat het voor {group} {consequence:betekent}.',
    },
    meeting: {
      careful:
        'Alles afwegend zou ik nu afzien van {decision}, omdat het voor {group} {consequence:betekent}.',
      neutral:
        'Alles afwegend adviseer ik om nu af te zien van {decision}, omdat het voor {group} {consequence:betekent}.',
      plain: 'Ik ben tegen {decision}, omdat het voor {group} {consequence:betekent}.',
    },
  },
  support: [
    'Het gaat om {number}.',
    'De bron is {source}.',
    'Het sterkste argument vóór is {value}.',
    'Gaat het toch door, dan is dit vangnet nodig: {safeguard}.',
  ],
};
