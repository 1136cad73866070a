import type { GroupId } from '../../document/ids';
import { any } from '../facts';
import type { Check } from '../check';

/** What does it mean for this group? Covered by a consequence, interest or experience of theirs. */
function group(id: GroupId): Check {
  return {
    id,
    signal: id,
    answers: {
      substance: (facts) =>
        facts.p[id] *
        any(
          facts,
          'benefit',
          'drawback',
          'interest',
          'example',
          'feasibility',
          'dissent',
          'problem',
        ),
      effect: (facts) => facts.p[id] * any(facts, 'benefit', 'drawback'),
      said: (facts) => facts.p[id] * any(facts, 'consultation', 'interest', 'decision'),
      act: ({ p, tags }) =>
        p[id] * (tags.has('Promise') || tags.has('Ask') || tags.has('Wish') ? 1 : 0),
    },
    touches: {
      mentioned: ({ p }) => p[id],
      bare: (facts) =>
        facts.p[id] * (1 - any(facts, 'benefit', 'drawback', 'interest', 'problem', 'feasibility')),
    },
  };
}

export const citizens = group('citizens');
export const parliament = group('parliament');
export const executives = group('executives');
export const officials = group('officials');
