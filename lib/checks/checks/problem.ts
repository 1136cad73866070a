import type { Check } from '../check';

/** Why act, and to what end? Covered by a problem and a goal together. */
export const problem: Check = {
  id: 'problem',
  signal: 'problem',
  answers: {
    problem: ({ p }) => p.problem,
    goal: ({ p }) => p.goal,
  },
  touches: {
    trouble: ({ p, tags }) => p.problem * (tags.has('Trouble') || tags.has('Bad') ? 1 : 0),
    aim: ({ p, tags }) => p.goal * (tags.has('Aim') ? 1 : 0),
  },
};
