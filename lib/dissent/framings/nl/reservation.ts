import type { Framing } from '../../types';

/** Trede 6: een voorbehoud op papier, zodat het dossier klopt. */
export const reservation: Framing = {
  rung: 'reservation',
  name: 'Vastgelegd voorbehoud',
  when: 'Onderdelen verschillen van mening, of het advies wordt niet gevolgd en het dossier moet kloppen.',
  anatomy: [
    'wanneer het besproken is',
    'het gevolg en voor wie',
    'van wie het standpunt is',
    'respect voor het besluit',
  ],
  point: 'voorbehoud',
  closing: 'firm',
  core: {
    'minister-note': {
      careful:
        'Graag leggen wij vast dat op {date} een gevolg van {decision} voor {group} is besproken, namelijk{consequence:that}.',
      neutral:
        'Op {date} is het gevolg van {decision} voor {group} besproken, namelijk{consequence:that}.',
      plain:
        'Ons voorbehoud van {date} bij {decision} blijft staan, omdat het voor {group} {consequence:betekent}.',
    },
    'council-proposal': {
      careful:
        'Voor het dossier melden wij dat op {date} een gevolg van {decision} voor {group} is besproken, namelijk{consequence:that}.',
      neutral:
        'Op {date} is het gevolg van {decision} voor {group} besproken, namelijk{consequence:that}.',
      plain:
        'Het voorbehoud van {date} bij {decision} blijft staan, omdat het voor {group} {consequence:betekent}.',
    },
    'mail-superior': {
      careful:
        'Ik leg graag vast dat wij op {date} een gevolg van {decision} voor {group} hebben besproken, namelijk{consequence:that}.',
      neutral:
        'Op {date} hebben wij het gevolg van {decision} voor {group} besproken, namelijk{consequence:that}.',
      plain:
        'Mijn voorbehoud van {date} bij {decision} blijft staan, omdat het voor {group} {consequence:betekent}.',
    },
    'colleague-draft': {
      careful:
        'Ik zou in het stuk vastleggen dat op {date} een gevolg van {decision} voor {group} is besproken, namelijk{consequence:that}.',
      neutral:
        'Graag zie ik in het stuk dat op {date} het gevolg van {decision} voor {group} is besproken, namelijk{consequence:that}.',
      plain:
        'In het stuk hoort het voorbehoud van {date} bij {decision}, omdat het voor {group} {consequence:betekent}.',
    },
    meeting: {
      careful:
        'Ik vraag graag om in het verslag op te nemen wat wij op {date} over {decision} en {group} bespraken, namelijk{consequence:that}.',
      neutral:
        'Ik vraag om in het verslag te zetten welk gevolg voor {group} wij op {date} bespraken, namelijk{consequence:that}.',
      plain:
        'Mijn voorbehoud van {date} bij {decision} hoort in het verslag, omdat het voor {group} {consequence:betekent}.',
    },
  },
  support: [
    'Dit is het standpunt van {unit}.',
    'Het gaat om {number}.',
    'Het voorstel is om dit gevolg te volgen en het {review} opnieuw te wegen.',
  ],
};
