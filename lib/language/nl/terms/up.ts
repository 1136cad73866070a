import type { TermList } from '../../types';

/** Toename en vergelijkingen omhoog. */
export const up: TermList = {
  tag: 'Up',
  terms: `
    meer
    hoger
    hogere
    langer
    langere
    groter
    grotere
    vaker
    stijgt
    stijgen
    steeg
    stegen
    gestegen
    stijging*
    stijgende
    toeneemt
    toenemen
    toegenomen
    toenemende
    neemt toe
    nemen toe
    nam toe
    namen toe
    toename*
    oploopt
    oplopen
    opgelopen
    oplopende
    loopt op
    lopen op
    liep op
    liepen op
    groeit
    groeien
    groeide
    gegroeid
    verdubbel*
    verdrievoudig*
    verhoogt
    verhogen
    verhoogd
    verhoging*
    uitbreid*
    uitgebreid
    extra
    bijkomende
    aanvullende
    erbij
    komt er bij
    komen er bij
    bovenop
    vergroot
    vergroten
    vermeerder*
    oplopend
    ruimer
    ruimere
    zwaarder
    zwaardere
    intensiever
    verdere
    nog een
    *stijging
    *toename
    *verhoging
    *groei
    toenam
    stijg
    stijgend
    steil omhoog
    omhoog
    omhoog gaan
    gaat omhoog
    gaan omhoog
    ging omhoog
    omhooggegaan
    oploop
    liep verder op
    loopt verder op
    verder oplopen
    verder oploopt
    loopt snel op
    liepen verder op
    aangroei*
    aanzwel*
    aanwas
    uitgroeien
    uitgroeit
    ontgroeid
    verviervoudig*
    vervijfvoudig*
    verveelvoudig*
    vertienvoudig*
    explode*
    explosief
    explosieve
    exponentieel
    aantrekken van de
    aantrekt
    trekt aan
    trekken aan
    verergert
    verergeren
    verergerd
    intensiveert
    intensiveren
    intensivering*
    opschalen
    opschaalt
    opgeschaald
    opschaling*
    schaalt op
    schalen op
    ophogen
    ophoogt
    opgehoogd
    ophoging*
    optrekken
    optrekt
    opgetrokken
    opdrijft
    opdrijven
    opgedreven
    drijft op
    drijven op
    jaagt op
    opstuwen
    opstuwt
    opgestuwd
    stuwt
    piek
    pieken
    piekt
    piekte
    recordhoogte
    recordaantal
    groeiende
    groeiend
    toenemend
    breidt uit
    breiden uit
    verbreden
    verbreedt
    verbreding*
    verruim*
    verlengt
    verlengen
    verlengd
    verlenging*
    versterkte
    verhevigt
    verhevigen
    verhevigd
    accumuleert
    opeenhoping*
    ophoping*
    ophopen
    hoopt zich op
    hopen zich op
    stapelt zich op
    stapelen zich op
    opstapeling*
    dikker
    breder
    bredere
    drukker
    drukkere
    sterker
    sterkere
    frequenter
    frequentere
    talrijker
    veel meer
    nog meer
    steeds meer
    almaar meer
    alsmaar meer
    aanzienlijk meer
    fors meer
    meer dan verdubbeld
    dubbel zoveel
    twee keer zo
    tweemaal zo
    drie keer zo
    tweemaal zoveel
    anderhalf keer zo
    maal zo hoog
    een hoger
    hoogste punt
    boven op
    komt daar bovenop
    daar bovenop
    komt er nog bij
    komen daarbij
    additioneel
    additionele
    meerwerk
    toevoegt
    voegt toe
    toevoegen
    bijbouwen
    bijplaatsen
    bijschakelen
    komt erbij
    komen erbij
    kwam erbij
    kwamen erbij
    krijgt er
    hogere instroom
    instroom
    toestroom
    toeloop
    aanloop
    aanzuigende
    groter aantal
    klimt
    klimmen
    klom
    geklommen
    accres
    plus van
    vermenigvuldig*
    opwaarts
    opwaartse
    opgaande lijn
    in de lift
    escaleert
    escaleren
    ruimer bemeten
    meer en meer
    verzwar*
    stijgt door
    stijgt verder
    groeit door
    groeit verder
    doorgroei*
    doorstijg*
    doorgegroeid
    bijgroei*
    aanwakker*
    wakkert aan
    aanscherp*
    scherpt aan
    aangescherpt
    bijstort*
    stort bij
    verzwaart
    tripliceer*
    verzesvoudig*
    ruim verdubbeld
    opwaartse druk
    prijsstijging*
    kostenstijging*
    huurstijging*
    huurverhoging*
    lastenstijging*
    loonstijging*
    premiestijging*
    tariefstijging*
    premieverhoging*
    tariefverhoging*
    btw-verhoging*
    belastingverhoging*
    accijnsverhoging*
    vraaguitval niet
    groeispurt
    groeitempo
    bouwt uit
    bouwen uit
    uitbouwen
    uitgebouwd
    plus 1
    een kwart meer
    een derde meer
    de helft meer
    half keer zo
    honderden extra
    tienduizenden extra
    vaker dan
    meer keren
    langduriger
    omvangrijker
    omvangrijkere
    uitgebreider
    scherper
    scherpere
    forser
    forsere
    sneller groeit
    bijkomt
    bijkomen
    erbovenop
  `,
  traps: `
    niet meer
    geen meer
    meer of minder
    langer geleden
    zonder meer
    onder meer
    niet langer
    meerdere
    meerjaren*
    uitgebreid stilgestaan
    eens te meer
    des te meer reden
    groeiboek
    uitgebreide toelichting
    uitgebreid onderzoek
    uitgebreide procedure
    uitgebreide voorbereidingsprocedure
    uitgebreid besproken
    aanvullende vragen
    aanvullende informatie
    meerderheid*
    meerdere keren
    nooit meer
    niets meer
    niemand meer
    geen enkele meer
    meer dan genoeg tijd
    aanloopkosten
    trekt aan de bel
    trekken aan de bel
    extraatje
    des te meer
    langere tijd geleden
    zeer uitgebreid
    voegt zich
    dieper op in
    dieper in op
    breder kader
    hoger beroep
    in hoger beroep
    hogere overheid
    hogere overheden
    hogere wetgeving
    hogere regelgeving
    hoger onderwijs
    hogeronderwijs*
    recordaar
    meeste stemmen
  `,
  yes: [
    'De wachttijd loopt op tot twaalf weken.',
    'Zij betalen een hogere eigen bijdrage.',
    'De gemeente scherpt de norm aan en de premiestijging zet door.',
  ],
  no: ['Dat kan niet langer.', 'Onder meer de gemeente doet mee.'],
};
