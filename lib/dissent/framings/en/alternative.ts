import type { Framing } from '../../types';

/** Rung 4: the same aim by another way, or on a condition. */
export const alternative: Framing = {
  rung: 'alternative',
  name: 'Alternative',
  when: 'The aim is right, and you see a way that costs less or spares someone.',
  anatomy: ['the same aim', 'the other way', 'whom it spares', 'the condition'],
  point: 'alternative',
  closing: 'open',
  core: {
    'minister-note': {
      careful: 'You may wish to consider another way that spares {group}{option:that}.',
      neutral: 'The same aim can also be reached in a way that spares {group}{option:that}.',
      plain: 'We recommend another way to the same aim, which spares {group}{option:that}.',
    },
    'council-proposal': {
      careful: 'The council may wish to consider another way that spares {group}{option:that}.',
      neutral: 'There is also an alternative that spares {group}{option:that}.',
      plain: 'The council can reach the same aim and spare {group}{option:that}.',
    },
    'mail-superior': {
      careful: 'I would like to suggest another way that spares {group}{option:that}.',
      neutral: 'I see another way to the same aim, which spares {group}{option:that}.',
      plain: 'My proposal reaches the same aim and spares {group}{option:that}.',
    },
    'colleague-draft': {
      careful: 'It would help to name an alternative that spares {group}{option:that}.',
      neutral: 'I would add one alternative that spares {group}{option:that}.',
      plain: 'The reader still misses an alternative that spares {group}{option:that}.',
    },
    meeting: {
      careful: 'I would like to put forward another way that spares {group}{option:that}.',
      neutral: 'There is also a way that spares {group}{option:that}.',
      plain: 'I propose another way that spares {group}{option:that}.',
    },
  },
  support: [
    'Without that step the consequence is{consequence:that}.',
    'The number at stake is {number}.',
    'The condition is{condition:that}.',
  ],
};
