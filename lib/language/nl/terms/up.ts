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
    groei
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
  `,
  yes: ['De wachttijd loopt op tot twaalf weken.', 'Zij betalen een hogere eigen bijdrage.'],
  no: ['Dat kan niet langer.', 'Onder meer de gemeente doet mee.'],
};
