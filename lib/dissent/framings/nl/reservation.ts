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
  point: 'een voorbehoud',
  closing: 'firm',
  core: {
    'minister-note': {
      careful:
        'Graag leggen wij vast dat op {date} is besproken <wat er door {decision} voor {group} verandert{consequence:namely}|welk gevolg hoort bij {decision}: {consequence:exact}>.',
      neutral:
        'Op {date} is besproken <wat er door {decision} voor {group} verandert{consequence:namely}|welk gevolg hoort bij {decision}: {consequence:exact}>.',
      plain:
        'Ons voorbehoud van {date} bij {decision} blijft staan<, want voor {group} betekent dit{consequence:that}| vanwege dit gevolg: {consequence:exact}>.',
    },
    'council-proposal': {
      careful:
        'Voor het dossier melden wij dat op {date} is besproken <wat er door {decision} voor {group} verandert{consequence:namely}|welk gevolg hoort bij {decision}: {consequence:exact}>.',
      neutral:
        'Op {date} is besproken <wat er door {decision} voor {group} verandert{consequence:namely}|welk gevolg hoort bij {decision}: {consequence:exact}>.',
      plain:
        'Het voorbehoud van {date} bij {decision} blijft staan<, want voor {group} betekent dit{consequence:that}| vanwege dit gevolg: {consequence:exact}>.',
    },
    'mail-superior': {
      careful:
        'Ik leg graag vast dat wij op {date} hebben besproken <wat er door {decision} voor {group} verandert{consequence:namely}|welk gevolg hoort bij {decision}: {consequence:exact}>.',
      neutral:
        'Op {date} hebben wij besproken <wat er door {decision} voor {group} verandert{consequence:namely}|welk gevolg hoort bij {decision}: {consequence:exact}>.',
      plain:
        'Mijn voorbehoud van {date} bij {decision} blijft staan<, want voor {group} betekent dit{consequence:that}| vanwege dit gevolg: {consequence:exact}>.',
    },
    'colleague-draft': {
      careful:
        'Ik zou opnemen dat op {date} is besproken <wat er door {decision} voor {group} verandert{consequence:namely}|welk gevolg hoort bij {decision}: {consequence:exact}>.',
      neutral:
        'Graag zie ik terug dat op {date} is besproken <wat er door {decision} voor {group} verandert{consequence:namely}|welk gevolg hoort bij {decision}: {consequence:exact}>.',
      plain:
        'Het voorbehoud van {date} bij {decision} hoort in het stuk<, want voor {group} betekent dit{consequence:that}| vanwege dit gevolg: {consequence:exact}>.',
    },
    meeting: {
      careful:
        'Graag zie ik in het verslag terug <wat er door {decision} voor {group} verandert{consequence:namely}|welk gevolg hoort bij {decision}: {consequence:exact}>.',
      neutral:
        'Ik vraag om in het verslag op te nemen <wat er door {decision} voor {group} verandert{consequence:namely}|welk gevolg hoort bij {decision}: {consequence:exact}>.',
      plain:
        'Mijn voorbehoud bij {decision} hoort in het verslag<, want voor {group} betekent dit{consequence:that}| vanwege dit gevolg: {consequence:exact}>.',
    },
  },
  support: [
    'Het voorbehoud is van {unit}.',
    'Het gaat om {number}.',
    'Te overwegen is om te volgen hoe dit uitpakt en het {review} opnieuw te wegen.',
  ],
};
