import type { TermList } from '../../types';

/** Doelen. */
export const aim: TermList = {
  tag: 'Aim',
  terms: `
    doel is
    doelstelling*
    beoogd
    beoogt
    beogen
    beoogde
    beoogd effect
    beoogd resultaat
    streven
    streeft
    streven naar
    ambitie*
    opdat
    zodat
    uiterlijk
    in 2030
    in 2028
    in 2029
    moet leiden tot
    moet ertoe leiden
    strekt ertoe
    gericht op
    willen bereiken
    wil bereiken
    willen toe naar
    bereiken
    geen enkele
    iedere
    elk kind
    te halveren
    gehalveerd zijn
    doelen zijn
    doelstelling is
    hoofddoel*
    subdoel*
    nevendoel*
    beleidsdoel*
    einddoel*
    maatschappelijk doel
    hoger doel
    wettelijk doel
    met als doel
    heeft als doel
    hebben als doel
    heeft tot doel
    hebben tot doel
    ten doel
    stelt zich ten doel
    doel van de maatregel
    doel van het
    doel van deze
    doel van dit
    ons doel
    beoogt te
    beoogde resultaat
    beoogde effecten
    beoogd wordt
    nagestreefd
    streefde naar
    streeft ernaar
    streven ernaar
    streefbeeld*
    streefdatum
    streefcijfer*
    streefwaarde*
    streefgetal*
    ambitie is
    ambieert
    ambiëren
    inzet is
    inzet is dat
    de inzet
    opgave is
    opdracht is
    taakstelling*
    doelbereik
    doelrealisatie
    mikpunt
    mikken op
    mikt op
    richtpunt
    bedoeling
    de bedoeling is
    bedoeld om
    bedoeld voor
    is bedoeld
    zijn bedoeld
    met het oog op
    om te zorgen dat
    om te voorkomen dat
    om te bereiken
    zodat iedereen
    zodat elk
    zodat alle
    zodat ieder
    zodat elke
    zodat iedere
    opdat iedereen
    zo willen wij
    wij willen dat
    wil ervoor zorgen
    willen ervoor zorgen
    wil bewerkstelligen
    moet zorgen voor
    moet ervoor zorgen
    moeten ervoor zorgen
    moet bijdragen aan
    moeten bijdragen aan
    moet opleveren
    moet resulteren
    moet worden gehalveerd
    moet dalen
    moeten dalen
    moet stijgen
    moeten stijgen
    moet omlaag
    moeten omlaag
    moet omhoog
    moeten omhoog
    moet terug
    moeten terug
    moet in 2030
    moet in 2028
    moet in 2029
    moet in 2035
    moet eind
    dient te resulteren
    dient ertoe
    strekt ertoe dat
    strekken ertoe
    toekomstbeeld
    stip op de horizon
    stip aan de horizon
    uiterlijk in
    uiterlijk eind
    vóór eind
    vóór 2030
    tegen 2030
    in 2031
    in 2032
    in 2033
    in 2034
    in 2035
    in 2040
    in 2050
    vanaf 2030
    per 2030
    te realiseren
    verwezenlijken
    te verwezenlijken
    bewerkstelligen
    tot stand brengen
    halvering
    verdubbeling
    teruggebracht tot
    terug te dringen
    terugdringen
    te vergroten
    te verbeteren
    te versterken
    te verminderen
    te verlagen
    te verhogen
    te versnellen
    te beschermen
    te behouden
    te waarborgen
    te bevorderen
    te stimuleren
    te vereenvoudigen
    te verduurzamen
    te verkorten
    geen kind
    ieder kind
    alle kinderen
    elke inwoner
    iedere inwoner
    alle inwoners
    elk huishouden
    ieder huishouden
    niemand meer
    prestatieafspra*
    prestatie-indicator*
    kpi
    kpi's
    indicator*
    succesvol als
    geslaagd als
    *doelstelling
    *doelstellingen
    *ambitie
    *doel
    *doelen
  `,
  traps: `
    doelgroep*
    doeleinden
    doelmatig*
    doel van deze nota
    doel van deze brief
    met als doel u te informeren
    doelpunt*
    uiterlijk op
    mvo-doelen
    doel van deze memo
    doel van deze notitie
    doel van dit memo
    doel van deze bijeenkomst
    doel van dit gesprek
    doel van deze raadsbrief
    doel van deze informatienota
    met het doel u
    bedoeld in artikel
    als bedoeld in
    bedoeld in
    televisie
    revisie
    supervisie
    divisie
    visiedocument
    ten doel gesteld door
    beneden doel
    bodoel
    doelpaal
    voor eind van de vergadering
    keepersdoel
    doelman
    opdracht is gegund
  `,
  yes: ['Doel is dat in 2030 ieder kind een plek heeft.'],
  no: ['De doelgroep is divers.'],
};
