import type { Place, SlotField, SlotId } from '../../types';

/** The input fields: what we ask, and the form in which the answer fits the sentence. */
export const fields: Readonly<Record<SlotId, SlotField>> = {
  decision: {
    label: 'Decision',
    question: 'Which decision is this about?',
    example: 'the higher threshold',
    open: 'which decision',
    without: 'this proposal',
    forms: ['noun', 'infinitive', 'quote'],
  },
  interest: {
    label: 'Interest of the decider',
    question: 'What does the decider want to achieve?',
    example: 'early certainty for families',
    open: 'which interest',
    without: null,
    forms: ['noun', 'infinitive', 'sub', 'quote'],
  },
  group: {
    label: 'Group',
    question: 'For whom?',
    example: 'tenants on a low income',
    open: 'whom',
    without: null,
    forms: ['noun'],
  },
  consequence: {
    label: 'Consequence',
    question: 'What happens then?',
    example: 'they wait twelve weeks longer',
    open: 'which consequence',
    without: null,
    forms: ['free', 'sub', 'quote'],
  },
  value: {
    label: 'One side',
    question: 'What does this proposal gain?',
    example: 'speed',
    open: 'what gains',
    without: null,
    forms: ['noun'],
  },
  other: {
    label: 'The other side',
    question: 'What gives way to it?',
    example: 'tailored support',
    open: 'what gives way',
    without: null,
    forms: ['noun'],
  },
  option: {
    label: 'Alternative',
    question: 'How else could it be done?',
    example: 'a pilot in three councils first',
    open: 'which other way',
    without: null,
    forms: ['free', 'quote'],
  },
  condition: {
    label: 'Condition',
    question: 'What must be in place for that?',
    example: 'delivery is funded',
    open: 'which condition',
    without: null,
    forms: ['free', 'sub'],
  },
  safeguard: {
    label: 'Safeguard',
    question: 'What softens the effect if it goes ahead?',
    example: 'a transition period of one year',
    open: 'which safeguard',
    without: null,
    forms: ['free'],
  },
  number: {
    label: 'Number',
    question: 'How many, or how much?',
    example: '40,000 households',
    open: 'how many',
    without: null,
    forms: ['noun'],
  },
  source: {
    label: 'Source',
    question: 'Where does it say so?',
    example: 'the delivery assessment by DWP',
    open: 'which source',
    without: null,
    forms: ['noun'],
  },
  unit: {
    label: 'Unit',
    question: 'Whose position is this?',
    example: 'the delivery directorate',
    open: 'which unit',
    without: null,
    forms: ['noun'],
  },
  date: {
    label: 'Date',
    question: 'When was it discussed?',
    example: '12 May',
    open: 'date',
    without: null,
    forms: ['noun'],
  },
  review: {
    label: 'Weigh again',
    question: 'When do we weigh it again?',
    example: 'in the spring of 2027',
    open: 'when',
    without: null,
    forms: ['free'],
  },
};

/** How a place in a sentence takes each form. What we cannot tell stands behind a colon. */
export const places: Readonly<Record<string, Place>> = {
  // as a noun: "against …"
  np: {
    noun: '{}',
    sub: 'the decision that {}',
    infinitive: 'the decision {}',
    quote: 'the decision {}',
    free: '{}',
  },
  // at the end of a sentence: "this means …"
  that: { noun: ': {}', sub: ' that {}', infinitive: ' {}', quote: ': {}', free: ': {}' },
  // at the end of a reason: "because for tenants it …"
  means: {
    noun: 'means this: {}',
    sub: 'means that {}',
    infinitive: 'means this: {}',
    quote: 'means this: {}',
    free: 'means this: {}',
  },
  // what it is for: "the aim is …"
  aim: { noun: '{}', sub: 'that {}', infinitive: '{}', quote: '{}', free: '{}' },
};
