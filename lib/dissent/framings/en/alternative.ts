import type { Framing } from '../../types';

/** Rung 4: the same aim by another way, or on a condition. */
export const alternative: Framing = {
  rung: 'alternative',
  name: 'Alternative',
  when: 'The aim is right, and you see a way that costs less or spares someone.',
  anatomy: ['the same aim', 'the other way', 'whom it spares', 'the condition'],
  point: 'an alternative',
  closing: 'open',
  core: {
    'minister-note': {
      careful: 'You may wish to consider another way that spares {group}{option:way}.',
      neutral: 'The same aim can also be reached in a way that spares {group}{option:way}.',
      plain: 'We recommend another way to the same aim, which spares {group}{option:way}.',
    },
    'council-proposal': {
      careful: 'The council may wish to consider another way that spares {group}{option:way}.',
      neutral: 'There is also an alternative that spares {group}{option:way}.',
      plain: 'The council can reach the same aim and spare {group} in another way{option:way}.',
    },
    'mail-superior': {
      careful: 'I would like to suggest another way that spares {group}{option:way}.',
      neutral: 'I see another way to the same aim, which spares {group}{option:way}.',
      plain: 'My proposal reaches the same aim and spares {group}{option:way}.',
    },
    'colleague-draft': {
      careful: 'It would help to show another way that spares {group}{option:way}.',
      neutral: 'I would work out one alternative that spares {group}{option:way}.',
      plain: 'The draft needs an alternative that spares {group}{option:way}.',
    },
    meeting: {
      careful: 'I would like to put forward another way that spares {group}{option:way}.',
      neutral: 'There is also a way that spares {group}{option:way}.',
      plain: 'I propose another way that spares {group}{option:way}.',
    },
  },
  support: [
    '<Without that step the consequence is{consequence:that}|Without that step this consequence remains: {consequence:exact}>.',
    'This concerns {number}.',
    'The condition is{condition:that}.',
  ],
};
