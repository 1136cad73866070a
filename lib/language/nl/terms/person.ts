import type { TermList } from '../../types';

/** Eén mens of plek in een geval. */
export const person: TermList = {
  tag: 'Person',
  terms: `
    mevrouw
    meneer
    mijnheer
    dhr
    mw
    een moeder
    een vader
    een ouder
    een gezin
    een echtpaar
    een alleenstaande
    alleenstaande moeder
    een bewoner
    een huurder
    een ondernemer
    een bakker
    een winkelier
    een boer
    een leerling
    een student
    een patiënt
    een cliënt
    een man
    een vrouw
    een jongen
    een meisje
    een inspecteur
    een medewerker
    een consulent
    een agent
    een leraar
    een verpleegkundige
    een arts
    een kantoor
    een school
    een bedrijf
    een weduwe
    een vluchteling
    een van hen
    zij moest
    hij moest
    hij kreeg
    zij kreeg
    haar zoon
    haar dochter
    zijn vrouw
    zijn moeder
    jarige
    *-jarige
    zo moest
    zo kreeg
    zo was
    zo zat
    zo belde
    neem een
    stel dat
    toen een
  `,
  traps: `
    mevrouw de voorzitter
    geachte mevrouw
    geachte meneer
    geachte heer
    mevrouw/meneer
  `,
  yes: ['Mevrouw De Wit wachtte negen weken.'],
  no: ['Geachte mevrouw,'],
};
