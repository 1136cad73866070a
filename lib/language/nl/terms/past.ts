import type { TermList } from '../../types';

/** Wat was. */
export const past: TermList = {
  tag: 'Past',
  terms: `
    vorig jaar
    vorige
    afgelopen
    destijds
    eerder
    voorheen
    was
    waren
    werd
    werden
    had
    hadden
    in 2019
    in 2020
    in 2021
    in 2022
    in 2023
    in 2024
    in 2025
    sinds
    geleden
    heeft
    hebben
    inmiddels
    tot nu toe
    toen
  `,
  yes: ['Vorig jaar liepen er negen zaken.'],
  no: ['Het gaat open in mei.'],
};
