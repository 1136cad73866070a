import type { TermList } from '../../types';

/** De ambtelijke dienst: beleid, uitvoering, toezicht, werkvloer. Naar de entiteitenlijsten van het domeinonderzoek. */
export const officials: TermList = {
  tag: 'Officials',
  terms: `
    UWV
    SVB
    DUO
    Belastingdienst
    belastingdienst
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
    politie
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
    gemeente
    gemeenten
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
    provincies
    IPO
    waterschap
    waterschappen
    UvW
    omgevingsdienst*
    veiligheidsregio*
    GGD
    GGD'en
    GGD GHOR
    brandweer
    sociale dienst
    sociale diensten
    wijkteam*
    jeugdteam*
    werkplein
    schoolbesturen
    scholen
    school
    leraren
    leraar
    docent
    docenten
    schoolleiders
    zorgaanbieder*
    zorginstelling*
    zorgverlener*
    zorgkantoor
    zorgkantoren
    ziekenhuis
    ziekenhuizen
    huisarts*
    wijkverpleegkundige*
    verpleegkundige*
    jeugdzorgaanbieder*
    opvanginstelling*
    kinderopvangorganisatie*
    consulent
    consulenten
    behandelaar*
    klantmanager*
    verzekeringsarts*
    arbeidsdeskundige*
    wijkagent*
    agenten
    boa
    boa's
    handhaver*
    handhaving
    toezicht
    toezichthouder*
    loketmedewerker*
    baliemedewerker*
    medewerker
    medewerkers
    casemanager*
    beoordelaar*
    beslismedewerker*
    contractmanager*
    contractmanagers
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
    ambtenaar
    ambtenaren
    ambtelijk*
    beleidsmedewerker*
    beleidsdirectie*
    directie
    directies
    directeur
    directieraad
    directeur-generaal
    DG
    SG
    secretaris-generaal
    plaatsvervangend secretaris-generaal
    gemeentesecretaris
    departement*
    ministerie
    ministeries
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
    Financiën
    afdeling
    afdelingen
    team
    teams
    concerncontrol
    control
    dienst
    diensten
    front office
    backoffice
    frontoffice
    IGJ
    ILT
    inspectie
    inspecties
    inspecteur*
    onderwijsinspectie
    inspectie van het onderwijs
    arbeidsinspectie
    NVWA
    IBTD
    IOE
    ANVS
    RDI
    SodM
    ACM
    AFM
    DNB
    AP
    NZa
    Ksa
    CvdM
    CTIVD
    ADR
    AcICT
    ATR
    autoriteit persoonsgegevens
    BOA's
    buitendienst
    vergunningverlener*
    vergunningverleners
    planners
    projectleider*
    projectteam*
    werkgroep
    stuurgroep
    griffiemedewerkers
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
  `,
  yes: ['UWV kan dit niet vóór juli verwerken.', 'De consulenten krijgen er een taak bij.'],
  no: ['De politieke partijen debatteerden.', 'De Afdeling bestuursrechtspraak deed uitspraak.'],
};
