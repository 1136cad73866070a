import type { Framing } from '../../types';

/** Rung 5: advice against, with the reason and the best argument in favour. */
export const against: Framing = {
  rung: 'against',
  name: 'Advice against',
  when: 'The harm is serious and likely, and a milder step went unanswered.',
  anatomy: [
    'what the decider wants to achieve',
    'the advice',
    'the reason and for whom',
    'the safeguard',
  ],
  point: 'one point',
  closing: 'firm',
  core: {
    'minister-note': {
      careful:
        'On balance, you may wish not to go ahead with {decision} for now<, because for {group} this means{consequence:that}| because of this consequence: {consequence:exact}>.',
      neutral:
        'On balance we advise against {decision} for now<, because for {group} this means{consequence:that}| because of this consequence: {consequence:exact}>.',
      plain:
        'We advise against {decision}<, because for {group} this means{consequence:that}| because of this consequence: {consequence:exact}>.',
    },
    'council-proposal': {
      careful:
        'On balance, the council may wish not to go ahead with {decision} for now<, because for {group} this means{consequence:that}| because of this consequence: {consequence:exact}>.',
      neutral:
        'On balance we advise the council against {decision} for now<, because for {group} this means{consequence:that}| because of this consequence: {consequence:exact}>.',
      plain:
        'We advise the council against {decision}<, because for {group} this means{consequence:that}| because of this consequence: {consequence:exact}>.',
    },
    'mail-superior': {
      careful:
        'On balance, I would advise against {decision} for now<, because for {group} this means{consequence:that}| because of this consequence: {consequence:exact}>.',
      neutral:
        'On balance I advise against {decision} for now<, because for {group} this means{consequence:that}| because of this consequence: {consequence:exact}>.',
      plain:
        'My advice is against {decision}<, because for {group} this means{consequence:that}| because of this consequence: {consequence:exact}>.',
    },
    'colleague-draft': {
      careful:
        'On balance, I would let the draft advise against {decision} for now<, because for {group} this means{consequence:that}| because of this consequence: {consequence:exact}>.',
      neutral:
        'I would say in the draft that we advise against {decision} for now<, because for {group} this means{consequence:that}| because of this consequence: {consequence:exact}>.',
      plain:
        'I cannot advise in favour of {decision}<, because for {group} this means{consequence:that}| because of this consequence: {consequence:exact}>.',
    },
    meeting: {
      careful:
        'On balance, I would not go ahead with {decision} for now<, because for {group} this means{consequence:that}| because of this consequence: {consequence:exact}>.',
      neutral:
        'On balance I advise against {decision} for now<, because for {group} this means{consequence:that}| because of this consequence: {consequence:exact}>.',
      plain:
        'I advise against {decision}<, because for {group} this means{consequence:that}| because of this consequence: {consequence:exact}>.',
    },
  },
  support: [
    'This concerns {number}.',
    'Source: {source}.',
    'The strongest argument in favour is {value}.',
    'If it goes ahead, this safeguard would help: {safeguard}.',
  ],
};
