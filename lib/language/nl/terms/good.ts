import type { TermList } from '../../types';

/** Wat gewaardeerd wordt: meer ervan is winst. */
export const good: TermList = {
  tag: 'Good',
  terms: `
    inkomen
    inkomens
    koopkracht
    zekerheid
    zekerheden
    rechtszekerheid
    bestaanszekerheid
    omzetzekerheid
    veiligheid
    verkeersveiligheid
    bereikbaarheid
    vertrouwen
    ruimte
    kwaliteit
    keuzevrijheid
    vrijheid
    keuze
    keuzes
    gezondheid
    welzijn
    welbevinden
    rust
    nachtrust
    tijd
    hulp
    steun
    ondersteuning
    begeleiding
    bescherming
    rechtsbescherming
    recht
    rechten
    kansen
    kans op werk
    werk
    werkgelegenheid
    banen
    baan
    loon
    salaris
    spaargeld
    geld
    woning
    woningen
    huizen
    plek
    plekken
    plaatsen
    behandelplekken
    opvangplekken
    dienstverlening
    duidelijkheid
    helderheid
    transparantie
    rechtvaardigheid
    gelijkheid
    waardigheid
    privacy
    capaciteit
    aanbod
    omzet
    opbrengst*
    winst
    prestaties
    resultaten
    leefbaarheid
    leefkwaliteit
    stabiliteit
    continuïteit
    comfort
    maatwerk
    eenvoud
    snelheid
    tempo
    overzicht
    regie
    zeggenschap
    zelfstandigheid
    eigenwaarde
    natuur
    biodiversiteit
    groen
    bomen
    luchtkwaliteit
    waterkwaliteit
    schoon water
    draagvlak
    doelmatigheid
    gemak
    toegankelijkheid
    bereik
    deelname
    naleving
    vakmanschap
    werkplezier
    ontwikkelkansen
    begrip
    gelijke kansen
    subsidie
    vergoeding
    tegemoetkoming
    compensatie
    spreiding
    flexibiliteit
    lucht
    *zekerheid
    *veiligheid
    *kwaliteit
    *kansen
    *vrijheid
    *ruimte
  `,
  traps: `
    op tijd
    per tijd
    tijdens
    te zijner tijd
    in de loop van de tijd
    tijdpad
    in plaats van
    ter plaatse
    plaatsvinden
    plaatsvindt
    plaats vindt
    vindt plaats
    in de eerste plaats
    vergaderruimte
    ruimte-onderwerp
    terecht
    recht op inzage
    burgerlijk recht
    bestuursrecht
    arbeidsrecht
    naar recht
    keuzemenu
    deze keuze
    de keuze is aan
    naar verwachting werk
    werkwijze
  `,
  yes: ['Ouders krijgen meer zekerheid.', 'De luchtkwaliteit verbetert.'],
  no: ['Het overleg vindt plaats in mei.'],
};
