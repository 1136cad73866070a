import type { Gaps } from '../../types';

/** Rung 1 about something that the draft doesn't say yet. */
export const gaps: Gaps = {
  core: {
    'minister-note': {
      careful: 'You may wish to ask {indirect}.',
      neutral: 'The question is {indirect}.',
      plain: '{direct}?',
    },
    'council-proposal': {
      careful: 'The council may wish to know {indirect}.',
      neutral: 'The question is {indirect}.',
      plain: '{direct}?',
    },
    'mail-superior': {
      careful: 'May I ask {indirect}?',
      neutral: 'I am still wondering {indirect}.',
      plain: '{direct}?',
    },
    'colleague-draft': {
      careful: 'Would it help to say {indirect}?',
      neutral: 'Could the text say {indirect}?',
      plain: '{direct}, and where can the reader find that?',
    },
    meeting: {
      careful: 'May I ask {indirect}?',
      neutral: '{direct}?',
      plain: 'Before we choose, I would like to know {indirect}.',
    },
  },
  asks: {
    decision: {
      direct: 'What exactly is being decided',
      indirect: 'what exactly is being decided',
    },
    problem: {
      direct: 'Which problem does this solve, and for whom',
      indirect: 'which problem this solves, and for whom',
    },
    options: {
      direct: 'Which other ways have been considered',
      indirect: 'which other ways have been considered',
    },
    'positive-consequences': {
      direct: 'Who is better off, and by how much',
      indirect: 'who is better off, and by how much',
    },
    'negative-consequences': {
      direct: 'Who is worse off, and by how much',
      indirect: 'who is worse off, and by how much',
    },
    feasibility: {
      direct: 'Who will deliver this, and what do they need',
      indirect: 'who will deliver this, and what they need',
    },
    dilemma: {
      direct: 'Which interests clash here',
      indirect: 'which interests clash here',
    },
    justification: {
      direct: 'Why does this choice outweigh its drawbacks',
      indirect: 'why this choice outweighs its drawbacks',
    },
    citizens: {
      direct: 'What will people notice, and what is asked of them',
      indirect: 'what people will notice, and what is asked of them',
    },
    parliament: {
      direct: 'What have elected representatives asked about this',
      indirect: 'what elected representatives have asked about this',
    },
    executives: {
      direct: 'What is at stake for the decision-maker',
      indirect: 'what is at stake for the decision-maker',
    },
    officials: {
      direct: 'What does this mean for delivery and oversight',
      indirect: 'what this means for delivery and oversight',
    },
    interests: {
      direct: 'What do those involved want, and why',
      indirect: 'what those involved want, and why',
    },
    consultation: {
      direct: 'Who has been heard on this, and what came of it',
      indirect: 'who has been heard on this, and what came of it',
    },
    practice: {
      direct: 'How does this work out in practice, in one example',
      indirect: 'how this works out in practice, in one example',
    },
    dissent: {
      direct: 'What is the strongest argument against this proposal',
      indirect: 'what the strongest argument against this proposal is',
    },
  },
};
