import type { Framing } from '../../types';

/** Rung 3: putting the dilemma on the table, with both its sides. */
export const dilemma: Framing = {
  rung: 'dilemma',
  name: 'Dilemma',
  when: 'Two values clash, and the decider carries the weight of the choice.',
  anatomy: ['what the decider wants to achieve', 'one side', 'the other side', 'the consequence'],
  point: 'dilemma',
  closing: 'open',
  core: {
    'minister-note': {
      careful: 'There seems to be a tension between {value} and {other}.',
      neutral: 'You face a choice between {value} and {other}.',
      plain: 'The choice is between {value} and {other}, because we cannot have both in full.',
    },
    'council-proposal': {
      careful: 'The council may wish to weigh the tension between {value} and {other}.',
      neutral: 'The council faces a choice between {value} and {other}.',
      plain: 'The council chooses between {value} and {other}, because both in full is not possible.',
    },
    'mail-superior': {
      careful: 'I see a tension between {value} and {other}, and I would like to hear how you weigh it.',
      neutral: 'It comes down to a choice between {value} and {other}.',
      plain: 'We cannot have both {value} and {other} in full.',
    },
    'colleague-draft': {
      careful: 'It would help the reader to name the tension between {value} and {other}.',
      neutral: 'I would explain the tension between {value} and {other} before the choice.',
      plain: 'The reader still misses the tension between {value} and {other}.',
    },
    meeting: {
      careful: 'I would like to look with you for the balance between {value} and {other}.',
      neutral: 'We are choosing here between {value} and {other}.',
      plain: 'Let us say aloud that we are choosing between {value} and {other}.',
    },
  },
  support: [
    'Both interests are legitimate.',
    'For {group} the choice means{consequence:that}.',
    'The number at stake is {number}.',
    'The source is {source}.',
  ],
};
