import type { TermList } from '../../types';

/** Ontkenning. */
export const negation: TermList = {
  tag: 'Negation',
  terms: `
    niet
    geen
    nooit
    niemand
    niets
    nergens
    noch
    zonder
    nauwelijks
    evenmin
    amper
    geenszins
    nimmer
  `,
  traps: `
    niet alleen
    niet in de laatste plaats
  `,
  yes: ['Er zijn geen gevolgen voor huurders.'],
  no: ['Dat is niet alleen een kwestie van geld.'],
};
