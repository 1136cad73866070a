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
  `,
  traps: `
    uitspraak van de raad van state
    uitspraak van de rechter
    rechterlijke uitspraak
    zorgverzekerd
    garantstelling
    gerechtelijke uitspraak
  `,
  yes: ['De minister heeft dat in mei toegezegd.'],
  no: ['De rechterlijke uitspraak volgt.'],
};
