import type { Framing } from '../../types';

/** Rung 1: a question that opens the thinking. */
export const question: Framing = {
  rung: 'question',
  name: 'Question',
  when: 'Begin here: it is early, or you are not sure of the consequence yet.',
  anatomy: ['what the decider wants to achieve', 'one open question about a group'],
  point: 'question',
  closing: 'open',
  core: {
    'minister-note': {
      careful: 'You may wish to consider what this could mean for {group}.',
      neutral: 'This raises the question of what it means for {group}.',
      plain: 'What does this mean for {group}, and is that acceptable to you?',
    },
    'council-proposal': {
      careful: 'The council may wish to consider what this could mean for {group}.',
      neutral: 'This raises the question of what it means for {group}.',
      plain: 'What does this mean for {group}, and is that acceptable to the council?',
    },
    'mail-superior': {
      careful: 'May I ask what you think this would mean for {group}?',
      neutral: 'What do you think this means for {group}?',
      plain: 'What does this mean for {group}, and have we weighed that well?',
    },
    'colleague-draft': {
      careful: 'Would it help to add what this means for {group}?',
      neutral: 'Could the text say what this means for {group}?',
      plain: 'What does this mean for {group}, and where can the reader find that?',
    },
    meeting: {
      careful: 'May I ask how we see the effect on {group}?',
      neutral: 'What does this mean for {group}?',
      plain: 'What does this mean for {group}, and who has asked them?',
    },
  },
  support: [
    'A possible consequence is{consequence:that}.',
    'The number at stake is {number}.',
    'Suppose this has not worked two years from now: what would have caused it?',
  ],
};
