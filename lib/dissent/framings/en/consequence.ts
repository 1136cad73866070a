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
      careful:
        '<For {group} this could also mean{consequence:that}|You may wish to consider a consequence in {paper}: {consequence:exact}>.',
      neutral:
        '<For {group} this also means{consequence:that}|This also has a consequence, in the words of {paper}: {consequence:exact}>.',
      plain:
        '<The consequence for {group} is{consequence:that}|This consequence comes with the choice: {consequence:exact}>.',
    },
    'council-proposal': {
      careful:
        '<For {group} this could also mean{consequence:that}|The council may wish to consider a consequence in {paper}: {consequence:exact}>.',
      neutral:
        '<For {group} this also means{consequence:that}|This also has a consequence, in the words of {paper}: {consequence:exact}>.',
      plain:
        'The council needs to weigh <what this means for {group}{consequence:namely}|this consequence: {consequence:exact}>.',
    },
    'mail-superior': {
      careful:
        '<I see a possible consequence for {group}{consequence:namely}|I would like to point to one consequence in {paper}: {consequence:exact}>.',
      neutral:
        '<I see one consequence for {group}{consequence:namely}|One consequence in {paper} stands out: {consequence:exact}>.',
      plain:
        '<For {group} this means{consequence:that}|This consequence comes with the choice: {consequence:exact}>.',
    },
    'colleague-draft': {
      careful:
        'It would help to <make clearer what this could mean for {group}{consequence:namely}|give more weight to this consequence: {consequence:exact}>.',
      neutral:
        'I would give more weight to <what this means for {group}{consequence:namely}|this consequence: {consequence:exact}>.',
      plain:
        'Readers need to see <what this means for {group}{consequence:namely}|this consequence up front: {consequence:exact}>.',
    },
    meeting: {
      careful:
        'I would like to mention one <possible consequence for {group}{consequence:namely}|consequence from {paper}: {consequence:exact}>.',
      neutral:
        '<For {group} this also means{consequence:that}|This also has a consequence, in the words of {paper}: {consequence:exact}>.',
      plain:
        'Let us be open about <what this means for {group}{consequence:namely}|this consequence: {consequence:exact}>.',
    },
  },
  support: ['This concerns {number}.', 'Source: {source}.'],
};
