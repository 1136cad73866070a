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
    onbekende factor
    nog onbekend
    nog onduidelijk
    nog niet zeker
    niet zeker
    niet duidelijk
    nog niet vastgesteld
    nog niet vast
    staat nog niet vast
    staan nog niet vast
    nog niet te zeggen
    niet te zeggen
    valt niet te zeggen
    valt nog niet
    nog niet berekend
    nog niet onderzocht
    niet onderzocht
    niet gemeten
    niet te meten
    niet te berekenen
    niet berekend
    niet gekwantificeerd
    niet te kwantificeren
    moeilijk te zeggen
    moeilijk te voorspellen
    moeilijk te ramen
    moeilijk in te schatten
    lastig in te schatten
    lastig te voorspellen
    lastig te ramen
    slecht te voorspellen
    slecht voorspelbaar
    onvoorspelbaar*
    niet goed te
    verwacht wordt
    wordt verwacht
    worden verwacht
    verwachte
    schatte
    ruwe schatting
    grove schatting
    ingeschat
    inschatten
    schatten in
    schat in
    raamt
    globaal
    globale
    grofweg
    pakweg
    bij benadering
    om en nabij
    plusminus
    hooguit
    hoogstens
    tot wel
    ordegrootte
    onder- en bovengrens
    bovengrens
    betrouwbaarheidsinterval*
    foutenmarge*
    onnauwkeurig*
    ruime marge
    wij gaan ervan uit
    gaan ervan uit
    gaat ervan uit
    gingen ervan uit
    ging ervan uit
    ervan uitgaan
    ervan uitgaande
    vooronderstelling*
    hypothese*
    model rekent
    modelberekening*
    modeluitkomst*
    doorrekening*
    rekenmodel
    berusten op
    berustte op
    afhankelijk is
    hangen af
    hing af
    laat zich niet
    laten zich niet
    kan anders uitvallen
    kan tegenvallen
    kunnen tegenvallen
    kan hoger uitvallen
    kunnen hoger uitvallen
    kan lager uitvallen
    kan oplopen
    kunnen oplopen
    kan afwijken
    kunnen afwijken
    kan veranderen
    kan nog wijzigen
    kan nog veranderen
    onder voorbehoud
    voorbehoud
    schijnbaar
    blijkbaar
    kennelijk
    vermoeden*
    vermoedt
    vermoed
    lijkt
    leek
    zou kunnen
    zouden kunnen
    kan zijn dat
    het kan zijn
    het is denkbaar
    denkbaar is
    denkbaar dat
    mogelijk dat
    mogelijk is dat
    potentieel
    potentiële
    waarschijnlijkheid
    naar alle waarschijnlijkheid
    hoogstwaarschijnlijk
    aannemelijk
    niet ondenkbaar
    niet uitgesloten
    valt niet uit te sluiten
    moeten nog blijken
    zal moeten blijken
    zal blijken
    moet de praktijk uitwijzen
    zal de praktijk uitwijzen
    moet uitwijzen
    moeten uitwijzen
    moet nog uitwijzen
    nog uit te zoeken
    nog onderzocht
    wordt nog onderzocht
    nader te bepalen
    nader uitgezocht
    wordt uitgezocht
    cijfers zijn er niet
    er zijn geen cijfers
    er is geen onderzoek
    geen onderzoek
    geen gegevens
    geen betrouwbare
    geen harde
    weinig bekend
    weinig gegevens
    weinig onderzoek
    weinig ervaring
    geen ervaring
    beperkte gegevens
    beperkt onderzoek
    beperkte steekproef
    kleine steekproef
    één steekproef
    één meting
    één jaar aan
    oud cijfer
    verouderde cijfers
    cijfers uit 2019
    zicht ontbreekt
    geen zicht op
    onvoldoende zicht
    weinig zicht
    kennislacune*
    kennisleemte*
    blinde vlek*
    witte vlek*
    vraagteken*
    open vraag
    open vragen
    vraag is of
    vraag blijft
    blijft de vraag
    onbeantwoord
    discutabel
    twijfelachtig
    voorlopige cijfers
    eerste indruk
    eerste schatting
    extrapoleren
    geëxtrapoleerd
    gevoeligheidsanalyse*
    scenario's lopen uiteen
    lopen uiteen
    loopt uiteen
    uiteenlopen*
    varieert
    variëren
    schommelt
    schommelen
    volatiel*
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
    zo spoedig als mogelijk
    zo veel als mogelijk
    zoveel als mogelijk
    zo dicht mogelijk
    zo goed mogelijk
    zo groot mogelijk
    zo klein mogelijk
    zo kort mogelijk
    zo lang mogelijk
    zo vroeg mogelijk
    zo laag mogelijk
    zo eenvoudig mogelijk
    indien mogelijk
    voor zover mogelijk
    mogelijk te maken
    mogelijk gemaakt
    maken mogelijk
    maken het mogelijk
    maakt het mogelijk
    is mogelijk
    zijn mogelijk
    is het mogelijk
    blijft mogelijk
    niet langer mogelijk
    niet meer mogelijk
    onmogelijk*
    tegen de wet
    tegen de plannen
    tegen de achtergrond
    wij verwachten van u
    verwachten van u
    verwacht van ons
    verwacht van de
    verwachten van de
    medische indicatie*
    wlz-indicatie*
    indicatiestelling*
    zorgindicatie*
    met indicatie
    indicatie voor
    geschat door de taxateur
    schatkist*
    schatbewaard*
    lijken op
    lijkt op
    lijkenhuis
    aannemelijk maken
    aannemelijk te maken
    aannemelijk maakt
  `,
  yes: ['De omvang is nog niet bekend.'],
  no: ['Wij antwoorden zo spoedig mogelijk.'],
};
