import { aboutSomeone, figure } from '../facts';
import type { Check } from '../check';

/** What gets better, and for whom? */
export const positiveConsequences: Check = {
  id: 'positive-consequences',
  signal: 'benefit',
  answers: {
    forSomeone: (facts) => facts.p.benefit * aboutSomeone(facts),
    sized: (facts) => facts.p.benefit * figure(facts),
  },
  touches: {
    any: ({ p }) => p.benefit,
    forNobody: (facts) => facts.p.benefit * (1 - aboutSomeone(facts)),
  },
};
