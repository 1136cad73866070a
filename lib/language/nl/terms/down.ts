import type { TermList } from '../../types';

/** Afname en vergelijkingen omlaag. */
export const down: TermList = {
  tag: 'Down',
  terms: `
    minder
    lager
    lagere
    korter
    kortere
    kleiner
    kleinere
    daalt
    dalen
    daalde
    daalden
    gedaald
    daling*
    dalende
    afneemt
    afnemen
    afgenomen
    neemt af
    nemen af
    nam af
    afname*
    terugloopt
    teruglopen
    teruggelopen
    loopt terug
    lopen terug
    vermindert
    verminderen
    verminderd
    vermindering*
    verlaagt
    verlagen
    verlaagd
    verlaging*
    halveert
    halveren
    gehalveerd
    krimp*
    slinkt
    slinken
    inkort
    inkorten
    bekort*
    verkort*
    bezuinig*
    wegvalt
    wegvallen
    valt weg
    vallen weg
    vervalt
    vervallen
    verdwijnt
    verdwijnen
    verdween
    schrapt
    schrappen
    geschrapt
    afschaf*
    stopt
    stoppen
    sluit
    sluiten
    sluiting*
    beperkt
    beperken
    beperking*
    terugbreng*
    teruggebracht
    afbouw*
    uitdun*
    soberder
    *daling
    *afname
    *verlaging
    *vermindering
    namen af
    neemt verder af
    nemen verder af
    afnemend
    afnemende
    dalend
    zakt
    zakken
    zakte
    zakten
    gezakt
    zakt weg
    wegzakken
    wegzakt
    keldert
    kelderen
    kelderde
    kelderden
    gekelderd
    slonk
    slonken
    geslonken
    slinkende
    teruglopende
    terugliep
    liep terug
    liepen terug
    terugval
    terugvallen
    terugvalt
    valt terug
    vallen terug
    viel terug
    terugdring*
    teruggedrongen
    dringt terug
    dringen terug
    brengt terug
    brengen terug
    terugschroef*
    teruggeschroefd
    terugschroeven
    inperk*
    ingeperkt
    perkt in
    perken in
    inkrimp*
    ingekrompen
    krimpt in
    kromp
    gekrompen
    inkorting
    ingekort
    kort in
    korten
    kortte
    gekort
    korting*
    korten op
    snijden in
    gesneden
    snoei*
    wegsnijden
    uitgekleed
    uitkleden
    versober*
    versmal*
    verminderde
    verminderden
    verlaagde
    verlaagden
    halveerde
    halveerden
    bouwt af
    bouwen af
    afgebouwd
    afgeschaft
    schaft af
    schaffen af
    schafte af
    wegnemen
    wegneemt
    neemt weg
    nemen weg
    weggenomen
    weggevallen
    viel weg
    vielen weg
    wegbezuinig*
    uitfaser*
    uitgefaseerd
    faseert uit
    beëindig*
    opheffen
    opheft
    opgeheven
    heft op
    heffen op
    opheffing*
    staakt
    gestaakt
    stopzet*
    stopgezet
    zet stop
    zetten stop
    stopt ermee
    stoppen met
    gestopt
    verdwenen
    verdwijning
    verviel
    vervielen
    vervallen verklaard
    schrapte
    schrapping
    sneuvelt
    sneuvelen
    gesneuveld
    gesloten worden
    sluit de deuren
    sluit zijn deuren
    opdoek*
    opgedoekt
    wegtrek*
    trekt weg
    trekken weg
    weggetrokken
    vertrekken
    vertrekt
    uitstroom
    leegloop
    afkalv*
    afkalft
    afvlak*
    vlakt af
    afzwak*
    afgezwakt
    zwakt af
    verzwakt
    temper*
    getemperd
    dempt
    dempen
    gedempt
    drukt de
    remt
    remmen
    afremm*
    afgeremd
    remt af
    matigt
    matigen
    matiging
    verkleint
    verkleinen
    verkleind
    verkleining*
    reduce*
    gereduceerd
    reductie*
    decimeer*
    minimalise*
    verdamp*
    opdrogen
    droogt op
    opgedroogd
    uitput*
    uitgeput
    geringer
    geringere
    zwakker
    zwakkere
    dunner
    trager tempo
    schaarser
    schaarsere
    smaller
    smallere
    laagste punt
    omlaag
    naar beneden
    neerwaarts
    neerwaartse
    gaat omlaag
    gaan omlaag
    ging omlaag
    nog maar
    half zoveel
    de helft minder
    een derde minder
    aanzienlijk minder
    fors minder
    steeds minder
    niet meer beschikbaar
    afschalen
    afgeschaald
    schaalt af
    afschaling*
    uitholl*
    holt uit
    hollen uit
    uitgehold
    versoepel*
    verlicht
    verlichten
    scheelt
    schelen
    besnoei*
    terugtrek*
    trekt zich terug
    trekken zich terug
    mindering
    in mindering
    teruggang
    achteruitgang
    neergang
    inzakken
    inzakt
    zakken in
    ingezakt
    instort*
    stort in
    storten in
    ineenstort*
    ineengestort*
    wegebt
    wegebben
    ebt weg
    uitsterv*
    uitgestorven
    sterft uit
    vergrijst
    wegkwijn*
    afneemt tot
    daalt verder
    verder dalen
    verder gedaald
    terugschalen
    schaalt terug
    teruggeschaald
    terugzet*
    terugval in
    tariefdaling*
    prijsdaling*
    kostendaling*
    premiedaling*
    huurverlaging*
    huurdaling*
    tariefverlaging*
    premieverlaging*
    belastingverlaging*
    lastenverlichting*
    lastenverlaging*
    btw-verlaging*
    personeelsreductie
    formatiereductie*
    efficiencykorting*
    subsidiekorting*
    budgetkorting*
    generieke korting
    efficiencytaakstelling*
    wegsaneren
    wegsaner*
    saneert
    saneren
    gesaneerd
    warme sanering
    uitkoop
    uitgekocht
    opkopen van
    ontmantel*
    afstoten
    afstoot
    stoot af
    stoten af
    afgestoten
    uit te faseren
    verkrapt
    verkrapping
    verarmt
    ontvolk*
    ontgroen*
    vergrijzing
    kortere wachttijd
    kortere doorlooptijd
    drie keer minder
    half zo veel
    decimering
    terugloop
  `,
  traps: `
    min of meer
    minder geslaagd
    stopcontact
    aansluit*
    sluit aan
    sluiten aan
    uitsluitend
    besluit
    besluiten
    sluitend
    sluit niet uit
    sluiten elkaar niet uit
    sluitingsdatum van de inschrijving
    onbeperkt
    beperkt zich
    minderheid
    minderjarig*
    niet in mindere mate
    inmiddels vervallen
    aansluiting*
    uitsluiting*
    uitsluiten
    sluitende begroting
    sluit aan op
    sluit niet
    sluitsteen
    ingesloten
    opgesloten
    aangesloten
    afgesloten
    afsluiting*
    gesloten overeenkomst*
    besloten
    heeft gesloten
    overeenkomst gesloten
    contract gesloten
    akkoord gesloten
    kortingskaart*
    in het kort
    kort gezegd
    kortom
    te kort
    binnenkort
    onlangs vervallen
    van kracht vervallen
    vervallen in
    wijziging van staken
    stop op
    minst belastende
    ten minste
    tenminste
    op zijn minst
    niet in het minst
    lichte stijging
    lichter maken
    vertrekken ruimten
    beperkt tot
    beperkt van aard
    is beperkt
    zijn beperkt
    beperkte
    mensen met een beperking
    personen met een beperking
    met een beperking
    arbeidsbeperking*
    lichamelijke beperking*
    verstandelijke beperking*
    vrijheidsbeperking*
    visuele beperking*
    beperking hebben
    vrijwel verdwenen
    teruggetrokken onder
    krimpgebied*
    krimpgemeente*
    snijdt hout
    vertrekpunt
    vertrekken van de boot
    afvallige
    sluit een overeenkomst
    sluiten een overeenkomst
    sluit een contract
    sluiten een contract
    sluit niet aan
    sluiten niet aan
    sluit goed aan
    sluit zich aan
    sluiten zich aan
    sluit hierop aan
    sluit daarop aan
    schelen wij
    bezuinigde niet
    op z'n minst
    ten minste een
    bestaansminimum
    sociaal minimum
    minimumloon*
    minimuminkomen*
  `,
  yes: [
    'Het aantal klachten daalt met een vijfde.',
    'Voor 34 woningen verdwijnt de slagschaduw.',
    'Het dorp ontvolkt en het filiaal wordt afgestoten.',
  ],
  no: ['Dit sluit aan bij het programma.', 'De raad besluit in mei.'],
};
