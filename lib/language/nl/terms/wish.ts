import type { TermList } from '../../types';

/** Wat een partij wil. */
export const wish: TermList = {
  tag: 'Wish',
  terms: `
    wil
    willen
    wilde
    wilden
    wenst
    wensen
    wens
    hecht
    hechten
    hechtte
    vraagt
    vragen
    vroeg
    vroegen
    vraagt om
    vragen om
    verlangt
    verlangen
    eist
    eisen
    dringt aan
    dringen aan
    aandringen
    pleit
    pleiten
    bepleit
    bepleiten
    pleitte
    voorstander*
    voorkeur
    liever
    ziet graag
    zien graag
    zou graag
    hoopt
    hopen
    verwacht van
    verwachten van
    behoefte aan
    heeft behoefte
    belang bij
    belang
    belangen
    hebben belang
    prioriteit
    zoekt
    zoeken
    streeft
    vindt belangrijk
    vinden belangrijk
    telt
    tellen
    prijs op
    rode lijn
    steunt
    steunen
    verwelkom*
    gebaat bij
    baat bij
    is gebaat
    gedeeld belang
    gezamenlijk belang
    verzet zich
    tegenstander*
  `,
  traps: `
    belangrijk*
    belangstelling
    belanghebbende*
    van belang is
    aandelenbelang
    belangenverstrengeling
    u wordt gevraagd
    wordt gevraagd
    wij vragen u
    vragen we je
    vraagtekens
    vragen van uw kamer
    kamervragen
    schriftelijke vragen
    op de vraag
    de vraag of
    de vraag is
    de vraag naar
    vraagprijs
    beantwoording van vragen
    wil zeggen
    willekeur
    in verband met vragen
  `,
  yes: ['De Woonbond wil dat niemand erop achteruitgaat.'],
  no: ['Belangrijk is dat de brief op tijd is.'],
};
