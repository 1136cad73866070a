import { figure } from '../facts';
import type { Check } from '../check';

/** Can it be carried out and supervised? */
export const feasibility: Check = {
  id: 'feasibility',
  signal: 'feasibility',
  answers: {
    byWhom: ({ p }) => p.feasibility * p.officials,
    sized: (facts) => facts.p.feasibility * figure(facts),
    found: ({ p, tags }) =>
      p.feasibility *
      (tags.has('Workable') || tags.has('Capacity') || tags.has('Condition') ? 1 : 0),
  },
  touches: {
    any: ({ p }) => p.feasibility,
    bare: (facts) => facts.p.feasibility * (1 - figure(facts)),
    word: ({ tags }) => (tags.has('Workable') ? 1 : 0),
  },
};
