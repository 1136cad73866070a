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
    smaak 1
    smaak 2
    smaak 3
    knop 1
    knop 2
    knop 3
    optie i
    optie ii
    optie iii
    variant i
    variant ii
    variant iii
    scenario i
    scenario ii
    scenario iii
    model i
    model ii
    beeld 1
    beeld 2
    beeld 3
    toekomstbeeld*
    keuze 1
    keuze 2
    keuze a
    keuze b
    mogelijkheid 1
    mogelijkheid 2
    mogelijkheid a
    mogelijkheid b
    lijn 1
    lijn 2
    lijn a
    lijn b
    koers a
    koers b
    voorstel a
    voorstel b
    tracé a
    tracé b
    tracévariant*
    locatie a
    locatie b
    locatievariant*
    ontwerpvariant*
    terugvaloptie*
    bezuinigingsvariant*
    besparingsvariant*
    voorkeursvariant*
    voorkeursoptie*
    voorkeursscenario*
    voorkeurslocatie*
    derde route
    tweede route
    eerste route
    tweede route is
    twee wegen
    drie wegen
    vier wegen
    twee sporen
    drie sporen
    twee opties
    drie opties
    vier opties
    twee varianten
    drie varianten
    vier varianten
    twee modellen
    drie modellen
    twee scenario's
    drie scenario's
    drie routes
    twee routes
    drie smaken
    twee smaken
    afwachten
    blijven zoals
    laten we het zoals
    laten wij het zoals
    laten zoals
    alles bij het oude
    bij het oude
    bij het oude laten
    het oude laten
    doorgaan zoals
    gaan we door
    gaan wij door op
    op de huidige voet
    op dezelfde voet
    niets nieuws
    niets verplichten
    niets regelen
    geen regeling
    geen verordening
    geen ingreep
    als we niets
    als wij niets
    zouden we niets
    helemaal afschaffen
    geheel afschaffen
    volledig afschaffen
    volledige sluiting
    gedeeltelijke sluiting
    alleen sluiten
    eerst vrijwillig
    vrijwillige variant
    vrijwillige aanpak
    verplichte variant
    lichter alternatief
    lichtere vorm
    zwaardere vorm
    uitbesteden
    samen met een buurgemeente
    gezamenlijk doen
    denkbaar was
    ook denkbaar was
    denkbaar is
    denkbaar zou
    had ook gekund
    zou ook kunnen
    zouden ook kunnen
    men kan ook
    je kunt ook
    we kunnen ook
    wij kunnen ook
    ook bekeken
    ook onderzocht
    ook bezien
    eveneens bezien
    eveneens bekeken
    eveneens onderzocht
    eveneens overwogen
    is ook bezien
    is bezien
    bezien is
    onderzocht is of
    is nagegaan of
    voorgesteld is ook
    geopperd
    is geopperd
    werd geopperd
    bepleit is ook
    tegenvoorstel*
    alternatief voorstel
    alternatieve voorstellen
    vervangende maatregel*
    in andere landen kiest
    zoals in duitsland
    zoals in zweden
    zoals in denemarken
    zoals in belgië
    zoals in vlaanderen
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
  yes: ['Variant B is een gefaseerde invoering.', 'Smaak 3 is alles bij het oude laten.'],
  no: ['De virusvariant kwam uit België.'],
};
