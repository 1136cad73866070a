import type { TermList } from '../../types';

/** Wat goed is voor wie het overkomt. */
export const gain: TermList = {
  tag: 'Gain',
  terms: `
    verbetert
    verbeteren
    verbetering*
    verbeterd
    sneller
    snellere
    eerder
    eenvoudiger
    makkelijker
    gemakkelijker
    goedkoper
    goedkopere
    veiliger
    veiligere
    eerlijker
    duidelijker
    rustiger
    groener
    gezonder
    beter
    betere
    voorspelbaar
    voorspelbaarder
    bespaart
    besparen
    bespaard
    besparing*
    profiteert
    profiteren
    baat bij
    houdt over
    houden over
    gaan erop vooruit
    gaat erop vooruit
    op vooruit
    krijgen
    krijgt
    kregen
    ontvangen
    ontvangt
    behoudt
    behouden
    kan blijven
    kunnen blijven
    wint
    winnen
    terugkrijg*
    baten
    levert op
    leveren op
    oplevert
    opleveren
    opgeleverd
    mogelijk maakt
    wordt mogelijk
    kan voortaan
    kunnen voortaan
    kunnen straks
    mogen
    voorkomt
    voorkomen
    vermijdt
    beschermt
    beschermen
    versterkt
    versterken
    versterking
    vergemakkelijk*
    versnelt
    versnellen
    verlicht
    verlichten
    verlichting
    ontzorg*
    vrijspeelt
    komt vrij
    komen vrij
    vrijgespeeld
    ten goede
    tegemoet aan
    in één keer
    in één gesprek
    één aanspreekpunt
    meteen
    direct
    vanzelf
    automatisch
    toegankelijker
    laagdrempeliger
    dichterbij
    kosteloos
    gratis
    in aanmerking
    recht op
    kans op
    drempel weg
    lusten
    *besparing
    *verbetering
    *versnelling
    verbeterde
    verbeterden
    beter af
    er beter van
    beter van worden
    wordt beter
    worden beter
    gaat beter
    vooruitgang
    vooruitgaan
    vooruitgaat
    ging erop vooruit
    gingen erop vooruit
    erop vooruit
    verfijnd
    verfijnt
    opknap*
    knapt op
    opgeknapt
    opbloei*
    bloeit op
    bloeien op
    opleeft
    opleven
    herstelt
    herstellen
    herstel van
    geneest
    helpt
    helpen
    hielp
    geholpen
    steunt in
    ondersteunt
    ondersteunen
    ondersteund
    stimuleert
    stimuleren
    gestimuleerd
    bevordert
    bevorderen
    bevorderd
    vereenvoudig*
    stroomlijn*
    gestroomlijnd
    versoepelt
    versoepelen
    versneld
    versnelde
    versnellingen
    versterkte
    vergroot de kans
    kans krijgen
    krijgt kans
    krijgen kans
    kansrijk*
    gunstig*
    voordelig*
    profijt
    profijtelijk
    profiteerde
    profiteerden
    plukt de vruchten
    plukken de vruchten
    heeft baat
    hebben baat
    baten van
    gebaat
    winst voor
    winst op
    opsteker
    uitkomst biedt
    biedt uitkomst
    biedt
    bieden
    biedt ruimte
    biedt kansen
    biedt zekerheid
    geeft ruimte
    geven ruimte
    geeft zekerheid
    geeft lucht
    geeft rust
    geeft duidelijkheid
    schept ruimte
    schept duidelijkheid
    creëert
    creëren
    verschaft
    verschaffen
    mag houden
    mogen houden
    mag blijven
    mogen blijven
    blijft bestaan
    blijven bestaan
    blijft behouden
    blijven behouden
    behouden blijft
    behouden blijven
    behield
    behielden
    bespaarde
    bespaarden
    besparend
    uitspaart
    uitsparen
    spaart
    gespaard
    spaart uit
    scheelt
    schelen
    scheelde
    houdt meer over
    houden meer over
    overhouden
    overhoudt
    bijverdienen
    verdient meer
    verdienen meer
    terugverdien*
    verdient zich terug
    krijgt terug
    krijgen terug
    terugontvang*
    teruggaaf
    uitgekeerd
    keert uit
    uitkeren
    toekennen
    kent toe
    kennen toe
    kwijtgescholden
    vergoed
    vergoedt
    vergoeden
    gecompenseerd
    compenseert
    compenseren
    tegemoetgekomen
    tegemoetkomt
    komt tegemoet
    komen tegemoet
    tegemoetkomen
    ontvingen
    ontvangt voortaan
    verkrijgt
    verkrijgen
    verwerft
    verwerven
    verworven
    erbij krijgen
    krijgt erbij
    krijgen erbij
    bijkrijgt
    gegund
    gewonnen
    wonnen
    wint terrein
    terechtkunnen
    kan terecht
    kunnen terecht
    terechtkan
    bij één loket
    één loket
    één keer aanleveren
    in één keer geregeld
    eerder duidelijkheid
    sneller duidelijkheid
    sneller geholpen
    sneller antwoord
    vlotter
    vlottere
    soepeler
    soepelere
    simpeler
    simpelere
    overzichtelijker
    begrijpelijker
    begrijpelijkere
    helderder
    transparanter
    voorspelbaardere
    zekerder
    stabieler
    stabielere
    betrouwbaarder
    betrouwbaardere
    robuuster
    robuustere
    weerbaarder
    duurzamer
    duurzamere
    schoner
    schonere
    stiller
    stillere
    koeler
    leefbaarder
    leefbaardere
    aantrekkelijker
    aantrekkelijkere
    prettiger
    fijner
    comfortabeler
    menselijker
    persoonlijker
    rechtvaardiger
    rechtvaardigere
    billijker
    gelijker
    vrijer
    zelfstandiger
    efficiënter
    efficiëntere
    doelmatiger
    doelmatigere
    doeltreffender
    effectiever
    effectievere
    slimmer
    gerichter
    gerichtere
    nauwkeuriger
    preciezer
    zorgvuldiger
    vollediger
    flexibeler
    beter bereikbaar
    bereikbaarder
    nabijer
    dichter bij huis
    dicht bij huis
    tijdiger
    onmiddellijk
    zonder wachten
    zonder wachttijd
    zonder omweg
    zonder formulier
    zonder tussenkomst
    zonder extra kosten
    zonder kosten
    betaalbaarder
    goedkoopste
    beschermd
    bescherming biedt
    behoedt
    behoeden
    behoedt voor
    waarborgt
    waarborgen
    gewaarborgd
    borgt
    geborgd
    zekerstelt
    zekergesteld
    stelt zeker
    garandeert
    garanderen
    vermeden
    vermijden
    voorkwam
    voorkomt dat
    voorkomen dat
    vermindert de
    verlaagt de drempel
    neemt drempels weg
    haalt drempels weg
    opent de deur
    openstelt
    staat open voor
    toegankelijk wordt
    wordt toegankelijk
    maakt mogelijk
    maken mogelijk
    mogelijk gemaakt
    mogelijk wordt
    stelt in staat
    stellen in staat
    in staat stelt
    faciliteert
    faciliteren
    ontlast
    ontlasten
    vrijgemaakt
    maakt vrij
    maken vrij
    vrijmaakt
    vrijmaken
    vrijkomt
    vrijkomen
    vrijgekomen
    vrijspelen
    speelt vrij
    levert meer op
    leverde op
    leverden op
    brengt op
    opbrengt
    opbrengen
    rendeert
    renderen
    loont
    lonen
    draagt bij
    dragen bij
    bijdraagt
    ten gunste
    ten gunste van
    in het voordeel
    komt ten goede
    komen ten goede
    erkend
    gelijkgesteld
    gelijkgetrokken
    rechtgezet
    rechtzet
    opgelost
    lost op
    lossen op
    oplost
    verhelpt
    verhelpen
    verholpen
    verhoogt de kans
    sterkere positie
    betere positie
    meer grip
    meer te besteden
    perspectief
    toekomstbestendig*
    meerwaarde
    pluspunt*
    sterk punt
    sterke punten
    opgewaardeerd
    *winst
    *voordeel
    *voordelen
    verademing
    opluchting
    soelaas
    lucht krijgen
    meer lucht
    adempauze
    armslag
    bewegingsruimte
    speelruimte
    meer ruimte
    meer tijd voor
    tijd vrij
    houden tijd over
    houdt tijd over
    spaart tijd
    scheelt tijd
    scheelt werk
    scheelt een
    minder werk
    minder papierwerk
    minder gedoe
    minder wachten
    minder formulieren
    minder rompslomp
    weer aan het werk
    weer thuis
    weer open
    weer toegankelijk
    blijft open
    blijven open
    open blijven
    in stand blijft
    blijft in stand
    overeind blijft
    blijft overeind
    blijven overeind
    blijft betaalbaar
    betaalbaar blijft
    betaalbaar wordt
    betaalbaar houden
    houdbaar
    houvast
    zekerheid krijgen
    krijgt zekerheid
    krijgen zekerheid
    krijgt rust
    krijgen rust
    krijgt ruimte
    krijgen ruimte
    krijgt lucht
    duidelijkheid krijgen
    krijgt duidelijkheid
    krijgen duidelijkheid
    weet waar hij aan toe is
    weten waar zij aan toe zijn
    weten waar ze aan toe zijn
    snelle hulp
    passende hulp
    hulp op maat
    maatwerk mogelijk
    binnen bereik
    komt binnen bereik
    op fietsafstand
    op loopafstand
    om de hoek
    verdient zichzelf terug
    bestaanszekerheid
    rechtszekerheid
    investeringszekerheid
    leveringszekerheid
    inkomenszekerheid
    leefbaarheid
    ontneemt de zorg
    haalt de angel
    neemt de zorg weg
    neemt zorg weg
    neemt onzekerheid weg
    neemt druk weg
    haalt druk weg
    haalt de druk
    neemt de druk
    verkleint het risico
    verkleint de kans
    verlaagt het risico
    beperkt het risico
    beperkt de schade
    minder kans op
    minder risico
    minder schade
    minder uitval
    minder fouten
    minder slachtoffers
    minder ongevallen
    minder overlast
    ontlasting
    ontlasting van
    vrijwaart
    vrijwaren
    gevrijwaard
    opent perspectief
    opent mogelijkheden
    sterker uit
    versterkt de positie
    komt tot zijn recht
    tot hun recht komen
    op orde komt
    tot rust
    rustigere
    gezondere
    veiligst
    snelst
    ruimhartig
    ruimhartiger
    coulanter
    soepele
    gelijk speelveld
    gelijke kansen
    eerlijke kans
    tweede kans
    opwaardering
    waardestijging
    vooruitbetaling niet nodig
    op adem komen
    aantrekkelijk maken
    tevredenheid
    tevredener
    vertrouwen herstel
    herwint
    herwinnen
    herwonnen vertrouwen
  `,
  traps: `
    voordeel van de twijfel
    komt voor
    komen voor
    voorkomen is beter
    niet eerder
    eerder deze
    eerder dit
    zoals eerder
    eerder heeft
    in eerder
    direct na
    direct betrokken
    indirect
    beter gezegd
    krijgt uw raad de stukken
    eerdere
    directe aanleiding
    nadeel van
    heeft ontvangen
    ontving
    dbo ontvangen
    hebben ontvangen
    ter kennisname
    ontvangt u deze
    ontvangt u hierbij
    heeft geholpen
    op tijd voor de
    niet op tijd
    niet tijdig
    tijdig ter
    onhoudbaar*
    onbetaalbaar*
    ongunstig*
    onvoordelig*
    wordt opgelost in
    vroegtijdig
    ontijdig
    middellijk
    aangeboden
    geboden is
    verboden
    aanbieden van deze
    biedt u hierbij
    bied ik u
    bieden wij u
    hierbij biedt
    krijgt geen
    krijgen geen
    krijgt niets
    krijgen niets
    krijgt niet
    krijgen niet
    helpt niet
    helpen niet
    kan niet terecht
    kunnen niet terecht
    krijgt minder
    krijgen minder
    krijgen te maken
    krijgt te maken
    mogen niet
    ontvangen niet
    ontvangen geen
    wint niet
    komt terecht in
    behouden blijft niet
    voorkomende
    veelvoorkomend*
    voorkomen in
    herstelkosten
    herstelwerk*
    herstelactie*
    nadeel
    nadelen
    geen winst
    kiezen in het voordeel
    opengesteld tot
    opent de vergadering
    opende
    opent het overleg
    onmiddellijke aanleiding
    directeur*
    directie*
    richt zich direct
    direct grenzend
    directe omgeving
    direct omwonenden
    krijgt u
    krijgt uw
    u krijgt deze
    eerder is
    eerder werd
    eerder dan
    eerder was
    eerder al
    als eerder
    eerder genoemd*
    eerder besluit
    eerder gemeld
    niet beter
    niet sneller
  `,
  yes: [
    'Ouders horen sneller waar zij aan toe zijn.',
    'De school bespaart een dag per week.',
    'Dat geeft de wijk een adempauze en levert tijdwinst op.',
  ],
  no: ['De commissie gaf het voordeel van de twijfel.'],
};
