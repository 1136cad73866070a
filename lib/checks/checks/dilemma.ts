import type { Check } from '../check';

/** Which values or interests pull against each other? */
export const dilemma: Check = {
  id: 'dilemma',
  signal: 'dilemma',
  answers: {
    tension: ({ p }) => p.dilemma,
    twoSentences: ({ p }, previous) => p.dilemma * (previous?.p.dilemma ?? 0),
    bothEffects: ({ p }) => p.dilemma * Math.sqrt(p.benefit * p.drawback),
    settled: ({ p }) => p.justification,
  },
  touches: {
    weighing: ({ p, tags }) => (tags.has('Weigh') ? 1 - p.dilemma : 0),
    short: (facts) => facts.p.dilemma * (facts.length < 9 ? 1 : 0),
  },
};
