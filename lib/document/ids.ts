/** The ids of CHECKS: what a sentence can say, what a document must answer. */

export const SIGNALS = [
  'decision',
  'problem',
  'goal',
  'option',
  'benefit',
  'drawback',
  'uncertainty',
  'dilemma',
  'justification',
  'interest',
  'consultation',
  'example',
  'feasibility',
  'dissent',
  'citizens',
  'parliament',
  'executives',
  'officials',
] as const;
export type SignalId = (typeof SIGNALS)[number];

export const GROUPS = ['citizens', 'parliament', 'executives', 'officials'] as const;
export type GroupId = (typeof GROUPS)[number];

export const CHECKS = [
  'decision',
  'problem',
  'options',
  'positive-consequences',
  'negative-consequences',
  'feasibility',
  'dilemma',
  'justification',
  'citizens',
  'parliament',
  'executives',
  'officials',
  'interests',
  'consultation',
  'practice',
  'dissent',
] as const;
export type CheckId = (typeof CHECKS)[number];

export type Verdict = 'covered' | 'partial' | 'missing' | 'unsure';
