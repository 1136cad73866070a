import type { TermList } from '../../types';

/** Wat de uitvoering vraagt. */
export const capacity: TermList = {
  tag: 'Capacity',
  terms: `
    fte
    fte's
    capaciteit*
    formatie*
    bezetting
    menskracht
    personeel
    werven
    werving
    inhuur
    opleiden
    opleiding
    opgeleid
    ict
    ict-aanpassing*
    software
    platform
    koppelvlak
    database
    gegevensuitwisseling
    gegevensleveranc*
    doorlooptijd*
    bouwtijd
    testtijd
    testen
    bouwen
    bouw- en testtijd
    inregelen
    implementatie*
    releasekalender
    migratie
    werkinstructie*
    werkvoorraad
    roosters
    uren
    weken
    maanden
    aanbesteding*
    contract
    contracten
    contractbeheer
    budget
    middelen
    controle
    controles
    steekproef
    toezichtlast
    planning
    gereed
    invoeringstermijn
    callcenter
    telefoontjes
    inrichten
    kantoorruimte
    mankracht
    personele inzet
    personele capaciteit
    ambtelijke capaciteit
    ambtelijke inzet
    vacature
    vacatures
    werft
    geworven
    aannemen van personeel
    inwerken
    ingewerkt
    inwerktijd
    inhuren
    inhuurt
    ingehuurd
    detacher*
    opleidt
    bijscholing
    training
    trainingen
    e-learning
    uur per week
    uren per week
    dagdelen
    mensuren
    manuren
    mensjaren
    werkuren
    dienstrooster*
    avonddienst*
    nachtdienst*
    weekenddienst*
    piekbelasting
    piekdrukte
    absorptievermogen
    verandervermogen
    werkvoorraden
    caseload
    dossiers per
    aanvragen per
    per medewerker
    per consulent
    telefoontjes per
    ict-bouw
    ict-kalender
    ict-wijziging*
    systeemaanpassing*
    systeemwijziging*
    verouderd systeem
    applicatie*
    webformulier*
    aanvraagformulier*
    digitaal loket
    zaaksysteem*
    registratiesysteem*
    datakoppeling*
    koppelingen
    interface
    api
    datadienst
    gegevenskoppeling*
    gegevensdeling
    gegevenslevering*
    gegevensset
    basisregistratie*
    brp
    bestandsvergelijking
    release
    releases
    releaseplanning
    sprint
    sprints
    bouwfase
    testfase
    acceptatietest*
    ketentest*
    proefdraaien
    schaduwdraaien
    bouw en test
    ontwikkeltijd
    voorbereidingstijd
    invoeringstijd
    overgangsperiode
    overgangstermijn
    aanlooptijd
    levertijd
    inkooptraject*
    raamcontract*
    raamovereenkomst*
    onderhoudscontract
    materieel
    wagenpark
    apparatuur
    camera's
    scanauto*
    sensoren
    werkplekken
    steekproefsgewijs
    steekproeven
    controlefrequentie
    controlebezoek*
    inspectiebezoek*
    huisbezoeken
    surveillance*
    surveilleert
    surveilleren
    toezichtplan
    handhavingsplan*
    handhavingsbeleid
    uitvoeringsplan*
    uitvoeringskracht
    uitvoeringsprogramma*
    draaiboek*
    werkproces*
    werkwijze*
    procesaanpassing
    projectplan*
    projectleider*
    programmaplan
    kwartiermaker*
    helpdesk
    bemensing
    bemenst
    onderbezet
    onderbezetting
    overbezet
    *capaciteit
    *systeem
    *systemen
    *portaal
    *register
    *koppeling
    *loket
    *applicatie
    vte
    vte's
    functieplaatsen
    onderbemensing
    onderbemand
    personeelstekort*
    personeelsgebrek
    personele krapte
    personeelskrapte
    krapte op de arbeidsmarkt
    krappe arbeidsmarkt
    arbeidsmarktkrapte
    lerarentekort
    artsentekort
    mensen tekort
    handen tekort
    handjes
    extra handen
    menskracht nodig
    wervingsronde*
    wervingscampagne
    uitstroom van personeel
    ziekteverzuim
    vervanging
    achtervang
    piket
    consignatie*
    ploegendienst*
    overuren
    overwerk
    werkdruk
    werklast
    werkbelasting
    belastbaarheid
    flexpool
    invalpool
    pool van
    opleidingsplaats*
    opleidingstraject*
    omscholing
    certificering van medewerkers
    instructie van
    ontwikkeluren
    ontwikkelteam*
    legacy
    verouderde systemen
    systeembeperking*
    regressietest*
    koppelvlakken
    berichtenverkeer
    gegevensbestand
    gegevensstroom
    databestand
    conversie
    dataconversie
    herbouw
    ombouw
    aanpassing zaaksystem*
    maatwerkcode
    beheerorganisatie
    onderhoudsvenster
    wijzigingsvenster
    invoeringsperiode
    gefaseerd invoeren
    inleertijd
    voorbereidingstermijn
    aanloopperiode
    afhandeltermijn
    beslistermijn*
    behandeltermijn*
    behandeltijd
    afhandeltijd
    verwerkingstijd
    doorlooptermijn
    werkvoorraad groeit
    stapel dossiers
    achterstanden wegwerken
    strooiwagen*
    bodycam*
    handhelds
    scanners
    meetapparatuur
    laboratorium
    cellen tekort
  `,
  traps: `
    stelselsysteem van waarden
    schoolopleiding van ouders
    in recente weken
    weken geleden
    enkele weken geleden
    kluisregister
    rechtssysteem
    handelsregister
    immuunsysteem
    sociaal systeem
    stelsel
    ecosysteem*
    *ecosysteem
    *ecosystemen
    zorgsysteem
    belastingsysteem
    onderwijssysteem
    zenuwstelsel
    watersysteem*
    natuurlijk systeem
    zintuigsysteem
    *rechtssysteem
    *handelsregister
    *immuunsysteem
    in training
    netcapaciteit
    recente weken
    afgelopen weken
    afgelopen maanden
    komende weken
    komende maanden
    zes weken ter inzage
    weken ter inzage
    toekomstige huisvesting
    weken na
    maanden na
    weken na verzending
    vervanging van de brug
    vervanging van het riool
    koppeling aan de lonen
    koppeling van de uitkeringen
    openbaar laboratorium
  `,
  yes: [
    'Het vergt negen weken en 40 fte.',
    'De wervingsronde leverde niemand op en het verzuim loopt op.',
  ],
  no: ['Het rechtssysteem blijft gelijk.'],
};
