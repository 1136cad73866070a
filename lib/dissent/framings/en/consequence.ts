import type { Framing } from '../../types';

/** Rung 2: naming a consequence, for whom, and how large. */
export const consequence: Framing = {
  rung: 'consequence',
  name: 'Consequence',
  when: 'You know a consequence that the decider should know.',
  anatomy: [
    'what the decider wants to achieve',
    'the consequence',
    'for whom',
    'how much and which source',
  ],
  point: 'one point',
  closing: 'open',
  core: {
    'minister-note': {
      careful: 'For {group} this could also mean{consequence:that}.',
      neutral: 'For {group} this also means{consequence:that}.',
      plain: 'The consequence for {group} is{consequence:that}.',
    },
    'council-proposal': {
      careful: 'For {group} this could also mean{consequence:that}.',
      neutral: 'For {group} this also means{consequence:that}.',
      plain: 'The council needs to weigh what this means for {group}, namely{consequence:that}.',
    },
    'mail-superior': {
      careful: 'I see a possible consequence for {group}, namely{consequence:that}.',
      neutral: 'I see one consequence for {group}, namely{consequence:that}.',
      plain: 'For {group} this means{consequence:that}.',
    },
    'colleague-draft': {
      careful:
        'It would help to make clearer what this could mean for {group}, namely{consequence:that}.',
      neutral: 'I would give more weight to what this means for {group}, namely{consequence:that}.',
      plain: 'Readers need to see what this means for {group}, namely{consequence:that}.',
    },
    meeting: {
      careful:
        'I would like to mention one possible consequence for {group}, namely{consequence:that}.',
      neutral: 'For {group} this also means{consequence:that}.',
      plain: 'Let us be open about what this means for {group}, namely{consequence:that}.',
    },
  },
  support: ['This concerns {number}.', 'Source: {source}.'],
};
