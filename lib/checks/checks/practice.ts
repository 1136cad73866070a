import type { Check } from '../check';

/** What does it look like in practice? */
export const practice: Check = {
  id: 'practice',
  signal: 'example',
  answers: {
    case: ({ p }) => p.example,
    twoSentences: ({ p }, previous) => p.example * (previous?.p.example ?? 0),
  },
  touches: {
    word: ({ p, tags }) => (tags.has('Practice') ? 1 - p.example : 0),
  },
};
