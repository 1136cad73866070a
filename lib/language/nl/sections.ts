import type { Section } from '../types';

/** Hoe onderdelen van een nota, brief of voorstel heten. */
export const sections: Readonly<Record<Section, string>> = {
  header: `
    nota
    memo`,
  decision: `
    beslispunt*
    besluit
    geadviseerd besluit
    gevraagd besluit
    voorgesteld besluit
    gevraagd
    gevraagde beslissing
    voorstel
    wij stellen voor
    advies
    wat wordt u gevraagd
    wat vragen we
    verzoek
    conclusie en advies
    ontwerpbesluit
    actie`,
  problem: `
    aanleiding
    probleem*
    knelpunt*
    inleiding
    achtergrond
    waarom nu
    waarom anders
    waarom dit
    waar het om gaat
    stand van zaken
    huidige situatie
    context
    situatie
    kern
    samenvatting
    vraagstuk`,
  goal: `
    doel*
    beoogd effect
    beoogd resultaat
    beoogde effecten
    ambitie*
    wat willen we bereiken
    resultaat`,
  options: `
    optie*
    variant*
    alternatief
    alternatieven
    scenario*
    keuzemogelijkheden
    oplossingsrichting*
    denkrichtingen
    mogelijke
    wat kan
    de drie modellen
    modellen
    routes
    bij model
    overwogen`,
  benefits: `
    voordeel
    voordelen
    baten
    opbrengst*
    wat levert het op
    wat het oplevert
    plussen
    argumenten
    argumenten voor
    kansen
    winst`,
  drawbacks: `
    nadeel
    nadelen
    kosten
    risico*
    minnen
    lasten
    wat het kost
    keerzijde
    schaduwzijde
    wat er gebeurt als`,
  consequences: `
    gevolgen
    effecten
    impact
    consequenties
    beoordeling
    analyse
    toelichting
    bevinding*
    wat betekent`,
  feasibility: `
    uitvoer*
    uitvoering*
    handhav*
    haalbaar*
    toezicht
    invoering
    implementatie
    capaciteit
    ict
    organisatie
    praktisch
    maakbaarheid`,
  finance: `
    financi*
    dekking
    budget*
    middelen
    geld
    begroting*`,
  dilemma: `
    dilemma*
    spanning*
    afruil
    waar het schuurt
    waar het wringt
    eenvoud en maatwerk
    lusten en lasten
    weging
    keuzes en dilemma's`,
  justification: `
    afweging*
    onderbouwing
    motivering
    waarom variant
    waarom deze
    keuze
    voorkeur*
    weging
    argumentatie
    overwegingen`,
  interests: `
    belangen
    krachtenveld
    standpunten
    positie*
    hoe partijen
    stakeholders
    betrokken partijen
    wie wil wat`,
  consultation: `
    afstemming
    overleg*
    consultatie*
    participatie
    inspraak
    draagvlak
    gesprekken
    betrokkenheid
    wie is gehoord
    reacties
    zienswijzen
    gevolgde procedure
    samenspraak`,
  example: `
    praktijk*
    voorbeeld*
    casus*
    ter illustratie
    zo gaat het nu
    uit de praktijk
    een dag uit`,
  dissent: `
    kanttekening*
    tegenargument*
    afwijkend*
    bezwaren
    tegenspraak
    kritiek
    minderheidsstandpunt
    aandachtspunten
    zorgpunten
    andere opvattingen`,
  political: `
    politiek*
    bestuurlijk*
    krachtenveld
    gevoeligheden`,
  parliament: `
    kamer
    vragen van uw kamer
    parlementair*
    raad
    motie*
    toezegging*
    staten
    eerdere besluitvorming
    voorgeschiedenis`,
  citizens: `
    burger*
    inwoner*
    bewoner*
    ouders
    huurders
    bedrijven
    ondernemers
    doelgroep
    doenvermogen
    regeldruk`,
  procedure: `
    planning
    procedure*
    vervolg*
    proces
    vervolgstappen
    terinzagelegging
    evaluatie
    tijdpad
    rechtsbescherming`,
  communication: `
    communicatie
    woordvoering
    publiciteit
    openbaarmaking
    informatie die niet openbaar`,
  legal: `
    juridisch*
    wettelijk kader
    juridisch kader
    wet- en regelgeving
    kaders`,
  attachments: `
    bijlage*
    bijlagen
    meegezonden
    meegestuurd
    bronnen
    verzendlijst
    contact*
    colofon`,
};
