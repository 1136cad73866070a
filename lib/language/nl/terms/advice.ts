import type { TermList } from '../../types';

/** Advies. */
export const advice: TermList = {
  tag: 'Advice',
  terms: `
    adviseert
    adviseren
    adviseerde
    adviseerden
    geadviseerd
    advies
    adviezen
    raadt aan
    raden aan
    aanrad*
    aanbevel*
    beveelt aan
    voorstel
    voorstelt
    voorgesteld
    stelt voor
    stellen voor
    stelt
    stellen
    oordeel
    oordeelt
    concludeert
    conclusie
    ons inziens
    naar ons oordeel
    onze inschatting
    *advies
  `,
  traps: `
    in staat stellen
    beschikbaar stellen
    beschikbaar te stellen
    vast te stellen
    vaststellen
    samenstel*
    stelt in staat
    stelt vast
    adviesbureau*
    adviesraad*
  `,
  yes: ['Wij adviseren variant B.'],
  no: ['Het adviesbureau stuurde de rekening.'],
};
