import type { Check } from '../check';

/** Why this choice, also for who loses by it? */
export const justification: Check = {
  id: 'justification',
  signal: 'justification',
  answers: {
    reason: ({ p }) => p.justification,
    weighed: ({ p, tags }) =>
      p.justification *
      (tags.has('Weigh') || tags.has('Contrast') ? 1 : Math.max(p.drawback, p.dilemma, p.option)),
  },
  touches: {
    oneSided: ({ p }) => p.justification * (1 - Math.max(p.drawback, p.dilemma, p.option)),
    choice: ({ tags }) => (tags.has('Choice') ? 1 : 0),
  },
};
