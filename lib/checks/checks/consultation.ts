import type { Check } from '../check';

/** Who was heard, and what did they say? */
export const consultation: Check = {
  id: 'consultation',
  signal: 'consultation',
  answers: {
    withInput: ({ p }, _previous, next) =>
      p.consultation *
      Math.max(p.interest, p.dissent, next?.p.interest ?? 0, next?.p.consultation ?? 0),
    input: ({ p, tags }) =>
      p.consultation * (tags.has('Wish') || tags.has('Objection') || tags.has('Fear') ? 1 : 0),
    held: ({ p, tags }) => p.consultation * (tags.has('Future') ? 0 : 1),
  },
  touches: {
    any: ({ p }) => p.consultation,
    planned: ({ p, tags }) => p.consultation * (tags.has('Future') ? 1 : 0),
  },
};
