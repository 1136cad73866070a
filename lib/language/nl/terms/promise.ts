import type { TermList } from '../../types';

/** Toezeggingen en uitspraken. */
export const promise: TermList = {
  tag: 'Promise',
  terms: `
    toezegging*
    toegezegd
    toezegt
    zegde toe
    beloofd
    belofte*
    beloofde
    afgesproken
    afspraak
    afspraken
    verzekerd dat
    garandeert
    garandeerde
    garantie*
    uitgesproken
    uitspraak
    aangekondigd
    aankondiging
    gelofte
    woord gehouden
    afgedaan
    als afgedaan
    commitment
    gecommitteerd
    verkiezingsprogramma
    coalitieafspraak
    toezeggen
    zegt toe
    zeggen toe
    zegden toe
    gedane toezegging
    eerdere toezegging
    belooft
    beloven
    beloofden
    beloofd om
    woord gegeven
    gaf zijn woord
    hand gegeven
    hand erop
    afspreken
    spraken af
    sprak af
    spreken af
    is afgesproken
    was afgesproken
    eerdere afspraken
    bestuurlijke afspraken
    prestatieafspra*
    convenant*
    overeengekomen
    overeenstemming over
    akkoord bereikt
    garanderen
    gegarandeerd
    staat garant
    staan garant
    verzekert dat
    verzekeren dat
    stelt in het vooruitzicht
    in het vooruitzicht gesteld
    vooruitzicht gesteld
    kondigde aan
    kondigden aan
    kondigt aan
    kondigen aan
    aankondigde
    sprak uit
    spraken uit
    sprak zich uit
    spraken zich uit
    spreekt uit
    verbond zich
    verbindt zich
    verbinden zich
    gebonden aan
    is gebonden
    zijn gebonden
    gehouden aan
    houdt zich aan
    houden zich aan
    nagekomen
    nakoming
    woordbreuk
    belofte breekt
    afdoening van de motie
    motie afgedaan
    doet de motie af
    toezegging afgedaan
    gestand doen
    ingelost
    lost in
    waarmaken
    maakt waar
    maken waar
    waargemaakt
    staat in het regeerprogramma
    staat in het coalitieakkoord
    staat in het collegeprogramma
    coalitieafspraken
    coalitieakkoord
    regeerakkoord
    regeerprogramma
    collegeprogramma
    collegeakkoord
    bestuursakkoord
    hoofdlijnenakkoord
    bestuursprogramma
    verkiezingsbelofte*
    committeert zich
    committeren zich
    commitment aan
    intentieverklaring
    intentie uitgesproken
    streefafspraak
    wordt nagekomen
    ik zeg toe
    zeg toe
    wij zeggen toe
    heb toegezegd
    hebben toegezegd
    heeft toegezegd
    is toegezegd
    was toegezegd
    werd toegezegd
  `,
  traps: `
    uitspraak van de raad van state
    uitspraak van de rechter
    rechterlijke uitspraak
    zorgverzekerd
    garantstelling
    gerechtelijke uitspraak
    uitspraak van de rechtbank
    uitspraak van de afdeling
    uitspraak van het hof
    uitspraak van de hoge raad
    uitspraak in kort geding
    verklaring omtrent
    vog-verklaring
    verklaring van geen
    ziektekosten verzekerde
    verzekerde zorg
    borgsom
    waarborg*
    eigen verklaring
    afspraak maken bij
    afspraak bij de balie
    op afspraak
    telefonische afspraak
  `,
  yes: ['De minister heeft dat in mei toegezegd.'],
  no: ['De rechterlijke uitspraak volgt.'],
};
