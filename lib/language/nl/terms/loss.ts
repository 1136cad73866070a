import type { TermList } from '../../types';

/** Wat slecht is voor wie het overkomt. */
export const loss: TermList = {
  tag: 'Loss',
  terms: `
    verliest
    verliezen
    verloor
    verloren
    kwijt
    kwijtraken
    kwijtraakt
    mist
    missen
    gemist
    wacht
    wachten
    wachtte
    gewacht
    achteruit
    achteruitgaat
    achteruitgaan
    erop achteruit
    duurder
    duurdere
    moeilijker
    lastiger
    ingewikkelder
    complexer
    trager
    zwaarder
    slechter
    slechtere
    onveiliger
    later
    benadeelt
    benadeeld
    treft
    treffen
    getroffen
    raakt
    dupe
    de dupe
    gedupeerd
    buiten de boot
    buitenspel
    tussen wal en schip
    in de knel
    in de kou
    geen recht
    geen aanspraak
    krijgt niets
    krijgen niets
    krijgt geen
    krijgen geen
    valt buiten
    vallen buiten
    uitgesloten
    uitsluit
    wordt afgewezen
    afwijzing*
    afgewezen
    geweigerd
    weigering*
    ingetrokken
    ontslag
    ontslagen
    voorschieten
    zelf betalen
    bijbetalen
    opdraaien
    betalen meer
    draaien op
    ten koste van
    lijdt
    lijden
    schaadt
    schaden
    verzwakt
    verzwakken
    ondermijnt
    ondermijnen
    aantast
    aantasten
    aangetast
    overbelast
    overbelasten
    stapelt
    stapelen
    loopt vast
    lopen vast
    vastloopt
    vastlopen
    uitvalt
    mislukt
    mislukken
    verslechter*
    nadelig*
    ten nadele
    verzwaart
    verzwaren
    verzwaring
    omrijden
    verhuizen
    kan niet
    kunnen niet
    kan niet meer
    kunnen niet meer
    niet langer kunnen
    mag niet
    mogen niet
    mag niet meer
    pas na
    pas in
    pas vanaf
    niet vóór
    lasten
    op straat
    tegen u
    tekortschiet
    schiet tekort
    onbereikbaar
    blijft liggen
    blijven liggen
    ongedekt*
    niet gedekt
    tegenvaller*
    overschrijding*
    verliest inkomsten
    verloren gaan
    verloren gaat
    gaat verloren
    gaan verloren
    ging verloren
    raakt kwijt
    raken kwijt
    raakte kwijt
    raakten kwijt
    kwijtgeraakt
    mist de
    mislopen
    misloopt
    loopt mis
    lopen mis
    liep mis
    misgelopen
    gaat mis
    mis gaan
    mis kan gaan
    misgaan
    misgaat
    derft
    derven
    gederfd
    inlevert
    inleveren
    levert in
    leveren in
    leverde in
    ingeleverd
    moet inleveren
    opgeeft
    boet in
    inboeten
    ingeboet
    boeten in
    inboet
    wacht langer
    wachten langer
    moet wachten
    moeten wachten
    langer wachten
    wachtte langer
    moet langer
    blijft wachten
    gaat achteruit
    gaan achteruit
    ging achteruit
    achteruitgang
    op achteruit
    slechter af
    er slechter van
    wordt slechter
    worden slechter
    verschraalt
    verschralen
    verschraling
    verloedert
    verloederen
    verarmt
    verarmen
    verarming
    verpaupert
    achterop
    achterstand oplopen
    loopt achterstand op
    achterblijft
    achterblijven
    blijft achter
    blijven achter
    achtergebleven
    benadeling
    benadeelde
    dupeert
    duperen
    de dupe van
    dupe van
    slachtoffer van
    lijdt onder
    lijden onder
    leed onder
    gebukt onder
    gaat gebukt
    gaan gebukt
    zucht onder
    geraakt
    hard geraakt
    treft vooral
    getroffen worden
    kampt met
    kampen met
    worstelt
    worstelen
    sneuvelt
    uitvallen
    valt uit
    vallen uit
    viel uit
    uitgevallen
    afhaakt
    afhaken
    haakt af
    haken af
    haakte af
    afgehaakt
    weggaat
    wijkt uit
    wijken uit
    uitwijken
    uitwijkt
    sluit de deuren
    failliet
    omvalt
    omvallen
    valt om
    vallen om
    stopt ermee
    geschorst
    uitgesloten van
    sluit uit
    sluiten uit
    buitengesloten
    buitensluit
    buiten de regeling
    buiten de doelgroep
    valt weg
    tussen de kieren
    door het ijs
    in het gedrang
    in het geding
    onder druk
    in gevaar
    in problemen
    in de problemen
    in de schulden
    in de kou staan
    met lege handen
    lege handen
    met de gebakken peren
    aan het kortste eind
    kortste eind
    het nakijken
    tevergeefs
    voor niets
    geen kant
    kan nergens
    kunnen nergens
    nergens terecht
    niet terecht kan
    niet terecht kunnen
    kan niet terecht
    kunnen niet terecht
    komt niet in aanmerking
    komen niet in aanmerking
    niet in aanmerking
    niet meer in aanmerking
    vervalt het recht
    recht vervalt
    verliest het recht
    verliezen het recht
    zonder recht
    rechteloos
    geen toegang
    geen plek
    geen plaats
    geen woning
    geen opvang
    geen zorg
    geen hulp
    geen vervoer
    zonder inkomen
    zonder werk
    zonder woning
    zonder stroom
    zonder hulp
    zonder begeleiding
    ziek wordt
    moet betalen
    moeten betalen
    betaalt meer
    betalen mee
    meebetalen
    gaat meer betalen
    gaan meer betalen
    meer kwijt
    duurder uit
    meer betalen
    bijbetaalt
    betaalt bij
    betalen bij
    voorschiet
    schiet voor
    schieten voor
    opdraait
    draait op
    draaien op voor
    opdraaien voor
    moet opdraaien
    terugbetalen
    terugbetaalt
    betaalt terug
    betalen terug
    moet terugbetalen
    teruggevorderd
    terugvordert
    vordert terug
    bestraft
    beboet
    gestraft
    gekort
    gekort op
    wordt gekort
    worden gekort
    opzadelen
    opzadelt
    zadelt op
    zadelen op
    opgezadeld
    belast met
    afgewenteld
    afwentelt
    afwentelen
    wentelt af
    schuiven door
    doorgeschoven
    doorschuift
    komt terecht bij
    neerkomt op
    komt neer bij
    verdrukking
    in de verdrukking
    verdringt
    verdringen
    verdrongen
    verzwaarde
    verzwaard
    bemoeilijkt
    bemoeilijken
    bemoeilijkt de
    belemmert
    belemmeren
    belemmerd
    belemmering*
    hindert
    hinderen
    gehinderd
    hinderlijk
    frustreert
    frustreren
    gefrustreerd
    blokkeert
    blokkeren
    geblokkeerd
    vertraagt
    vertragen
    vertraagd
    stagneert
    stagneren
    stokt
    stokken
    stilvalt
    stilvallen
    valt stil
    vallen stil
    stil komt te liggen
    komt stil
    komen stil
    ligt stil
    liggen stil
    uitstelt
    vooruitgeschoven
    opgeschort
    duurt langer
    duren langer
    langer duren
    langer duurt
    te laat
    te laat komt
    te laat komen
    niet op tijd
    niet tijdig
    niet halen
    haalt niet
    halen niet
    niet gehaald
    onhaalbaar
    tekortkomt
    tekortkomen
    komt tekort
    komen tekort
    schieten tekort
    kwam tekort
    te kort komt
    onvoldoende is
    beschadigt
    beschadigen
    beschadigd
    schade lijden
    lijdt schade
    lijden schade
    schade oplopen
    schadelijk*
    verstoort
    verstoren
    verstoord
    verstoring*
    ontwricht
    ontwrichten
    scheurt
    verzakt
    overstroomt
    onder water
    verdroogt
    verdrogen
    vervuilt
    vervuilen
    vervuild
    ziek maakt
    bederft
    uitgehold
    holt uit
    uitholt
    uithollen
    afbreuk
    afbreuk doet
    doet afbreuk
    doen afbreuk
    verzwakte
    tast aan
    tasten aan
    tastte aan
    aantasting*
    ondergraaft
    ondergraven
    schendt
    schenden
    geschonden
    stigmatiseert
    stigmatiseren
    vernederend
    onrechtvaardig
    oneerlijk
    onredelijk
    onbillijk
    ongelijk behandeld
    onevenredig
    onevenredig zwaar
    onevenredige
    buitenproportioneel
    ongunstig*
    slechtste
    onzekerder
    onduidelijker
    onoverzichtelijker
    omslachtig*
    bewerkelijk*
    arbeidsintensief
    arbeidsintensiever
    tijdrovend*
    kostbaarder
    onbetaalbaar*
    onbereikbaarder
    verder weg
    verder reizen
    verder rijden
    omfietsen
    omrijdt
    rijdt om
    rijden om
    verder van huis
    ontoegankelijk*
    leeg staat
    leegstaan
    leegstaat
    leegloopt
    leeglopen
    loopt leeg
    lopen leeg
    verwaterd
    verwatert
    verwateren
    verdwijnt uit
    overvraagd
    overvraagt
    overbelast raken
    overspannen
    bezwijkt
    bezwijken
    dichtslibt
    dichtslibben
    slibt dicht
    volloopt
    vollopen
    loopt vol
    lopen vol
    overloopt
    uit de hand
    stapelt op
    opstapelt
    opstapelen
    stijgt door
    onderuit
    tegenvalt
    tegenvallen
    valt tegen
    vallen tegen
    viel tegen
    tegengevallen
    mislukte
    strandt
    stranden
    strandde
    gestrand
    ketst af
    hapert
    haperen
    faalt
    falen
    faalde
    gefaald
    niet werkt
    averechts
    averechts effect
    contraproductief
    negatieve
    *nadeel
    *nadelen
    *verlies
    *tegenvaller
    *schade
    leegstand
    leegloop
    leeg komen te staan
    kaalslag
    ravage
    sluit zijn deuren
    moet dicht
    moeten dicht
    gaat dicht
    gaan dicht
    dichtgaan
    dichtgaat
    moet sluiten
    moeten sluiten
    opheffing van
    gedwongen te
    gedwongen verhuizen
    gedwongen ontslagen
    banen verdwijnen
    banen kwijt
    werkgelegenheid verloren
    omzetderving
    waardedaling
    schadepost*
    strop
    stroppen
    aderlating
    klap voor
    harde klap
    tegenslag*
    faillissement*
    gaat failliet
    gaan failliet
    over de kop
    bedrijfsbeëindiging*
    kapitaalvernietiging
    restschuld*
    huisuitzetting*
    uithuiszetting*
    boete krijgt
    boete krijgen
    krijgt een boete
    krijgen een boete
    korting op hun
    levert geen recht
    recht verspeelt
    verspeelt
    verspelen
    verspeeld
    misgrijpt
    misgrijpen
    grijpt mis
    vist achter het net
    achter het net
    naast het net
    vissen achter
    uitgesloten worden
    in de wachtrij
    wachtlijst op
    wachttijd op
    wachtrij*
    files
    filevorming
    opstopping*
    ophoping
    verkeersdruk
    sluipverkeer
    geluidsoverlast
    geluidhinder
    geurhinder
    geuroverlast
    stankoverlast
    stofoverlast
    trillingshinder
    parkeerdruk
    parkeeroverlast
    slagschaduw
    lichthinder
    bouwoverlast
    hittestress
    wateroverlast
    scheurvorming
    gaten vallen
    vallen gaten
    gaten in het rooster
    rooster rond
    gat vallen
    niet bemand
    dubbel werk
    meer werk
    extra werk
    meer papierwerk
    rompslomp
    papierwinkel
    administratieve last
    administratieve lasten
    regeldruk
    lastendruk
    lastenverzwaring
    meerkosten
    stapeling
    overvragen
    uitputting
    uitval
    vroegtijdig stoppen
    afvallers
    wegblijft
    blijven weg
    blijft weg
    mijden
    mijdt
    zorgmijding
    afstand groter
    langer reizen
    langere reistijd
    omweg
    omwegen
    om te rijden
    kale reis
    bot vangt
    vangt bot
    vangen bot
    van het kastje naar de muur
    kastje naar de muur
    vernedering
    stigmatiser*
    ongelijkheid
    ongelijke behandeling
    rechtsongelijkheid
    willekeur
    tweedeling
    uitholling
    erosie van
    tornen aan
    tornt aan
    verschraald
    kaler
    kariger
    minder keuze
    minder zeggenschap
    verliest zeggenschap
    zeggenschap kwijt
    verlies van
    verlies aan
    offer
    offers
    prijsgeven
    prijsgeeft
    geeft prijs
    geven prijs
  `,
  traps: `
    vroeg of laat
    sooner or later
    later dit jaar
    later deze maand
    in een later stadium
    kan niet worden uitgesloten
    geen nadelig*
    niet nadelig
    zonder nadelen
    wacht op ondertekening
    getroffen maatregelen
    maatregelen getroffen
    treffen maatregelen
    treft maatregelen
    voorbereidingen getroffen
    wachtwoord*
    verloren voorwerpen
    mist u
    voorziening treffen
    regeling treffen
    niet kwijt
    wacht op akkoord
    wacht maar
    wachtlijst*
    wachttijd*
    raken aan
    raakt aan
    raakvlak*
    raakpunt*
    in aanraking
    betrokken raken
    geraakt uw
    negatief advies
    negatieve lijst
    negatief geadviseerd
    kostbare tijd
    later te bepalen
    later in
    later vast
    later besluit
    op een later moment
    later moment
    latere
    een later
    uiterlijk later
    in een later
    opgeven voor
    aanmelden en opgeven
    opgegeven aan
    breekt aan
    doorgebroken
    vertrekken van
    trein vertrekt
    vertrekt van
    uitgesteld tot
    houdt op te
    ziek wordt gemeld
    maatregelen treffen
    maatregelen treft
    regeling getroffen
    getroffen gebied
    getroffen regeling
    getroffen voorziening
    voorzieningen getroffen
    voorzieningen treffen
    geen nadelen
    geen nadeel
    geen schade
    niet verloren
    wachtkamer
    wachtdienst
    wacht af
    afwachten
    niet te laat
    te laat ingediende
    opzeggen van vertrouwen
    afgewezen moties
    offerte*
    dicht bij huis
  `,
  yes: [
    'Wie later aanvraagt, valt buiten de boot.',
    'Kleine aanbieders raken hun contract kwijt.',
    'De buurt krijgt sluipverkeer en parkeerdruk voor haar rekening.',
  ],
  no: ['De voorbereidingen getroffen door de dienst zijn af: voorbereidingen getroffen.'],
};
