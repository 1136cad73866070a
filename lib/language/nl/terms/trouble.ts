import type { TermList } from '../../types';

/** Problemen. */
export const trouble: TermList = {
  tag: 'Trouble',
  terms: `
    probleem
    problemen
    knelpunt*
    oorzaak
    oorzaken
    tekort
    tekorten
    te weinig
    te laat
    te duur
    te lang
    te veel
    te hoog
    te traag
    te laag
    steeds meer
    steeds vaker
    steeds minder
    steeds langer
    nog altijd
    nog steeds
    achterstand*
    schiet tekort
    schieten tekort
    loopt vast
    lopen vast
    in de knel
    onder druk
    onvoldoende
    ontoereikend*
    verouderd*
    knelt
    dreigt
    misstand*
    gebreken
    overschreden
    overschrijding*
    overvol
    versnipperd
    onbetaalbaar
    onveilig*
    leegstaat
    moeite met
    worstel*
    kampt
    kampen
    stagneert
    stagneren
    achterblijft
    achterblijven
    blijft achter
    blijven achter
    verslechter*
    kunnen niet
    kan niet
    lukt niet
    klachten
    uitval
    storingen
    signalen
    uit onderzoek blijkt
    uit de evaluatie
    evaluatie blijkt
    van de gevallen
    fouten
    personeelstekort*
    *tekort
    *tekorten
    *probleem
    *problemen
    *problematiek
    *achterstanden
  `,
  traps: `
    probleemloos
    geen probleem
    zonder problemen
  `,
  yes: ['Steeds meer huishoudens kunnen de huur niet betalen.'],
  no: ['De overgang verliep probleemloos.'],
};
