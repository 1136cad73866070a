import type { TermList } from '../../types';

/** Praktijk, gevallen en proeven. */
export const practice: TermList = {
  tag: 'Practice',
  terms: `
    in de praktijk
    praktijk
    praktijkvoorbeeld*
    voorbeeld
    voorbeelden
    bijvoorbeeld
    ter illustratie
    illustratie
    casus
    casussen
    ervaring
    ervaringen
    ervaringsverhaal
    aan de balie
    aan het loket
    op de werkvloer
    werkbezoek*
    huisbezoek*
    keukentafel
    pilot*
    proef
    proeftuin*
    klantreis
    verhaal van
    dossier
    trof
    troffen
    vertelde
    vertelt
    rekenvoorbeeld*
    merken in de praktijk
    wijkagent ziet
    praktijkgeval*
    praktijkervaring*
    praktijksituatie*
    praktijktoets*
    praktijkproef*
    praktijkonderzoek
    praktijkcasus*
    praktijkverhaal*
    uit de praktijk
    de praktijk leert
    de praktijk wijst uit
    de praktijk laat zien
    leert de praktijk
    blijkt in de praktijk
    in de dagelijkse praktijk
    dagelijkse praktijk
    uitvoeringspraktijk
    zo gaat dat
    zo gaat het
    ter verduidelijking
    illustratief
    illustreert
    illustreren
    tekenend
    tekenend is
    voorbeeld hiervan
    voorbeeld is
    een voorbeeld
    concreet voorbeeld
    concrete voorbeelden
    sprekend voorbeeld
    fictief voorbeeld
    voorbeeldhuishouden*
    voorbeeldgezin*
    maatmens*
    persona
    persona's
    scenario uit de praktijk
    casuïstiek
    casusonderzoek
    concrete casus
    concreet geval
    individueel geval
    individuele gevallen
    concrete gevallen
    bij wijze van voorbeeld
    neem bijvoorbeeld
    denk bijvoorbeeld
    zoals bleek
    zoals in de gemeente
    zoals mevrouw
    vorige winter
    vorige zomer
    afgelopen winter
    afgelopen zomer
    op een dag
    op een maandag
    op een ochtend
    op dinsdagochtend
    op maandagochtend
    in maart kreeg
    in januari kreeg
    stond voor de deur
    stond op straat
    aan de telefoon
    aan de deur
    aan de keukentafel
    op de stoep
    in de wachtkamer
    in de klas
    op het schoolplein
    achter de balie
    bij de balie
    bij het loket
    langs de deur
    op straat zien
    meeloopdag*
    dagje mee
    dag meegelopen
    meegelopen
    liep mee
    rondgang
    rondleiding
    locatiebezoek
    bedrijfsbezoek
    veldbezoek
    proefperiode
    proefproject*
    proefjaar
    proeflocatie*
    ervaring leert
    de ervaring leert
    leerde de ervaring
    ervaring met
    ervaringen met
    ervaringen van
    ervaringen in
    ervaring in
    ervaart
    ervoer
    ervoeren
    ervaringsverhalen
    ervaringsdeskundige vertelt
    verhalen van
    getuigenis*
    interviewfragment
    citaat
    in haar woorden
    in zijn woorden
    zegt zij
    zegt hij
    aldus een
    vertelt dat
    vertelde dat
    ziet dagelijks
    zien dagelijks
    dagelijks zien
    klacht van
    brief van een
    mail van een
    bezwaarschrift van een
    dossier van
    in een dossier
    dossieronderzoek
    in buurgemeente
    in de buurgemeente
    andere gemeenten laten
    gemeente die al
    eerdere ervaringen
    proef in
    proef met
    pilot in
    pilot met
    testdag
  `,
  traps: `
    huisartsenpraktijk*
    goede praktijk
    best practice*
    voorbeeldbrief*
    praktijkondersteuner*
    proefschrift
    praktijken vrezen
    tandartspraktijk*
    zaaksdossier
    dossiernummer
    dierenartsenpraktijk*
    praktijkruimte*
    praktijklokaal
    praktijkonderwijs
    praktijkschool
    praktijkopleid*
    praktijkgericht
    praktijkleren
    verloskundigenpraktijk*
    fysiotherapiepraktijk*
    oneerlijke handelspraktijk*
    handelspraktijk*
    malafide praktijken
    proefdier*
    proefboring*
    proefvlak*
    proefwerk*
    getuigenbewijs
    foto-expositie
    ervaren bestuurder
    ervaren adviseur
    ervaren medewerkers
    ervaren partij
    ervaren projectleider
    ervaren jurist
    ervaren krachten
    bewijs en getuigenis
  `,
  yes: ['In de praktijk duurt het formulier een uur.'],
  no: ['De huisartsenpraktijk sluit.'],
};
