import type { TermList } from '../../types';

/** De ambtelijke dienst: beleid, uitvoering, toezicht, werkvloer. Naar de entiteitenlijsten van het domeinonderzoek. */
export const officials: TermList = {
  tag: 'Officials',
  terms: `
    UWV
    SVB
    DUO
    Toeslagen
    dienst toeslagen
    Dienst Toeslagen
    Douane
    douane
    CAK
    CIZ
    CIBG
    Zorginstituut
    zorginstituut
    IND
    COA
    DT&V
    DJI
    CJIB
    Justis
    raad voor de kinderbescherming
    kinderbescherming
    reclassering
    politieteam*
    politie-eenheid
    marechaussee
    KMar
    OM
    openbaar ministerie
    RVO
    RDW
    CBR
    Rijkswaterstaat
    ProRail
    Kadaster
    KVK
    RIVM
    IMG
    NCG
    Huurcommissie
    huurcommissie
    Logius
    RvIG
    RVB
    Rijksvastgoedbedrijf
    SSC-ICT
    FMHaaglanden
    BIDN
    RCN
    SDU-redactie
    gemeentelijke
    buurgemeente*
    regiogemeente*
    centrumgemeente*
    G4
    G40
    VNG
    Divosa
    NVVB
    provincie
    IPO
    UvW
    omgevingsdienst*
    veiligheidsregio*
    GGD
    GGD'en
    GGD GHOR
    sociale dienst
    sociale diensten
    wijkteam*
    jeugdteam*
    werkplein
    schoolbesturen
    leraar
    docent
    zorgaanbieder*
    zorginstelling*
    zorgverlener*
    zorgkantoor
    zorgkantoren
    huisarts*
    wijkverpleegkundige*
    verpleegkundige*
    jeugdzorgaanbieder*
    opvanginstelling*
    kinderopvangorganisatie*
    behandelaar*
    klantmanager*
    verzekeringsarts*
    arbeidsdeskundige*
    wijkagent*
    boa
    boa's
    handhaver*
    handhaving
    toezicht
    toezichthouder*
    loketmedewerker*
    baliemedewerker*
    casemanager*
    beoordelaar*
    beslismedewerker*
    contractmanager*
    inkopers
    inkoopteam*
    klantenservice
    klantcontact*
    belastingtelefoon
    servicepunt*
    uitvoeringsorganisatie*
    uitvoerder
    uitvoerders
    uitvoering
    uitvoeringspraktijk
    opdrachtgever
    opdrachtnemer
    ambtelijk*
    beleidsmedewerker*
    beleidsdirectie*
    directeur
    directieraad
    directeur-generaal
    DG
    SG
    secretaris-generaal
    plaatsvervangend secretaris-generaal
    departement*
    rijksdienst*
    rijksoverheid
    FEZ
    WJZ
    IRF
    BZ
    BZK
    SZW
    VWS
    OCW
    EZK
    EZ
    KGG
    LVVN
    LNV
    IenW
    JenV
    VRO
    AZ
    concerncontrol
    front office
    backoffice
    frontoffice
    IGJ
    ILT
    inspecteur*
    inspectie van het onderwijs
    NVWA
    IBTD
    IOE
    ANVS
    RDI
    SodM
    ACM
    AFM
    DNB
    NZa
    Ksa
    CvdM
    CTIVD
    ADR
    AcICT
    autoriteit persoonsgegevens
    BOA's
    vergunningverlener*
    planners
    projectleider*
    projectteam*
    stuurgroep
    archief
    bedrijfsbureau
    personeel
    bezetting
    werkvloer
    opvanglocatie*
    gemeenschappelijke regeling
    regio
    DRH
    GBLT
    *inspectie
    *dienst
    *diensten
    *consulenten
    *medewerkers
    *inspecteurs
    *ambtenaren
    *gemeenten
    *gemeente
    *provincies
    *waterschappen
    *waterschap
    *medewerker
    *inspecteur
    *ambtenaar
    *consulent
    *inspecties
    *agenten
    *agent
    *handhavers
    *handhaver
    *toezichthouders
    *toezichthouder
    *adviseurs
    *adviseur
    *coördinatoren
    *coördinator
    *directies
    *directie
    *departementen
    *departement
    *ministeries
    *ministerie
    *loket
    *loketten
    *artsen
    *arts
    *verpleegkundigen
    *verpleegkundige
    *leraren
    *docenten
    *leerkrachten
    *scholen
    *school
    *ziekenhuizen
    *ziekenhuis
    *zorgaanbieders
    *zorginstellingen
    *politie
    *brandweer
    *hulpverleners
    *hulpverlener
    *zorgverleners
    *werkgroep
    *projectleider
    *projectleiders
    *manager
    *managers
    *teams
    *team
    *behandelaars
    *behandelaren
    *beoordelaars
    *controleurs
    *controleur
    *beheerders
    *beheerder
    *functionarissen
    *functionaris
    *secretaris
    *secretarissen
    *bibliothecarissen
    *planologen
    *juristen
    *jurist
    *afdeling
    *afdelingen
    ambtelijke organisatie
    de organisatie
    gemeentelijke organisatie
    provinciale organisatie
    ambtelijke top
    ambtelijke staf
    ambtenarij
    ambtelijk apparaat
    ambtenarenapparaat
    rijksambtena*
    gemeenteambtena*
    beleidsambtena*
    topambtena*
    organisatieonderdeel
    organisatieonderdelen
    dienstonderdeel
    dienstonderdelen
    dienstleiding
    dienstencentrum
    shared service center
    shared service centrum
    agentschap
    agentschappen
    rijksorganisatie*
    overheidsinstantie*
    overheidsorganisatie*
    overheidsdienst*
    overheden
    medeoverheden
    medeoverheid
    decentrale overheden
    decentrale overheid
    lokale overheden
    andere overheden
    lagere overheden
    regionale overheden
    provinciale diensten
    gemeentehuis
    provinciehuis
    stadhuis
    stadskantoor
    waterschapshuis
    stadsdeel
    stadsdelen
    stadsdeelkantoor
    deelgemeente*
    gebiedsteam*
    gebiedsmanager*
    gebiedsbeheerder*
    wijkbeheerder*
    wijkmanager*
    wijkregisseur*
    wijkcoördinator*
    dorpscoördinator*
    dorpencoördinator*
    accountmanager*
    accounthouder van de gemeente
    bedrijfscontactfunctionaris*
    fusiegemeente*
    grensgemeente*
    plattelandsgemeente*
    krimpgemeente*
    kustgemeente*
    grote gemeenten
    kleine gemeenten
    M50
    K80
    P10
    GGU
    gemeentebestuur
    gemeentebesturen
    provinciebestuur
    provinciebesturen
    waterschapsbestuur
    openbaar lichaam
    openbare lichamen
    eilandbestuur
    regionaal samenwerkingsverband
    samenwerkingsverband
    samenwerkingsverbanden
    arbeidsmarktregio*
    jeugdregio*
    zorgregio*
    vervoerregio*
    vervoersregio
    metropoolregio*
    regionale uitvoeringsdienst*
    uitvoeringsdienst*
    RUD
    RUD's
    ODRA
    DCMR
    milieudienst*
    milieu-inspect*
    meldkamer*
    alarmcentrale
    hulpdienst*
    ambulancedienst*
    ambulances
    ambulancepersoneel
    ambulanceverpleegkundige*
    brandweerkorps*
    brandweerlieden
    brandweerpost*
    brandweermensen
    brandweervrijwilligers
    politiekorps
    politiekorpsen
    politieagent*
    politiemensen
    politiebureau*
    basisteam*
    korpschef
    korpsleiding
    korps
    nationale politie
    recherche
    rechercheur*
    buitengewoon opsporingsambtenaar
    buitengewoon opsporingsambtenaren
    opsporingsdienst*
    opsporingsinstantie*
    FIOD
    NCTV
    AIVD
    MIVD
    NCSC
    NBTR
    officier van justitie
    officieren van justitie
    officieren
    parket
    parketten
    justitiepartners
    politie en justitie
    gevangenis
    gevangenissen
    gevangenispersoneel
    gevangeniswezen
    penitentiaire inrichting*
    pi's
    bewaarder*
    piw'er
    piw'ers
    detentiecentr*
    jji
    jji's
    tbs-kliniek*
    reclasseringswerker*
    reclasseringsorganisatie*
    gezinsvoogd*
    voogdijinstelling*
    jeugdbescherming
    jeugdbeschermer*
    gecertificeerde instelling*
    GI's
    veilig thuis
    raadsonderzoeker*
    slachtofferhulp
    halt
    LBIO
    militairen
    krijgsmacht
    landmacht
    luchtmacht
    marine
    defensieonderdelen
    commandant*
    defensiepersoneel
    kustwacht
    reddingsbrigade
    inkoop
    inkoper
    inkooporganisatie
    inkoopbureau
    juridische zaken
    juridische afdeling
    afdeling juridische zaken
    bestuurlijk-juridische zaken
    directie juridische zaken
    personeelszaken
    personeel en organisatie
    P&O
    HRM
    hr-adviseur*
    financiële administratie
    financiële afdeling
    team financiën
    afdeling financiën
    directie financiën
    financiën adviseert
    ministerie van financiën
    concerncontroller*
    controller*
    business control
    planning en control
    planning & control
    interne controle
    auditdienst rijk
    auditor*
    informatievoorziening
    informatiebeveiliging
    informatiemanagement
    ict-team*
    ict-dienst*
    automatisering
    functioneel beheer*
    applicatiebeheer*
    functionaris gegevensbescherming
    functionarissen gegevensbescherming
    privacy officer
    privacyfunctionaris*
    ciso
    CISO
    CIO
    CIO's
    CIO-office
    chief information officer
    directie communicatie
    afdeling communicatie
    team communicatie
    woordvoerder*
    voorlichter*
    webredactie
    burgerzaken
    publiekszaken
    publieksdienst*
    publieksbalie
    klantencontactcentrum
    KCC
    servicecentrum
    callcenter
    callcentermedewerker*
    balie
    balies
    servicedesk
    helpdesk
    front-office
    vergunningverlening
    team vergunningen
    afdeling vergunningen
    plantoetser*
    bouwinspecteur*
    bouwtoezicht
    bouw- en woningtoezicht
    casusregisseur*
    procesregisseur*
    regisseur
    regisseurs
    jeugdconsulent*
    wmo-consulent*
    wmo-medewerker*
    participatiecoach*
    werkcoach*
    jobcoach*
    re-integratiebureau*
    werkbedrijf
    werkbedrijven
    sw-bedrijf
    sw-bedrijven
    sociaal ontwikkelbedrijf
    sociaal ontwikkelbedrijven
    leerwerkbedrijf
    werkgeversservicepunt*
    ondernemersloket*
    ondernemersplein
    energieloket*
    woonloket*
    zorgloket*
    wmo-loket*
    jeugdloket*
    schuldhulpverlening
    schuldhulpverlener*
    kredietbank*
    budgetcoach*
    bewindvoerder*
    sociaal raadslieden
    sociaal raadsman
    juridisch loket
    formulierenbrigade
    sociale wijkteams
    sociaal team
    sociale teams
    sociaal domein
    sociaal werk
    sociaal werker*
    welzijnswerk*
    welzijnsorganisatie*
    welzijnsinstelling*
    jongerenwerk*
    jeugdwerker*
    opbouwwerk*
    straatcoach*
    ouderenadviseur*
    cliëntondersteuner*
    mantelzorgmakelaar*
    maatschappelijk werk
    maatschappelijk werker*
    maatschappelijk werkers
    buurtsportcoach*
    combinatiefunctionaris*
    sportbedrijf
    zwembadpersoneel
    badmeester*
    groenbeheer
    groenonderhoud
    wegbeheerder*
    wegbeheer
    vaarwegbeheerder*
    brugwachter*
    sluiswachter*
    havenmeester*
    havenbedrijf
    parkeerwachter*
    parkeercontroleur*
    parkeerbeheer
    stadsbeheer
    stadstoezicht
    stadswacht*
    stadsreiniging
    reinigingsdienst*
    gemeentereiniging
    gemeentewerken
    openbare werken
    dienst stedelijk beheer
    stadsontwikkeling
    stadsbouwmeester
    stedenbouwkundige*
    verkeerskundige*
    verkeersregelaar*
    verkeersleider*
    ecoloog
    ecologen
    landschapsarchitect*
    archeoloog
    archeologen
    planeconoom
    planeconomen
    vastgoedbedrijf
    grondbedrijf
    grondzaken
    afvalinzamelaar*
    vuilnisophaler*
    milieustraat
    milieupark*
    afvalbrengstation*
    drinkwaterbedrijf
    drinkwaterbedrijven
    waterbedrijf
    waterbedrijven
    netbeheerder*
    warmtebedrijf
    hoogheemraadschap*
    waterbeheerder*
    waterschapsmedewerker*
    muskusrattenbestrijd*
    dijkbewaking
    dijkwacht*
    zuiveringsbeheer*
    peilbeheer*
    rioolbeheer*
    vervoersautoriteit*
    ov-autoriteit*
    concessieverlener*
    secretaris-directeur
    algemeen directeur
    concerndirecteur*
    afdelingshoofd*
    afdelingsmanager*
    teamleider*
    teammanager*
    teamcoördinator*
    teamhoofd*
    clustermanager*
    clusterdirecteur*
    unitmanager*
    unithoofd*
    sectorhoofd*
    diensthoofd*
    leidinggevende*
    managementteam*
    MT
    lijnmanagement
    lijnorganisatie
    hoofdinspecteur*
    hoofd van de
    het hoofd
    directeuren
    directeuren-generaal
    directeurs-generaal
    dg's
    programmadirecteur*
    programmadirectie*
    programmamanager*
    programmateam*
    programmabureau*
    programmaorganisatie*
    projectbureau*
    projectorganisatie*
    projectgroep*
    projectmanager*
    procesmanager*
    procescoördinator*
    regiebureau
    regieteam*
    kernteam*
    ontwikkelteam*
    expertteam*
    expertisecentr*
    kenniscentr*
    crisisteam*
    interventieteam*
    handhavingsteam*
    controleteam*
    toezichtsteam*
    uitvoeringsteam*
    wijkverpleging
    taskforce*
    ambtelijke werkgroep
    ambtelijke stuurgroep
    stuurgroepen
    interdepartementale werkgroep
    interdepartementaal
    interdepartementale
    beleidsadviseur*
    beleidsmaker*
    beleidsafdeling*
    beleidsteam*
    beleidskern
    stelseleigenaar
    bestuursadviseur*
    strategisch adviseur*
    senior adviseur*
    bestuurssecretar*
    bestuursdienst*
    bestuursondersteuning
    bestuursstaf
    bestuursraad
    concernstaf
    kabinetschef
    kabinetsmedewerker*
    raadsadviseur*
    wetgevingsjurist*
    huisjurist*
    landsadvocaat
    onderzoekers van de gemeente
    data-analist*
    fraudeteam*
    sociale recherche
    sociaal rechercheur*
    leerplichtambtena*
    leerplicht
    rmc
    RMC
    RMC-coördinator*
    trouwambtena*
    heffingsambtena*
    deurwaarder*
    invorderaar*
    belastingsamenwerking*
    belastingkantoor
    belastingkantoren
    belastinginspecteur*
    gemeentebelastingen
    gemeentelijke belastingdienst
    uitvoerende organisaties
    uitvoerende instanties
    uitvoerende dienst*
    uitvoerende partijen
    uitvoeringsinstantie*
    uitvoeringsinstelling*
    uitvoeringsinstituut
    uitvoeringspartij*
    uitvoeringspartners
    uitvoeringsketen
    uitvoeringsketens
    uitvoerende professionals
    de uitvoering
    uitvoeringsfabriek
    ketenpartner*
    keten
    ketenpartij*
    zorgketen
    strafrechtketen
    asielketen
    migratieketen
    jeugdketen
    professionals
    professional
    zorgprofessional*
    jeugdprofessional*
    onderwijsprofessional*
    vakambtena*
    vakafdeling*
    vakdirectie*
    vakdepartement*
    beleidsdepartement*
    zusterdirectie*
    collega's
    collega-overheden
    medewerkster*
    mensen op de werkvloer
    werknemers van de gemeente
    ambtenaren van
    personeelsleden
    personeelslid
    stafmedewerker*
    stafafdeling*
    stafdienst*
    formatieplaats*
    inhuurkracht*
    externe inhuur
    uitzendkrachten bij de gemeente
    toezicht en handhaving
    VTH
    team handhaving
    handhavingsorganisatie*
    handhavingspartners
    handhavingsdienst*
    toezichthoudende instantie*
    toezichthoudend
    rijksinspectie*
    inspectiedienst*
    inspectie jeugd
    inspectie gezondheidszorg en jeugd
    inspectie leefomgeving en transport
    inspectie justitie en veiligheid
    inspectie sociale zaken
    inspectie der rijksfinanciën
    nederlandse arbeidsinspectie
    voedsel- en warenautoriteit
    nederlandse voedsel- en warenautoriteit
    staatstoezicht op de mijnen
    staatstoezicht
    autoriteit consument en markt
    autoriteit financiële markten
    nederlandse zorgautoriteit
    zorgautoriteit
    kansspelautoriteit
    commissariaat voor de media
    autoriteit woningcorporaties
    autoriteit nucleaire veiligheid
    agentschap telecom
    rijksinspectie digitale infrastructuur
    nederlandse emissieautoriteit
    emissieautoriteit
    dopingautoriteit
    huis voor klokkenluiders
    de nederlandsche bank
    inspectie belastingen
    instituut mijnbouwschade
    nationaal coördinator
    commissariaat
    NEa
    NEA
    Aw
    CBG
    Ctgb
    CTGB
    IvhO
    NLA
    IJenV
    ILenT
    BIBOB
    Bibob
    landelijk bureau bibob
    RIEC
    RIEC's
    LIEC
    RIEC-LIEC
    iCOV
    uitvoeringsinstituut werknemersverzekeringen
    sociale verzekeringsbank
    dienst uitvoering onderwijs
    centraal justitieel incassobureau
    immigratie- en naturalisatiedienst
    centraal orgaan opvang asielzoekers
    centraal orgaan
    dienst terugkeer en vertrek
    dienst justitiële inrichtingen
    rijksdienst voor ondernemend nederland
    rijksdienst voor het wegverkeer
    dienst wegverkeer
    centraal bureau rijvaardigheidsbewijzen
    rijkswaterstaat
    prorail
    kadaster
    rijksdienst voor het cultureel erfgoed
    rijksdienst caribisch nederland
    rijksdienst voor identiteitsgegevens
    rijksinstituut
    rijksvastgoedbedrijf
    staatsbosbeheer
    nationaal archief
    koninklijke bibliotheek
    centraal bureau voor de statistiek
    raad voor rechtsbijstand
    centraal administratie kantoor
    centrum indicatiestelling zorg
    zorginstituut nederland
    dienst publiek en communicatie
    logius
    ictu
    ICTU
    nederlandse publieke gezondheid
    gemeentelijke gezondheidsdienst
    gemeentelijke gezondheidsdiensten
    geneeskundige hulpverlening
    kamer van koophandel
    RCE
    CBS
    KNMI
    NFI
    RvR
    IBKI
    RINIS
    BKWI
    IBD
    KING
    RNI
    P-Direkt
    P-DIREKT
    FMH
    UBR
    DICTU
    DPC
    RVD
    NWO
    ZonMw
    ZONMW
    LCI
    LCPS
    LNAZ
    GGDrU
    GHOR
    NIPV
    IFV
    LOD
    WSP
    WSP's
    BIJ12
    Het Waterschapshuis
    HWBP
    WSHD
    HHNK
    HDSR
    Cocensus
    SVHW
    BghU
    BsGW
    BSOB
    NVVK
    Cedris
    LPB
    VDP
    BNG
    Stimulansz
    Movisie
    MOVISIE
    NJi
    NJI
    VNG Realisatie
    VNG-leden
    vereniging van nederlandse gemeenten
    vereniging nederlandse gemeenten
    interprovinciaal overleg
    unie van waterschappen
    koepels van gemeenten
    koepels
    gemeentekoepel
    provinciekoepel
    omgevingsdienst nl
    OD NL
    brandweer nederland
    veiligheidsberaad
    GGD GHOR Nederland
    jeugdzorg nederland
    NVP
    NDOV
    DGT
    DGBel
    DGRR
    DGOO
    DGVB
    DGS
    DGPJ
    DGRO
    DGMo
    DGMI
    DGWB
    DGLM
    DGA
    DGM
    DGBI
    DG Werk
    DG-Werk
    DGSZI
    DGCZ
    DGLZ
    DGV
    DGHO
    DGPV
    DGNVLG
    DGS&B
    DGPenV
    BSG
    pSG
    PSG
    SGO
    DGO
    ABDTOPConsult
    BOFEB
    BJZ
    DJZ
    DFEZ
    CZW
    DWJZ
    PDV
    G&VW
    ASEA
    HO&S
    DMO
    MT-leden
    BPZ
    DBO
    DCO
    DCE
    HBJZ
    HBAZ
    directie financieel-economische zaken
    directie wetgeving en juridische zaken
    directie constitutionele zaken
    financieel-economische zaken
    wetgeving en juridische zaken
    directie participatie
    directie toezicht
    directie jeugd
    directie langdurige zorg
    directie kinderopvang
    infrastructuur en waterstaat
    sociale zaken
    binnenlandse zaken
    economische zaken
    landbouw natuur en voedselkwaliteit
    volkshuisvesting en ruimtelijke ordening
    MinFin
    MINFIN
    IenM
    VenJ
    V&J
    I&W
    J&V
    EL&I
    BHOS
    AenM
    A&M
    AMF
    BuZa
    ambassade
    ambassades
    consulaat
    consulaten
    diplomaten
    diplomatieke posten
    permanente vertegenwoordiging
    leerkracht*
    lerarenteam*
    onderwijspersoneel
    onderwijzend personeel
    onderwijsgevende*
    onderwijsteam*
    onderwijsassistent*
    intern begeleider*
    ib'er
    ib'ers
    mentor
    mentoren
    schoolleider*
    schooldirecteur*
    schoolleiding*
    schoolteam*
    rector
    rectoren
    conciërge*
    middelbare scholen
    mbo-instelling*
    onderwijsinstelling*
    roc
    roc's
    ROC
    ROC's
    kinderopvang
    kinderdagverblij*
    bso
    bso's
    BSO
    voorschool*
    peuterspeelza*
    peuteropvang
    pedagogisch medewerker*
    gastouderbureau*
    schoolarts*
    jeugdarts*
    jeugdverpleegkundige*
    jeugdgezondheidszorg
    jgz
    JGZ
    consultatiebureau*
    verzorgende*
    verpleging
    zorgpersoneel
    zorgmedewerker*
    zorgteam*
    zorgorganisatie*
    zorgpartij*
    thuiszorg*
    verpleeghuis
    verpleeghuizen
    verzorgingshuis
    verzorgingshuizen
    verpleeghuisarts*
    specialist ouderengeneeskunde
    specialisten ouderengeneeskunde
    medisch specialist*
    praktijkondersteuner*
    poh
    spoedeisende hulp
    seh
    SEH
    ggz
    GGZ
    ggz-instelling*
    ggz-aanbieder*
    psycholoog
    psychologen
    psychiater*
    therapeut*
    fysiotherapeut*
    logopedist*
    tandarts*
    verloskundige*
    kraamzorg*
    apotheek
    apotheken
    jeugdhulpaanbieder*
    jeugdhulpverlener*
    jeugdzorgwerker*
    jeugdzorgmedewerker*
    jeugdzorgorganisatie*
    jeugdhulporganisatie*
    aanbieder
    aanbieders
    gecontracteerde aanbieders
    gecontracteerde partijen
    maatschappelijke opvang
    vrouwenopvang
    opvangorganisatie*
    nachtopvang
    crisisdienst*
    woonbegeleider*
    begeleider*
    hulpverlener*
    indicatiesteller*
    keuringsarts*
    bedrijfsarts*
    arbodienst*
    bibliotheek
    bibliotheken
    bibliotheekmedewerker*
    bibliotheekorganisatie*
    conservator*
    archivaris*
    monumentencommissie
    welstandscommissie
    commissie ruimtelijke kwaliteit
    conducteur*
    treinpersoneel
    regiotaxi
    verkeersleiding
    luchtverkeersleiding
    douanier*
    grenswacht*
    grensbewaking
    keuringsdienst*
    keurmeester*
    dierenarts*
    toezichthoudend dierenarts
    veterinair*
    boswachter*
    jachtopzichter*
    groene boa's
    salarisadministratie
    personeelsadministratie
    postkamer
    beoordelingscommissie
    bezwarencommissie
    de dienst
    de afdeling
    het team
    onze organisatie
    eigen organisatie
    onze medewerkers
    onze mensen
    eigen mensen
    interne organisatie
    gemeentelijke diensten
    gemeentelijke afdelingen
    gemeentelijke medewerkers
    gemeentelijk apparaat
    VRK
    VRU
    VGGM
    VRR
    RHC
    KBT
    Kustwacht
    IVD
    vlaamse administratie
    vlaamse overheid
    agentschap binnenlands bestuur
    OCMW
    OCMW's
    ocmw
    CAW
    VDAB
    Kind en Gezin
    Opgroeien
    De Lijn
    AWV
    VMM
    OVAM
    VLM
    Fedasil
    FOD
    FOD's
    RVA
    RSZ
    RIZIV
    RSVZ
    lokale besturen
    lokaal bestuur
    algemeen directeur van de stad
    districtsdienst*
    het rijk
    rijk en gemeenten
    rijk en regio
    rijkspartijen
    de or
    onze or
    or-lid
    or-leden
    OR
    OR'en
    ondernemingsraad
    ondernemingsraden
    centrale ondernemingsraad
    groepsondernemingsraad
    COR
    GOR
    DOR
    onderdeelcommissie*
    medezeggenschap
    medezeggenschapscommissie*
    dienstcommissie*
    georganiseerd overleg
    lokaal overleg
    politiebond*
    politievakbond*
    militaire vakbonden
    ambtenarenbond*
    NPB
    ACP
    ANPV
    AFMP
    ACOM
    VBM
    fte
    fte's
    fte'n
    vte
    vte's
    FTE
    VTE
    formatie van
    formatie uit
    bestaande formatie
    extra formatie
    structurele formatie
    vaste formatie
    formatie verdwijnt
    uitbreiding van de formatie
    formatie-uitbreiding*
    formatieruimte
    onderbezetting
    personele bezetting
    roosterplanner*
    roosteraar*
    dienstrooster*
    nachtploeg*
    *ploeg
    *ploegen
    piketdienst*
    piket
    *chef
    *chefs
    centralist*
    brigade
    brigades
    brigadecommandant*
    bataljon*
    peloton*
    compagnie*
    eskader*
    eskadron*
    luitenant*
    korporaal*
    sergeant*
    kolonel*
    majoor*
    instructeurs bij defensie
    beroepsmilitair*
    mariniers
    korps mariniers
    koninklijke marine
    koninklijke landmacht
    koninklijke luchtmacht
    commando landstrijdkrachten
    commando zeestrijdkrachten
    commando materieel en it
    defensie ondersteuningscommando
    CLAS
    CLSK
    CZSK
    DOSCO
    COMMIT
    defensieorganisatie*
    defensieonderdeel
    defensiemedewerker*
    landmachteenhe*
    legereenhe*
    diender*
    surveillant*
    hoofdagent*
    hondengeleider*
    motoragent*
    mobiele eenheid
    arrestatieteam*
    ME'er
    ME'ers
    politiezone*
    politievrijwilliger*
    politiechef*
    districtschef*
    eenheidsleiding
    regionale eenheid
    regionale eenheden
    landelijke eenheid
    eenheid oost*
    eenheid noord*
    eenheid midden*
    eenheid rotterdam
    eenheid amsterdam
    eenheid limburg
    eenheid zeeland*
    eenheid den haag
    zedenrecherche
    AVIM
    opsporingsteam*
    opsporingsapparaat
    TGO
    intake & service
    openbaar aanklager*
    hoofdofficier*
    advocaat-generaal
    advocaten-generaal
    parketsecretaris*
    parketgeneraal
    CVOM
    functioneel parket
    landelijk parket
    ressortsparket
    ZSM
    strafvordering
    penitentiair inricht*
    cellencomplex*
    huis van bewaring
    huizen van bewaring
    inrichtingen van dji
    inrichtingswerker*
    vestigingsdirecteur*
    complexbeveilig*
    gevangenbewaarder*
    cipier*
    reclasseerder*
    3RO
    LJ&R
    toezichthouder van de reclassering
    werkstraffen
    dv&o
    DV&O
    transport en ondersteuning
    forensische instelling*
    fpc
    FPC
    PBC
    tbs-instelling*
    brandweerzone*
    brandweervrouw*
    brandweerman
    brandweermannen
    bevelvoerder*
    officier van dienst
    tankautospuit*
    blusploeg*
    uitrukpost*
    brandweercommandant*
    GHOR-directeur*
    rampenbestrijd*
    crisisorganisatie*
    crisisbeheers*
    crisiscoördin*
    ambulancezorg
    ambulancesector
    ambulanceteam*
    ambulancechauffeur*
    ambulanceposten
    ambulancepost
    RAV
    RAV's
    AZN
    LMS
    LMO
    traumacentr*
    spoedposten
    spoedpost
    hap's
    triagist*
    doktersassistent*
    specialisten
    oncoloog
    oncologen
    cardioloog
    cardiologen
    chirurg*
    gynaecoloog
    gynaecologen
    kinderarts*
    internist*
    neuroloog
    neurologen
    radioloog
    radiologen
    anesthesioloog
    anesthesiologen
    patholoog
    longarts*
    geriater*
    microbioloog
    microbiologen
    laborant*
    analist*
    operatieassistent*
    ok-personeel
    orthopedagoog
    orthopedagogen
    gedragswetenschapper*
    gz-psycholoog
    gz-psychologen
    ergotherapeut*
    diëtist*
    mondhygiënist*
    kaakchirurg*
    apothekersassistent*
    apothekers
    verpleegkundig specialist*
    wijkziekenverzorg*
    helpende
    helpenden
    huishoudelijke hulpen
    thuishulp*
    activiteitenbegeleider*
    geestelijk verzorger*
    zorgcoördinator*
    zorgregisseur*
    zorgbemiddelaar*
    indicatieorgaan
    vaccinatieteam*
    vaccineerder*
    priklocatie*
    bron- en contactonderzoek*
    infectieziektebestrijd*
    forensisch arts*
    vertrouwensarts*
    medisch adviseur*
    medisch beoordelaar*
    academische ziekenhuizen
    UMC
    UMC's
    umc
    UMCG
    LUMC
    VUmc
    Radboudumc
    Erasmus MC
    Amsterdam UMC
    UMC Utrecht
    MUMC
    LHV
    InEen
    NHG
    VHN
    KNMP
    KNMT
    KNOV
    KNMG
    V&VN
    FMS
    Federatie Medisch Specialisten
    Sociaal Werk Nederland
    ggz-behandelaar*
    kraambureau*
    AMHK
    Kindertelefoon
    jeugdbeschermingsinstelling*
    jeugdbeschermingsketen
    gezinscoach*
    gezinswerker*
    gezinsbegeleider*
    ambulant begeleider*
    ambulant hulpverlener*
    ambulante begeleid*
    schuldhulp
    werker
    werkers
    sociaal werkster*
    buurtwerker*
    buurtteam*
    straathoekwerker*
    veldwerker*
    outreachend werk*
    inloophuizen
    buurtcoach*
    buurtbemiddel*
    buurtzorg
    beweegcoach*
    cultuurcoach*
    leefstijlcoach*
    leesconsulent*
    energiecoach*
    wooncoach*
    jobhunter*
    arbeidscoach*
    inburgeringscoach*
    inburgeringsconsulent*
    klantregisseur*
    cliëntregisseur*
    zaakbegeleider*
    zaakbehandelaar*
    zaakwaarnemer*
    dossierbehandelaar*
    dossierhouder*
    aanvraagbehandelaar*
    bezwaarbehandelaar*
    behandelend ambtenaar
    behandelend ambtenaren
    kwaliteitsmedewerker*
    poortwachter*
    regiecentrale*
    keurder*
    keuringspersoneel
    keuringsassistent*
    keuringsinstantie*
    monsternemer*
    bestrijders
    bestrijder
    muskusrattenvanger*
    examinator*
    examenorganisatie*
    rij-examinator*
    loodswezen
    registerloods*
    verkeerspost*
    verkeerscentrale*
    bedienaar*
    brugbedien*
    sluisbedien*
    sluispersoneel
    weginspecteur*
    kantonnier*
    wegendistrict*
    steunpunt van rijkswaterstaat
    strooidienst*
    strooiploeg*
    rayonhoofd*
    rayonmanager*
    opzichter*
    dijkopzichter*
    dijkinspect*
    gemaalbedien*
    gemeenschapswacht*
    parkeerwacht*
    marktmeester*
    marktopzichter*
    havendienst*
    havenautoriteit*
    havenkapitein*
    bode
    bodes
    archiefdienst*
    archiefinspect*
    streekarchief*
    regionaal archief
    stadsarchie*
    gemeentearchie*
    registrator*
    restaurator*
    collectiebeheer
    balie-medewerk*
    receptiemedewerk*
    telefonist*
    servicemedewerk*
    huismeester*
    wijkconciërge*
    wijkbeheer
    buitendienst*
    buitenploeg*
    binnendienst*
    stadswerk
    stadsbedrijf
    stadsbedrijven
    groenbedrijf
    reinigingsbedrijf
    afvalbedrijf van de gemeente
    inzamelaar*
    inzameldienst*
    vuilnisman
    vuilnismannen
    beladers
    belader
    groenmedewerker*
    groenvoorziening
    plantsoenendienst*
    maaiploeg*
    kraanwagen*
    zuigwagen*
    veegploeg*
    veegdienst*
    gemeentewerf
    gemeentewerven
    milieustraatmedewerk*
    crematoriumpersoneel
    begraafplaatsbeheer*
    begraafplaatsmedewerk*
    grafdelver*
    zwembadmedewerker*
    sportservice
    sportbedrijven
    accommodatiebeheer*
    vastgoedbeheer
    maatschappelijk vastgoed
    facilitair
    facilitaire
    facilitair bedrijf
    facilitaire dienst*
    facilitaire zaken
    facilitaire medewerk*
    servicedesks
    servicedeskmedewerker*
    werkplekbeheer*
    systeembeheerder*
    netwerkbeheerder*
    databasebeheer*
    functioneel applicatie*
    informatieanalist*
    informatiemanager*
    informatiearchitect*
    enterprise-architect*
    ict-architect*
    ict-afdeling*
    ict-organisatie*
    ict'er
    ict'ers
    it'er
    it'ers
    it-afdeling*
    it-organisatie*
    IT-Portfolio
    iv-organisatie*
    iv-portfolio
    scrumteam*
    productowner*
    product owner*
    regelanalist*
    regelbeheer*
    testmanager*
    testteam*
    releasemanag*
    ketenregie*
    datateam*
    datalab*
    dataspecialist*
    data-engineer*
    datakwaliteitsmedewerk*
    gegevensbeheer*
    gegevensmanager*
    basisregistratiehouder*
    bronhouder*
    landmeter*
    afdeling wetgeving
    directie wetgeving
    bij wetgeving
    bij vergunningen
    bij financiën
    bij inkoop
    bij communicatie
    bij juridische zaken
    bij handhaving
    vanuit financiën
    vanuit communicatie
    vanuit inkoop
    vanuit juridische zaken
    vanuit de lijn
    team inkoop
    team juridische zaken
    team communicatie en
    team burgerzaken
    team handhaven
    team toezicht
    afdeling inkoop
    afdeling personeel
    afdeling hr
    afdeling ict
    afdeling it
    afdeling handhaving
    eenheid vastgoed
    eenheid communicatie
    eenheid financiën
    eenheid inkoop
    hoofd financiën
    hoofd inkoop
    hoofd communicatie
    hoofd handhaving
    hoofd juridische zaken
    hoofd piket
    hoofd bedrijfsvoering
    HR
    hr-afdeling*
    hr-servicecentrum
    hr-businesspartner*
    personeelsadviseur*
    personeelsafdeling*
    personeelscommandant*
    loopbaanadviseur*
    mobiliteitscentrum
    P&C
    financial control
    finance
    treasury
    subsidiebureau*
    subsidieloket*
    subsidieverlener*
    subsidiebehandelaar*
    subsidiedesk
    gebiedsbureau*
    gebiedsregisseur*
    gebiedsmakelaar*
    omgevingsmanager*
    contractbeheer*
    contractteam*
    aanbestedingsteam*
    aanbestedende dienst*
    inkoopadviseur*
    inkoopcentrum
    inkoopregio*
    inkoopsamenwerking*
    regiebureau inkoop
    bureau inkoop
    bureau handhaving
    bureau juridische zaken
    bureau inspectie
    bureau bibob
    vakgroep*
    divisie
    divisies
    divisiedirecteur*
    divisiehoofd*
    themaonderzoeker*
    klachtenbehandelaar*
    klachtenfunctionaris*
    klachtenbehandeling
    klachtencoördinator*
    bezwarenteam*
    bezwaarschriftencommissie*
    afdeling bezwaar
    incassoteam*
    invorderingsteam*
    dwanginvordering
    debiteurenbeheer*
    redactie van de website
    communicatieadviseur*
    communicatieafdeling*
    marketing en communicatie
    persvoorlichter*
    perswoordvoerder*
    bestuursvoorlichter*
    speechschrijver*
    programmasecretar*
    directiesecretar*
    directieteam*
    stafbureau*
    stafhoofd*
    strategisch team
    kwartiermaker*
    transitiemanager*
    verandermanager*
    opgavemanager*
    opgaveteam*
    portfoliomanager*
    portfolioboard
    stelselmanager*
    ketenmanager*
    ketenregisseur*
    relatiebeheerder*
    gebiedsadviseur*
    bedrijfsadviseur*
    bedrijvencontact*
    frontofficemedewerker*
    contactcentrum
    contactcenter
    contactcentra
    klantinformatiecentrum
    klantenbalie
    informatiebalie
    visumbalie
    publieksbalies
    paspoortbalie
    aangiftebalie
    ambassadeur
    ambassadeurs
    consul
    consuls
    consulair*
    ambassadepersoneel
    ambassaderaad
    attaché*
    buitenlandpost
    buitenlandposten
    chef de poste
    diplomaat
    lokaal aangenomen*
    gezantschap*
    zaakgelastigde*
    CSO
    consulaire service organisatie
    lerares*
    onderwijzer*
    schoolmeester*
    schooljuf*
    juf
    juffrouw
    juffen
    meester en juf
    gymdocent*
    vakleerkracht*
    vakdocent*
    mbo-docent*
    zij-instromer*
    lio'er*
    teamleiders op school
    conrector*
    adjunct-directeur*
    schoolmaatschappelijk*
    vakcollege
    schoolsecretari*
    schooladministratie*
    examensecretari*
    examenbureau*
    roostermaker*
    samenwerkingsverbanden passend
    vervangingspool*
    invalpool*
    AOC
    aoc's
    pabo's
    pabo
    lerarenopleiding*
    internaten
    internaat
    kinderopvangmedewerker*
    kindbegeleider*
    studentendecaan*
    studieadviseur*
    RMC-regio*
    leerplichtconsulent*
    doorstroompunt*
    vroeg- en voorschool*
    brigadiers
    de brigadier
    de loodsen
    geboortezorgorganisatie*
    rayonploeg*
    brandweerkazerne*
    defensiepersoneelsleden
    clusterhoofd*
    TIB
    Inlichtingenbureau
    JIO
    CMI
    Fraudehelpdesk
    RCEC
    HDFC
    DVVO
    DMunB
    defensie munitiebedrijf
    nationaal coördinator terrorismebestrijding
    nationaal coördinator groningen
    nationaal cyber security centrum
    NCSC-NL
    digital trust center
    RDDI
    ISZW
    I-SZW
    SIOD
    IGZ
    IVENJ
    FIU
    FIU-Nederland
    LRGD
    NRGD
    CTER
    JustID
    justitiële informatiedienst
    dienst justis
    NIFP
    NFI-onderzoekers
    Slachtofferhulp Nederland
    schadefonds
    Schadefonds Geweldsmisdrijven
    SGM
    Dienst Huurtoeslag
    dienst huurcommissie
    VECOZO
    Vecozo
    CIZ-onderzoekers
    Nictiz
    NICTIZ
    IKNL
    RIVM-CIb
    Lareb
    CCMO
    SSC Noord
    ODC-Noord
    DC-P
    Doc-Direkt
    JIVC
    Bureau Gateway
    Forum Standaardisatie
    NDW
    RWS
    Prolander
    dienst landelijk gebied
    DLG
    waterbedrijf groningen
    Waternet
    STOWA
    Stowa
    Aqualysis
    wetterskip
    keurbewaking
    LVNL
    luchtverkeersleiding nederland
    Havenbedrijf Rotterdam
    port authority
    ports authority
    curaçao ports authority
    kennisinstituut voor mobiliteitsbeleid
    NIWO
    CBR-examinatoren
    BOA-pool
    Monumentenwacht
    OZHZ
    ODMH
    ODWH
    ODH
    ODNZKG
    ODIJ
    ODZOB
    OMWB
    ODBN
    RUDL
    RUD Zeeland
    RUDD
    RUD Drenthe
    FUMO
    ODG
    ODRN
    ODDV
    ODVV
    ODNV
    VRGZ
    VRHM
    VRAA
    VRZHZ
    VRNHN
    VRGV
    VNOG
    VRT
    VRD
    VRF
    VRG
    VRBN
    VRZL
    VRZW
    brandweer twente
    GGD-arts*
    ggd
    GGD's
    ggd-verpleegkundige*
    bureau jeugdzorg
    william schrikker
    Jeugdbescherming Brabant
    SAVE-team*
    inkooporganisatie jeugd
    regionale inkooporganisatie
    werkorganisatie*
    bel-combinatie
    SED organisatie
    bedrijfsvoeringsorganisatie*
    gemeenschappelijke regelingen
    uitvoerend lichaam
    uitvoeringsorgaan
    uitvoeringsorganen
    zelfstandig bestuursorgaan
    zelfstandige bestuursorganen
    zbo
    zbo's
    ZBO
    rwt
    rwt's
    toezichthoudende instanties
    markttoezichthouder*
    gegevensbeschermingsautoriteit
    APD-GBA
    nationale ombudsdienst
    netwerkautoriteit
    bevoegde autoriteit
    bevoegde autoriteiten
    centrale autoriteit
    steunpunt huiselijk geweld
    energiehuis
    energiehuizen
    huizen van het kind
    huis van het kind
    informatiepunt
    informatiepunten
    bibliotheekpersoneel
    wijkcentr*
    omgevingsloket-medewerker*
    dorpsondersteuner*
    dorpscoach*
    gemeentebalie
    raadhuisbalie
    gemeentesecretari*
    waterschapssecretari*
    provinciesecretari*
    eilandsecretari*
    algemeen secretaris
    kabinetssecretari*
    hoofddirecteur*
    thesaurier-generaal
    generale thesaurie
    programma-dg
    plaatsvervangend directeur
    waarnemend directeur
    bestuurlijk secretaris
    rijksbouwmeester
    rijksadviseur*
    rijksinkoop*
    categoriemanager*
    rijksmedewerker*
    rijkstrainee*
    trainee
    trainees
    doelgroepmedewerk*
    boventallig*
    van-werk-naar-werk
    vwnw
    VWNW
    werkdruk bij
    adresonderzoeker*
    huisbezoekteam*
    fraudebestrijder*
    fraude-inspecteur*
    controle-eenheid
    controledienst*
    belastingambtena*
    aanslagregelaar*
    WOZ-team*
    griffierechtenadministratie
    octrooibureau
    octrooicentrum
    octrooionderzoeker*
    EUIPO
    EOB
    Eurojust
    Europol
    Frontex
    ECDC
    EFSA
    EASA
    EU-agentschap*
    europese agentschap*
    directoraat-generaal
    directoraten-generaal
    DG CNECT
    DG HOME
    DG COMP
    DG MOVE
    DG SANTE
    DG AGRI
    OLAF
    nationaal agentschap
    korps politie caribisch nederland
    KPCN
    brandweerkorps caribisch nederland
    RCN-unit
    RCN-unit SZW
    Belastingdienst Caribisch Nederland
    douane caribisch nederland
    JICN
    Openbaar Lichaam Bonaire
    OLB
    OLE
    OLS
    ZJCN
    EOZ
    ECYS
    Mental Health Caribbean
    Fundashon Mariadal
    STUCO
    Saba Electric
    Selikor
    Aqualectra
    dienst toezicht
    sociale verzekeringsbank curaçao
    SVB Curaçao
    kustwacht caribisch gebied
    landsrecherche
    departement vlaanderen
    departement mobiliteit
    departement onderwijs
    departement zorg
    departement wonen
    departement omgeving
    agentschap wegen en verkeer
    agentschap natuur en bos
    Agentschap Opgroeien
    agentschap integratie
    agentschap inburgering
    AgII
    Vlaamse Belastingdienst
    VLABEL
    Vlaio
    VLAIO
    VEKA
    VREG
    VAPH
    VMSW
    FAVV
    FAGG
    FANC
    federale overheidsdienst
    FOD Financiën
    FOD Justitie
    FOD Economie
    hulpverleningszone*
    lokale politie
    federale politie
    woonconsulent*
    trajectbegeleider*
    maatschappelijk assistent*
    sanctionerend ambtenaar
    dienst mobiliteit
    dienst wonen
    dienst omgeving
    technische dienst
    dienst financiën
    dienst burgerzaken
    dienst parkeren
    cel parkeren
    cel mobiliteit
    zorgraad
    CLB
    CLB's
    clb
    zorgkas
    NMBS
    Infrabel
    MIVB
    directoraat-generaal luchtvaart
  `,
  traps: `
    politiek*
    nederlandsch
    schoolkinderen
    schoolgaande
    uitvoering van de motie
    ter uitvoering
    uitvoering geven
    uitvoering gegeven
    uitvoerig*
    tot uitvoering
    contactpersoon
    afdeling bestuursrechtspraak
    afdeling advisering
    afdeling 3 . 4
    afdeling 3.4
    teamuitje
    bouwkundige inspectie
    indienst*
    in dienst
    dienst doen
    dienstverlening
    te goeder diensten
    dienst kan doen
    basisschool naar
    kerkdienst
    toezicht houden op de kinderen
    directie-uitje
    gemeentebegroting
    hogeschool
    verdienst*
    erediensten
    visuele inspectie
    personeel van het bedrijf
    van dienst
    vervoersdienst*
    *telefoondienst
    dienstauto*
    dienstjaar
    dienstjaren
    dienstplicht*
    dienstregeling*
    dienstverband*
    dienstreis*
    dienstrooster*
    dienstbaar*
    dienstig*
    ondienst
    kerkdiensten
    eredienst
    webdienst*
    clouddienst*
    maaltijddienst
    ecosysteemdienst*
    ecosysteemdiensten
    financiële diensten
    digitale diensten
    diensten en producten
    goederen en diensten
    producten en diensten
    levering van diensten
    dienst van algemeen belang
    ten dienste
    onderdienst
    te dienst*
    raadsgriffie*
    kantoorteam van
    sportteam*
    voetbalteam*
    eerste team
    debatteam
    quizteam*
    *stafkaart
    staffel*
    dienstbode*
    geheim agent
    geheim agenten
    schadeagent
    reagentia
    *reagentia
    reagent*
    verzekeringsagent*
    *reisagent
    *reisagenten
    *makelaar
    gemeentewet*
    gemeentefonds*
    gemeenteraad*
    gemeenteblad
    gemeentegrens
    gemeentegrenzen
    gemeenterekening*
    gemeentegarantie
    kerkgemeente
    kerkgemeenten
    geloofsgemeente
    kerkelijke gemeente
    provinciale staten
    provinciale weg
    provinciale wegen
    provinciale verkiezingen
    gemeentelijke basisadministratie
    gemeentelijke belasting*
    provinciefonds*
    provinciewet
    waterschapswet
    waterschapsverkiez*
    waterschapslasten
    provincieblad
    schoolkind*
    schoolvakantie*
    schoolplein*
    schooltijd*
    schooljaar*
    schoolgaand*
    schoolverlater*
    schoolgeld*
    schoolreis*
    schoolboek*
    schoolvoorbeeld*
    rijschool
    rijscholen
    muziekschool
    muziekscholen
    sportschool
    sportscholen
    dansschool
    dansscholen
    zwemschool
    manegeschool
    leerschool
    oude school
    old school
    naar school
    van school
    op school
    na school
    school gaan
    artsenvereniging
    verkeersagent
    dienstagenda
    agenten in een model
    inspectieput
    politieke*
    politici
    politicus
    politiebesluit
    *politiek
    toezichtlast
    toezichtkosten
    raad van toezicht
    raden van toezicht
    onder toezicht gesteld*
    ondertoezichtstelling*
    uitvoering van artikel
    in de uitvoering van de motie
    uitvoering aan de motie
    uitvoering aan het amendement
    uitvoering gaf
    uitvoering geeft
    uitvoering geven aan
    betere uitvoering van het werkstuk
    sobere uitvoering
    luxe uitvoering
    standaarduitvoering
    ministeriële regeling
    minister van financiën
    minister van sociale zaken
    minister van justitie
    minister van binnenlandse zaken
    minister van buitenlandse zaken
    minister van economische zaken
    minister van algemene zaken
    minister van infrastructuur
    staatssecretaris van financiën
    staatssecretaris van justitie
    staatssecretaris van sociale zaken
    staatssecretaris van binnenlandse zaken
    staatssecretaris van infrastructuur
    minister van SZW
    minister van BZK
    minister van VWS
    minister van OCW
    minister van VRO
    minister van IenW
    minister van LVVN
    minister van JenV
    minister van EZ
    minister van KGG
    minister van AZ
    minister van BZ
    staatssecretaris van SZW
    staatssecretaris van BZK
    staatssecretaris van VWS
    staatssecretaris van OCW
    staatssecretaris van IenW
    staatssecretaris van LVVN
    staatssecretaris van JenV
    staatssecretaris van VRO
    staatssecretaris van EZ
    staatssecretaris van KGG
    staatssecretaris
    staatssecretarissen
    *staatssecretaris
    *staatssecretarissen
    partijsecretaris
    kaartlezer
    sociaal-economische
    directeur van het bedrijf
    directeur-grootaandeelhouder*
    directeuren van bedrijven
    bedrijfsafdeling
    afdeling 1
    afdeling 2
    afdeling 3
    afdeling 4
    verkoopmanager*
    coördinatiepunt van
    gerechtssecretaris
    rechter-secretaris
    keten van gebeurtenissen
    winkelketen
    supermarktketen*
    toeleveringsketen
    voedselketen*
    waardeketen*
    apparaatkosten
    apparaatje
    apparaten
    huishoudelijk apparaat
    elektrisch apparaat
    meetapparaat
    keukenapparaat
    hoofd bieden
    het hoofd bieden
    over het hoofd
    hoofd stoot
    het hoofd te bieden
    boven het hoofd
    boven hun hoofd
    uit het hoofd
    kopieerapparaat
    geldautomaat
    parkeerautomaat
    halt toe
    een halt
    halt roepen
    een halt toeroepen
    collega-raadsleden
    raadscollega's
    collega-wethouder*
    collega-minister*
    adviseurs van de ondernemer
    belastingadviseur*
    hypotheekadviseur*
    onafhankelijk adviseur*
    adviseurs van buiten
    makelaarskantoor
    uitvoerder van het werk
    artsenbezoeker
    functieverlies
    functiemenging
    functiewijziging
    functie van het gebied
    functie van het gebouw
    overheidsfinanciën
    overheidsuitgaven
    overheidsparticipatie
    *waarts
    maarts
    zwarts
    steam
    *verscholen
    verscholen
    *gescholen
    adviesbureau*
    NS-station
    omscholen
    bijscholen
    herscholen
    nascholen
    darts
    harts
    kwarts
    ploegendienst*
    in ploegen
    omploegen
    onderploegen
    inploegen
    bobsleeploeg
    wielerploeg
    wielerploegen
    schaatsploeg
    schaatsploegen
    voetbalploeg
    voetbalploegen
    topploeg*
    profploeg*
    kampioensploeg
    quizploeg
    kabinetsploeg*
    ministersploeg
    metselploeg*
    schoonmaakploeg
    souschef
    analistenverwachting*
    chirurgisch*
    chirurgie
    centralistisch*
    buitendienststelling*
    specialistische hulp
    dagploeg in de fabriek
    hr-ketel
    HR-ketel*
    hr-glas
    de ploeg van het dorp
    chef-kok
    pelotonsvuur
    helpende hand
    helpende handen
  `,
  yes: [
    'UWV kan dit niet vóór juli verwerken.',
    'De consulenten krijgen er een taak bij.',
    'De afdeling inkoop start de aanbesteding.',
    'De leerkrachten vangen de uitval zelf op.',
    'ILT en NVWA delen hun gegevens.',
    'De ondernemingsraad vraagt om een baangarantie.',
    'De nachtploeg en de centralisten draaien langere diensten.',
    'De teamchefs willen vaste roosters.',
    'De brigade oefent in Duitsland.',
    'Voor het register zijn elf fte nodig.',
    'Keurders en monsternemers krijgen vaste dagen.',
    'De vakgroep WW en de regelanalisten zien geen ruimte.',
    'Bij Juridische Zaken leven bedenkingen.',
    'De ambassadeur verliest zijn ingang.',
    'De juf belde het samenwerkingsverband.',
    'De trainees en het uitvoeringsorgaan vragen om duidelijkheid.',
    'De Vlaamse Belastingdienst en het agentschap Wegen en Verkeer werken mee.',
  ],
  no: [
    'De politieke partijen debatteerden.',
    'De Afdeling bestuursrechtspraak deed uitspraak.',
    'De minister van Sociale Zaken tekende de wet.',
    'De goederen en diensten worden duurder.',
    'De schaatsploeg traint in de hal en omploegen mag niet meer.',
    'De HR-ketel is aan vervanging toe.',
    'De buren bieden een helpende hand.',
  ],
};
