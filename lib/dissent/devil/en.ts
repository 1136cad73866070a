import type { DevilId, DevilQuestion } from './types';

/** The questions of the devil's advocate. */
export const en: Readonly<Record<DevilId, DevilQuestion>> = {
  premortem: {
    id: 'premortem',
    name: 'Looking back from the future',
    question: 'Suppose this has failed in two years. What caused it?',
    why: 'Whoever assumes that it has failed sees causes that can still be prevented.',
    fields: [{ question: 'What caused it?', example: 'because councils had too few staff' }],
    shapes: [
      {
        when: /^because\s/i,
        text: 'If this has not worked two years from now, it will probably be {0}.',
      },
      {
        when: /./,
        text: 'If this has not worked two years from now, the most likely cause is this: {0}.',
      },
    ],
  },
  steelman: {
    id: 'steelman',
    name: 'The strongest argument against',
    question: 'Who will object first, and what is their strongest argument?',
    why: 'Whoever names the best argument of the other side shows that it was weighed.',
    fields: [
      { question: 'Who?', example: 'the patient groups' },
      { question: 'With which argument?', example: 'the threshold is too high for older people' },
    ],
    shapes: [
      {
        when: /^that\s/i,
        text: 'We expect the strongest argument against this proposal from {0}, namely {1}.',
      },
      {
        when: /./,
        text: 'We expect the strongest argument against this proposal from {0}: {1}.',
      },
    ],
  },
  unknown: {
    id: 'unknown',
    name: 'What we do not know',
    question: 'What do we not know?',
    why: 'Whoever says what is unknown is believed in what is known.',
    fields: [{ question: 'What do we not know?', example: 'how many households this affects' }],
    shapes: [
      {
        when: /^(?:whether|if|how|who|whom|what|which|where|why|when)\s/i,
        text: 'We do not yet know {0}.',
      },
      { when: /./, text: 'This is not yet known: {0}.' },
    ],
  },
  'change-of-mind': {
    id: 'change-of-mind',
    name: 'What would change our mind',
    question: 'What would change our mind?',
    why: 'A decision with a turning point named beforehand can be adjusted later without loss of face.',
    fields: [
      {
        question: 'At which signal do we weigh again?',
        example: 'if the wait exceeds ten weeks',
      },
    ],
    shapes: [
      { when: /^(?:if|when|once|as soon as)\s/i, text: 'We will weigh this proposal again {0}.' },
      { when: /./, text: 'This would change our advice: {0}.' },
    ],
  },
};
