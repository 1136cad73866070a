import type { TermList } from '../../types';

/** Volksvertegenwoordigers en hun middelen. */
export const parliament: TermList = {
  tag: 'Parliament',
  terms: `
    tweede kamer*
    eerste kamer
    de kamer
    uw kamer
    kamer
    kamerbreed
    kamerdebat*
    kamermeerderheid
    staten-generaal
    parlement*
    volksvertegenwoordig*
    fractievoorzitters
    het lid
    de leden
    commissiedebat*
    plenair debat
    debat
    vaste commissie
    vaste kamercommissie
    commissieleden
    motie
    motie-*
    aangenomen motie
    amendement*
    initiatiefwet*
    raad
    uw raad
    de raad
    gemeenteraad*
    gemeenteraden
    raadscommissie*
    raadsbreed
    raadsvergadering*
    raadsdebat*
    griffie
    griffier
    provinciale staten
    uw staten
    de staten
    statenlid
    statencommissie*
    algemeen bestuur
    het ab
    ab-leden
    eilandsraad
    eilandsraden
    europees parlement
    budgetrecht
    kaderstellend*
    kaderstelling
    controlerende rol
    controlerende taak
    informatiepositie
    voorhang*
    vragenuur
    rondetafelgesprek
    coalitiepartijen
    oppositie
    coalitie
    schriftelijk overleg
    nota-overleg
    wetgevingsoverleg
    artikel 68
    senaat
    senatoren
    commissie ruimte
    commissie samenleving
    commissie water
    de commissie vroeg
    raadsuitspraak
    raadsenquête
    statendebat
    *moties
    *amendement
    *amendementen
    *fractie
    *fracties
    *fractieleden
    *raadsleden
    *raadslid
    *kamerleden
    *kamerlid
    *statenleden
    *kamervragen
    *parlement
    *parlementen
    *parlementariërs
    beide kamers
    beide kamers der staten-generaal
    verenigde vergadering
    tweede en eerste kamer
    eerste en tweede kamer
    kamerbehandel*
    kamerbrede
    kamermotie
    kamervraag
    kamercommissie*
    kamerstukken
    kamervoorzitter
    kamergriffie
    kamermeerderheden
    kameruitspraak
    kamerpartijen
    kameroverleg
    kamerwens
    kamerverzoek*
    verzoek van de kamer
    verzoek uit de kamer
    de kamer verzocht
    leden van de kamer
    leden van uw kamer
    leden van de fractie
    leden van de vvd-fractie
    fractielid
    fractievoorzitter
    fractiewoordvoerder*
    fractiemedewerker*
    fractiecommissie
    coalitiepartij
    oppositiepartij*
    oppositieleden
    coalitieleden
    regeringspartij*
    politieke partijen
    politieke partij
    partijen in de raad
    partijen in de kamer
    partijen in de staten
    politieke fracties
    alle fracties
    meerderheid van de raad
    meerderheid van de kamer
    meerderheid van de staten
    raadsmeerderheid
    statenmeerderheid
    meerderheid in de kamer
    meerderheid in de raad
    politiek draagvlak
    politieke meerderheid
    de politiek
    gemeentepolitiek
    lokale politiek
    haagse politiek
    provinciale politiek
    politiek debat
    politici
    politicus
    lijsttrekker*
    partijleider*
    woordvoerders van de fracties
    gekozen vertegenwoordigers
    democratisch gekozen
    parlementaire controle
    parlementaire behandeling
    parlementaire enquête*
    enquêtecommissie*
    parlementaire ondervraging
    onderzoekscommissie van de raad
    democratische controle
    democratische legitimatie
    democratische legitimiteit
    democratisch tekort
    vaste commissies
    vaste kamercommissies
    commissievergadering*
    commissiebehandeling
    commissiebespreking
    commissieronde
    commissieoverleg
    commissielid
    commissievoorzitter
    commissiegriffier
    commissie bestuur
    commissie sociaal
    commissie fysiek
    commissie wonen
    commissie middelen
    commissie financiën
    commissie economie
    commissie ruimtelijke ordening
    commissie algemeen bestuur
    commissie inwoners
    commissie leefomgeving
    commissie mobiliteit
    commissie natuur
    commissie zorg
    commissie onderwijs
    commissie veiligheid
    commissie bestuurszaken
    commissie grondgebied
    commissie grondgebiedzaken
    commissie bestuur en middelen
    commissie sociaal domein
    commissie fysiek domein
    de raadscommissie
    oordeelsvormende vergadering
    oordeelsvormende raad
    beeldvormende raad
    beeldvormende avond
    beeldvormende vergadering
    besluitvormende raad
    besluitvormende vergadering
    oordeelsvormend
    beeldvormend
    raadstafel
    raadsavond*
    raadsplein
    politieke avond
    politieke markt
    raadsinformatie*
    raadsbrief
    raadsbrieven
    raadsmemo
    raadsvragen
    raadsbesluiten
    raadsbesluit
    raadsvoorstel*
    raadskader*
    raadsperiode*
    raadsprogramma*
    raadsakkoord*
    raadsopdracht
    raadswerkgroep*
    raadsrapporteur*
    raadsonderzoek*
    raadsgriffie*
    raadspresidium
    presidium
    raadsbrede
    raadsmotie*
    raadsamendement*
    raadsagenda
    raadskamer
    raadsstuk*
    raadsbehandeling
    raadsbespreking
    raadswens*
    raadstoezegging*
    raadszetel*
    raadspartijen
    raadsondersteun*
    raadsnotulen
    uw gemeenteraad
    deelnemende raden
    raden van de deelnemende gemeenten
    colleges en raden
    buurraden
    radenconferentie
    radenbijeenkomst
    burgerlid
    burgerleden
    steunfractielid
    commissieleden niet zijnde raadslid
    deelraad
    deelraden
    stadsdeelcommissie*
    bestuurscommissie*
    gebiedscommissie*
    stadsdeelraad
    districtsraad
    districtsraden
    auditcommissie
    rekeningcommissie
    agendacommissie
    werkgeverscommissie
    vertrouwenscommissie
    commissie geloofsbrieven
    geloofsbrieven
    statenvergadering*
    statengriffie*
    statenbesluit*
    statenvoorstel*
    statenvragen
    statenbrief
    statenbrieven
    statenstuk*
    statenmotie*
    statenwerkgroep*
    statenperiode
    statenakkoord
    statenbreed
    statenzaal
    gs en ps
    leden van provinciale staten
    leden der staten
    verenigde vergadering van het waterschap
    hoofdingelanden
    hoofdingeland
    algemeen bestuursleden
    leden van het algemeen bestuur
    leden van de verenigde vergadering
    ab-vergadering*
    ab-lid
    geborgde zetels
    motie van treurnis
    motie van afkeuring
    motie van wantrouwen
    aangenomen moties
    verworpen motie
    motie vreemd
    aanhangige motie
    aangehouden motie
    breed aangenomen
    kamerbreed aangenomen
    unaniem aangenomen
    subamendement*
    initiatiefvoorstel*
    initiatiefnota*
    initiatiefrecht
    agenderingsrecht
    recht van amendement
    recht van initiatief
    enquêterecht
    interpellatie*
    spoeddebat*
    dertigledendebat*
    tweeminutendebat*
    hoofdlijnendebat
    begrotingsdebat
    begrotingsbehandeling
    verantwoordingsdebat
    algemene beschouwingen
    algemene politieke beschouwingen
    politieke beschouwingen
    plenaire behandeling
    plenaire vergadering
    hamerstuk
    bespreekstuk
    hamerstukken
    stemming over
    stemmingen over
    schriftelijke vragen
    mondelinge vragen
    artikel 36-vragen
    artikel 40-vragen
    artikel 41-vragen
    technische vragen
    feitelijke vragen
    vragen van de fractie
    vragen van de fracties
    vragen van het lid
    vragen van de leden
    vragen van uw raad
    vragen van uw kamer
    vragen uit de raad
    vragen uit de kamer
    vragenronde
    technische briefing
    kamerbrief
    kamerbrieven
    verslag van een schriftelijk overleg
    nader verslag
    nota naar aanleiding van het verslag
    memorie van antwoord
    voorlopig verslag
    nahangprocedure
    nahang
    zware voorhang
    zienswijze van de raad
    zienswijzen van de raden
    zienswijze van uw raad
    wensen en bedenkingen
    wensen- en bedenkingenprocedure
    actieve informatieplicht
    passieve informatieplicht
    informatierecht
    artikel 169
    artikel 213a
    artikel 68 grondwet
    verantwoordingsplicht aan de raad
    controlerende functie
    volksvertegenwoordigende rol
    kaderstellende rol
    kaderstellende bevoegdheid
    kaders van de raad
    kaders stellen
    raadsbevoegdheid
    bevoegdheid van de raad
    budgetrecht van de raad
    autorisatie door de raad
    autorisatiewet
    begrotingsrecht
    toezegging aan de kamer
    toezegging aan de raad
    toezeggingen aan de kamer
    toezeggingen aan de raad
    toegezegd aan de kamer
    toegezegd aan uw raad
    toegezegd aan de raad
    toezeggingenlijst
    verkiezingsuitslag
    tweede kamerverkiezing*
    kamerverkiezing*
    statenverkiezing*
    waterschapsverkiezing*
    nieuwe raad
    huidige raad
    vorige raad
    controversieel verklaard
    kamerreces
    vvd
    VVD
    D66
    PvdA
    pvda
    CDA
    GroenLinks
    groenlinks-pvda
    GroenLinks-PvdA
    GL-PvdA
    PvdA-GroenLinks
    PVV
    pvv
    NSC
    BBB
    boerburgerbeweging
    christenunie
    SGP
    DENK
    PvdD
    partij voor de dieren
    JA21
    50PLUS
    forum voor democratie
    FVD
    FvD
    fvd
    BIJ1
    gemeentebelangen
    lokaal belang
    stadspartij
    dorpspartij
    lokale partij
    lokale partijen
    ouderenpartij
    seniorenpartij
    water natuurlijk
    AWP
    N-VA
    CD&V
    PVDA
    PTB
    Open Vld
    Vlaams Belang
    griffiers
    griffiemedewerkers
    ondervoorzitter van de kamer
    voorzitter van de kamer
    voorzitter van de raad
    plaatsvervangend voorzitter van de raad
    senator
    eerste kamerlid
    eerste kamerleden
    tweede-kamercommissie
    tweede-kamerdebat
    eerste kamerfracties
    tweede kamerfracties
    europarlement*
    leden van het europees parlement
    vlaams parlement*
    vlaamse volksvertegenwoordiger*
    federaal parlement
    kamer van volksvertegenwoordigers
    waals parlement
    provincieraad
    provincieraden
    raad voor maatschappelijk welzijn
    parlement van aruba
    staten van aruba
    staten van curaçao
    staten van sint maarten
    PS-lid
    PS-leden
    PS-vergadering
    staten
    regioraad
    regioraden
    de SP
    PS
    AB
    tweede-kamerfractie*
    eerste-kamerfractie*
    senaatsfractie*
    senaatscommissie
    kamerdossier
    kamerinformatie
    kamerwoordvoerder*
    kameronderzoek*
    kamerrapporteur*
    rapporteurs van de kamer
    kamerbezoek
    kamertoezegging*
    kamervoorhang
    kamerontbinding
    kamerzetel*
    kamerminderheid
    kamerhoorzitting*
    hoorzitting van de kamer
    parlementaire geschiedenis
    parlementair onderzoek
    parlementaire meerderheid
    parlementaire rol
    plenaire debatten
    plenaire zaal
    regeling van werkzaamheden
    procedurevergadering*
    stafnotitie
    rondetafelgesprekken
    rondetafelgesprek van de commissie
    notaoverleg
    nota-overleggen
    algemeen overleg
    algemene overleggen
    wetgevingsoverleggen
    begrotingsoverleg
    verzameldebat
    commissie welzijn
    commissie ruimte en
    commissie landelijk gebied
    commissie duurzaamheid
    commissie jeugd
    commissie cultuur
    commissie sport
    commissie milieu
    commissie klimaat
    commissie woon
    commissie stad
    commissie omgeving
    commissie maatschappij
    commissie mens en
    commissie algemene zaken
    commissie natuur en
    uw commissie
    commissie van uw raad
    commissies van de raad
    commissies van de staten
    in de commissie
    de raden
    beide raden
    drie raden
    vier raden
    vijf raden
    zes raden
    zeven raden
    acht raden
    alle raden
    gemeentelijke raden
    zeggenschap van de raden
    oordeel van de raden
    zienswijzen van raden
    de zeven raden
    raadsoverleg
    raadsbijeenkomst*
    raadsledenbijeenkomst*
    raadsledenpanel
    raadscollega*
    raadsvoorzitter*
    raadzaal
    raadssessie
    raadsdocument*
    raadsgeleid*
    raadsverkiezing*
    schaduwfractielid
    fractiegenoot
    fractiegenoten
    fractieleider*
    fractieassistent*
    fractieondersteun*
    fractiebudget*
    fractiebijdrage*
    fractieberaad
    fractievergadering*
    eenmansfractie*
    fractiebureau*
    gekozenen
    gekozen volksvertegenwoordig*
    statenkring
    statenadviseur*
    statenlidmaatschap
    uw vergadering
    de vergadering van het algemeen bestuur
    algemene vergadering van het waterschap
    verenigde vergaderingen
    algemene besturen
    leden van het ab
    ab-fractie*
    waterschapsfractie*
    hoogheemraadschapsverkiezing*
    geborgden
    eilandsraadsfractie*
    eilandraad
    parlement van curaçao
    parlement van sint maarten
    statenfractie*
    statenvoorzitter*
    ocmw-raad
    vlaamse volksvertegenwoordiging
    vlaams volksvertegenwoordig*
    vlaams parlementslid
    kamercommissie binnenlandse zaken
    parlementaire vraag
    parlementaire vragen
    schriftelijke vraag
    mondelinge vraag
    vraag om uitleg
    meps
    MEP's
    EP-lid
    EP-leden
    EP-commissie
    europees parlementariër*
    europese volksvertegenwoordig*
    nationale parlementen
    gele kaart van de kamer
    parlementair voorbehoud
    behandelvoorbehoud
    burgerinitiatief bij de raad
    moties en amendementen
    moties en toezeggingen
    lijst van toezeggingen
    toezeggingenregister
    openstaande toezegging*
    openstaande moties
    afdoening van de motie
    motie is afgedaan
    motie afgedaan
    motie uitgevoerd
    motie ontraden
    oordeel kamer
    oordeel raad
    indieners van de motie
    de indieners van het amendement
    hoofdelijke stemming
    stemverhouding
    stemverklaring*
    unaniem door de raad
    raadsbreed gesteund
    raadsbreed gedragen
    kamerbreed gesteund
    brede steun in de kamer
    steun in de kamer
    steun in de raad
    meerderheid in de staten
    meerderheid in de eerste kamer
    senaatsmeerderheid
    gevraagd door de kamer
    verzocht door de kamer
    kamerlid vroeg
    het lid van der
    het lid van den
    het lid de
    de leden van der
    inwerkingtredingsvoorhang
    gecontroleerde delegatie
    parlementaire goedkeuring
    goedkeuring van het parlement
    instemming van de kamer
    instemming van de raad
    instemming van de staten
    zienswijzerecht
    informatieplicht aan de raad
    informatieplicht jegens de kamer
    inlichtingenrecht
    artikel 68-verzoek
    vragenrecht
    budgetbevoegdheid
    kredietaanvraag aan de raad
    kredietverlening door de raad
    grip van de raad
    raad in positie
    positie van de raad
    raad aan zet
    rol van de raad
    rol van de kamer
    rol van de staten
    oppositiefractie*
    coalitiefractie*
    regeringsfractie*
    collegepartij*
    partijgenoot
    partijgenoten
    partijbestuur van
    zetels in de raad
    zetels in de kamer
    zetelverdeling
    leefbaar rotterdam
    hart voor den haag
    groep van haga
    Nieuw Sociaal Contract
    OPNL
    Onafhankelijke Politiek Nederland
    Progressief Nederland
    cd&v
    MEP Aruba
  `,
  traps: `
    kamer van koophandel
    kamers van koophandel
    raad van state
    raad van bestuur
    raad van toezicht
    raad van commissarissen
    raden van bestuur
    raad voor de kinderbescherming
    raad voor de rechtspraak
    raad voor het openbaar bestuur
    raad voor cultuur
    raad voor volksgezondheid
    hoge raad
    ondernemingsraad
    cliëntenraad
    cliëntenraden
    dorpsraad
    wijkraad
    onderwijsraad
    gezondheidsraad
    adviesraad*
    sociaal-economische raad
    directieraad
    bestuursraad
    ministerraad
    onderraad
    europese raad
    raad van europa
    raad van ministers
    rekenkamer*
    rekenkamercommissie
    slaapkamer*
    meervoudige kamer
    enkelvoudige kamer
    aan de voorzitter van de tweede kamer
    raad en daad
    centrale raad van beroep
    raad van advies
    ouderraad
    leerlingenraad
    medezeggenschapsraad
    jongerenraad
    kamer waarin
    kamer van
    op kamers
    kamerhuur
    kamerverhuur
    debat op de heidag
    commissie van advies
    bezwaarschriftencommissie
    begeleidingscommissie
    adviescommissie
    europees parlement en de raad van
    kamer van beroep
    kamer van inbeschuldigingstelling
    kamers te huur
    kamers verhuren
    kamers
    kamergenoot*
    studentenkamer*
    hotelkamer*
    woonkamer*
    behandelkamer*
    meldkamer*
    verhoorkamer*
    wachtkamer*
    ziekenkamer*
    kamertemperatuur
    raadkamer*
    pachtkamer
    grondkamer*
    spreekkamer*
    ondernemingskamer
    accountantskamer
    douanekamer
    handelskamer
    strafkamer
    geheime kamer
    vergaderkamer*
    operatiekamer*
    bestuurskamer
    raad van beheer
    raad van arbeid
    raad van beroep
    raden van commissarissen
    raden van toezicht
    raad voor de leefomgeving
    raad voor rechtsbijstand
    raad voor accreditatie
    raad voor plantenrassen
    raad voor de transportveiligheid
    onderzoeksraad*
    veiligheidsraad
    kiesraad
    raad van kerken
    raad van elf
    raad van deskundigen
    raad van de europese unie
    verenigde staten
    de verenigde staten
    baltische staten
    lidstaten
    staten van herkomst
    derde staten
    golfstaten
    ek-motie
    locomotie
    emotie*
    promotie*
    *emotie
    *emoties
    *promotie
    *promoties
    commotie
    locomotie*
    demotie*
    loopbaanpromotie
    fractie van de kosten
    fractie van een
    een fractie van
    afvalfractie*
    *afvalfractie
    *afvalfracties
    restfractie
    gft-fractie
    een fractie hoger
    te rade
    ten rade
    met raad
    goede raad
    raad weten
    raad geven
    om raad
    raad vragen aan
    raden wij
    raden aan
    wij raden
    raden af
    te raden
    raad ik
    raadt
    wat raad
    ondernemingsraden
    dorpsraden
    wijkraden
    adviesraden
    jongerenraden
    studentenraad
    studentenraden
    huurdersraad
    seniorenraad
    participatieraad
    wmo-raad
    gehandicaptenraad
    regieraad
    landelijke cliëntenraad
    raad van ouderen
    sociale raad
    bestuursrechter
    debat in de media
    publiek debat
    publieke debat
    maatschappelijk debat
    maatschappelijke debat
    debat over de stad
    oppositie van buren
    bestuurscommissie van de school
    oudercommissie
    schoolcommissie
    leden van de vereniging
    de leden van de or
    het lid van de
    artikel lid
    commissie voor de rechten
    commissie voor de milieu
    commissie voor de m.e.r
    commissie mer
    commissie bezwaarschriften
    europese commissie
    commissie van deskundigen
    commissie van toezicht
    commissie voor bezwaarschriften
    commissie voor bezwaar
    commissie voor beroep
    commissie voor de beroep
    wensen en bedenkingen van omwonenden
    koning en staten
    op kamers wonen
    informatieplicht van de huurder
    informatieplicht van bedrijven
    informatieplicht energiebesparing
    sp-waarde
    volt spanning
    230 volt
    400 volt
    kilovolt
    12 volt
    voorhang-
    voorhangsel
    een volt
    leden van het team
    leden van het gezin
    leden van de werkgroep
    de leden van de vereniging
    de leden van het gezin
    de leden van de bond
    de leden van de werkgroep
    de leden van de club
    de leden van de coöperatie
    reces van de school
    ps :
    artikel 213
    in de commissie van beroep
    in de commissie bezwaar
  `,
  yes: [
    'De Kamer heeft hierom gevraagd in de motie-Jansen.',
    'De raadsleden kregen de cijfers in mei.',
    'De fracties van D66 en de VVD dienden een amendement in.',
    'De hoofdingelanden willen eerst cijfers zien.',
    'Statenleden stelden schriftelijke vragen.',
    'De gekozenen en de burgerleden stemden in.',
    'Uw commissie vroeg om een tussenstand.',
    'De drie raden krijgen een zienswijze.',
    'De Statenfracties wilden meer tijd.',
  ],
  no: [
    'De Kamer van Koophandel houdt het register bij.',
    'De Raad van State adviseerde in juni.',
    'De dorpsraden en ondernemingsraden adviseren mee.',
    'De promotie van de regio kost een fractie van het budget.',
    'In de woonkamer hangt een meter.',
  ],
};
