import { aboutSomeone, figure } from '../facts';
import type { Check } from '../check';

/** What gets worse, costs money or can go wrong, and for whom? */
export const negativeConsequences: Check = {
  id: 'negative-consequences',
  signal: 'drawback',
  answers: {
    borne: (facts) => facts.p.drawback * Math.max(aboutSomeone(facts), figure(facts)),
    forSomeone: (facts) => facts.p.drawback * aboutSomeone(facts),
    sized: (facts) => facts.p.drawback * figure(facts),
  },
  touches: {
    any: ({ p }) => p.drawback,
    generic: (facts) => facts.p.drawback * (1 - aboutSomeone(facts)) * (1 - figure(facts)),
  },
};
