import type { TermList } from '../../types';

/** Tegenstelling. */
export const contrast: TermList = {
  tag: 'Contrast',
  terms: `
    maar
    echter
    daarentegen
    tegelijk
    tegelijkertijd
    terwijl
    hoewel
    ofschoon
    al is
    toch
    niettemin
    evenwel
    wel
    juist
    in plaats van
    behalve
    alleen
    uitgezonderd
    met uitzondering van
    anderzijds
    daar staat tegenover
    waar
  `,
  traps: `
    niet alleen
    maar liefst
    alleenstaande*
    wel te verstaan
  `,
  yes: ['Het gaat sneller, maar het kost meer.'],
  no: ['Niet alleenstaanden: het gaat om alleenstaanden.'],
};
