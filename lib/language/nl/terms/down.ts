import type { TermList } from '../../types';

/** Afname en vergelijkingen omlaag. */
export const down: TermList = {
  tag: 'Down',
  terms: `
    minder
    lager
    lagere
    korter
    kortere
    kleiner
    kleinere
    daalt
    dalen
    daalde
    daalden
    gedaald
    daling*
    dalende
    afneemt
    afnemen
    afgenomen
    neemt af
    nemen af
    nam af
    afname*
    terugloopt
    teruglopen
    teruggelopen
    loopt terug
    lopen terug
    vermindert
    verminderen
    verminderd
    vermindering*
    verlaagt
    verlagen
    verlaagd
    verlaging*
    halveert
    halveren
    gehalveerd
    krimp*
    krimpt
    slinkt
    slinken
    inkort
    inkorten
    bekort*
    verkort*
    bezuinig*
    wegvalt
    wegvallen
    valt weg
    vallen weg
    vervalt
    vervallen
    verdwijnt
    verdwijnen
    verdween
    schrapt
    schrappen
    geschrapt
    afschaf*
    stopt
    stoppen
    sluit
    sluiten
    sluiting*
    beperkt
    beperken
    beperking*
    terugbreng*
    teruggebracht
    afbouw*
    uitdun*
    soberder
    *daling
    *afname
    *verlaging
    *vermindering
  `,
  traps: `
    min of meer
    minder geslaagd
    stopcontact
    aansluit*
    sluit aan
    sluiten aan
    uitsluitend
    besluit
    besluiten
    sluitend
    sluit niet uit
    sluiten elkaar niet uit
    sluitingsdatum van de inschrijving
    onbeperkt
    beperkt zich
    minderheid
    minderjarig*
    niet in mindere mate
    inmiddels vervallen
  `,
  yes: ['Het aantal klachten daalt met een vijfde.', 'Voor 34 woningen verdwijnt de slagschaduw.'],
  no: ['Dit sluit aan bij het programma.', 'De raad besluit in mei.'],
};
