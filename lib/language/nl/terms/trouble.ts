import type { TermList } from '../../types';

/** Problemen. */
export const trouble: TermList = {
  tag: 'Trouble',
  terms: `
    knelpunt*
    oorzaak
    oorzaken
    te weinig
    te laat
    te duur
    te lang
    te veel
    te hoog
    te traag
    te laag
    steeds meer
    steeds vaker
    steeds minder
    steeds langer
    nog altijd
    nog steeds
    achterstand*
    schiet tekort
    schieten tekort
    loopt vast
    lopen vast
    in de knel
    onder druk
    onvoldoende
    ontoereikend*
    verouderd*
    knelt
    dreigt
    misstand*
    gebreken
    overschreden
    overschrijding*
    overvol
    versnipperd
    onbetaalbaar
    onveilig*
    leegstaat
    moeite met
    worstel*
    kampt
    kampen
    stagneert
    stagneren
    achterblijft
    achterblijven
    blijft achter
    blijven achter
    verslechter*
    kunnen niet
    kan niet
    lukt niet
    uitval
    storingen
    signalen
    uit onderzoek blijkt
    uit de evaluatie
    evaluatie blijkt
    van de gevallen
    fouten
    personeelstekort*
    *tekort
    *tekorten
    *probleem
    *problemen
    *problematiek
    *achterstanden
    problematisch*
    probleemsituatie*
    vraagstuk*
    oorzaak is
    de oorzaak
    veroorzaakt
    veroorzaken
    veroorzaakte
    komt doordat
    komt omdat
    te wijten aan
    wordt veroorzaakt
    ontstaat doordat
    ontstaan doordat
    ontbreekt
    ontbrak
    gebrek aan
    gebrekkig*
    onvoldoende capaciteit
    te weinig ruimte
    te weinig tijd
    te weinig plek
    te weinig plekken
    te weinig woningen
    te krap
    te vol
    te druk
    te ver
    te smal
    te oud
    te ingewikkeld
    te complex
    te vaak
    te kort
    te lage
    te hoge
    te late
    te lange
    te dure
    te moeilijk
    te onveilig
    steeds hoger
    steeds lager
    steeds moeilijker
    steeds lastiger
    steeds groter
    steeds verder
    steeds later
    almaar
    alsmaar
    nog maar
    herhaaldelijk
    structureel tekort
    al jaren
    al jarenlang
    sinds jaren
    chronisch
    chronische
    hardnekkig*
    nijpend*
    schrijnend*
    ernstige
    zorgelijk*
    zorgwekkend*
    alarmerend*
    onhoudbaar*
    onwerkbaar*
    onleefbaar*
    onacceptabel*
    onwenselijk*
    ongewenst*
    onaanvaardbaar*
    onrechtvaardig*
    oneerlijk*
    onduidelijk*
    onbegrijpelijk*
    onoverzichtelijk*
    omslachtig*
    achterhaald*
    gedateerd*
    versleten
    slijtage
    bouwvallig*
    in slechte staat
    slechte staat
    slecht onderhouden
    achterstallig*
    achterstallig onderhoud
    lekt
    lekkage*
    verzakt
    verzakken
    vervuild
    vervallen pand
    leegstand
    leeg staat
    leegstaan
    leegstaande
    overbelast
    overbelaste
    overvraagd
    overspannen
    verstopt
    verstopping*
    liep vast
    liepen vast
    vastgelopen
    vastloopt
    vastlopen
    stroef
    stroeve
    stokt
    stokken
    hapert
    haperen
    haperde
    faalt
    falen
    faalde
    mislukt
    misgaat
    gaat mis
    ging mis
    ging het mis
    gaat het mis
    misgegaan
    mis ging
    misbruikt
    ergernis
    ergeren
    klagen
    klaagt
    klaagden
    onvrede
    ontevreden
    wantrouwen
    verdwaalt
    verdwalen
    verdwaald
    struikelen
    struikelt
    haken af
    haakt af
    afhaken
    afgehaakt
    vallen uit
    valt uit
    valt buiten
    vallen buiten
    tussen wal en schip
    tussen de kieren
    buiten beeld
    uit beeld
    uit zicht
    onder de radar
    onzichtbaar
    onbereikbaar*
    onbereikt
    niet bereikt
    bereikt niet
    bereiken niet
    niet gebruikt
    blijft liggen
    blijven liggen
    blijft uit
    blijven uit
    uitblijft
    uitblijven
    komt niet van de grond
    komen niet van de grond
    niet van de grond
    werkt niet
    werken niet
    werkt niet meer
    werkte niet
    functioneert niet
    functioneren niet
    voldoet niet
    voldoen niet
    voldoet niet meer
    klopt niet
    sluit niet aan
    sluiten niet aan
    past niet
    passen niet
    niet passend
    niet toereikend
    niet genoeg
    niet langer houdbaar
    schiet zijn doel voorbij
    schiet haar doel voorbij
    schieten hun doel voorbij
    doel voorbij
    knelde
    knellen
    knellend*
    pijnpunt*
    bottleneck*
    flessenhals*
    struikelblok*
    obstakel*
    belemmering*
    belemmert
    belemmeren
    belemmerd
    drempel
    drempels
    hindernis*
    zwakke plek*
    kwetsbaar
    tekortkoming*
    tekortschiet
    tekortschieten
    schoot tekort
    schoten tekort
    omissie*
    hiaat
    hiaten
    lacune*
    leemte*
    manco*
    gaten
    weeffout*
    constructiefout*
    systeemfout*
    ontwerpfout*
    fout gaat
    misverstand*
    verwarring
    verwarrend
    geschil
    geschillen
    noodsituatie*
    noodtoestand
    noodgedwongen
    noodkreet
    noodklok
    aan de bel
    trekt aan de bel
    trokken aan de bel
    luidt de noodklok
    luiden de noodklok
    wachtlijst*
    wachttijd*
    vertraging*
    vertraagd
    stilstand
    stil ligt
    ligt stil
    liggen stil
    overschreden worden
    overschrijdt
    overschrijden
    boven de norm
    onder de norm
    niet gehaald
    haalt niet
    halen niet
    worden niet gehaald
    wordt niet gehaald
    wordt niet nageleefd
    niet nageleefd
    overtreden
    overtreding*
    overtreedt
    in strijd met
    strijdig*
    onrechtmatig*
    illegaal
    illegale
    uitputting
    uitgeput
    opgebrand
    failliet
    faillissement*
    trekken weg
    trekt weg
    wegtrekken
    vergrijst
    vergrijzing
    krimpt
    krimpen
    terugloop
    terugloopt
    loopt terug
    lopen terug
    teruggelopen
    stijgt al
    stijgt sinds
    achteruitgang
    gaat achteruit
    ging achteruit
    verloedert
    verloedering
    verschraalt
    verschraling
    versnippering
    versnipperde
    onbetaalbare
    niet rondkomen
    kunnen niet rondkomen
    moeite om
    met moeite
    veel moeite
    kost moeite
    lastig om
    moeilijk om
    niet in staat
    lukt het niet
    lukte niet
    slaagt er niet in
    slagen er niet in
    krijgen geen
    krijgt geen
    vindt geen
    vinden geen
    zonder zorg
    zonder plek
    zonder woning
    zonder begeleiding
    op een wachtlijst
    op de wachtlijst
    blijkt dat
    uit cijfers blijkt
    uit de cijfers
    cijfers laten zien
    onderzoek laat zien
    onderzoek toont
    constateert
    constateerde
    geconstateerd
    signaleert
    signaleren
    signaleerde
    gesignaleerd
    *crisis
    *nood
    *gebrek
    *krapte
    *overlast
    *vraagstuk
    *klachten
    *hinder
  `,
  traps: `
    probleemloos
    geen probleem
    zonder problemen
    geen problemen
    niet ernstig
    zonder klachten
    noodfonds
    noodopvang
    noodplan*
    noodverordening
    noodzaak
    noodzakelijk*
    noodvoorziening
    noodlokalen
    noodunit*
    noodwoning*
    conflictvrij
    sluiten aan
    sluit aan
    sluiten een
    overeenkomst
    opnieuw vaststellen
    vraagstukken en
    klachtenregeling*
    gesloten overeenkomst
    klachtencommissie*
    klachtenprocedure*
  `,
  yes: ['Steeds meer huishoudens kunnen de huur niet betalen.'],
  no: ['De overgang verliep probleemloos.'],
};
