import type { TermList } from '../../types';

/** Het een tegen het ander. */
export const weigh: TermList = {
  tag: 'Weigh',
  terms: `
    weegt
    wegen
    woog
    gewogen
    afweging*
    afgewogen
    afwegend
    zwaarder
    zwaarder dan
    weegt op
    opwegen
    weegt niet op
    spanning
    dilemma*
    afruil
    uitruil
    botst
    botsen
    botsing
    schuurt
    schuren
    wringt
    wringen
    knelt
    op gespannen voet
    haaks
    enerzijds
    anderzijds
    aan de ene kant
    aan de andere kant
    ene kant
    andere kant
    daar staat tegenover
    tegenover
    daartegenover
    ten koste van
    hoe meer
    hoe minder
    hoe sneller
    hoe langer
    hoe hoger
    des te
    hoe groter
    versus
    balans
    evenwicht
    niet allebei
    niet tegelijk
    tegelijk
    tegengesteld*
    tegenstrijdig*
    verenigbaar
    prijs van
    als prijs
    de prijs daarvan
    desondanks
    niettemin
    desalniettemin
    ondanks
    toch
    per saldo
    alles afwegend*
    op voorhand
    accepteren
    accepteren daarvoor
    voor lief
    aanvaardbaar
    proportioneel
    evenredig
    lusten en lasten
    zwaarste
    zwaartepunt
    boven het belang
    recht doen aan
    weegt zwaar
    weegt zwaarder
    wegen zwaarder
    woog zwaarder
    wogen zwaarder
    weegt zwaarder dan
    wegen zwaarder dan
    weegt minder zwaar
    wegen minder zwaar
    zwaarder wegen
    zwaarder laten wegen
    zwaarder weegt
    laten wij zwaarder
    zwaarst
    het zwaarst
    weegt het zwaarst
    zwaarwegend*
    weegt mee
    wegen mee
    meegewogen
    meewegen
    woog mee
    weegt op tegen
    wegen op tegen
    wegen niet op
    weegt niet op tegen
    opweegt
    opweegt tegen
    opwegen tegen
    niet opwegen
    afgezet tegen
    afzetten tegen
    afwegen
    weegt af
    wegen af
    afgewogen tegen
    tegen elkaar afwegen
    tegen elkaar
    tegenover elkaar
    belangenafweging*
    alles afwegende
    alles afgewogen
    alles overwegend*
    alles overziend*
    alles bij elkaar
    alles bijeen
    al met al
    op de keper
    spanning tussen
    spanningen tussen
    gespannen voet
    staat op gespannen voet
    spanningsveld*
    dilemma is
    tweestrijd
    spagaat
    patstelling
    dubbelrol
    keuze tussen
    kiezen tussen
    keus tussen
    inruilen
    ten koste
    gaat ten koste van
    gaan ten koste van
    ging ten koste
    betekent minder
    betekent meer
    betekent ook
    betekent dat anderen
    kost elders
    elders minder
    botsende
    botsten
    conflicteert
    conflicteren
    conflicterende
    concurreert met
    concurreren met
    concurrerende belangen
    bijt elkaar
    bijten elkaar
    haaks op
    staat haaks
    staan haaks
    tegenpolen
    tegenstelling*
    tegengestelde belangen
    tegenspraak
    onverenigbaar*
    moeilijk verenigbaar
    niet verenigbaar
    niet te verenigen
    te verenigen
    verzoenen
    te verzoenen
    niet samen
    gaat niet samen
    gaan niet samen
    gaat slecht samen
    gaan slecht samen
    past niet bij
    passen niet bij elkaar
    kan niet allebei
    kunnen niet allebei
    niet allebei tegelijk
    sluiten elkaar uit
    sluit het ander uit
    het een sluit het ander
    het een of het ander
    beide kan niet
    beide belangen
    beide wensen
    beide kanten
    beide groepen
    twee kanten
    twee waarden
    twee belangen
    andere kant van
    keerzijde
    keerzijde van
    schaduwzijde
    prijs hiervan
    heeft een prijs
    heeft zijn prijs
    hangt een prijskaartje
    de prijs voor
    betaald met
    hoe eerder
    hoe later
    hoe lager
    hoe kleiner
    hoe beter
    hoe strenger
    hoe ruimer
    hoe verder
    hoe vaker
    hoe korter
    hoe eenvoudiger
    hoe nauwkeuriger
    hoe zorgvuldiger
    hoe fijnmaziger
    des te meer
    des te minder
    des te langer
    naarmate
    balans tussen
    balanceren
    balanceert
    evenwicht tussen
    in balans
    uit balans
    middenweg
    compromis*
    schipperen
    geven en nemen
    voor- en nadelen
    voors en tegens
    lasten en lusten
    winnaars en verliezers
    wie wint
    wie verliest
    winst voor de een
    voor de een
    voor de ander
    recht doet aan
    doet recht aan
    doen recht aan
    tegemoetkomen aan
    verdedigbaar*
    te rechtvaardigen
    rechtvaardigt
    rechtvaardigen
    gerechtvaardigd
    rechtvaardiging*
    te verantwoorden
    te billijken
    billijkt
    niet onredelijk
    acceptabel
    acceptabele
    acceptabeler
    aanvaardbare
    aanvaarden
    aanvaardt
    aanvaarden wij
    accepteert
    accepteren wij
    accepteren we
    op de koop toe
    nemen op de koop
    neemt op de koop
    op de koop toe genomen
    nemen voor lief
    neemt voor lief
    voor lief nemen
    leggen ons neer bij
    de pijn
    pijn doet
    pijnlijke keuze
    opoffer*
    offert
    prijsgeven
    prijsgegeven
    concessie*
    noodzakelijk kwaad
    kleinste kwaad
    het minste kwaad
    minst belastende
    minst ingrijpende
    minst bezwarende
    proportionaliteit
    disproportioneel
    subsidiariteit
    evenredigheid
    in verhouding
    staat in verhouding
    staat niet in verhouding
    staan niet in verhouding
    buiten verhouding
    doorslag
    doorslaggevend
    gaf de doorslag
    geeft de doorslag
    prevaleert
    prevaleren
    gaat boven
    krijgt voorrang
    krijgen voorrang
    voorrang geven
    geven voorrang
    voorrang aan
    prioriteit aan
    stellen wij boven
    schuurt met
    schuren met
    schuurde
    wringt met
    knellen
    knelt met
    strijdig met
    strijdig
    strijd tussen
    maar tegelijk
    tegelijkertijd
    daar tegenover
    hier tegenover
    daarentegen
    weliswaar
    ook al
    zij het
    al kost dat
    laten prevaleren
    voorrang geven aan
    geeft voorrang aan
    geven voorrang aan
    voorrang krijgt
    voorrang boven
    gaan voor op
    stellen boven
    stelt boven
    boven het gemak
    boven de snelheid
    verkiezen boven
    verkiest boven
    verkiezen wij
    te verkiezen boven
    liever dan
    liever nu
    eerder aanvaardbaar
    minder erg dan
    erger dan
    zwaarder laten
    zwaarder tellen
    telt zwaarder
    tellen zwaarder
    telde zwaarder
    zwaarder gewicht
    meer gewicht
    het meeste gewicht
    gewicht toe
    gewicht in de schaal
    de doorslag
    legt het af
    leggen het af
    het af tegen
    delft het onderspit
    delven het onderspit
    moet wijken
    moeten wijken
    wijkt voor
    wijken voor
    schuiven wij terzijde
    leggen terzijde
    leggen we terzijde
    laten we los
    op de weegschaal
    weegschaal
    tegen elkaar op
    tegen elkaar in
    in elkaars weg
    zit in de weg
    zitten in de weg
    staat in de weg
    staan in de weg
    elkaar in de weg
    de verkeerde kant
    de ene kant
    twee vuren
    tussen twee vuren
    kiezen of delen
    duivels dilemma
    lastige keuze
    moeilijke keuze
    scherpe keuze
    onmogelijke keuze
    keuze tussen twee
    of het een of het ander
    of de een of de ander
    wie het een
    inruilen tegen
    ruilen we
    ruilen wij
    ruilt in
    inruilt
    ingeruild
    ten detrimente
    betaalt de prijs
    betalen de prijs
    tegen de prijs van
    kost ons
    gaat af van
    gaan af van
    levert in op
    inleveren op
    leveren in op
    water bij de wijn
    offer
    offeren
    wegstrepen
    tegen elkaar weg
    in verhouding tot
    in geen verhouding
    staan in verhouding
    disproportione*
    buitenproportione*
    per saldo gunstiger
    per saldo beter
    de beste van
    minste kwaad
    minst slechte
    minst schadelijke
    meest evenwichtig
    evenwichtig*
    uitgebalanceerd
    gulden middenweg
    maat houden
    redelijke verdeling
    eerlijke verdeling
    rechtvaardige verdeling
    verdelingsvraagstuk
    belangentegenstelling*
    belangenconflict*
    belangenstrijd
    loyaliteitsconflict
    rolconflict
    gewetensconflict
    waardenconflict
    zekerheid tegenover
    snelheid tegenover
    vrijheid tegenover
    maatwerk tegenover
    nabijheid tegenover
    privacy tegenover
  `,
  traps: `
    hoogspanning*
    balans van de onderneming
    begroting in evenwicht
    verantwoording tegenover
    recht tegenover
    afgewogen oordeel van de accountant
    zaak versus
    evenwichtige
    gewogen gemiddelde
    evenwichtstoets
    ecologisch evenwicht
    natuurlijk evenwicht
    sluitende begroting in evenwicht
    op spanning staan
    hoogspanning
    hoogspanningsnet
    laagspanning*
    middenspanning*
    spanningsnet
    onder spanning staan
    gerechtvaardigd belang
    gerechtvaardigd vertrouwen
    redelijkerwijs
    redelijk termijn
    redelijke termijn
    woningruil
    ruilverkaveling*
    op eigen kracht verenigen
    vereniging*
    gewogen loting
    naar verhouding
    in verhouding tot vorig jaar
    tegenover het station
    tegenover de school
    tegenover de kerk
    tegenover het gemeentehuis
    balanspost*
    jaarbalans
    netto inkomen
    netto-inkomen
  `,
  yes: [
    'De snelheid weegt hier zwaarder dan het maatwerk.',
    'Nabijheid legt het af tegen zekerheid, en dat is het minste kwaad.',
  ],
  no: ['De hoogspanningslijn blijft.'],
};
