import type { TonePack } from '../types';
import { claim } from './claim';
import { force } from './force';
import { ground } from './ground';
import { person } from './person';
import { grounds, numbers, strengths } from './strengths';

/** What gives away the tone of dissent in English. */
export const en: TonePack = {
  rules: [...person, ...force, ...claim, ...ground],
  strengths,
  numbers,
  grounds,
  names: {
    number: 'Names a number or a date.',
    group: 'Says for whom.',
    question: 'Asks an open question.',
  },
};
