import type { Check } from '../check';

/** Do we show that we understand the others? Covered by the interests of two parties. */
export const interests: Check = {
  id: 'interests',
  signal: 'interest',
  answers: {
    interest: ({ p }) => p.interest,
    citizens: ({ p }) => p.interest * p.citizens,
    others: ({ p }) => p.interest * (1 - p.citizens),
  },
  touches: {
    wish: ({ p, tags }) => (tags.has('Wish') || tags.has('Fear') ? 1 - p.interest : 0),
  },
};
