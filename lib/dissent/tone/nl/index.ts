import type { TonePack } from '../types';
import { claim } from './claim';
import { force } from './force';
import { ground } from './ground';
import { person } from './person';
import { grounds, numbers, strengths } from './strengths';

/** Waar de toon van tegenspraak in het Nederlands aan te horen is. */
export const nl: TonePack = {
  rules: [...person, ...force, ...claim, ...ground],
  strengths,
  numbers,
  grounds,
  names: {
    number: 'Noemt een getal of datum.',
    group: 'Noemt voor wie.',
    question: 'Stelt een open vraag.',
  },
};
