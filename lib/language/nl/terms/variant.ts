import type { TermList } from '../../types';

/** Andere wegen. */
export const variant: TermList = {
  tag: 'Variant',
  terms: `
    variant a
    variant b
    variant c
    beleidsoptie*
    niets doen
    ongewijzigd beleid
    bij voortzetting
    huidige situatie
    geen aanpassing
    niets extra's
    zonder ingrijpen
    zonder maatregelen
    route
    routes
    route 1
    route 2
    oplossingsrichting*
    denkrichting*
    andere mogelijkheid
    ook denkbaar
    denkbaar
    is denkbaar
    overwogen
    verkend
    model
    modellen
    fasering
    gefaseerd
    uitstel
    pilot
    keuzemogelijkheid*
    hetzij
    locaties
    vier routes
    pakket
    spoor
    optie a
    optie b
    optie c
    optie d
    optie 1
    optie 2
    optie 3
    optie 4
    variant d
    variant e
    variant 0
    variant 1
    variant 2
    variant 3
    variant 4
    scenario a
    scenario b
    scenario c
    scenario 0
    scenario 1
    scenario 2
    scenario 3
    model a
    model b
    model c
    model 1
    model 2
    model 3
    route a
    route b
    route c
    route 3
    route 4
    alternatief a
    alternatief b
    alternatief 1
    alternatief 2
    spoor a
    spoor b
    spoor 1
    spoor 2
    spoor 3
    pakket a
    pakket b
    pakket 1
    pakket 2
    denklijn*
    beleidsvariant*
    beleidsalternatie*
    beleidsscenario*
    keuzerichting*
    keuzeoptie*
    keuzevariant*
    voorkeursalternatie*
    voorkeursmodel
    referentiesituatie
    minimale variant
    maximale variant
    lichte variant
    zware variant
    sobere variant
    goedkopere variant
    duurdere variant
    ruime variant
    mengvorm*
    tussenvorm*
    combinatie van beide
    tussenweg
    middenweg
    derde weg
    andere weg
    andere route
    andere manier
    andere aanpak
    andere oplossing
    andere oplossingen
    andere opzet
    andere vorm
    andere inrichting
    ander model
    ander instrument
    ander middel
    andere opties
    andere varianten
    andere mogelijkheden
    mogelijkheid is
    een mogelijkheid
    tweede mogelijkheid
    derde mogelijkheid
    eerste mogelijkheid
    andere keuze
    ander scenario
    alternatieve locatie
    alternatieve locaties
    alternatieve route
    alternatieve aanpak
    alternatieve maatregelen
    vervangend plan
    plan b
    terugvalmogelijkheid
    niets te doen
    niets veranderen
    niets wijzigen
    niets extra
    alles laten zoals
    laten zoals het is
    zoals het is
    ongewijzigd laten
    ongewijzigd voortzetten
    ongewijzigde voortzetting
    huidig beleid
    huidige beleid
    bestaand beleid
    huidige werkwijze
    huidige regeling voortzetten
    huidige aanpak voortzetten
    huidige praktijk handhaven
    handhaven van de huidige
    in stand laten
    voortzetting van
    status quo
    niet ingrijpen
    niet handelen
    zonder besluit
    zonder actie
    zonder aanpassing
    zonder wijziging
    zonder wetgeving
    zonder wetswijziging
    wachten tot
    uitstellen
    een jaar uitstel
    later invoeren
    gefaseerde invoering
    gefaseerde aanpak
    gefaseerde
    in fasen
    stapsgewijs
    stapsgewijze
    in één keer invoeren
    big bang
    eerst een pilot
    eerst een proef
    op kleine schaal
    beperkte invoering
    fuseren
    uitbesteding
    in eigen beheer
    eigen beheer
    inbesteden
    privatiseren
    centraal organiseren
    subsidieregeling in plaats
    zelfregulering
    voorlichtingscampagne
    heffing in plaats
    vrijstelling in plaats
    of anders
    ook mogelijk
    is ook mogelijk
    had gekund
    kan ook
    kunnen ook
    overwogen is
    is overwogen
    zijn overwogen
    hebben overwogen
    wel overwogen
    ook overwogen
    verkend zijn
    is bekeken
    zijn bekeken
    onderzochte alternatieven
    afgevallen variant*
    afgevallen opties
    tegen elkaar afgewogen
    vergeleken met variant
    ten opzichte van variant
    *variant
    *varianten
    *scenario
    *scenario's
    *alternatief
    *alternatieven
    *optie
    *opties
  `,
  traps: `
    optie tot koop
    virusvariant*
    oefenscenario*
    alternatieve straf*
    aandelenoptie*
    routekaart*
    model-verordening
    spoorlijn
    spoorweg*
    fietsroute*
    looproute*
    vaarroute*
    adoptie*
    optioneel
    adopties
    *adoptie
    *adopties
    mogelijkheden bieden
    mogelijkheden voor ontmoeting
    bezwaarmogelijkheden
    invariant
    variantie
    klimaatscenario*
    filmscenario*
    zo mogelijk
    afwachten van
    in afwachting
    vergeleken met vorig jaar
    *virusvariant
    *aandelenoptie
    *aandelenopties
    *oefenscenario
    geen alternatief
    geen alternatieven
    busroute
    vrachtroute
    vluchtroute
    wandelroute*
    aanvliegroute*
    spoor van de trein
  `,
  yes: ['Variant B is een gefaseerde invoering.'],
  no: ['De virusvariant kwam uit België.'],
};
