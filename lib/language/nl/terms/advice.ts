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
    advies is
    ons advies
    mijn advies
    het advies luidt
    advies luidt
    adviesgevend
    adviserend
    geadviseerde
    aangeraden
    raadt af
    raden af
    raadde aan
    raadden aan
    afraden
    afgeraden
    ontraadt
    beveelt
    bevelen aan
    bevolen aan
    aanbevolen
    beval aan
    voorgestelde
    voorgesteld wordt
    wordt voorgesteld
    stelde voor
    stelden voor
    stellen u voor
    stelt u voor
    suggereert
    suggereren
    suggereerde
    suggestie*
    oppert
    opperen
    opperde
    bepleit
    bepleiten
    geeft in overweging
    geven in overweging
    in overweging
    geef in overweging
    meegeven
    geeft mee
    geven mee
    oordeelde
    oordelen
    geoordeeld
    beoordeelt als
    van oordeel
    is van oordeel
    van mening
    van opvatting
    achten
    meent
    menen
    meende
    concludeert dat
    concluderen
    concludeerde
    geconcludeerd
    slotsom
    eindoordeel
    zienswijze
    inschatting
    schat in
    schatten in
    schatte in
    wijst erop
    wijzen erop
    wees erop
    wijst op
    wijzen op
    waarschuwt
    waarschuwen
    benadrukt
    benadrukken
    benadrukte
    onderstreept
    onderstrepen
    bevinding*
    uitkomst van de toets
    positief advies
    negatief advies
    zwaarwegend advies
    unaniem advies
    verdeeld advies
    juridisch advies
    adviesrapport
    naar onze mening
    naar ons idee
    volgens ons
    onze overtuiging
    wij vinden
    wij denken
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
    in acht
    in acht nemen
    neemt in acht
    acht weken
    acht maanden
    acht jaar
    acht uur
    acht dagen
    acht gemeenten
    acht procent
    acht van de
    acht woningen
    plaatsvinden
    plaats vinden
    vindt plaats
    vinden plaats
    raad van advies
    ter advisering
    stelt beschikbaar
    stellen beschikbaar
    stelt zich
    stellen zich
    gesteld
    in gebreke stellen
    stelt vragen
    stellen vragen
    vragen stellen
    stelt eisen
    stellen eisen
    kennis stellen
    op de hoogte stellen
    in kennis
    ter beschikking stellen
    stelt op
    stellen op
    stelt aan
    stellen aan
    veiligstellen
    stelt veilig
    stellen vast
    adviescommissie*
    adviesaanvraag*
    adviestermijn*
  `,
  yes: ['Wij adviseren variant B.'],
  no: ['Het adviesbureau stuurde de rekening.'],
};
