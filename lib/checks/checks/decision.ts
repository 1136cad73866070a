import type { Check } from '../check';
import { figure } from '../facts';

/** What is asked of the reader? */
export const decision: Check = {
  id: 'decision',
  signal: 'decision',
  answers: {
    asked: ({ p }) => p.decision,
    plainly: ({ p, sure }) => p.decision * (sure.has('decision') ? 1 : 0),
    withObject: (facts) => facts.p.decision * Math.min(1, facts.length / 20),
    withFigure: (facts) => facts.p.decision * figure(facts),
  },
  touches: {
    short: (facts) => facts.p.decision * (facts.length < 16 ? 1 : 0),
    hedged: ({ p, tags }) => p.decision * (tags.has('Hedge') || tags.has('Talk') ? 1 : 0),
  },
};
