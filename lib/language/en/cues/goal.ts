import type { CueList } from '../../types';

/** What the policy must achieve. */
export const goal: CueList = {
  signal: 'goal',
  cues: [
    '(the|our|its|stated)? (aim|goal|objective|purpose|ambition) (is|of|was)',
    '(aims|aim|seeks|intended|designed) to',
    'by #Number .{0,6} (should|will|must|no)',
    'so that (every|all|each|no)',
    '(should|must|will) be #Negation? .{0,4} by #Number',
    '(want|wants) (every|all|each|to)',
    'target (of|is)',
  ],
  traps: ['(purpose|aim) of this (note|paper|report|submission|memo|letter)', 'aims? to inform'],
  yes: [
    'The aim is that every child has a place by 2028.',
    'The bill seeks to halve fatal accidents.',
    'By 2027 no case should be open for more than a year.',
    'The reform is meant so that every tenant has a written contract.',
    'Emissions must be halved by 2030.',
    'The government wants every town connected.',
    'The target is 300,000 homes a year.',
  ],
  no: ['The purpose of this note is to update you.'],
};
