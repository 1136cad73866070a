import type { TermList } from '../../types';

/** Kosten en uitgaven. */
export const cost: TermList = {
  tag: 'Cost',
  terms: `
    kost
    kostte
    gekost
    rekening
    dekking
    gedekt
    ongedekt
    budgetten
    begroting*
    krediet*
    uitgave*
    structureel
    incidenteel
    cumulatief
    per jaar
    jaarlijks
    investering*
    investeren
    subsidie*
    bijdragen
    compensatie
    vergoeding*
    nadeelcompensatie
    tekort
    bezuiniging*
    ombuiging*
    aanloopverlies
    reservering
    reserve
    reserves
    belastinggeld
    prijskaartje
    vermogen
    beslag op
    mln
    miljoen
    *kosten
    *lasten
    *budget
    *begroting
    kosten drukken
    kostten
    kostenpost*
    kostenstijging*
    kostenraming*
    kostendekkend*
    kostendekking
    uitgegeven
    besteedt
    besteding*
    betaalt
    betalen
    bekostigt
    bekostigen
    bekostigd
    bekostiging*
    financiert
    financieren
    gefinancierd
    financiering*
    voorfinancieren
    dekt
    dekken
    dekkingsvoorstel
    dekkingsbron
    ongedekte
    budgettair*
    budgetoverschrijding
    budgettaire gevolgen
    budgettair beslag
    financieel beslag
    financiële gevolgen
    financiële lasten
    financiële consequenties
    financiële middelen
    begroot
    begrote
    geïnvesteerd
    investeert
    afschrijving*
    afschrijven
    overhead
    eenmalige
    structurele
    incidentele
    meerjarig
    per maand
    per persoon
    per huishouden
    per inwoner
    per woning
    per leerling
    per cliënt
    per fte
    op jaarbasis
    jaarlijkse
    oplopend tot
    euro
    euro's
    miljoenen
    miljard
    mld
    prijzig
    kostbaar
    kostbare
    rekening van
    rekening voor
    factuur
    facturen
    declaratie*
    eigen bijdrage
    eigen bijdragen
    legesopbrengst*
    derving
    gederfde
    inkomstenderving
    minderopbrengst*
    opbrengstderving
    verlies
    verliezen
    tegenvaller*
    tekorten
    exploitatietekort*
    gat van
    bezuinigen
    bezuinigt
    bezuinigd
    ombuigen
    taakstelling*
    besparingsverlies
    besparingsverliezen
    onttrekking*
    onttrekken
    onttrokken
    stelpost*
    reserveren
    reserveert
    gereserveerd
    voorziening treffen
    bestemmingsreserve*
    egalisatiereserve
    algemene reserve
    algemene middelen
    weerstandsvermogen
    gemeentefonds
    rijksbijdrage*
    specifieke uitkering
    spuk
    lening*
    geldlening
    garantstelling
    schuldpositie
    rente
    gemeenschapsgeld
    publiek geld
    voor rekening van
    ten laste van
    komt ten laste
    komen ten laste
    drukt op
    drukken op de begroting
    schadevergoeding*
    tegemoetkoming
    tegemoetkomingen
    planschade
    afkoopsom*
    afkopen
    *bedrag
    *bedragen
    *uitgaven
    *investering
    *investeringen
    *krediet
    *subsidie
    *bijdrage
    *vergoeding
    *financiering
    *tarief
    *tarieven
    *heffing
    kostprijs
    kostenplaatje
    kostenopdrijv*
    kostenefficiënt*
    kostenverhogend*
    kostenverdeling
    kosten-batenanalyse*
    exploitatielast*
    kapitaallast*
    beheerlast*
    onderhoudslast*
    rentelast*
    personeelslast*
    aanschafprijs
    dubbele lasten
    kapitaalvernietiging
    budgetplafond
    kaderbrief
    voorjaarsbesluitvorming
    financiële dekking
    dekkingsopgave
    dekkingsplan
    dekkingsvraagstuk
    structureel gat
    exploitatieresultaat
    exploitatiesaldo
    nadelig saldo
    nadelig resultaat
    negatief resultaat
    tekort op
    afboeken
    afgeboekt
    afboeking*
    afwaardering
    afwaarderen
    voorziening van
    risicoreservering
    risicovoorziening
    garantie van
    garantiestelling*
    borgstelling
    meefinancier*
    extra middelen
    incidentele middelen
    structurele middelen
    onderuitputting
    onttrekking aan
    spv-middelen
    SPUK
    spuk-middelen
    eenmalig bedrag
    prijskaart
    kostenneutraliteit ontbreekt
    legesverhoging
    ozb-verhoging
    ozb
    leges
    retributie*
    contributieverhoging
    premie
    premies
    lastenverhoging
    naheffingsaanslag*
    boetebedrag*
    bijstorting*
    kapitaalstorting*
    agio-storting
    afkoop van
    uitkoopsom
    schadeclaim*
    nadeelcompensatieverzoek*
    rekent door
    doorberekend
    doorberekenen
    doorbelast*
    doorberekening
    versleutel*
    toegerekend
    belast de begroting
    belasting van de begroting
  `,
  traps: `
    kostenneutraal
    op eigen kosten van
    gemeentebegroting
    eigen bijdrage aan de discussie
    bijdrage aan het debat
    rekening houden
    rekening gehouden
    houdt rekening
    houden rekening
    kostbaar
    draagt bij
    bedragen tot nu
    een bijdrage leveren
    bijdrage aan de oplossing
    leveren een bijdrage
    levert een bijdrage
    bijdrage aan het gesprek
    naar rekening
    op duur
    duurzaam*
    duurzame*
    de duur
    termijn van duur
    op korte duur
    looptijd en duur
    de duur van
    tegen betaling niet
    rekenkamer*
    van korte duur
    duurt
    kosteloos
    zonder kosten
    geen kosten
    kosten-baten
    kosten noch moeite
  `,
  yes: [
    'De regeling kost € 4 mln per jaar.',
    'De frictiekosten worden doorbelast aan de deelnemers.',
  ],
  no: ['Hierbij is rekening gehouden met de zomer.'],
};
