import type { TermList } from '../../types';

/** Plichten die wegvallen. */
export const relief: TermList = {
  tag: 'Relief',
  terms: `
    hoeft niet
    hoeven niet
    hoeft niet meer
    hoeven niet meer
    hoeft geen
    hoeven geen
    niet meer hoeft
    niet meer hoeven
    hoeft
    hoeven
    vrijgesteld
    vrijstelling*
    ontheffing*
    ontlast*
    ontheven
    kwijtschelding*
    vervalt de plicht
    zonder dat zij
    niet opnieuw
    verplichting vervalt
  `,
  traps: `
    ontheffingsaanvraag
    hoeft geen betoog
  `,
  yes: ['Ouders hoeven geen loonstrook meer te sturen.'],
  no: ['Dat hoeft geen betoog.'],
};
