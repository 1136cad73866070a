import type { TermList } from '../../types';

/** Vragen om een besluit. */
export const ask: TermList = {
  tag: 'Ask',
  terms: `
    u wordt gevraagd
    wordt u gevraagd
    u wordt verzocht
    gevraagd
    verzocht
    verzoeken
    verzoekt
    wij vragen u
    vragen wij u
    vragen we je
    ik verzoek u
    graag
    graag uw
    graag jouw
    graag je
    akkoord
    akkoord te gaan
    in te stemmen
    instemmen
    instemming
    stemt in
    besluiten
    te besluiten
    beslispunt*
    besluit
    vast te stellen
    vaststellen
    te ondertekenen
    ondertekenen
    ondertekening
    te verzenden
    te wijzigen
    te machtigen
    te informeren
    te leggen
    beschikbaar te stellen
    kennis te nemen
    kennisnemen
    geadviseerd
    ter besluitvorming
    ter beslissing
    voor te leggen
    in te dienen
    opdracht te geven
    te beantwoorden
    af te sluiten
    te verlenen
    goed te keuren
    goedkeuring
    mandaat
    reactie
    te kiezen
    u wordt geadviseerd
    u wordt voorgesteld
    wordt u verzocht
    wordt u geadviseerd
    wij verzoeken u
    verzoeken wij u
    ik vraag u
    vraag ik u
    verzoek ik u
    we vragen u
    vragen we u
    we vragen jullie
    vragen wij
    aan u wordt gevraagd
    aan uw raad wordt gevraagd
    de raad wordt gevraagd
    de raad wordt voorgesteld
    het college wordt gevraagd
    de minister wordt gevraagd
    uw raad wordt gevraagd
    uw raad wordt voorgesteld
    de kamer wordt gevraagd
    wij stellen u voor
    wij stellen voor
    stellen wij voor
    stellen wij u voor
    wij stellen uw raad voor
    wij stellen de raad voor
    stelt de raad voor
    stelt uw raad voor
    het college stelt voor
    het college besluit
    de raad besluit
    provinciale staten besluiten
    het algemeen bestuur besluit
    besluit om
    besluit tot
    besluit voor te stellen
    graag ontvangen wij
    graag ontvangen we
    graag ontvang ik
    graag uw akkoord
    graag uw instemming
    graag uw besluit
    graag uw keuze
    graag uw reactie
    graag horen wij
    graag vernemen wij
    graag hoor ik
    gaarne
    gaarne uw
    laat u weten
    laat ons weten
    bent u akkoord
    gaat u akkoord
    kunt u instemmen
    stemt u in
    kunt u akkoord
    bent u bereid
    kiest u
    uw keuze
    uw akkoord
    uw besluit
    uw instemming
    uw toestemming
    uw mandaat
    uw handtekening
    uw paraaf
    uw oordeel
    akkoord met
    voor akkoord
    ter accordering
    accorderen
    accordeert
    akkoord op
    akkoord voor
    instemming met
    instemmen met
    in te stemmen met
    stemmen in
    goedkeuren
    goedkeuring te verlenen
    bekrachtigen
    te bekrachtigen
    ter vaststelling
    voor te stellen
    te onderschrijven
    kennis te nemen van
    kennis te geven
    ter kennisneming
    ter bespreking
    te bespreken
    te beslissen
    besluitpunt*
    beslisvraag
    beslisvragen
    keuzevraag
    voorgesteld besluit
    voorgestelde besluit
    gevraagd besluit
    gevraagde besluit
    gevraagde beslissing
    geadviseerd besluit
    conceptbesluit
    concept-besluit
    ontwerpbesluit
    raadsbesluit
    collegebesluit
    te accorderen
    te paraferen
    te verzoeken
    te benoemen
    te mandateren
    te autoriseren
    te aanvaarden
    te continueren
    te beëindigen
    te reserveren
    te onttrekken
    te storten
    te publiceren
    te bevestigen
    te verdagen
    te kiezen voor
    te zenden aan
    te sturen aan
    te sturen naar
    te versturen
    te overhandigen
    aan te bieden
    aan te wijzen
    aan te houden
    af te wijzen
    af te geven
    af te zien van
    af te keuren
    open te stellen
    in te trekken
    over te gaan tot
    uit te spreken
    uit te nodigen
    vast te leggen
    vrij te geven
    door te sturen
    mee te geven
    op te dragen
    op te heffen
    toe te staan
    toe te zeggen
    toe te kennen
    ter hand te stellen
    ter inzage te leggen
    opdracht geven
    machtigen
    volmacht
    mandateren
    krediet beschikbaar
    budget beschikbaar
    vóór ondertekening
    voorleggen
    leggen u voor
    legt u voor
    leggen wij u
    graag bespreken
    in te stellen
    zienswijze kenbaar
    geen zienswijze in te dienen
    niet in te stemmen
  `,
  traps: `
    is in 2019 besloten
    heeft besloten
    hebben besloten
    raadsbesluit van
    bij besluit van
    besluit bouwwerken
    besluit activiteiten
    besluit kwaliteit
    besluit op bezwaar
    kabinetsbesluit
    verkeersbesluit
    schattingsbesluit
    peilbesluit uit
    graag gedaan
    in verband met het besluit
    besluit jeugdwet
    besluit huisvesting
    is gevraagd om advies
    besluit proceskosten
    besluit omgevingsrecht
    besluit bijstandverlening
    besluit van 1
    besluit van 2
    besluit van 3
    besluit begroting en verantwoording
    bouwbesluit*
    raadsbesluit uit
    eerder raadsbesluit
    eerdere raadsbesluit
    ontwerpbesluit ter inzage
    besluitvorming
    is besloten
    werd besloten
    is akkoord gegaan
    zijn akkoord gegaan
    ging akkoord
    gingen akkoord
    integraal zorgakkoord
    zorgakkoord
    onderhandelaarsakkoord
    klimaatakkoord
    pensioenakkoord
    uw brief
    kunt u vinden
    kunt u contact
    wilt u meer
    het is niet te bepalen
    niet te bepalen
    niet te handhaven
    niet te verwerken
    om op te nemen contact
    contact op te nemen
  `,
  yes: ['U wordt gevraagd in te stemmen met variant B.'],
  no: ['Het Besluit bouwwerken leefomgeving geldt.'],
};
