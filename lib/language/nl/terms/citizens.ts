import type { TermList } from '../../types';

/** Mensen, huishoudens en bedrijven, en wie voor hen spreekt. Naar de entiteitenlijsten van het domeinonderzoek. */
export const citizens: TermList = {
  tag: 'Citizens',
  terms: `
    burger
    inwoner*
    bewoner*
    omwonende*
    buurtbewoner*
    dorpsbewoner*
    huishouden*
    gezinsleden
    ouder
    moeder*
    vader*
    kind
    jongere
    jeugd
    jeugdigen
    tiener*
    leerling*
    scholier*
    student*
    cursist*
    oudere
    65-plussers
    gepensioneerde*
    senioren
    bejaarde*
    mantelzorger*
    verzekerde
    mensen
    iemand
    niemand
    wie
    degene*
    personen
    persoon
    gebruiker*
    bezoeker*
    reiziger*
    forens*
    fietser*
    voetganger*
    automobilist*
    weggebruiker*
    chauffeur*
    consument*
    koper*
    verkoper*
    huurder*
    verhuurder*
    woningeigenaar*
    huiseigenaar*
    woningzoekende*
    spoedzoeker*
    dakloze*
    minima
    bijstandsgerechtigde*
    uitkeringsgerechtigde*
    uitkeringsontvanger*
    toeslagontvanger*
    aanvrager*
    indiener*
    gedupeerde*
    slachtoffer*
    verdachte*
    gedetineerde*
    statushouder*
    asielzoeker*
    vluchteling*
    ontheemde*
    oekraïners
    arbeidsmigrant*
    migrant*
    grensarbeider*
    nieuwkomer*
    inburgeraar*
    werknemer*
    werkgever*
    werkende*
    werkzoekende*
    werkloze*
    flexwerker*
    uitzendkracht*
    zzp'er
    zzp'ers
    zelfstandige
    ondernemer*
    mkb
    mkb'ers
    winkelier*
    horeca
    horecaondernemer*
    bedrijfsleven
    veehouder*
    melkveehouder*
    agrariër*
    agrarische bedrijven
    akkerbouwer*
    tuinder*
    visser
    vissers
    belastingplichtige*
    belastingbetaler*
    vrijwilliger*
    sportverenig*
    stichting dorps*
    schuldenaar*
    laaggeletterde*
    chronisch zieken
    wajong'ers
    wajongers
    wia-gerechtigde*
    arbeidsongeschikte*
    zieken
    zieke werknemer*
    minder validen
    rechthebbende*
    belanghebbende*
    betrokkene
    betrokkenen
    deelnemer*
    kiezer*
    rechtzoekende*
    bezwaarmaker*
    insprekers
    inspreker
    klager*
    melder*
    schademelder*
    exploitant*
    investeerder*
    ontwikkelaar*
    projectontwikkelaar*
    aandeelhouder*
    producent*
    fabrikant*
    leverancier*
    importeur*
    supermarkt*
    samenleving
    maatschappij
    achterban
    dorp
    dorpen
    buurt
    wijk
    wijken
    kwetsbare groep*
    lage inkomens
    laagste inkomens
    middeninkomens
    de doelgroep
    doelgroep
    deze groep
    roker*
    omgeving
    buren
    passagier*
    schipper*
    dorpsraad
    dorpsbelang*
    wijkraad
    buurtvereniging*
    belangenvereniging*
    belangenorganisatie*
    patiëntenvereniging*
    patiëntenorganisatie*
    ouderorganisatie*
    jongerenorganisatie*
    vakbond*
    brancheorganisatie*
    branchevereniging*
    de branche
    actiegroep*
    energiecoöperatie*
    cliëntenraad*
    cliëntenraden
    panel van
    burgerpanel*
    burgerberaad
    ervaringsdeskundige*
    Woonbond
    ANBO
    LTO
    LTO Nederland
    LTO Noord
    VNO-NCW
    MKB-Nederland
    FNV
    CNV
    VCP
    ABU
    NBBU
    Patiëntenfederatie
    ANWB
    ROVER
    Rover
    Vereniging Eigen Huis
    Bouwend Nederland
    KHN
    BOVAG
    Evofenedex
    TLN
    LSVb
    LAKS
    Ouders & Onderwijs
    Boink
    BOinK
    Natuurmonumenten
    Milieudefensie
    Natuur & Milieu
    Vereniging Natuurmonumenten
    energieleverancier*
    *bewoners
    *huurders
    *gezinnen
    *ouders
    *kinderen
    *ondernemers
    *bedrijven
    *patiënten
    *cliënten
    *gebruikers
    *aanvragers
    *eigenaren
    *werkers
    *genieters
    *gerechtigden
    *verzekerden
    *leerlingen
    *studenten
    *werknemers
    *reizigers
    *migranten
    *huishoudens
    *bewoner
    *inwoners
    *inwoner
    *huurder
    *gezin
    *ondernemer
    *eigenaar
    *eigenaars
    *patiënt
    *cliënt
    *gebruiker
    *aanvrager
    *houder
    *leerling
    *student
    *werknemer
    *werkgevers
    *werkgever
    *reiziger
    *migrant
    *huishouden
    *bedrijf
    *onderneming
    *ondernemingen
    *gangers
    *ganger
    *telers
    *teler
    *kwekers
    *kweker
    *fokkers
    *fokker
    *boeren
    *boer
    *handelaren
    *handelaars
    *handelaar
    *winkeliers
    *winkelier
    *winkels
    *winkel
    *restaurants
    *makelaars
    *makelaar
    *ontwikkelaars
    *ontwikkelaar
    *aannemers
    *aannemer
    *installateurs
    *installateur
    *leveranciers
    *leverancier
    *producenten
    *producent
    *exploitanten
    *exploitant
    *importeurs
    *exporteurs
    *vervoerders
    *vervoerder
    *rederijen
    *rederij
    *schippers
    *chauffeurs
    *chauffeur
    *rijders
    *rijder
    *fietsers
    *fietser
    *wandelaars
    *wandelaar
    *recreanten
    *recreant
    *sporters
    *sporter
    *zwemmers
    *toeristen
    *toerist
    *gasten
    *klanten
    *klant
    *kopers
    *koper
    *zoekers
    *zoeker
    *zoekenden
    *zoekende
    *starters
    *jongeren
    *ouderen
    *moeders
    *moeder
    *vaders
    *vrouwen
    *vrouw
    *mannen
    *meisjes
    *jongens
    *deelnemers
    *deelnemer
    *afnemers
    *afnemer
    *initiatiefnemers
    *initiatiefnemer
    *consumenten
    *consument
    *plichtigen
    *plichtige
    *gerechtigde
    *behoevenden
    *behoevende
    *hebbenden
    *hebbende
    *gehandicapten
    *slachtoffers
    *slachtoffer
    *gedupeerden
    *gedupeerde
    *getroffenen
    *nabestaanden
    *verenigingen
    *vereniging
    *coöperaties
    *coöperatie
    *clubs
    *club
    *collectieven
    *actievoerders
    *demonstranten
    *kiezers
    *stemmers
    *burgers
    *zelfstandigen
    *vluchtelingen
    *vluchteling
    *gevangenen
    *verdachten
    *daders
    *passagiers
    *automobilisten
    *piloten
    *artiesten
    *kunstenaars
    *kunstenaar
    *makers
    *muzikanten
    *scholieren
    *scholier
    *kandidaten
    *kandidaat
    *leerders
    *lezers
    *kijkers
    *luisteraars
    *spelers
    *speler
    *vrijwilligers
    *vrijwilliger
    *supporters
    *liefhebbers
    *bouwers
    *bouwer
    *beleggers
    *belegger
    *investeerders
    *spaarders
    *schuldenaren
    *debiteuren
    *crediteuren
    *betalers
    *betaler
    *verdieners
    *verdiener
    *ontvangers
    *ontvanger
    *melders
    *melder
    *klagers
    *indieners
    *indiener
    *pachters
    *uitzendkrachten
    *arbeiders
    *arbeider
    *gepensioneerden
    *vakbonden
    *vakbond
    *baby's
    *peuters
    *kleuters
    *pubers
    *tieners
    mens
    de mens
    medemens*
    iedereen
    eenieder
    een ieder
    ieder van ons
    niemand in
    wie het treft
    bevolking
    bevolkingsgroep*
    het publiek
    breed publiek
    publiek dat
    gemeenschap
    gemeenschappen
    geloofsgemeenschap*
    dorpsgemeenschap*
    lokale gemeenschap*
    burgermaatschappij
    burgerinitiatie*
    burgercollectie*
    burgerfora
    burgerforum
    burgerraad
    burgerraden
    buurtinitiatie*
    dorpshuis
    dorpshuizen
    dorpsraden
    wijkraden
    buurtraad
    buurtraden
    stadsdorp
    kernen
    kleine kernen
    dorpskern*
    buurten
    woonwijk*
    aandachtswijk*
    prachtwijk*
    binnenstad
    binnensteden
    platteland
    plattelanders
    stedelingen
    stedeling
    dorpelingen
    dorpeling
    eilanders
    grensbewoner*
    aanwonende*
    aanwoner*
    aangelande*
    ingeland
    ingelanden
    ingezeten*
    landgenoten
    onderdanen
    nederlander
    nederlanders
    medelanders
    vlamingen
    belgen
    duitsers
    roemenen
    bulgaren
    syriërs
    eritreeërs
    surinamers
    antillianen
    molukkers
    marokkanen
    turkse nederlanders
    marokkaanse nederlanders
    nederlanders met een migratieachtergrond
    mensen met een migratieachtergrond
    jongeren met een migratieachtergrond
    expats
    kennismigrant*
    gezinsmigrant*
    studiemigrant*
    seizoenarbeider*
    seizoensarbeider*
    seizoenswerker*
    roma
    sinti
    reizigers en woonwagenbewoners
    woonwagenbewoner*
    woonbootbewoner*
    verblijfsrecreant*
    vakantieganger*
    kampeerder*
    camperaar*
    camperbezitter*
    zeilers
    roeiers
    kanoërs
    surfers
    duikers
    hengelaars
    hengelaar
    sportvisser*
    beroepsvisser*
    mosselvisser*
    garnalenvisser*
    kokkelvisser*
    palingvisser*
    kottervisser*
    jagers
    jager
    ruiters
    ruiter
    menners
    mountainbiker*
    wielrenner*
    hardloper*
    skaters
    e-bikers
    scooterrijder*
    motorrijder*
    bestuurders van auto's
    bestuurders van voertuigen
    vrachtwagenbestuurder*
    taxichauffeur*
    taxiklant*
    beroepschauffeur*
    buschauffeur*
    treinreiziger*
    busreiziger*
    ov-reiziger*
    ov-gebruiker*
    vliegreiziger*
    pendelaar*
    autobezitter*
    autorijder*
    leaserijder*
    parkeerder*
    vergunninghouder*
    kentekenhouder*
    rijbewijshouder*
    rolstoelgebruiker*
    scootmobielgebruiker*
    rollatorgebruiker*
    scootmobielers
    slechtziende*
    blinden
    blinden en slechtzienden
    doven
    slechthorende*
    mensen met een beperking
    personen met een beperking
    mensen met een handicap
    mensen met een arbeidsbeperking
    mensen met schulden
    mensen met dementie
    mensen met een uitkering
    mensen zonder papieren
    mensen zonder digid
    mensen in armoede
    mensen met een laag inkomen
    mensen met een kleine beurs
    lage-inkomensgroepen
    inkomensgroep*
    lagere inkomens
    hogere inkomens
    hoge inkomens
    modale inkomens
    minimuminkomens
    middengroepen
    middenklasse
    kwetsbaren
    kwetsbare mensen
    kwetsbare inwoners
    kwetsbare jongeren
    kwetsbare ouderen
    zelfredzame*
    hulpvrager*
    zorgvrager*
    zorgbehoevende*
    hulpbehoevende*
    zorggebruiker*
    zorgmijder*
    budgethouder*
    pgb-houder*
    cliëntvertegenwoordiger*
    naaste
    naasten
    familie
    families
    familieleden
    familielid
    verwant*
    nabestaande*
    partner
    ex-partner*
    echtgenoot
    echtgenoten
    echtpaar
    echtparen
    samenwonende*
    alleenstaande
    alleenstaanden
    alleenstaande ouder*
    alleenverdiener*
    tweeverdiener*
    eenverdiener*
    kostwinner*
    weduwe*
    weduwnaar*
    halfwezen
    grootouder*
    opa
    oma
    opa's
    oma's
    kleinkind*
    zoon
    dochter
    zonen
    dochters
    broers
    zussen
    pleegouder*
    pleegkind*
    pleeggezin*
    gastouder*
    gastgezin*
    adoptieouder*
    adoptiekind*
    geadopteerde*
    draagmoeder*
    stiefouder*
    gezinshuis
    gezinshuizen
    gezinshuisouder*
    zwangere*
    zwangere vrouwen
    kraamvrouw*
    aanstaande ouders
    schoolkind*
    baby
    zuigeling*
    peuter
    kleuter
    dreumes*
    puber*
    brugklasser*
    examenkandida*
    basisscholier*
    mbo'er
    mbo'ers
    hbo'er
    hbo'ers
    vmbo'er
    vmbo'ers
    havist*
    vwo'er
    vwo'ers
    mbo-student*
    hbo-student*
    promovend*
    stagiair*
    leerwerker*
    thuiszitter*
    voortijdig schoolverlater*
    schoolverlater*
    schoolgaande kinderen
    alumni
    oud-student*
    studerende*
    deeltijdstudent*
    volwassene*
    jongvolwassene*
    meerderjarige*
    minderjarige*
    adolescent*
    18-jarigen
    18-minners
    50-plussers
    55-plussers
    67-plussers
    70-plussers
    75-plussers
    80-plussers
    vijftigplussers
    zestigplussers
    hoogbejaarde*
    aow'er
    aow'ers
    aow-gerechtigde*
    aow-ontvanger*
    pensionado*
    pensioendeelnemer*
    pensioengerechtigde*
    oud-werknemer*
    ex-werknemer*
    werkende armen
    platformwerker*
    maaltijdbezorger*
    bezorger*
    pakketbezorger*
    koerier*
    postbode*
    thuiswerker*
    deeltijder*
    deeltijdwerker*
    oproepkracht*
    payroller*
    payrollwerknemer*
    schijnzelfstandige*
    freelancer*
    eenpitter*
    startende ondernemers
    starter
    doorstromer*
    herintreder*
    baanzoeker*
    vakman
    vakmensen
    vaklieden
    vakkracht*
    bouwvakker*
    schoonmaker*
    schilder*
    loodgieter*
    elektricien*
    monteur*
    timmerman
    timmerlieden
    stukadoor*
    dakdekker*
    hovenier*
    stratenmaker*
    fabrieksarbeider*
    havenarbeider*
    havenwerker*
    kraanmachinist*
    machinist*
    stuurman
    stuurlieden
    matroos
    matrozen
    zeevarende*
    zeelieden
    zeeman
    binnenvaartschipper*
    binnenschipper*
    truckers
    trucker
    verladers
    verlader
    expediteur*
    transporteur*
    veerdienstexploitant*
    busmaatschappij*
    luchtvaartmaatschappij*
    vliegmaatschappij*
    spoorvervoerder*
    rijschool
    rijscholen
    rijschoolhouder*
    rij-instructeur*
    rijinstructeur*
    sollicitant*
    inschrijver*
    gegadigde*
    geïnteresseerde*
    belangstellende*
    bieder
    bieders
    koopstarter*
    koopwoningbezitter*
    huizenbezitter*
    huizenkoper*
    huiskoper*
    huizenzoeker*
    woningkoper*
    woningbezitter*
    grondbezitter*
    vastgoedbelegger*
    vastgoedondernemer*
    belegger*
    speculant*
    huisjesmelker*
    pandjesbaas
    huurbemiddelaar*
    makelaardij
    taxateur*
    notaris
    notarissen
    architect
    architecten
    onderaannemer*
    hoofdaannemer*
    bouwsector
    bouwende partijen
    marktpartij*
    private partijen
    particulier
    particulieren
    particuliere eigenaren
    particuliere verhuurders
    vve
    vve's
    VvE
    VvE's
    vereniging van eigenaren
    verenigingen van eigenaren
    erfpachter*
    pachter*
    verpachter*
    opstalhouder*
    standplaatshouder*
    marktkoop*
    marktkramer*
    kraamhouder*
    kermisexploitant*
    venter
    venters
    slager
    slagers
    slagerij*
    bakker
    bakkers
    bakkerij*
    kapper
    kappers
    kapsalon*
    schoonheidssalon*
    groenteboer*
    kruidenier*
    drogist*
    apotheker*
    viswinkel*
    boekhandel*
    boekwinkel*
    kledingwinkel*
    winkelend publiek
    winkelketen*
    webwinkel*
    webshop*
    detailhandel
    detaillist*
    groothandel*
    middenstand*
    franchisenemer*
    filiaalhouder*
    buurtsuper*
    tuincentr*
    bouwmarkt*
    warenhuis
    warenhuizen
    tankstation*
    pomphouder*
    garagehouder*
    autodealer*
    fietsenmaker*
    fietsenwinkel*
    sloper*
    schroothandel*
    café
    cafés
    caféhouder*
    kroegbaas
    kroegen
    restaurant
    restauranthouder*
    terrashouder*
    terrasbezoek*
    hotels
    hotelier*
    pensionhouder*
    camping
    campings
    campinghouder*
    vakantiepark
    vakantieparken
    vakantieverhuur*
    b&b's
    bed and breakfasts
    strandtent*
    strandpaviljoen*
    strandexploitant*
    discotheek
    discotheken
    nachtclub*
    coffeeshop*
    snackbar*
    cafetaria*
    cateraar*
    evenementenorganisator*
    organisator
    festivalorganisat*
    festivalbezoeker*
    feestvierder*
    concertbezoeker*
    museumbezoeker*
    theaterbezoeker*
    bioscoopbezoeker*
    bibliotheekbezoeker*
    bibliotheekleden
    leners
    lezer*
    luisteraar*
    kijker*
    theatermaker*
    filmmaker*
    programmamaker*
    kunstenaar*
    artiest*
    musicus
    musici
    muzikant*
    dansers
    acteurs
    auteurs
    vertalers
    tolken
    ontwerper*
    vormgever*
    galeriehouder*
    podia
    poppodium*
    cultuurmaker*
    culturele ondernemers
    culturele sector
    koren
    fanfare*
    muziekvereniging*
    toneelvereniging*
    carnavalsvereniging*
    scouting
    scoutinggroep*
    speeltuinvereniging*
    volkstuinder*
    volkstuinvereniging*
    hobbytuinders
    topsporter*
    breedtesporter*
    amateursporter*
    zwemmer*
    badgast*
    baders
    schaatser*
    voetballer*
    tennisser*
    hockeyer*
    turner*
    turnsters
    gymnast*
    judoka*
    golfers
    atleten
    atleet
    scheidsrechter*
    sportclub*
    voetbalclub*
    voetbalvereniging*
    zwemvereniging*
    hockeyclub*
    tennisvereniging*
    roeivereniging*
    ijsvereniging*
    motorclub*
    omnivereniging*
    sportbond*
    sportschool
    sportscholen
    fitnesscentr*
    supporter
    fans
    toeschouwer*
    dierenhouder*
    dierhouder*
    hondenbezitter*
    kattenbezitter*
    paardenhouder*
    paardenbezitter*
    manege*
    fokker*
    dierenbeschermer*
    schapenhouder*
    geitenhouder*
    varkenshouder*
    pluimveehouder*
    kippenhouder*
    imker*
    bijenhouder*
    kalverhouder*
    veeteler*
    fruitteler*
    bollenteler*
    bloembollenteler*
    aardappelteler*
    sierteler*
    boomkweker*
    kwekerij*
    glastuinbouwer*
    tuinbouwer*
    kasteler*
    loonwerker*
    landbouwer*
    landbouwsector
    agrarische sector
    agrarische ondernemers
    agrarische collectieven
    agrarisch bedrijf
    biologische boeren
    jonge boeren
    bedrijfsopvolger*
    stoppers
    stoppende boeren
    blijvers
    rentmeester*
    pachtboer*
    natuurbeheerder*
    terreinbeheerder*
    terreinbeherende organisaties
    natuurorganisatie*
    milieuorganisatie*
    natuur- en milieuorganisaties
    natuurliefhebber*
    natuurvereniging*
    vogelwerkgroep*
    milieubeweging
    milieugroep*
    dierenbescherming
    dierenorganisatie*
    industrie
    industriële bedrijven
    grootverbruiker*
    kleinverbruiker*
    afnemer*
    aangeslotene*
    grootindustrie
    fabrieken
    maakindustrie
    datacenter*
    kansspelaanbieder*
    gokker*
    speelhalexploitant*
    telecomaanbieder*
    internetgebruiker*
    appgebruiker*
    websitebezoeker*
    digibeet
    digibeten
    niet-digivaardige*
    minder digivaardige*
    digitaal minder vaardige*
    abonnee*
    accounthouder*
    rekeninghouder*
    spaarder*
    hypotheekhouder*
    hypotheeknemer*
    polishouder*
    verzekeringnemer*
    premiebetaler*
    kredietnemer*
    debiteur*
    crediteur*
    schuldeiser*
    schuldhebber*
    wanbetaler*
    energieverbruiker*
    energieklant*
    energiegebruiker*
    energiearme*
    gasgebruiker*
    prosumenten
    zonnepaneelbezitter*
    drinkwatergebruiker*
    waterverbruiker*
    erfgenaam
    erfgenamen
    erflater*
    schenker*
    donateur*
    donor
    donoren
    orgaandonor*
    begunstigde*
    gemachtigde*
    vertegenwoordigers van
    wettelijk vertegenwoordiger*
    curandus
    onderbewindgestelde*
    beschermde personen
    subsidieontvanger*
    subsidieaanvrager*
    subsidievrager*
    adressant*
    geadresseerde*
    appellant*
    eiser
    eisers
    procespartij*
    bezwaarden
    reclamant*
    indieners van zienswijzen
    insprekende*
    petitionaris*
    ondertekenaar*
    actievoerder*
    demonstrant*
    betoger*
    activist*
    klokkenluider*
    aangever*
    getuige
    getuigen
    dader
    veelpleger*
    recidivist*
    overtreder*
    fraudeur*
    criminelen
    crimineel die
    arrestant*
    veroordeelde*
    ex-gedetineerde*
    tbs'er
    tbs'ers
    justitiabele*
    bestrafte*
    boeteling*
    taakgestrafte*
    verslaafde*
    gebruikers van drugs
    drugsgebruiker*
    alcoholist*
    verwarde personen
    personen met verward gedrag
    mensen met verward gedrag
    sekswerker*
    prostituee*
    prostitué*
    bordeelhouder*
    kamerverhuurder*
    kamerbewoner*
    kamerhuurder*
    kameraar*
    kamerzoeker*
    onderhuurder*
    medehuurder*
    medebewoner*
    thuiswonende*
    uitwonende*
    inwonende*
    bankslaper*
    thuisloze*
    zwerfjongere*
    buitenslaper*
    alleenstaande minderjarige vreemdeling*
    amv'er*
    amv's
    vreemdeling
    vreemdelingen
    uitgeprocedeerde*
    ongedocumenteerde*
    illegalen
    derdelander*
    unieburger*
    verblijfsgerechtigde*
    nareizig*
    gezinsherenigers
    inburgeringsplichtige*
    taalleerder*
    anderstalige*
    analfabeet
    analfabeten
    laagopgeleide*
    hoogopgeleide*
    praktisch opgeleiden
    theoretisch opgeleiden
    praktisch geschoolde*
    lager opgeleide*
    hoger opgeleide*
    chronisch zieke
    longpatiënt*
    kankerpatiënt*
    hartpatiënt*
    ggz-cliënt*
    ggz-patiënt*
    dementerende*
    terminale patiënten
    wlz-cliënt*
    wmo-cliënt*
    jeugdige
    verpleeghuisbewoner*
    verzorgingstehuisbewoner*
    cliëntenorganisatie*
    patiëntenbeweging
    patiëntenfederatie
    ervaringswerker*
    lotgenot*
    huisgenoot
    huisgenoten
    klasgenoten
    leeftijdsgenoten
    werkneemster*
    man
    meisje
    jongen
    meiden
    genderdiverse*
    transgender*
    transgender personen
    homo's
    lesbische*
    lhbti
    lhbtiq
    lhbti'ers
    lhbtiqia
    lhbti-personen
    minderheden
    minderheidsgroep*
    moslims
    joden
    christenen
    gelovigen
    moskee
    moskeeën
    kerkgenootschap*
    kerkgemeenschap*
    kerkbesturen
    parochie*
    parochianen
    gelovige
    moskeebesturen
    moskeebezoeker*
    kerkganger*
    religieuze gemeenschap*
    veteraan
    veteranen
    dienstplichtige*
    reservisten
    oud-militair*
    toekomstige generaties
    volgende generaties
    komende generaties
    nageslacht
    nieuwe generatie
    jonge generatie
    caribisch nederland
    grensregio's
    sociale partners
    sociale partner
    cao-partijen
    vakbeweging
    vakorganisatie*
    vakcentrale*
    bonden
    de bonden
    bond
    beroepsvereniging*
    beroepsorganisatie*
    branche
    branches
    branchepartij*
    koepelorganisatie*
    standsorganisatie*
    landbouworganisatie*
    boerenorganisatie*
    bedrijvenvereniging*
    bedrijveninvesteringszone*
    bedrijventerreinvereniging*
    industrievereniging*
    parkmanagement
    horecavereniging*
    buurtcomité*
    buurtbelang*
    buurtplatform*
    buurtorganisatie*
    wijkcomité*
    wijkbelang*
    wijkplatform*
    wijkvereniging*
    wijkpanel*
    dorpsvereniging*
    dorpscoöperatie*
    dorpscomité*
    plaatselijk belang
    stadsdorpen
    zorgcoöperatie*
    wooncoöperatie*
    buurtcoöperatie*
    warmtecoöperatie*
    windcoöperatie*
    energiegemeenschap*
    leden van de vereniging
    verenigingsleden
    verenigingsbestuur
    clubbestuur*
    seniorenraad
    seniorenvereniging*
    seniorenorganisatie*
    ouderenbond*
    ouderenorganisatie*
    ouderenvereniging*
    ouderraad
    ouderraden
    oudercommissie*
    oudervereniging*
    medezeggenschapsraad
    medezeggenschapsraden
    jongerenraad
    jongerenraden
    jongerenpanel*
    jeugdraad
    jongerenbeweging
    jongerenvereniging*
    vrouwenorganisatie*
    zelforganisatie*
    cliëntenbeweging
    wmo-raad
    wmo-raden
    participatieraad
    gehandicaptenplatform*
    gehandicaptenraad
    platform toegankelijk*
    verkeersdeelnemer*
    maatschappelijke organisaties
    maatschappelijke partijen
    maatschappelijk middenveld
    maatschappelijke partners
    goede doelen
    goededoelenorganisatie*
    ngo
    ngo's
    stichting
    stichtingen
    voedselbank*
    kledingbank*
    speelgoedbank*
    buurthuis
    buurthuizen
    initiatiefnemer*
    initiatiefgroep*
    belangengroep*
    belangenbehartiger*
    doelgroepen
    risicogroep*
    klantgroep*
    minderbedeelde*
    minder draagkrachtige*
    werkminima
    stille armen
    armlastige*
    rijken
    vermogende*
    grootverdiener*
    topverdiener*
    veelverdiener*
    veelvlieger*
    niet-gebruiker*
    niet-werkende*
    nuggers
    ww'er
    ww'ers
    ww-gerechtigde*
    bijstandsmoeder*
    bijstandsontvanger*
    bijstander*
    uitkeringstrekker*
    zelfstandig ondernemer*
    zieke werknemers
    arbeidsbeperkte*
    wia'ers
    wao'er*
    afgekeurde*
    herbeoordeelde*
    toeslagouder*
    toeslagenouder*
    toeslaggerechtigde*
    toeslagenslachtoffer*
    huurtoeslagontvanger*
    zorgtoeslagontvanger*
    kinderopvangtoeslagouder*
    belastingschuldige*
    aangifteplichtige*
    aangiftedoener*
    inhoudingsplichtige*
    erfbelastingplichtige*
    onderhoudsplichtige*
    alimentatieplichtige*
    leerplichtige*
    kwalificatieplichtige*
    meldplichtige*
    vergunningplichtige*
    vergunningaanvrager*
    ingeschrevene*
    uitgeschrevene*
    geregistreerde*
    voorrangszoeker*
    urgentiezoeker*
    reguliere woningzoekenden
    doelgroephuurder*
    sociale huurder*
    zittende huurders
    toekomstige bewoners
    toekomstige huurders
    nieuwe bewoners
    buurman
    buurtgenot*
    dorpsgenot*
    stadsgenot*
    stadgenoten
    passant*
    voorbijganger*
    drenkeling*
    overledene*
    schadelijder*
    gelaedeerde*
    benadeelde*
    getroffene*
    evacué*
    rouwende*
    toeslagengedupeerde*
    VNO
    MKB
    KBO
    PCOB
    KBO-PCOB
    NVM
    VBO
    VEH
    VEB
    IVBN
    NEPROM
    WoningBouwersNL
    Techniek Nederland
    Koninklijke Horeca Nederland
    RECRON
    HISWA
    HISWA-RECRON
    ANVR
    NOC NSF
    KNVB
    KNZB
    KNHS
    KNHB
    KNLTB
    NTFU
    KNWU
    KNJV
    NJN
    NAJK
    NAV
    NMV
    NVV
    POV
    LTO-Noord
    ZLTO
    LLTB
    Agractie
    Farmers Defence Force
    Glastuinbouw Nederland
    Greenports
    Visned
    VisNed
    Vissersbond
    Nederlandse Vissersbond
    BLN
    BLN-Schuttevaer
    Schuttevaer
    KVNR
    KNV
    CBRB
    INretail
    CBL
    RND
    CBW
    Thuiswinkel.org
    VNCI
    VEMW
    FME
    Metaalunie
    Koninklijke Metaalunie
    NLdigital
    VNPF
    Kunstenbond
    Kunsten '92
    Federatie Cultuur
    LKCA
    Natuur en Milieu
    Vogelbescherming
    Greenpeace
    Urgenda
    Wakker Dier
    Dierenbescherming
    Stichting Wakker Dier
    Het Groene Woud
    Particulier Grondbezit
    FPG
    Federatie Particulier Grondbezit
    NVJ
    LOC
    LSR
    MIND
    MantelzorgNL
    Zorgbelang
    Per Saldo
    KansPlus
    Alzheimer Nederland
    KWF
    Hartstichting
    Longfonds
    Dokters van de Wereld
    COC
    COC Nederland
    Leger des Heils
    Humanitas
    Rode Kruis
    Het Rode Kruis
    Stichting Lezen
    LCR
    Landelijke Cliëntenraad
    NISB
    VVN
    Veilig Verkeer Nederland
    RAI
    RAI Vereniging
    VNA
    VBDO
    Adfiz
    LSA
    LVKK
    NGO
    AOb
    CNV Onderwijs
    NJR
    Nationale Jeugdraad
    UNICEF
    Defence for Children
    PZO
    PZO-ZZP
    VZN
    ONL
    ONL voor Ondernemers
    NRTO
    UnieNL
    De Unie
    AVV
    Unizo
    UNIZO
    Voka
    VOKA
    ABVV
    ACV
    ACLVB
    Boerenbond
    Gezinsbond
    Netwerk tegen Armoede
    TreinTramBus
    Natuurpunt
    Bond Beter Leefmilieu
    hospita
    hospita's
    hengelsportvereniging*
    *bezitters
    *bezitter
    *gezelschappen
    *gezelschap
    orkest
    orkesten
    ensembles
    *organisatoren
    instellingen in de stad
    woongroep*
    *bedrijfjes
    eenmanszaak
    eenmanszaken
    bv's
    start-ups
    startups
    scale-ups
    multinationals
    inwoonster*
    bewoonster*
    eigenares*
    kapster*
    huurster*
    verkoopster*
    schoonmaakster*
    cliënte
    cliëntes
    patiënte
    patiëntes
    aanvraagster*
    verzoekster*
    eiseres*
    klaagster*
    boerin
    boerinnen
    deelneemster*
    gebruikster*
    bezoekster*
    onderneemster*
    zangeres*
    actrice*
    danseres*
    kunstenares*
    vriendin*
    vriend
    vrienden
    vriendje*
    vriendengroep*
    vriendenkring
    kennissen
    buurjongen*
    buurmeisje*
    buurkind*
    buurtkind*
    overbuur
    overburen
    benedenbuur*
    bovenbuur*
    kleinzoon*
    kleinzonen
    kleindochter*
    oom
    ooms
    tante
    tantes
    neef
    neven
    nicht
    nichten
    broer
    broertje*
    zus
    zusje*
    tweeling*
    drieling*
    bruidspa*
    pasgeboren*
    kersverse ouders
    bijstandsvader*
    zorgenkind*
    oudste zoon
    oudste dochter
    jongste zoon
    jongste dochter
    schoonfamilie
    schoonzoon
    schoonzonen
    stiefkind*
    stiefvader*
    voogdijkind*
    uithuisgeplaatste*
    uit huis geplaatste kinderen
    wezenpensioengerechtigde*
    halfwees
    nakomeling*
    voorouder*
    nazaat
    nazaten
    achterkleinkind*
    achttienjarige*
    zeventienjarige*
    zestienjarige*
    vijftienjarige*
    veertienjarige*
    dertienjarige*
    twaalfjarigen
    elfjarigen
    tienjarigen
    negenjarigen
    achtjarigen
    zevenjarigen
    zesjarigen
    vijfjarigen
    vierjarigen
    driejarigen
    tweejarigen
    eenjarigen
    negentienjarige*
    twintigjarigen
    dertigers
    veertigers
    vijftigers
    zestigers
    zeventigers
    tachtigers
    negentigers
    twintigers
    twintiger
    dertiger
    veertiger
    vijftiger
    zestiger
    zeventiger
    tachtiger
    honderdjarige*
    *jarigen
    *plussers
    *plusser
    *minners
    babyboomer*
    millennial*
    generatie z
    rookvrije generatie
    volgende generatie
    toekomstige generatie
    nieuwe generaties
    eerste generatie migranten
    tweede generatie migranten
    jaargenoot
    jaargenoten
    medescholier*
    medestudent*
    eerstejaars
    eerstejaarsstudent*
    ouderejaars*
    bachelorstudent*
    masterstudent*
    aankomend student*
    aankomende studenten
    bbl'er
    bbl'ers
    bol'er
    bol'ers
    bbl-student*
    vso-leerling*
    zij-instromer in
    herkanser*
    zittenblijver*
    blijf-zitter*
    eindexamenleerling*
    rijschoolleerling*
    rijleerling*
    examendeelnemer*
    geslaagden
    gezakten
    spijtoptant*
    drop-out*
    schooldrop-out*
    beller
    bellers
    afhaker*
    wegblijver*
    twijfelaar*
    laatkomer*
    wachtende
    wachtenden
    achterblijver*
    nieuwkomende*
    instromer*
    terugkeerder*
    remigrant*
    emigrant*
    oorlogsvluchteling*
    klimaatvluchteling*
    kindvluchteling*
    ontheemd gezin
    asielaanvrager*
    asielkind*
    gezinsherenigende*
    kansrijke asielzoekers
    afghanen
    irakezen
    iraniërs
    somaliërs
    oekraïner
    oekraïense*
    polen die
    poolse werknemers
    poolse arbeidsmigranten
    roemeense arbeidsmigranten
    bulgaarse arbeidsmigranten
    turken
    indische nederlanders
    papoea's
    antilliaanse nederlanders
    antilliaanse jongeren
    antilliaan
    surinaamse nederlanders
    arubanen
    arubaan
    bonairianen
    bonairiaan
    curaçaoënaar*
    sabanen
    statianen
    sint-maartenaren
    friezen
    zeeuwen
    brabanders
    groningers
    amsterdammers
    rotterdammers
    hagenaars
    hagenezen
    utrechters
    walen
    brusselaars
    antwerpenaren
    gentenaars
    vlaming
    belg
    europeanen
    britten
    grensganger*
    grenspendelaar*
    eu-burger*
    eu-migrant*
    eu-arbeidsmigrant*
    tweetaligen
    eentaligen
    nederlandstaligen
    franstaligen
    papiamentstalige*
    papiaments sprekende*
    taalzwakke*
    nt2-cursist*
    inburgeringskandida*
    asielstatushouder*
    vergunninghouders asiel
    bed-bad-broodgebruiker*
    moslima's
    moslim
    jood
    joodse gemeenschap
    joodse nederlanders
    christen
    katholieken
    protestanten
    hindoes
    hindoe
    hindoestanen
    boeddhisten
    sikhs
    humanisten
    bedevaartganger*
    pelgrim*
    kerkelijke gemeente
    kerkelijke gemeenten
    kerkgemeente
    kerkleden
    parochiaan
    imam
    imams
    rabbijn*
    pastoor
    pastoors
    dominee*
    predikant*
    geestelijk leider*
    kerkbestuur
    synagoge*
    hindoetempel*
    moskeebestuur
    moskeeorganisatie*
    levensbeschouwelijke organisatie*
    diaconie*
    kloostergemeenschap
    homoseksuele*
    homo
    biseksuele*
    non-binaire*
    intersekse personen
    trans personen
    trans vrouwen
    trans mannen
    transpersoon
    transpersonen
    lhbtiqa*
    vrouwen met
    autist
    autisten
    mensen met autisme
    mensen met adhd
    dyslectici
    dyslecticus
    dyslectische*
    epilepsiepatiënt*
    diabeet
    diabeten
    diabetici
    diabetespatiënt*
    astmapatiënt*
    copd-patiënt*
    nierpatiënt*
    dialysepatiënt*
    reumapatiënt*
    parkinsonpatiënt*
    ms-patiënt*
    als-patiënt*
    q-koortspatiënt*
    long-covidpatiënt*
    post-covidpatiënt*
    hiv-patiënt*
    dwarslaesiepatiënt*
    allergiepatiënt*
    bloeddonor*
    spermadonor*
    donorkind*
    eiceldonor*
    wensouder*
    wensmoeder*
    ivf-patiënt*
    gehandicapte*
    invalide
    verstandelijk beperkte*
    lichamelijk beperkte*
    visueel beperkte*
    auditief beperkte*
    mensen met een verstandelijke beperking
    mensen met een lvb
    lvb'ers
    licht verstandelijk beperkten
    blinde
    dove
    dove mensen
    blinde mensen
    doofblinden
    doofblinde*
    rolstoeler*
    rollatorlopers
    zuurstofgebruiker*
    suïcidale*
    depressieve*
    eenzamen
    eenzame ouderen
    psychisch kwetsbaren
    psychisch kwetsbare*
    mensen met psychische*
    ervaringsraad
    naastbetrokken*
    vertegenwoordigde*
    kwetsbare bewoners
    kwetsbare huishoudens
    kwetsbare kinderen
    kwetsbare personen
    kwetsbare gezinnen
    kwetsbare werknemers
    kwetsbare werkenden
    kwetsbare leerlingen
    kwetsbare studenten
    kwetsbare patiënten
    kwetsbare cliënten
    vaccinweigeraar*
    gevaccineerde*
    ongevaccineerde*
    besmette personen
    geïnfecteerden
    genezen patiënten
    coronapatiënt*
    ic-patiënt*
    opgenomen patiënten
    terminaal zieke*
    palliatieve patiënten
    verslaafd*
    alcoholverslaafde*
    drugsverslaafde*
    gokverslaafde*
    gamer
    gamers
    gameverslaafde*
    drinker
    drinkers
    jonge drinkers
    vaper
    vapers
    snuivers
    festivalganger*
    uitgaanspubliek
    uitgaander*
    stapper
    stappers
    rokende jongeren
    meeroker*
    caissière*
    kassamedewerker*
    winkelmedewerker*
    winkelpersoneel
    vakkenvuller*
    verkoopmedewerker*
    magazijnmedewerker*
    magazijnier*
    orderpicker*
    distributiemedewerker*
    productiemedewerker*
    inpakker*
    lopendebandwerker*
    heftruckchauffeur*
    vrachtwagenchauffeur*
    vrachtrijder*
    besteller*
    postbezorger*
    krantenbezorger*
    fietskoerier*
    pakketkoerier*
    flitsbezorger*
    taxibestuurder*
    koks
    chef-kok*
    keukenhulp*
    afwasser*
    obers
    serveerster*
    barman
    barpersoneel
    horecamedewerker*
    horecapersoneel
    portiers
    beveiligingsbedrij*
    kamermeisje*
    poetshulp*
    huishoudhulp*
    huishoudelijke hulpen
    dienstbode*
    poetsvrouw*
    werkster
    werksters
    glazenwasser*
    schoorsteenveger*
    tegelzetter*
    metselaar*
    voeger*
    betonvlechter*
    stucadoor*
    glaszetter*
    steigerbouwer*
    grondwerker*
    rioolwerker in
    wegwerker*
    asfaltwerker*
    lasser
    lassers
    bankwerker*
    metaalwerker*
    staalarbeider*
    draaier en frezer
    meubelmaker*
    meubelzaak
    houtbewerker*
    drukkers
    drukkerij*
    zeefdrukker*
    grafisch bedrijf
    illustrator*
    fotograaf
    fotografen
    cameraman
    cameramensen
    vertaler
    componist*
    beeldhouwer*
    acteur
    danser
    zanger
    zangers
    popmuzikant*
    dj's
    cabaretier*
    goochelaar*
    circusartiest*
    circus
    circussen
    stadsgids*
    reisleider*
    schoonheidsspecialist*
    pedicure*
    manicure*
    nagelstylist*
    tatoeëerder*
    tattooshop*
    masseur*
    masseuse*
    rijinstructrice*
    sportinstructeur*
    personal trainer*
    fitnessondernemer*
    dierentrainer*
    hondentrainer*
    hondenuitlaatservice*
    hondenuitlater*
    trimsalon*
    dierenpension*
    dierenwinkel*
    dierentuin*
    kinderboerderij*
    oppas
    oppassen
    babysitter*
    au pair*
    nanny*
    huishoudster*
    advocatenkantoor
    advocatenkantoren
    accountantskantoor
    accountantskantoren
    belastingadvieskantoor
    administratiekantoor
    administratiekantoren
    boekhouders in het mkb
    notariskantoor
    notariskantoren
    makelaarskantoor
    makelaarskantoren
    tussenpersoon
    tussenpersonen
    assurantietussenperso*
    consultants
    webbouwer*
    techreus
    techreuzen
    onlineplatform
    onlineplatforms
    socialemediabedrij*
    influencer*
    contentmaker*
    youtuber*
    vlogger*
    geneesmiddelenfabrikant*
    medicijnfabrikant*
    tabaksfabrikant*
    tabaksindustrie
    tabakszaak
    tabakszaken
    tabaksspeciaalza*
    speciaalzaak
    speciaalzaken
    gemakszaak
    gemakswinkel*
    avondwinkel*
    kiosk
    kiosken
    kioskhouder*
    slijter
    slijters
    slijterij*
    wijnhandel*
    brouwers
    brouwerij*
    distilleerderij*
    wijnboer*
    juwelier*
    opticien*
    bloemist*
    bloemenwinkel*
    bloemenkraam*
    kaasboer*
    visboer*
    visverkoper*
    poelier*
    banketbakker*
    ijssalon*
    ijscoman
    lunchroom*
    koffiezaak
    koffiebar*
    theehuis
    eetcafé*
    eethuis
    eethuisje*
    eetgelegenheid
    eetgelegenheden
    bezorgrestaurant*
    shoarmazaak
    pizzeria*
    frietkraam
    frietkramen
    frituur*
    foodtruck*
    marktlui
    marktbezoeker*
    marktkraam
    koopman
    kooplieden
    ambulante handel*
    ambulanten
    straatverkoper*
    straathandelaar*
    straatmuzikant*
    zaakvoerder*
    winkelcentrum*
    winkelcentra
    winkelgebied*
    winkelstraat*
    handelsvereniging*
    handelskring
    centrummanagement
    binnenstadsondernemer*
    marktcommissie
    standhouder*
    beursorganisator*
    evenementenbureau*
    festivals
    bioscoop
    bioscopen
    theaters
    theatergezelschap*
    toneelgezelschap*
    muziekscholen
    dansschool
    dansscholen
    balletschool
    balletscholen
    zwemschool
    zwemscholen
    zeilschool
    zeilscholen
    surfschool
    surfscholen
    duikschool
    duikscholen
    vliegschool
    yogaschool
    yogastudio*
    sauna's
    wellnesscentr*
    zonnestudio*
    casino's
    speelautomatenhal*
    weddenschappenaanbieder*
    erotisch bedrijf
    seksinrichting*
    garages
    autohandel*
    autoverhuur*
    autodeelbedrij*
    deelautoaanbieder*
    deelscooteraanbieder*
    schadeherstelbedrij*
    wasstraat*
    verhuizer*
    touroperator*
    reisorganisatie*
    reisbureau*
    reisaanbieder*
    cruisemaatschappij*
    cruiserederij*
    vrachtmaatschappij*
    luchtvrachtbedrij*
    charteraar*
    grondafhandelaar*
    logistiek bedrijf
    logistieke bedrijven
    logistiek dienstverlener*
    distributiecentr*
    magazijnen
    scheepswerf
    scheepswerven
    scheepsagent*
    scheepsbevoorrader*
    bemanningsleden
    bemanningslid
    opvarende*
    visserman
    vissersman
    kotter
    kotters
    kottereigenaar*
    vissersgezin*
    visafslag
    visafslagen
    visverwerker*
    visserijsector
    visserijgemeenschap*
    aquacultuurbedrij*
    oesterkweker*
    mosselkweker*
    bergers
    baggeraar*
    baggerbedrij*
    bouwonderneming*
    uitzendbureau*
    uitzendbedrij*
    uitlener
    uitleners
    inlener
    inleners
    inlenende bedrijven
    detacheerder*
    detacheringsbureau*
    payrollbedrij*
    werving- en selectiebureau*
    incassobureau*
    incassobedrij*
    deurwaarderskantoor
    bemiddelingsbureau*
    woonbemiddelaar*
    vastgoedeigenaar*
    pandeigena*
    gebouweigena*
    kamerverhuurbedrij*
    grondeigena*
    perceeleigena*
    kaveleigena*
    eigenaar-bewoner*
    appartementseigena*
    monumenteigena*
    monumentenbezitter*
    booteigenaar*
    ligplaatshouder*
    watersporter*
    pleziervaarder*
    jachthavens
    jachthaven
    campinggast*
    hotelgast*
    hotelketen*
    hotelsector
    horecasector
    horecagelegenheid
    horecagelegenheden
    horecazaak
    horecazaken
    recreatieondernemer*
    recreatieparken
    verblijfsrecreatie
    minicamping*
    toeristische sector
    reissector
    uitzendsector
    schoonmaaksector
    transportsector
    luchtvaartsector
    taxisector
    bloemensector
    tuinbouwsector
    varkenssector
    pluimveesector
    zuivelsector
    vleessector
    maritieme sector
    techsector
    gamesector
    creatieve sector
    evenementensector
    sportsector
    *branche
    *branches
    akkerbouwbedrij*
    tuinbouwbedrij*
    glastuinbouwbedrij*
    melkveebedrij*
    landbouwbedrij*
    pluimveebedrij*
    gemengd bedrijf
    boerengezin*
    boerderij
    boerderijen
    boerenbedrij*
    zorgboer*
    keuterboer*
    hobbyboer*
    natuurboer*
    graanboer*
    melkveeboer*
    kippenboer*
    varkensboer*
    geitenboer*
    schapenboer*
    aspergekweker*
    paddenstoelenkweker*
    hennepteler*
    wietkweker*
    loonwerkbedrij*
    slachterij*
    slachthuis
    slachthuizen
    boerderijslachter*
    noodslachter*
    halalslachter*
    ritueel slachter*
    zuivelfabriek
    zuivelverwerker*
    vleesverwerker*
    voedselverwerker*
    cacaoverwerker*
    levensmiddelenbedrij*
    veevoederbedrij*
    mestverwerker*
    mestvergister*
    kunstmestproducent*
    bloemenexporteur*
    bloemenveiling
    herders
    schaapherder*
    schaapskudde*
    pluktuin*
    seizoenskracht*
    plukker
    plukkers
    aspergesteker*
    mijnwerker*
    mijnbouwbedrij*
    oliemaatschappij*
    energiemaatschappij*
    energieproducent*
    zonneparkexploitant*
    windmoleneigenaar*
    staalfabriek
    papierfabriek
    papierfabrieken
    recyclingbedrij*
    afvalverwerker*
    recycler*
    kringloopwinkel*
    kringloopbedrij*
    textielsorteerder*
    chemische industrie
    industriële verbruikers
    midden- en kleinbedrijf
    micro-ondernem*
    stamrecht-bv
    holding
    dga
    dga's
    directeur-grootaandeelhouder*
    vof
    vennootschap*
    vennoot
    vennoten
    maatschap
    maatschappen
    maten in de maatschap
    franchisegever*
    zelfstandige professionals
    zelfstandig professional
    zzp
    bijverdiener*
    bijstandsondernemer*
    bbz'er
    bbz'ers
    uitgever
    uitgevers
    uitgeverij*
    nieuwsmedia
    dagbladen
    lokale omroep*
    krantenlezer*
    adverteerder*
    streamingdienst*
    opdrachtgevers in de bouw
    vakgenoot
    vakgenoten
    collega-ondernemer*
    concurrent
    concurrenten
    marktdeelnemer*
    klein bedrijf
    werkgeefster*
    personeel in de horeca
    arbeidskrachten
    arbeidskracht
    loontrekker*
    loontrekkende*
    ploegendienstwerker*
    nachtwerker*
    minimumloner*
    minimumloonverdiener*
    lageloonwerker*
    laagverdiener*
    laagbetaalde*
    stagelopers
    stageloper*
    jobstudent*
    vakantiewerker*
    vakantiekracht*
    invalkracht in de winkel
    parttimer*
    fulltimer in
    halftijdse werknemers
    thuisbatterijbezitter*
    langdurig werklozen
    werkloosheidsuitkeringsgerechtigde*
    ontslagen werknemers
    ontslagene*
    boventalligen in het bedrijf
    zij-instromers in de zorg
    uitstromers
    farmaceuten
    een kok
    de kok
    de herder
    een drukker
    de portier
    invaliden
    freelance*
    tekstschrijver*
    een brouwer
    schrijvers en
    journalisten
    vertrekkers
    meneer
    de meneer
    vader en moeder
    moeder en kind
    Test Aankoop
    Testaankoop
    actiecomité*
    werkgroep behoud
    buurtgroep*
    buurtcollectie*
    wijkcollectie*
    OPC
    wandelnet
    KNFM
    KNAC
    VHP
    CMHF
    VAWO
    FNV Overheid
    FNV Zorg en Welzijn
    FNV Bouwen en Wonen
    FNV Zelfstandigen
    FNV Metaal
    FNV Havens
    FNV Transport
    FNV Vervoer
    FNV Jong
    CNV Jongeren
    CNV Vakmensen
    CNV Overheid
    CNV Zorg
    LBV
    Leraren in Actie
    PO in actie
    NU'91
    FBZ
    De Jonge Specialist
    AWVN
    VNO-NCW West
    VNO-NCW Brabant Zeeland
    MKB Nederland
    MKB Infra
    MKB Amsterdam
    Ondernemend Nederland
    Stichting van de Arbeid
    Aannemersfederatie
    Aannemersfederatie Nederland
    OnderhoudNL
    UNETO-VNI
    Vastgoed Belang
    Kences
    VastgoedPRO
    VBO Makelaar
    VvE Belang
    Detailhandel Nederland
    Vakcentrum
    CVAH
    Centrale Vereniging Ambulante Handel
    NBOV
    Horeca Vlaanderen
    Comeos
    Bouwunie
    Embuild
    Agoria
    Federgon
    Febelfin
    VBO-FEB
    Febetra
    Transport en Logistiek Nederland
    VERN
    KNV Taxi
    FOCWA
    Air Cargo Netherlands
    BARIN
    Koninklijke Schuttevaer
    KBN
    Deltalinqs
    ORAM
    VOTOB
    VNPI
    NOGEPA
    Element NL
    Energie-Nederland
    NVDE
    HollandSolar
    Holland Solar
    NWEA
    NedZero
    NVKL
    LTO-afdeling*
    LTO Bomen
    Nederlandse Melkveehouders Vakbond
    NEPLUVI
    NZO
    FNLI
    Nevedi
    Cumela
    CUMELA
    BoerenNatuur
    Bionext
    Plantum
    KAVB
    VBN
    VGB
    Dutch Dairymen Board
    NFO
    Caring Farmers
    Biohuis
    Netwerk Grondig
    Algemeen Boerensyndicaat
    Landschappen NL
    LandschappenNL
    landschapsbeheer
    Brabants Landschap
    Utrechts Landschap
    Gelders Landschap
    Groninger Landschap
    Drents Landschap
    It Fryske Gea
    Natuur en Milieufederatie
    natuur- en milieufederatie*
    milieufederatie*
    Stichting Das en Boom
    Faunabescherming
    De Faunabescherming
    Ravon
    RAVON
    Floron
    Vlinderstichting
    De Vlinderstichting
    Sovon
    WNF
    WWF
    Wereld Natuur Fonds
    Extinction Rebellion
    Fridays for Future
    Mobilisation for the Environment
    IVN
    Heemschut
    Bond Heemschut
    Erfgoedvereniging*
    heemkundekring*
    heemkundige kring*
    historische vereniging*
    oudheidkundige*
    museumvereniging*
    GAIA
    Dier&Recht
    Dier & Recht
    Eyes on Animals
    Varkens in Nood
    House of Animals
    wildbeheereenheid
    wildbeheereenheden
    WBE
    WBE's
    jagersvereniging*
    jachthouder*
    faunabeheereenhe*
    KNSB
    KNKV
    Nevobo
    KNAU
    Atletiekunie
    Gehandicaptensport Nederland
    Special Olympics
    Watersportverbond
    Sportvisserij Nederland
    KNMV
    KNAF
    NKB
    sportraad
    sportraden
    sportplatform*
    voetbalbond
    hockeybond
    turnvereniging*
    atletiekvereniging*
    korfbalvereniging*
    volleybalvereniging*
    basketbalvereniging*
    handbalvereniging*
    honkbalvereniging*
    jeugdteam*
    meisjesteam*
    voetbalteam*
    zwemclub*
    schietvereniging*
    schutterij*
    schuttersgilde*
    harmonieën
    de harmonie en
    jeugdorkest*
    koorleden
    zangkoor
    zangkoren
    drumband*
    oranjevereniging*
    biljartclub*
    bridgeclub*
    jeugdclub*
    jeugdbeweging*
    jeugdvereniging*
    Interstedelijk Studenten Overleg
    Landelijke Studentenvakbond
    JOB MBO
    FNV Young
    Coalitie-Y
    kinderraad
    kinderraden
    jongerencollectie*
    jongerenambassadeur*
    taalambassadeur*
    ouderpanel*
    klantenpanel*
    klantpanel*
    jongerenadviesraad
    Ouders van Waarde
    Oudervereniging Balans
    VOO
    Voor Werkende Ouders
    Patiëntenfederatie Nederland
    Iederin
    NPCF
    Zorgbelang Nederland
    Dovenschap
    Stichting Hoormij
    Hoormij
    Bartiméus
    Sien
    Dit Koningskind
    LFB
    Ypsilon
    Mind Landelijk Platform
    MIND Platform
    Spierziekten Nederland
    Diabetesvereniging Nederland
    Reumafonds
    ReumaNederland
    Nierstichting
    Nierpatiënten Vereniging
    Hartpatiënten Nederland
    Harteraad
    De Hart&Vaatgroep
    NFK
    Stichting Melanoom
    Hersenstichting
    Hersenletsel
    Parkinson Vereniging
    ALS Patients
    Q-support
    C-support
    PostCovid NL
    VSOP
    Stichting Lezen en Schrijven
    Stichting ABC
    Valente
    Straatconsulaat
    BADT
    Kansfonds
    Armoedefonds
    Voedselbanken Nederland
    Nationaal Ouderenfonds
    Ouderenfonds
    KBO-Brabant
    FASv
    NOOM
    Koepel Gepensioneerden
    Senioren Netwerk
    Seniorencoalitie
    Vlaamse Ouderenraad
    S-Plus
    Vlaams Patiëntenplatform
    Kinderrechtencoalitie
    Kinderrechtencollectie*
    Save the Children
    VluchtelingenWerk Nederland
    Stichting LOS
    ASKV
    Amnesty
    Amnesty International
    Bits of Freedom
    Privacy First
    Platform Burgerrechten
    Fonds Slachtofferhulp
    Federatie Nabestaanden
    FNG
    Bonjo
    BONJO
    Rode Draad
    PROUD
    SekswerkExpertise
    Transgender Netwerk
    TNN
    Women Inc
    Vrouwenraad
    Nederlandse Vrouwenraad
    Inspraakorgaan Turken
    Contactorgaan Moslims
    CJO
    Centraal Joods Overleg
    CIDI
    PKN
    Protestantse Kerk
    bisdom
    bisdommen
    VKM
    KNSA
    veteranenorganisatie*
    Veteranen Platform
    Stichting Woekerpolis
    Eumedion
    Claimstichting
    claimstichting*
    belangenclub*
    belangenvertegenwoordiger*
    lobbyclub*
    lobbyist*
    brancheclub*
    branchekoepel*
    bedrijvenkring*
    bedrijvenplatform*
    onderwijsbond*
    onderwijsvakbond*
    lerarenbond
    vissersbond*
    visserijorganisatie*
    telersvereniging*
    boerenbond*
    landbouwcoöperatie*
    zuivelcoöperatie*
    coöperatieleden
    agrarische natuurvereniging*
    natuurgroep
    vogelwacht
    vogelwachten
    buurtfonds
    dorpsfonds
    dorpshuisbestu*
    dorpsteam
    plaatselijke belangen
    wijkbewoner*
    buurtpreventi*
    Saba Business Association
    Bonhata
    BONHATA
    VBC
    Vereniging Bedrijfsleven Curaçao
    ATIA
    AHATA
    CHATA
    SHTA
    SIMAR
    USIBO
    Fundashon pa Konsumidó
    Fundashon Kas
    Unkobon
    Eurocommerce
    BusinessEurope
    COPA-COGECA
    Copa-Cogeca
    BEUC
    ETUC
    mevrouw a
    mevrouw b
    mevrouw d
    mevrouw e
    mevrouw f
    mevrouw g
    mevrouw h
    mevrouw j
    mevrouw k
    mevrouw l
    mevrouw m
    mevrouw n
    mevrouw p
    mevrouw r
    mevrouw s
    mevrouw t
    mevrouw v
    mevrouw w
    mevrouw z
    aanbieder
    aanbieders
    *aanbieders
    *buurt
    tegenstanders
    voorstanders
    beide ouders
    dunbevolkte gebieden
    krimpgebied*
    gewonden
    zwaargewonden
    lichtgewonden
    dodelijke slachtoffers
    verkeersdoden
    verkeersslachtoffer*
    letselslachtoffer*
    ernstig gehinderden
    gehinderden
    overlastgever*
    veelspeler*
    treinforen*
    lener
    onschuldige mensen
    onschuldigen
    hondenbaas*
    baasjes
    spitsreiziger*
    treinpendel*
    verweerder*
    gedaagde*
    benadeelde partij*
    rechtszoekende*
    beslagene*
    geëxecuteerde*
    borgsteller*
    hypotheekgever*
    hypotheekklant*
    bankklant*
    klantenbestand
    trouwe klanten
    vaste klanten
    stamgast*
    lidmaten
    clubleden
    bondsleden
    aangesloten leden
    contribuant*
    premiebetalend*
    pensioenspaarder*
    pensioenopbouwer*
    pensioenaanspraakgerechtigde*
    uitkeringsafhankelijke*
    bijstandsgezin*
    armoedegezin*
    eenoudergezin*
    tweeoudergezin*
    eenpersoonshuishouden*
    samengesteld gezin
    samengestelde gezinnen
    gebroken gezin*
    gescheiden ouder*
    gescheiden vader*
    gescheiden moeder*
    ex-echtgeno*
    voormalig partner*
    huwelijkspartner*
    stelletje*
    huurschuldenaar*
    kraker
    krakers
    antikraker*
    leegstandbeheerder*
    tiny house-bewoner*
    permanente bewoner*
    kampbewoner*
    instellingsbewoner*
    azc-bewoner*
    opvangbewoner*
    noodopvangbewoner*
    omwonend gezin
    aanpalende eigenaren
    straatgenoten
    portiekgenoten
    flatbewoner*
    galerijbewoner*
    rijtjeshuisbewoner*
    binnenstadbewoner*
    plattelandsbewoner*
    stadsbewoner*
    kustbewoner*
    oeverbewoner*
    dijkbewoner*
    eilandbewoner*
    wijkraadsleden
    dorpsraadsleden
    buspassagier*
    treinpassagier*
    vliegpassagier*
    trampassagier*
    metroreiziger*
    treinabonnee*
    ov-kaarthouder*
    instapper*
    meerijder*
    carpooler*
    deelautogebruiker*
    deelfietsgebruiker*
    bakfietser*
    fietsforens*
    e-biker*
    snorfietser*
    bromfietser*
    scooteraar*
    bestelbusrijder*
    tractorbestuurder*
    kentekenbezitter*
    lease-automobilist*
    dieselrijder*
    beginnende bestuurders
    beginnend bestuurder*
    jonge bestuurders
    jonge automobilisten
    gehandicapte automobilist*
    blindengeleidehondgebruiker*
    hulphondgebruiker*
    doventolkgebruiker*
    mecenas
    mecenassen
    sponsor
    sponsors
    bestuursleden van de vereniging
    penningmeester
    penningmeesters
    verenigingsvoorzitter*
    clubvoorzitter*
    jeugdtrainer*
    voetbaltrainer*
    sportouder*
    voetbalouder*
    hardrijder*
    zwemlesser*
    badbezoeker*
    zwembadbezoeker*
    strandbezoeker*
    strandgast*
    dagjesmensen
    dagrecreant*
    natuurrecreant*
    bosbezoeker*
    parkbezoeker*
    ruiterbezit*
    kanovaarder*
    wildplasser*
    wildkampeerder*
    kermisbezoeker*
    kermisgast*
    stadionbezoeker*
    voetbalsupporter*
    uitsupporter*
    hooligan*
    relschopper*
    vandalen
    overlastveroorzaker*
    straatjongere*
    hangjongere*
    hangjeugd
    jeugdbende*
    jeugddelinquent*
    jonge daders
    jonge verdachten
    minderjarige verdachten
    minderjarige slachtoffers
    zedenslachtoffer*
    mishandelde vrouwen
    mishandelde kinderen
    oplichter*
    opgelichte*
    fraudeslachtoffer*
    phishingslachtoffer*
    datalekslachtoffer*
    gegijzelde*
    gestalkte*
    bedreigde personen
    stelselmatige dader*
    tasjesdief*
    winkeldief*
    winkeldieven
    dief
    dieven
    inbreker*
    drugsdealer*
    dealers op straat
    drugscriminelen
    drugskoerier*
    uithaler*
    hackers
    cybercrimineel
    cybercriminelen
    mensenhandelaar*
    uitbuiter*
    malafide verhuurder*
    malafide werkgever*
    malafide uitzend*
    malafide bedrij*
    malafide handelaar*
    bonafide bedrij*
    bonafide ondernemer*
    goedwillende*
    kwaadwillende*
    calculerende burger*
    gewetensbezwaarde*
    dienstweigeraar*
    oud-dienstplichtige*
    oorlogsveteran*
    oorlogsslachtoffer*
    oorlogsgetroffene*
    verzetsdeelnemer*
    vervolgingsslachtoffer*
    overlevende*
    tot slaaf gemaakten
    nazaten van tot slaaf
    molukse gemeenschap
    indische gemeenschap
    surinaamse gemeenschap
    caribische gemeenschap
    eilandgemeenschap*
    inheemse gemeenschap*
    inheemsen
    koninkrijksburger*
    medeburger*
    wereldburger*
    stedelijke jongeren
    plattelandsjongere*
    boerenkind*
    boerenzoon
    boerendochter*
    overnemer
    bedrijfsovernemer*
    startende boer*
    startende huisarts
    pioniers
    voorlopers
    achterlopers
    koplopers
    meelopers
    free rider*
    freerider*
    zwartrijder*
    zwartwerker*
    zwartwerkende*
    illegale werknemer*
    dakloze gezinnen
    economisch daklozen
    eu-dakloze*
    kamergeno*
    kansarme*
    kansrijke jongeren
    achterstandsleerling*
    zorgleerling*
    onderpresteerder*
    hoogbegaafde*
    meertalige leerling*
    oekraïense kinderen
    voortijdig schoolverlaters
    vroegtijdig schoolverlater*
    doubleur*
    praktijkleerling*
    vmbo-leerling*
    havo-leerling*
    vwo-leerling*
    mbo-leerling*
    basisschoolleerling*
    brugpieper*
    opvangkind*
    bso-kind*
    opvangouder*
    werkende ouder*
    werkende moeder*
    thuisblijvende ouder*
    thuisblijfmoeder*
    pleegmoeder*
    pleegvader*
    jonge gezinnen
    jonge ouders
    jonge moeders
    jonge mensen
    oude mensen
    alleenwonende*
    kwetsbare burgers
    zorgafhankelijk*
    zorgklant*
    zorgconsument*
    hulpmiddelengebruiker*
    medicijngebruiker*
    geneesmiddelengebruiker*
    hoortoestelgebruiker*
    insulinegebruiker*
    orgaanontvanger*
    wachtlijstpatiënt*
    wachtlijstcliënt*
    revalidant*
    bevallende*
    barende*
    pas bevallen*
    psychiatrisch patiënt*
    psychiatrische patiënten
    forensisch patiënt*
    tbs-gestelde*
    tbs-patiënt*
    jeugdgedetineerde*
    jeugdige gedetineerde*
    zelfmelder*
    ex-verslaafde*
    ex-patiënt*
    oud-patiënt*
    achtergebleven familie
    rouwfamilie*
    uitvaartgast*
    grafrechthebbende*
    grafhouder*
    uitvaartondernem*
    begrafenisondernemer*
    rijwielhandel*
    fietshandel*
    modewinkel*
    meubelzaken
    bouwhandel*
    tegelhandel*
    houthandel*
    ijzerhandel*
    sierteeltbedrij*
    bloembollenbedrij*
    fruitbedrij*
    paddenstoelenbedrij*
    champignonkweker*
    sierviskweker*
    pelsdierhouder*
    nertsenhouder*
    nertsenfokker*
    hondenfokker*
    kattenfokker*
    vogelhandel*
    dierhandelaar*
    paardenhandelaar*
    veehandel*
    veetransporteur*
    veevervoerder*
    stalhouder*
    pensionstal*
    hoefsmid
    hoefsmeden
    tuinman
    tuinlieden
    klusser
    klussers
    klusjesman
    cv-monteur*
    dakwerker*
    isolatiebedrij*
    zonnepanelenbedrij*
    zonnepaneleninstallateur*
    warmtepompinstallateur*
    aggregaatverhuur*
    machinefabriek*
    scheepsbouwer*
    jachtbouw*
    vliegtuigbouwer*
    autofabrikant*
    batterijfabrikant*
    chipmachinefabrikant*
    chipfabrikant*
    toeleverancier*
    toeleveringsbedrij*
    verpakkingsbedrij*
    plasticproducent*
    frisdrankproducent*
    bierbrouwer*
    levensmiddelenfabrikant*
    snoepfabrikant*
    vleesproducent*
    kaasmakerij*
    cateringbedrij*
    vendingbedrij*
    attractiepark*
    pretpark*
    speeltuinexploitant*
    kermisondernemer*
    circusondernemer*
    evenementenorganisatie*
    concertorganisator*
    theaterproducent*
    privaat museum
    galerie
    galeries
    kunsthandel*
    antiquair*
    veilinghuis
    veilinghuizen
    antiekhandel*
    goudhandelaar*
    pandhuis
    pandhuizen
    pandjeshuis
    belwinkel*
    massagesalon*
    shishalounge*
    nagelstudio*
    barbershop*
    wasserij*
    stomerij*
    schoenmaker*
    kleermaker*
    sleutelmaker*
    horlogemaker*
    pianostemmer*
    instrumentenbouwer*
    zelfstandig kunstenaar*
    zelfstandig journalist*
    kleine zelfstandige*
    kleine ondernemers
    kleine bedrijven
    kleine winkels
    grote bedrijven
    grote werkgevers
    kleine werkgevers
    startende bedrijven
    groeibedrij*
    snelgroeiende bedrijven
    buitenlandse bedrijven
    lokale bedrijven
    lokale ondernemers
    regionale bedrijven
    online verkoper*
    marktplaatsverkoper*
    tweedehandsverkoper*
    dropshipper*
    bezorgplatform*
    taxiplatform*
    deelplatform*
    verhuurplatform*
    airbnb-verhuurder*
    particuliere verhuurder*
    kleine verhuurder*
    grote verhuurder*
    institutionele belegger*
    vastgoedpartij*
    vastgoedfonds*
    huizenjager*
    beleggingspand*
    cloudaanbieder*
    cloudleverancier*
    softwareleverancier*
    ict-leverancier*
    telecomprovider*
    internetprovider*
    glasvezelaanbieder*
    energieaanbieder*
    warmteleverancier*
    laadpaalexploitant*
    laadpaalaanbieder*
    zorgondernemer*
    apotheekketen*
    optiekketen*
    sportschoolhouder*
    sportschoolketen*
    zwembadexploitant*
    kinderopvangondernemer*
    taalaanbieder*
    taalschool
    taalscholen
    trainingsbureau*
    opleidingsinstituut
    opleidingsbedrij*
    rijopleider*
    examentrainer*
    bijlesbureau*
    huiswerkinstituut
    huiswerkinstituten
    overnemers
    een bv
    de bv
    zijn bv
    haar bv
    hun bv
  `,
  traps: `
    burgemeester*
    burgerlijk*
    burgerservicenummer*
    inwoneraantal*
    ondernemingsraad
    bedrijfsvoering*
    mensen en middelen
    beleidsmedewerkers
    medewerkers
    uitvoerders
    wethouders
    toezichthouders
    mandaathouders
    stakeholders
    aandachtspunthouders
    dossierhouders
    jeugdwet
    jeugdzorg*
    jeugdhulp*
    wijkteam*
    wijkagent*
    wijkverpleegkundigen
    maatschappelijk*
    bedrijfsarts*
    wie zegt
    rijksgebouwen
    jeugdgezondheidszorg
    veiligheidshouders
    hulpverleners
    zorgverleners
    ouderwets*
    ouderdom*
    zakelijke omgeving
    omgevingswet*
    omgevingsplan*
    omgevingsdienst*
    omgevingsvergunning*
    werkomgeving
    testomgeving
    bedrijfsbureau
    kindvolgsysteem
    portefeuillehouders
    vergunninghouders van rechtswege
    kamer van koophandel
    personeel
    jongerenwerkers
    thuiswerkers
    opbouwwerkers
    welzijnswerkers
    jeugdwerkers
    wie weet
    koperen
    maatwerkers
    *schouders
    *schouder
    *behouder
    *behouders
    *wethouders
    *wethouder
    *toezichthouder
    *toezichthouders
    *portefeuillehouder
    *portefeuillehouders
    *stakeholder
    stadhouder*
    bronhouder*
    registerhouder*
    dossierhouder*
    taakhouder*
    proceshouder*
    systeemhouder*
    budgethouder van de dienst
    contracthouder*
    mandaathouder*
    afstandhouder*
    concepthouder*
    boekhouder*
    penhouder*
    volmachthouder
    aandachtspunthouder
    *voorgangers
    *voorganger
    dubbelganger*
    doorganger*
    omganger*
    *onderzoekers
    *onderzoeker
    doorzoeker*
    proceseigenaar*
    producteigenaar*
    systeemeigenaar*
    taakeigenaar*
    risico-eigenaar*
    actie-eigenaar*
    data-eigenaar*
    eigenaarschap*
    eigenaarsrol
    eigenaarsadvisering
    opdrachteigenaar*
    eigenaar-opdrachtgever
    *medewerkers
    *medewerker
    *verwerkers
    *netwerkers
    *bewerkers
    sociaal werkers
    sociaalwerkers
    zorgwerkers
    jeugdzorgwerkers
    gezinswerkers
    buurtwerkers
    straatwerkers
    veldwerkers
    wijkwerkers
    buurtsportwerkers
    gemeentewerkers
    *welzijnswerkers
    *jongerenwerkers
    hulpwerkers
    samenwerkers
    tegenwerkers
    *behandelaren
    *behandelaars
    *behandelaar
    *onderhandelaren
    *onderhandelaars
    *onderhandelaar
    afhandelaar*
    *bestrijders
    *bestrijder
    *strijders
    *strijder
    *verouderen
    verouderen
    bemannen
    *brandweermannen
    brandweervrouwen
    *bemannen
    woordvoerdersmannen
    rechtsvrouwen
    spreekstalmannen
    *beleidsmakers
    *beleidsmaker
    roostermakers
    kwartiermakers
    *beleidsontwikkelaars
    *softwareontwikkelaars
    *bedrijfsvoering
    staatsbedrijf
    overheidsbedrijf
    nutsbedrijf
    nutsbedrijven
    overheidsbedrijven
    gemeentebedrijf
    gemeentebedrijven
    politiek bedrijven
    deelnemers aan het overleg
    deelnemers aan de vergadering
    deelnemende gemeenten
    reinigingsbedrijf
    *belastingontvanger
    *stadsontvanger
    gemeenteontvanger
    ontvanger van de belastingdienst
    ontvanger der belastingen
    ontvanger van deze brief
    ontvanger van de brief
    gast aan tafel
    familierecht*
    familiebedrijf
    familierechter
    straatnaam*
    straatbeeld
    straatverlichting
    stratenplan
    kern van het
    kern van de zaak
    de kern is
    in de kern
    kernboodschap
    kern :
    kernpunt*
    vader des
    moederdepartement*
    moederbedrijf
    man en macht
    manier*
    manjaar
    jongeren op gezond gewicht
    vrouwe justitia
    op straat
    op de kaart
    straat uit
    partner van de gemeente
    wezenlijk
    van de straat
    leden van de raad
    in wezen
    wezen op
    zij wezen
    zij wezen op
    parkeergarage*
    stichting van
    stichting van de overheid
    gastheer
    gastheerschap*
    vrouwenhulpverlening
    schoonmaken
    schilderij*
    schilderwerk*
    schildering*
    monteurtijd
    industriebeleid
    de markt op
    op de markt
    markt en overheid
    doven van
    naasten bij
    partner in de keten
    ketenpartner*
    anderen mandaat
    door anderen
    niemandsland
    volwassenenonderwijs
    volwasseneneducatie
    mensenrechten*
    menselijke maat
    mensjaar*
    mensuren
    mensuur
    menskracht
    inwonertal*
    kindregeling*
    kindgebonden budget
    kinderbijslag*
    kinderopvangtoeslagwet
    moedertaal*
    spelers in het veld
    speler in het veld
    spelersveld
    vrouwenopvang
    mannenopvang
    ouderenzorg
    ouderenbeleid
    ouderenhuisvesting
    studentenhuisvesting
    studentenreisproduct*
    leerlingenvervoer
    leerlinggebonden
    studentendecaan*
    werkgeversservicepunt*
    ondernemersloket*
    ondernemersplein
    burgerzaken
    burgerloket*
    bedrijfscontactfunctionaris*
    cliëntondersteuner*
    cliëntondersteuning
    patiëntenzorg
    reizigerskilometer*
    reizigersinformatie
    voetgangersbrug*
    voetgangerszone
    fietsersbrug*
    huurderstoeslag
    consumentenprijsindex
    consumentenprijs*
    gebruikersnaam*
    gebruikersvriendelijk*
    gebruikerstest*
    gebruikersovereenkomst
    gebruikershandleiding
    bezoekersparkeren
    bezoekerscentrum
    bezoekersadres
    melderscode
    koperdraad
    koperdiefstal
    koperslager
    trainerscursus
    bouwerszaal
    jagershuis
    schuldhulpverlener*
    schilders-
    kandidaat-notaris
    kandidaatstelling*
    kandidaat-wethouder*
    kandidaat-raadslid
    kandidaat-raadsleden
    kandidaat-kamerleden
    lijsttrekkerskandidaten
    kandidaat-burgemeester*
    kandidaat-bestuurder*
    burgemeesterskandidaten
    koerierdienst intern
    vereniging van nederlandse gemeenten
    unie van waterschappen
    vereniging van waterschappen
    vereniging nederlandse gemeenten
    vereniging van griffiers
    aanbieders van zorg
    aanbieders van jeugdhulp
    getuigenis*
    getuigschrift*
    spreker namens
    sprekerslijst
    sprekersplein
    makers van beleid
    jongerenwerker*
    jeugdconsulent*
    jeugdarts*
    jeugdverpleegkundige*
    jeugdreclassering
    jeugdbescherming
    jeugdbeschermer*
    jeugdwerk
    jeugdwerker*
    jeugdautoriteit
    jeugdbeleid
    jeugdraadslid
    personenvervoer
    personenauto*
    personengebonden
    persoonsgegevens
    persoonlijke levenssfeer
    gezinsvoogd*
    gezinscoach*
    gezinscoaches
    gezinsbegeleid*
    bewonersparkeren
    bewonersvergunning*
    huishoudelijk*
    huishoudbudget
    degenerat*
    forensisch*
    werkenderwijs*
    vaderland*
    koperl*
    koperp*
    rokerig*
    klagerig*
    studentikoos*
    *breteler
    *bretelers
    steler*
    tamboeren
    kijkervaring*
    fietservaring*
    gymnastiek*
    puberteit*
    judokamp*
    *inkopers
    *inkoper
    *vroedvrouw
    *vroedvrouwen
    vergunningplichtige activiteit*
    meldingsplichtige activiteit*
    vergunningplichtige werk*
    *mer-plichtige
    medezeggenschapsraad van de dienst
    inwonersaantal*
    parochiaal
    exploitantie
    zieke bomen
    zieke dieren
    moslima
    geregistreerde gegevens
    geregistreerde klachten
    gewonde dieren
    oudere gebouwen
    oudere woningen
    oudere versie*
    oudere huizen
    oudere systemen
    oudere scholen
    oudere bomen
    oudere panden
    jongere bomen
    vertegenwoordigers van de gemeente*
    vertegenwoordigers van het ministerie
    alle partijen in de raad
    vrouw en paard
    mens en middelen
    mens en natuur
    goedkoper
    *goedkoper
    mevrouw
    mevrouwen
    rookmelder*
    brandmelder*
    *monoxidemelder*
    bewegingsmelder*
    *aanklager
    *aanklagers
    schouderen
    onzelfstandigen
    verzelfstandigen
    overdachten
    onoverdachten
    onverdachten
    medeplichtigen
    machthebbenden
    gezaghebbenden
    gezaghebbende
    *fluisteraars
    hamburgers
    hermannen
    oplopers
    forensenbelasting
    wijken af
    wijken uit
    wijken dan
    wijken voor
    wijken van
    hondenbelasting
    reisgezelschap
    museum dat gesloten
    vrouwenquotum
    tweelingproject
    broederlijk
    nieuwe generatie systemen
    nieuwe generatie centrales
    volgende generatie systemen
    studentenstop
    bellers-id
    vennootschapsbelasting*
    kotterfonds
    garagedeur*
    garagebox*
    oppassen dat
    oppassen voor
    oppassen met
    moeten oppassen
    neveneffect*
    werkster op
    vriendelijk*
    vriendschap*
    concurrentie*
    wezenlijk*
    herderlijk*
    dichterbij
    gehandicaptenparkeer*
    centraal justitieel incassobureau
    duitse herder
    mechelse herder
    oberhausen
    broertje dood
    dienstbodekamer*
    huisdichter*
    de vrouw justitia
    in de buurt van
    in de buurt komen
    in de buurt komt
    uit de buurt
    in de buurt blijft
    voorbouwer*
    pastoorstraat
    pelgrimspad
    wijken door
    wijkende
    zorgaanbieder*
    *zorgaanbieders
    *hulpaanbieders
    ggz-aanbieder*
    gecontracteerde aanbieders
    gecontracteerde aanbieder
    opvangaanbieder*
    *opvangaanbieders
    onderwijsaanbieder*
    welzijnsaanbieder*
    *welzijnsaanbieders
    *ondersteuningsaanbieders
    bebuurt
    aanbieders van hulp
    aanbieders van ondersteuning
    aanbieders van begeleiding
    garage onder
    slachtoffer van eigen succes
    diefstalpreventie
    sponsoring
    voorlopers van
    voorloper van
    winkeldiefstal*
    wereldburgerschap*
    oplichtersbende*
    blinde vlek
    blinde vlekken
    blinde muur
    blinde muren
    blinde gevel
    blinde gevels
    blinde zone
    blinde hoek
    duitse herders
    mechelse herders
    de fietsersbrug
  `,
  yes: [
    'Huurders wachten daardoor langer.',
    'De wijkbewoners vroegen om een oversteekplaats.',
    'Makelaars en kopers wachten op de nieuwe regels.',
    'Ruiters en wandelaars delen het pad.',
    'De buurtcoöperatie wil zelf het dak leggen.',
    'De kapster en de vakkenvuller verdienen het minimumloon.',
    'Vrachtwagenchauffeurs en postbezorgers werken tot laat.',
    'Een inwoonster van tachtig kreeg twee brieven.',
    'Zestienjarigen en zeventigplussers betalen straks hetzelfde.',
    'Bellers haken af na tien minuten.',
    'De surfschool en de ijssalon missen een seizoen.',
    'De uitzendbranche vreest omzetverlies.',
    'De Fietsersbond en de huurdersvereniging zijn tegen.',
    'Wildbeheereenheden en heemkundekringen reageerden kritisch.',
    'De studentenbond vraagt om een lagere boete.',
    'De Bloemenbuurt kreeg een waarschuwing per sms.',
    'Voor kleine aanbieders van deelscooters is het te duur.',
    'De uitvaartondernemer en de fietshandelaar vrezen de drukte.',
    'Oud-patiënten en zorgleerlingen kregen geen brief.',
    'Hackers en dieven maken misbruik van het lek.',
  ],
  no: [
    'De burgemeester tekent het besluit.',
    'De Omgevingswet is van toepassing.',
    'De toezichthouders leggen de last op de schouders van de dienst.',
    'De systeemeigenaar en de onderhandelaars tekenen.',
    'De beleidsmakers kijken mee.',
    'De onderzoeker wees op een fout in de tabel.',
    'Het wordt drukker op de weg.',
    'De vennootschapsbelasting blijft gelijk.',
    'Er zijn drie zorgaanbieders gecontracteerd.',
    'De diefstalpreventie is geregeld.',
    'De blinde vlek in het rapport is verholpen.',
  ],
};
