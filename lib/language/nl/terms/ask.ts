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
  `,
  yes: ['U wordt gevraagd in te stemmen met variant B.'],
  no: ['Het Besluit bouwwerken leefomgeving geldt.'],
};
