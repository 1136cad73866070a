import type { TermList } from '../../types';

/** Of het kan worden uitgevoerd. */
export const workable: TermList = {
  tag: 'Workable',
  terms: `
    uitvoerbaar*
    onuitvoerbaar*
    haalbaar*
    handhaafbaar*
    maakbaar*
    werkbaar*
    controleerbaar*
    fraudebestendig*
    uitvoeringstoets
    invoeringstoets
    uitvoerbaarheidstoets
    doenvermogentoets
    doenvermogen
    uitvoeringsconsequenties
    uitvoeren
    uitgevoerd
    uitvoert
    voert uit
    voeren uit
    verwerken
    verwerkt
    verwerking
    invoeren
    ingevoerd
    invoering
    invoeringsdatum
    per 1 januari
    vóór 1
    niet vóór
    op zijn vroegst
    eerste dag
    draaien
    draait
    ingebruikname
    in gebruik
    in gebruik nemen
    klaar
    gereed
    handhaven
    handhaving
    naleving
    toezicht
    toezien
    monitoren
    monitoring
    ter hand
    pakt op
    oppakken
    regie
    belegd
    beleggen
    uitrol
    opstarten
    live
  `,
  traps: `
    politiek haalbaar
    uitgevoerd onderzoek
    uitvoering van de motie
    ter uitvoering
    uitvoering geven
    in verwerking genomen brief
    klaarblijkelijk
    klaar met
  `,
  yes: ['DUO kan dit niet vóór juli verwerken.'],
  no: ['Het onderzoek is politiek haalbaar: politiek haalbaar.'],
};
