import type { TermList } from '../../types';

/** Risico en kans op schade. */
export const risk: TermList = {
  tag: 'Risk',
  terms: `
    risico
    risico's
    riskant
    kans dat
    kans bestaat
    gevaar
    gevaarlijk
    dreigt
    dreigen
    dreiging
    bedreig*
    kwetsbaar
    kan leiden tot
    kunnen leiden tot
    zou kunnen
    ongewenst
    ongewenste
    onbedoeld*
    neveneffect*
    bijwerking*
    precedent*
    juridisch kwetsbaar
    beroep bij de rechter
    aansprakelijk*
    afbreuk*
    imago
    gezichtsverlies
    escalat*
    worstcase
    waterbedeffect
    aanzuigende werking
    ontwijk*
    uitwijk*
    rekening houden met
    erop rekenen dat
    *risico
    *risico's
  `,
  traps: `
    eigen risico
    risicoverevening
    risicoklasse*
    risicoregister
    verplicht eigen risico
    kansspel*
  `,
  yes: ['Het risico bestaat dat verhuurders verkopen.'],
  no: ['Het eigen risico blijft gelijk.'],
};
