import type { Framing } from '../../types';

/** Rung 3: putting the dilemma on the table, with both its sides. */
export const dilemma: Framing = {
  rung: 'dilemma',
  name: 'Dilemma',
  when: 'Two values clash, and the decider carries the weight of the choice.',
  anatomy: ['what the decider wants to achieve', 'one side', 'the other side', 'the consequence'],
  point: 'one point',
  closing: 'open',
  core: {
    'minister-note': {
      careful: 'There seems to be a tension between {value} and {other}.',
      neutral: 'You face a choice between {value} and {other}.',
      plain:
        'The choice is between {value} and {other}, because it is not possible to have both in full.',
    },
    'council-proposal': {
      careful: 'We see a tension between {value} and {other} for the council to weigh.',
      neutral: 'The council faces a choice between {value} and {other}.',
      plain:
        'The council chooses between {value} and {other}, because it is not possible to have both in full.',
    },
    'mail-superior': {
      careful:
        'I see a tension between {value} and {other}, and I would like to hear how you weigh it.',
      neutral: 'It comes down to a choice between {value} and {other}.',
      plain: 'We cannot have both {value} and {other} in full.',
    },
    'colleague-draft': {
      careful: 'It would help the reader to explain the tension between {value} and {other}.',
      neutral: 'I would explain the tension between {value} and {other} before the choice.',
      plain: 'The tension between {value} and {other} belongs at the front of the draft.',
    },
    meeting: {
      careful: 'I would like to find the balance between {value} and {other} with you.',
      neutral: 'We are choosing here between {value} and {other}.',
      plain: 'Let us say openly that we are choosing between {value} and {other}.',
    },
  },
  support: [
    'Both interests are legitimate.',
    '<For {group} the choice means{consequence:that}|The consequence of the choice is in {paper}: {consequence:exact}>.',
    'This concerns {number}.',
    'Source: {source}.',
  ],
};
