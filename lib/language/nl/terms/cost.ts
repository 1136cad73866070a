import type { TermList } from '../../types';

/** Kosten en uitgaven. */
export const cost: TermList = {
  tag: 'Cost',
  terms: `
    kost
    kosten
    kostte
    gekost
    meerkosten
    rekening
    dekking
    gedekt
    ongedekt
    budget
    budgetten
    begroting*
    krediet*
    uitgave*
    uitgaven
    lasten
    structureel
    incidenteel
    cumulatief
    per jaar
    jaarlijks
    investering*
    investeren
    subsidie*
    bijdrage
    bijdragen
    compensatie
    vergoeding*
    nadeelcompensatie
    tekort
    bezuiniging*
    ombuiging*
    aanloopverlies
    reservering
    reserve
    reserves
    belastinggeld
    prijskaartje
    vermogen
    beslag op
    mln
    miljoen
    *kosten
    *lasten
    *budget
    *begroting
  `,
  traps: `
    kostenneutraal
    op eigen kosten van
    gemeentebegroting
    eigen bijdrage aan de discussie
    bijdrage aan het debat
    rekening houden
    rekening gehouden
    houdt rekening
    houden rekening
    kostbaar
    draagt bij
  `,
  yes: ['De regeling kost € 4 mln per jaar.'],
  no: ['Hierbij is rekening gehouden met de zomer.'],
};
