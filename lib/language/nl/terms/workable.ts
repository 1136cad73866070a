import type { TermList } from '../../types';

/** Of het kan worden uitgevoerd. */
export const workable: TermList = {
  tag: 'Workable',
  terms: `
    uitvoerbaar*
    onuitvoerbaar*
    haalbaar*
    handhaafbaar*
    maakbaar*
    werkbaar*
    controleerbaar*
    fraudebestendig*
    uitvoeringstoets
    invoeringstoets
    doenvermogentoets
    doenvermogen
    uitvoeringsconsequenties
    uitvoeren
    uitgevoerd
    uitvoert
    voert uit
    voeren uit
    verwerken
    verwerkt
    verwerking
    invoeren
    ingevoerd
    invoering
    invoeringsdatum
    per 1 januari
    vóór 1
    niet vóór
    op zijn vroegst
    eerste dag
    draaien
    draait
    ingebruikname
    in gebruik
    in gebruik nemen
    klaar
    gereed
    handhaven
    handhaving
    naleving
    toezicht
    toezien
    monitoren
    monitoring
    ter hand
    pakt op
    oppakken
    regie
    belegd
    beleggen
    uitrol
    opstarten
    live
    uitvoeringstoetsen
    uitvoeringsanalyse
    uitvoeringsscan
    uitvoeringslast
    uitvoeringslasten
    uitvoeringsgevolgen
    uitvoeringsaspecten
    uitvoeringskracht
    uitvoeringstechnisch*
    uitvoeringsplan*
    uitvoeringsprogramma*
    impactanalyse*
    impacttoets
    ex-antetoets*
    ex ante uitvoeringstoets
    quickscan*
    quick scan
    handhavingstoets
    toezichtstoets
    toezichtbaar*
    nalevingsbereidheid
    nalevingskosten
    nalevingsgedrag
    naleefbaar*
    nageleefd
    doenlijk*
    doenbaar*
    ondoenlijk*
    onhaalbaar*
    onwerkbaar*
    onmaakbaar*
    onmogelijk voor
    niet uit te voeren
    niet uitvoerbaar
    niet haalbaar
    niet te handhaven
    niet handhaafbaar
    niet te controleren
    moeilijk te handhaven
    lastig te handhaven
    niet maakbaar
    technisch haalbaar
    technisch mogelijk
    technisch niet mogelijk
    praktisch uitvoerbaar
    praktisch haalbaar
    praktisch gezien
    realiseerbaar*
    inpasbaar*
    invoerbaar*
    implementeerbaar*
    beheersbaar*
    bemensbaar
    fraudegevoelig*
    voerden uit
    uitgevoerd door
    uitvoering ligt
    uitvoering door
    uitvoering kost
    uitvoering vraagt
    uitvoering vergt
    verantwoordelijk voor de uitvoering
    belast met de uitvoering
    verwerkt kan
    verwerken kan
    niet verwerken
    aankan
    aankunnen
    voert in
    voeren in
    ingevoerd worden
    invoeringstermijn*
    implementeren
    implementeert
    geïmplementeerd
    implementatie
    operationeel
    in bedrijf
    in productie
    live gaan
    live gaat
    livegang
    uitrollen
    uitgerold
    rolt uit
    rollen uit
    opgestart
    start per
    gestart kan worden
    kan starten
    kunnen starten
    kan pas
    kunnen pas
    kan per
    kunnen per
    kan vanaf
    kan vóór
    kan niet vóór
    kunnen niet vóór
    niet eerder dan
    pas mogelijk
    pas per
    pas vanaf
    vroegst
    op z'n vroegst
    vroegst mogelijk
    uiterlijk per
    per 1 juli
    per 1 april
    per 1 oktober
    per 1 september
    met ingang van 1
    vóór de zomer
    binnen de termijn
    binnen zes maanden
    binnen een jaar
    tijdig gereed
    tijdig klaar
    op tijd klaar
    op tijd gereed
    niet op tijd klaar
    klaar zijn
    klaar is
    klaarstaan
    staat klaar
    staan klaar
    gereed zijn
    gereed is
    getest is
    oplevering
    inregelen
    ingeregeld
    aangepast moet
    aanpassing van het systeem
    ombouwen
    omgebouwd
    inbouwen
    gebouwd is
    gebouwd worden
    geautomatiseerd
    automatiseren
    handmatig
    handmatige
    handmatig verwerken
    steekproefsgewijs
    steekproef
    controleert
    gecontroleerd
    controle op
    houdt toezicht
    houden toezicht
    toezicht houden
    toezicht op
    ziet toe
    zien toe
    toeziet
    toegezien
    handhaaft
    handhaafde
    gehandhaafd
    handhaving door
    handhaving van
    handhaving vraagt
    bekeurt
    bekeuren
    surveilleert
    surveilleren
    inspecteert
    inspecteren
    geïnspecteerd
    monitort
    gemonitord
    voert regie
    voeren regie
    regie bij
    neemt de regie
    nemen de regie
    coördineert
    coördineren
    is trekker
    pakken op
    pakt dit op
    pakken dit op
    neemt op zich
    nemen op zich
    neemt voor zijn rekening
    neemt ter hand
    nemen ter hand
    ter hand genomen
    belegd bij
    beleggen bij
    ondergebracht bij
    in te passen binnen
    binnen bestaande capaciteit
    binnen de bestaande capaciteit
    binnen de huidige formatie
    binnen bestaande formatie
    met bestaande mensen
    met de huidige bezetting
    gegevens nodig
    gegevensuitwisseling
    grondslag nodig
    wettelijke grondslag ontbreekt
    wetswijziging nodig
    randvoorwaarde*
    afhankelijkheden
    kritieke pad
    doorlooptijd
    bouwtijd
    invoeringsdata
    uitlegbaar*
    stapeling van
    samenloop met
    releasekalender
    te bemensen
    te bemannen
    te overzien
    te behappen
    behapbaar*
    te belopen
    rond te krijgen
    rond krijgen
    rondkrijgen
    krijgt rond
    rond komt
    redt het
    redden het
    redt dat niet
    redden dat niet
    niet te redden
    kan aan
    kunnen aan
    kan niet aan
    kunnen niet aan
    aan te kunnen
    krijgt het niet gedaan
    krijgen het niet gedaan
    gedaan krijgen
    voor elkaar krijgen
    past binnen
    past in de planning
    passen binnen
    inpassen
    ingepast
    in te passen
    in te plannen
    ingepland
    inplannen
    in te regelen
    te implementeren
    te realiseren vóór
    te realiseren voor
    te handhaven
    te controleren
    te meten
    meetbaar*
    bewijsbaar*
    te bewijzen
    valt te controleren
    valt niet te controleren
    niet na te gaan
    valt niet na te gaan
    oncontroleerbaar*
    ononderbroken bereikbaar
    proefgedraaid
    proefdraait
    proef draait
    proef wees uit
    proef liet zien
    proef toonde
    getest
    wordt getest
    is getest
    ketentest
    testuitkomst*
    bouwt
    gebouwd
    moet worden gebouwd
    moet worden aangepast
    worden aangepast
    systeem aanpassen
    herbouwen
    herbouwd
    aan te sluiten
    aansluiting op het systeem
    levert uit
    leveren uit
    uitgeleverd
    vergt een doorlooptijd
    ligt op schema
    op schema
    loopt achter op
    vertraging in de bouw
    planning haalbaar
    startklaar
    gebruiksklaar
    bedrijfsklaar
    productierijp
    proefopstelling
    responstijd*
    wachttijd aan de telefoon
    telefonische bereikbaarheid
    bereikbaarheid van het loket
    opgeschaald
    te ondervangen
    ondervangen
    ondervangt
    opgevangen binnen
    opvangen binnen
    op te vangen
    opgevangen met
    met de hand
    handwerk
    handmatig werk
    verantwoordelijk voor het toezicht
    toezicht ligt
    toezichthouder wordt
    toezichtarrangement
    handhavingsarrangement
    steekproefcontrole*
    inspectiecapaciteit
    controlecapaciteit
    handhavingscapaciteit
    toezichtcapaciteit
    uitvoeringscapaciteit
    ligt bij de uitvoering
    voert de regeling uit
    voeren de regeling uit
    draagt zorg voor
    dragen zorg voor
    neemt de uitvoering
    belast met het
    is belast met
    zijn belast met
  `,
  traps: `
    politiek haalbaar
    uitgevoerd onderzoek
    uitvoering van de motie
    ter uitvoering
    uitvoering geven
    in verwerking genomen brief
    klaarblijkelijk
    klaar met
    uitvoering van artikel
    uitvoering van het amendement
    in werking treden
    in werking treedt
    treedt in werking
    treden in werking
    wordt in werking
    regelgeving
    regeling
    in uitvoering van
    uitgevoerd werd onderzoek
    onderzoek uitgevoerd
    uitgevoerde onderzoek
    klaar voor gebruik
    kan aan de hand
    kunnen aan de hand
    past binnen het
    past binnen de
    pas na de zomer vergadert
    organisatorische eenheid
    geëvalueerd is
    motie uitgevoerd
  `,
  yes: [
    'DUO kan dit niet vóór juli verwerken.',
    'De planning is niet rond te krijgen en valt niet te controleren.',
  ],
  no: ['Het onderzoek is politiek haalbaar: politiek haalbaar.'],
};
