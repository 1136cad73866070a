import type { Framing } from '../../types';

/** Rung 1: a question that opens the thinking. */
export const question: Framing = {
  rung: 'question',
  name: 'Question',
  when: 'Begin here: it is early, or you are not sure of the consequence yet.',
  anatomy: ['what the decider wants to achieve', 'one open question about a group'],
  point: 'one question',
  closing: 'open',
  core: {
    'minister-note': {
      careful: 'You may wish to consider what this could mean for {group}.',
      neutral: 'The question is what this means for {group}.',
      plain: 'What does this mean for {group}, and is that acceptable to you?',
    },
    'council-proposal': {
      careful: 'The council may wish to consider what this could mean for {group}.',
      neutral: 'The question is what this means for {group}.',
      plain: 'What does this mean for {group}, and is that acceptable to the council?',
    },
    'mail-superior': {
      careful: 'May I ask what you think this would mean for {group}?',
      neutral: 'What do you think this means for {group}?',
      plain: 'What does this mean for {group}, and has that been weighed yet?',
    },
    'colleague-draft': {
      careful: 'Would it help to say what this means for {group}?',
      neutral: 'Could the text say what this means for {group}?',
      plain: 'What does this mean for {group}, and where can the reader find that?',
    },
    meeting: {
      careful: 'May I ask what you think this would mean for {group}?',
      neutral: 'What does this mean for {group}?',
      plain: 'What does this mean for {group}, and have they been asked?',
    },
  },
  support: [
    '<A possible consequence is{consequence:that}|This consequence is already in {paper}: {consequence:exact}>.',
    'This concerns {number}.',
    'Suppose this has not worked two years from now: what would have caused it?',
  ],
};
