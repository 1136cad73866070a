import type { TermList } from '../../types';

/** Onzekerheid. */
export const hedge: TermList = {
  tag: 'Hedge',
  terms: `
    onzeker*
    onbekend
    niet bekend
    nog niet bekend
    nog niet duidelijk
    onduidelijk
    naar verwachting
    naar schatting
    schatting*
    geschat
    geschatte
    raming*
    geraamd
    ramen
    te ramen
    bandbreedte*
    orde van grootte
    circa
    ongeveer
    ruwweg
    zo'n
    rond de
    tussen de
    aanname*
    veronderstel*
    afhankelijk
    hangt af
    mogelijk
    mogelijkerwijs
    wellicht
    misschien
    vermoedelijk
    waarschijnlijk
    kan leiden
    niet uit te sluiten
    niet te voorspellen
    lastig te
    moeilijk te
    indicatief
    voorlopig*
    nader onderzoek
    gegevens ontbreken
    cijfers ontbreken
    geen cijfers
    marge
    foutmarge
    gevoelig voor
    moet nog blijken
    moet blijken
    extrapolatie
    weinig hard
    inschatting*
    niet met zekerheid
    berust op
    ervan uitgaand
    uitgaan van
    gaan uit van
    prognose*
    valt te bezien
    de vraag of
    is de vraag
  `,
  traps: `
    zo spoedig mogelijk
    waar mogelijk
    mogelijk maken
    mogelijk maakt
    maakt mogelijk
    wordt mogelijk
    mogelijk worden
    mogelijkheden
    mogelijkheid
    onafhankelijk*
    onbekende man
    zo snel mogelijk
    zo veel mogelijk
    zoveel mogelijk
    zo min mogelijk
    niet mogelijk
    technisch mogelijk
  `,
  yes: ['De omvang is nog niet bekend.'],
  no: ['Wij antwoorden zo spoedig mogelijk.'],
};
