import type { TermList } from '../../types';

/** Andere wegen. */
export const variant: TermList = {
  tag: 'Variant',
  terms: `
    optie
    opties
    variant
    varianten
    variant a
    variant b
    variant c
    voorkeursvariant
    alternatief
    alternatieven
    scenario
    scenario's
    beleidsoptie*
    nuloptie
    nulvariant
    nulscenario
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
    minimumvariant
    maximumvariant
    terugvaloptie
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
  `,
  yes: ['Variant B is een gefaseerde invoering.'],
  no: ['De virusvariant kwam uit België.'],
};
