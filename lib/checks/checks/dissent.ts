import { any } from '../facts';
import type { Check } from '../check';

/** What speaks against it? */
export const dissent: Check = {
  id: 'dissent',
  signal: 'dissent',
  answers: {
    withReason: (facts) =>
      facts.p.dissent *
      Math.max(any(facts, 'drawback', 'interest'), facts.tags.has('Reason') ? 1 : 0),
    objection: ({ p }) => p.dissent,
  },
  touches: {
    bare: (facts) => facts.p.dissent * (1 - any(facts, 'drawback', 'interest')),
    word: ({ p, tags }) => (tags.has('Objection') || tags.has('Fear') ? 1 - p.dissent : 0),
  },
};
