import type { TermList } from '../../types';

/** Redenen. */
export const reason: TermList = {
  tag: 'Reason',
  terms: `
    omdat
    want
    doordat
    daardoor
    zodat
    immers
    aangezien
    vanwege
    wegens
    reden
    redenen
    om die reden
    daarom
    namelijk
    waardoor
    zonder die
    anders
    dus
    door deze
    op grond hiervan
    reden hiervoor
    reden daarvoor
    reden is
    de reden
    redenen hiervoor
    redenen zijn
    om deze reden
    om die redenen
    om deze redenen
    hierom
    hierdoor
    vandaar
    vandaar dat
    derhalve
    zodoende
    dientengevolge
    bijgevolg
    ten gevolge van
    als gevolg van
    tengevolge
    gevolg is dat
    met als gevolg
    komt doordat
    komt omdat
    te danken aan
    te wijten aan
    dankzij
    nu immers
    gezien de
    gezien het
    gelet op
    gelet hierop
    mede omdat
    mede doordat
    vooral omdat
    vooral doordat
    juist omdat
    alleen al omdat
    niet omdat
    temeer omdat
    te meer omdat
    des te meer omdat
    daar komt bij
    daarbij komt
    bovendien
    ten eerste
    ten tweede
    ten derde
    argument is
    argument hiervoor
    argumentatie
    onderbouwing
    motivering
    motief
    overwegende dat
    beweegreden*
    verklaring is
    verklaart waarom
    ligt eraan
    berust op
    is gelegen in
    ingegeven door
    op basis hiervan
    uit oogpunt van
    vanuit het oogpunt
    omwille van
    ter wille van
    met het oog op
    zonder dat
    anders zou
    anders zouden
    anders blijft
    anders ontstaat
    anders wordt
    anders moet
    toch omdat
    aangezien de
    dit omdat
    dat omdat
    dit betekent dat
    want anders
    wegens gebrek
    nu blijkt
    omdat anders
    doordien
    uit vrees dat
    opdat
    teneinde
    om te voorkomen dat
    om te voorkomen
    ter voorkoming van
    ter wille
    met als reden
    met als argument
    argument voor
    argument dat
    argumenten zijn
    doorslaggevend
    de doorslag
    geeft de doorslag
    gaf de doorslag
    gaven de doorslag
    geven de doorslag
    voor ons telt
    voor mij telt
    wat ons betreft
    wat mij betreft
    rechtvaardiging is
    grond hiervoor
    gronden voor
    grondslag voor deze keuze
    ratio van
    ratio is
    achtergrond hiervan
    verklaart dat
    verklaring hiervoor
    verklaring voor
    oorzaak is
    oorzaak ligt
    oorzaken zijn
    komt voort uit
    komen voort uit
    vloeit voort uit
    vloeien voort uit
    voortvloeit uit
    hangt samen met
    hangen samen met
    samenhangt met
    is het gevolg van
    zijn het gevolg van
    te verklaren door
    uitgaande van
    in het licht van
    gezien deze
    gezien zijn
    gezien haar
    gezien hun
    op grond van deze
    op basis daarvan
    in het besef dat
    wetende dat
    overwegingen zijn
    overweging is
    overweging hierbij
    onze overweging
    overwegingen hierbij
    te meer
    temeer
    zeker omdat
    zeker nu
    zeker gezien
    zeker waar
    dat komt doordat
    dat komt omdat
    dit komt doordat
    dit komt omdat
    hetgeen betekent
    wat betekent dat
    temeer daar
  `,
  traps: `
    dus ook niet meer dan
    iets anders
    anders dan
    niet anders
    heel anders
    iemand anders
    heel anders dan
    anders gezegd
    iets anders dan
    anders denken
    anders ingericht
    anders werken
    anders organiseren
    zo niet anders
    niet anders dan
    door een ieder
    gezien worden
    gezien heeft
    gezien de tijd
    tevens aan
    dus niet
  `,
  yes: ['Wij kiezen B, omdat die eerder start.'],
  no: ['Dat is iets anders dan een nota.'],
};
