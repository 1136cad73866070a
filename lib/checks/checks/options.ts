import { any } from '../facts';
import type { Check } from '../check';

/** What else could be done? Covered by two or more courses weighed. */
export const options: Check = {
  id: 'options',
  signal: 'option',
  answers: {
    weighed: (facts, _previous, next) =>
      facts.p.option *
      Math.max(
        any(facts, 'benefit', 'drawback', 'justification', 'feasibility'),
        next ? any(next, 'benefit', 'drawback', 'justification', 'feasibility') : 0,
      ),
    named: ({ p }) => p.option,
  },
  touches: {
    bare: (facts) => facts.p.option * (1 - any(facts, 'benefit', 'drawback', 'justification')),
    word: ({ tags }) => (tags.has('Variant') ? 1 : 0),
  },
};
