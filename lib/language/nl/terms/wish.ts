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
    wou
    zouden graag
    zou liever
    zouden liever
    graag zien
    graag ziet
    zien graag dat
    ziet graag dat
    ziet liever
    zien liever
    heeft liever
    hebben liever
    wil graag
    willen graag
    wil vooral
    willen vooral
    wil zekerheid
    wil ruimte
    wil niet
    willen niet
    wil geen
    willen geen
    wenste
    wensten
    gewenst door
    wens van
    wensen van
    wens om
    wensenlijst
    verlangde
    verlangden
    verlangt dat
    eiste
    eisten
    geëist
    eis van
    eist dat
    eisen dat
    vraagt aandacht
    vragen aandacht
    vroeg aandacht
    vraagt ruimte
    vraagt om ruimte
    vragen ruimte
    verzoekt om
    verzoeken om
    verzocht om
    roept op
    roepen op
    riep op
    riepen op
    oproep
    oproep aan
    drong aan
    drongen aan
    dringt erop aan
    dringen erop aan
    drong erop aan
    aandrang
    staat erop
    staan erop
    bepleitte
    bepleitten
    pleidooi
    pleitten
    gepleit
    is voorstander
    zijn voorstander
    voorkeur voor
    geeft de voorkeur
    geven de voorkeur
    gaf de voorkeur
    gaven de voorkeur
    voorkeur heeft
    voorkeur hebben
    prefereert
    prefereren
    kiest liever
    kiezen liever
    hoopte
    hoopten
    hoop op
    gehoopt
    verwacht dat
    verwachten dat
    verwacht van ons
    verwacht van de
    rekent op
    rekenen op
    rekende op
    rekent erop
    rekenen erop
    behoefte
    behoeften
    heeft behoefte aan
    hebben behoefte
    hebben behoefte aan
    nodig heeft
    nodig hebben
    heeft nodig
    hebben nodig
    gebaat
    zijn gebaat
    heeft baat
    hebben baat
    heeft belang
    belang van
    belang om
    belang dat
    hun belang
    haar belang
    zijn belang
    eigenbelang
    deelbelang*
    hoofdbelang
    groot belang
    grote belangen
    in het belang van
    belang hecht
    hecht waarde
    hechten waarde
    hecht belang
    hechten belang
    hecht eraan
    hechten eraan
    hechtte aan
    hechtten
    waarde aan
    stelt prijs
    stellen prijs
    op prijs stellen
    prioriteit voor
    prioriteit geeft
    prioriteit is
    prioriteiten
    staat voorop
    staan voorop
    stelt voorop
    stellen voorop
    centraal staat
    staat centraal
    weegt zwaar
    weegt voor
    draait het om
    telt vooral
    telt mee
    belangrijk vindt
    belangrijk vinden
    vindt het belangrijk
    vinden het belangrijk
    vindt van belang
    vinden van belang
    vindt dat
    vinden dat
    vond dat
    vonden dat
    meent
    menen
    meende
    is van mening
    zijn van mening
    van mening
    van oordeel
    stelt zich op het standpunt
    inzet van
    is erop gericht
    zet in op
    zetten in op
    inzet is
    zoekt naar
    zoekt ruimte
    zoeken naar
    streven naar
    streefde
    ambieert
    ambiëren
    mikt op
    mikken op
    aast op
    wacht op duidelijkheid
    snakt naar
    snakken naar
    wens is
    toejuicht
    juicht toe
    juichen toe
    toejuichen
    omarmt
    omarmen
    omarmd
    steun voor
    steunde
    steunden
    onderschrijft
    onderschrijven
    onderschreef
    onderschreven
    staat achter
    staan achter
    staat positief
    staan positief
    positief tegenover
    welwillend
    ziet kansen
    zien kansen
    ziet niets in
    zien niets in
    ziet weinig in
    wijst af
    wijzen af
    wees af
    keert zich tegen
    keren zich tegen
    verzetten zich
    verzette zich
    tegen is
    wil af van
    willen af van
    houdt vast aan
    houden vast aan
    hield vast aan
    vasthouden aan
    harde eis
    randvoorwaarde van
    breekpunt*
    dealbreaker
    geen voorstander
    bereid
    bereid om
    bereid tot
    niet bereid
    onder voorwaarde
    op voorwaarde dat
    in ruil voor
    gemeenschappelijk belang
    wederzijds belang
    tegengesteld belang
    tegengestelde belangen
    belangentegenstelling*
    algemeen belang
    bedrijfsbelang*
    economisch belang
    financieel belang
    cliëntbelang
    kinderbelang
    belang van het kind
    trots op
    gehecht aan
    opkomen voor
    komt op voor
    komen op voor
    lobbyt
    lobbyen
    lobby
    wenselijk vinden
    acht het wenselijk
    achten het wenselijk
    acht wenselijk
    acht het van belang
    achten het van belang
    acht van belang
    achten van belang
    erezaak
    erop gebrand
    gebrand op
    stuurt aan op
    sturen aan op
    stuurde aan op
    lobby voor
    maakt zich sterk
    maken zich sterk
    maakte zich sterk
    zet zich in voor
    zetten zich in voor
    kwam op voor
    neemt het op voor
    springt in de bres
    breekt een lans
    bindt aan
    stelt als voorwaarde
    stellen als voorwaarde
    stelde als voorwaarde
    stelde één voorwaarde
    stelt één voorwaarde
    voorwaarde is dat
    voor alles
    bovenal
    bij voorkeur
    het liefst
    liefst
    ziet het liefst
    zien het liefst
    zag liever
    zagen liever
    ziet liefst
    er alles aan gelegen
    veel aan gelegen
    is eraan gelegen
    aan gelegen
    heeft graag
    hebben graag
    houdt graag
    houden graag
    willen blijven
    wil behouden
    willen behouden
    wil voorkomen
    willen voorkomen
    wil weten
    willen weten
    wil dat
    willen dat
    wil meer
    willen meer
    wil minder
    willen minder
    wil eerst
    willen eerst
    wil rust
    willen rust
    willen zekerheid
    willen ruimte
    wil duidelijkheid
    willen duidelijkheid
    zit vooral met
    zitten vooral met
    is vooral op zoek
    op zoek naar
    uitkijken naar
    kijkt uit naar
    kijken uit naar
    dringt er bij
    dringen er bij
    dringt er op aan
    dringen er op aan
    gevraagd om
    vroeg om
    vroegen om
    vraagt zich af
    maakt bezwaar tegen
    maken bezwaar tegen
    heeft moeite met
    hebben moeite met
    ziet bezwaren
    niet tegen
    staat niet te springen
    staan niet te springen
    niet happig
    weinig voor
    voelt weinig voor
    voelen weinig voor
    voelt er niets voor
    voelen er niets voor
    voelt ervoor
    voelen ervoor
    voor geen goud
    onbespreekbaar
    onverteerbaar
    onacceptabel
    onaanvaardbaar voor
    staat open voor
    staan open voor
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
    van groot belang is
    is van belang
    van belang
    zijn van belang
    van belang zijn
    van groot belang
    het is van belang
    vraagt u
    u vraagt
    wij vragen
    de vraag rijst
    de vraag hoe
    de vraag wie
    de vraag welke
    de vraag blijft
    vragen van leden
    vragen beantwoorden
    vragen en antwoorden
    beantwoorden van vragen
    bij vragen
    voor vragen
    nadere vragen
    heeft u vragen
    veelgestelde vragen
    vragen over
    vraag 1
    vraag 2
    vraag 3
    vragenlijst*
    vragenuur
    eisen en wensen van welstand
    tellen van stemmen
    telt zes
    telt 1
    telt 2
    telt 3
    telt 4
    telt 5
    gemeente telt
    zoeken naar oplossing samen
    onderzoekt
    vindt plaats
    vinden plaats
    plaats vinden
    vindt u
    vinden zijn op
    te vinden op
    vindt zijn grondslag
    bodem is verontreinigd
    willens
    op zoek naar een woning
  `,
  yes: [
    'De Woonbond wil dat niemand erop achteruitgaat.',
    'De ondernemers zien liever een vaste dag en sturen aan op uitstel.',
  ],
  no: ['Belangrijk is dat de brief op tijd is.'],
};
