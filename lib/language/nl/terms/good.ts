import type { TermList } from '../../types';

/** Wat gewaardeerd wordt: meer ervan is winst. */
export const good: TermList = {
  tag: 'Good',
  terms: `
    koopkracht
    zekerheden
    keuze
    keuzes
    welbevinden
    rust
    nachtrust
    tijd
    steun
    recht
    kans op werk
    werk
    baan
    loon
    salaris
    spaargeld
    geld
    woning
    huizen
    plek
    plaatsen
    dienstverlening
    helderheid
    transparantie
    rechtvaardigheid
    waardigheid
    privacy
    omzet
    opbrengst*
    stabiliteit
    continuïteit
    comfort
    maatwerk
    eenvoud
    snelheid
    tempo
    overzicht
    regie
    zeggenschap
    zelfstandigheid
    eigenwaarde
    natuur
    biodiversiteit
    groen
    bomen
    schoon water
    doelmatigheid
    gemak
    bereik
    naleving
    vakmanschap
    werkplezier
    begrip
    gelijke kansen
    tegemoetkoming
    compensatie
    spreiding
    flexibiliteit
    lucht
    *zekerheid
    *veiligheid
    *kwaliteit
    *kansen
    *vrijheid
    *ruimte
    *inkomen
    *inkomens
    *vertrouwen
    *bescherming
    *bereikbaarheid
    *gelegenheid
    *rechten
    *aanbod
    *toegang
    *hulp
    *ondersteuning
    *begeleiding
    *duidelijkheid
    *gelijkheid
    *bestendigheid
    *voorziening
    *voorzieningen
    *subsidie
    *vergoeding
    *toeslag
    *toeslagen
    *uitkering
    *uitkeringen
    *capaciteit
    *woningen
    *plekken
    *banen
    *winst
    *opbrengst
    *opbrengsten
    *welzijn
    *gezondheid
    *leefbaarheid
    *vermogen
    *toegankelijkheid
    *betrouwbaarheid
    *nauwkeurigheid
    *zorgvuldigheid
    *gebruiksgemak
    *tevredenheid
    *deelname
    *integratie
    *samenhang
    *draagvlak
    *budget
    *bezetting
    *efficiëntie
    *productiviteit
    *kennis
    *vaardigheden
    *prestaties
    *resultaten
    *slagingspercentage
    besteedbaar inkomen
    voorspelbaarheid
    betaalbaarheid
    beschikbaarheid
    bruikbaarheid
    uitlegbaarheid
    navolgbaarheid
    begrijpelijkheid
    leesbaarheid
    vindbaarheid
    zichtbaarheid
    houdbaarheid
    duurzaamheid
    circulariteit
    weerbaarheid
    veerkracht
    robuustheid
    eerlijkheid
    billijkheid
    gelijkwaardigheid
    gelijke behandeling
    solidariteit
    menselijke maat
    menselijkheid
    respect
    vrede
    geborgenheid
    geluk
    levensgeluk
    kwaliteit van leven
    woongenot
    woonplezier
    ruimtelijke kwaliteit
    kwaliteit van zorg
    kwaliteit van onderwijs
    natuurwaarden
    soortenrijkdom
    weidevogels
    bossen
    schaduw
    koelte
    verkoeling
    stilte
    frisse lucht
    schone lucht
    openbaar groen
    sportvelden
    zwemwater
    doorstroming
    verkeersdoorstroming
    frequentie
    aansluiting
    verbinding
    verbindingen
    ontmoeting
    ontmoetingen
    gemeenschapszin
    saamhorigheid
    sociale cohesie
    cohesie
    sociale samenhang
    betrokkenheid
    eigen regie
    autonomie
    zelfredzaamheid
    zelfbeschikking
    medezeggenschap
    invloed
    professionele ruimte
    financiële ruimte
    welvaart
    bloei
    vitaliteit
    levendigheid
    aantrekkelijkheid
    ondernemerschap
    innovatie
    innovatiekracht
    concurrentiepositie
    concurrentiekracht
    vestigingsklimaat
    investeringsklimaat
    investeringen
    omzetten
    bezoekersaantallen
    arbeidsplaatsen
    arbeidsparticipatie
    taalvaardigheid
    leesvaardigheid
    startkwalificatie
    diploma
    diploma's
    scholing
    talent
    deskundigheid
    expertise
    slagkracht
    daadkracht
    bestuurskracht
    uitvoeringskracht
    vaart
    efficiency
    doeltreffendheid
    effectiviteit
    rechtmatigheid
    juistheid
    volledigheid
    eenduidigheid
    uniformiteit
    consistentie
    preventie
    vroegsignalering
    opsporing
    pakkans
    aangiftebereidheid
    meldingsbereidheid
    vaccinatiegraad
    dekkingsgraad
    opkomst
    deelnamegraad
    slagingskans
    herstel
    genezing
    overleving
    levensverwachting
    zorg
    goede zorg
    passende zorg
    zorg dichtbij
    kinderopvang
    huisvesting
    onderdak
    dak boven het hoofd
    betaalbare woningen
    sociale huurwoningen
    bouwgrond
    parkeerplaatsen
    laadpalen
    haltes
    buslijn
    bushalte
    busverbinding
    bibliotheek
    toegang tot
    aanspraak
    aanspraken
    bijslag
    pensioen
    pensioenen
    loonsverhoging
    koopkrachtbehoud
    korting
    kortingen
    teruggaaf
    terugbetaling
    marges
    rendement
    buffer
    buffers
    reserves
    budgetten
    ruimte voor
    ruggensteun
    nazorg
    vangnet
    hardheidsclausule
    rechtsherstel
    genoegdoening
    erkenning
    waardering
    trots
    motivatie
    bereidheid
    vertrouwensband
    reputatie
    gezag
    legitimiteit
    openheid
    bereikbare zorg
    vrije tijd
    stroom
    warmte
    isolatie
    opwek
  `,
  traps: `
    op tijd
    per tijd
    tijdens
    te zijner tijd
    in de loop van de tijd
    tijdpad
    in plaats van
    ter plaatse
    plaatsvinden
    plaatsvindt
    plaats vindt
    vindt plaats
    in de eerste plaats
    vergaderruimte
    ruimte-onderwerp
    terecht
    recht op inzage
    burgerlijk recht
    bestuursrecht
    arbeidsrecht
    naar recht
    keuzemenu
    deze keuze
    de keuze is aan
    naar verwachting werk
    werkwijze
    *onrecht
    onrecht
    *ongelijkheid
    *onduidelijkheid
    *onzekerheid
    *onveiligheid
    *onvermogen
    onvermogen
    *onvrijheid
    *ontevredenheid
    ontevredenheid
    terechte
    *terecht
    rechtstreeks
    oprecht
    averecht*
    *overbezetting
    onderbezetting
    *schuldhulp
    *plichtsubsidie
    tijdelijk*
    termijn van
    ter ondersteuning
    *verplaatsen
    verplaatsen
    *vervangplaatsen
    *planten
    uitplaatsen
    overplaatsen
    herplaatsen
    *minwaarde
    grenswaarde*
    *grenswaarden
    streefwaarde*
    normwaarde*
    drempelwaarde*
    meetwaarde*
    wettelijke grenswaarde
    zorg dat
    zorg ervoor
    zorg voor dat
    zorg dragen
    draagt zorg
    zorg en welzijn
    ter informatie
    voor informatie
    meer informatie
    nadere informatie
    informatie over
    belastingrecht
    strafrecht
    staatsrecht
    ontslagrecht
    omgevingsrecht
    familierecht
    migratierecht
    europees recht
    nationaal recht
    internationaal recht
    recht op bezwaar
    privaatrecht
    huurrecht
    pachtrecht
    naar rechts
    rechts
    *toeslag op
    door middel van
    vertrouwenspersoon
    vermogensbelasting
    in werking
    werk aan uitvoering
    te werk
    aan het werk gaan met
    ruimtelijke ordening
    ministerie van onderwijs
    tijd voor
    vaste tijd
    lange tijd
    enige tijd
    korte tijd
    tijd geleden
    destijds
    tegelijkertijd
    wachttijd
    reistijd
    doorlooptijd
    bouwtijd
    openingstijd
  `,
  yes: ['Ouders krijgen meer zekerheid.', 'De luchtkwaliteit verbetert.'],
  no: ['Het overleg vindt plaats in mei.'],
};
