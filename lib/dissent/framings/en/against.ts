import type { Framing } from '../../types';

/** Rung 5: advice against, with the reason and the best argument in favour. */
export const against: Framing = {
  rung: 'against',
  name: 'Advice against',
  when: 'The harm is serious and likely, and a milder step went unanswered.',
  anatomy: ['what the decider wants to achieve', 'the advice', 'the reason and for whom', 'the safeguard'],
  point: 'piece of advice',
  closing: 'firm',
  core: {
    'minister-note': {
      careful:
        'On balance, you may wish to hold back from {decision} for now, because for {group} it {consequence:means}.',
      neutral:
        'On balance we advise against {decision} for now, because for {group} it {consequence:means}.',
      plain: 'We advise against {decision}, because for {group} it {consequence:means}.',
    },
    'council-proposal': {
      careful:
        'On balance, the council may wish to hold back from {decision} for now, because for {group} it {consequence:means}.',
      neutral:
        'On balance we advise the council against {decision} for now, because for {group} it {consequence:means}.',
      plain:
        'We advise the council against {decision}, because for {group} it {consequence:means}.',
    },
    'mail-superior': {
      careful:
        'On balance, I would advise against {decision} for now, because for {group} it {consequence:means}.',
      neutral:
        'On balance I advise against {decision} for now, because for {group} it {consequence:means}.',
      plain: 'My advice is against {decision}, because for {group} it {consequence:means}.',
    },
    'colleague-draft': {
      careful:
        'On balance, I would have the draft advise against {decision} for now, because for {group} it {consequence:means}.',
      neutral:
        'I would state in the draft that we advise against {decision}, because for {group} it {consequence:means}.',
      plain:
        'I cannot advise in favour of {decision}, because for {group} it {consequence:means}.',
    },
    meeting: {
      careful:
        'On balance, I would hold back from {decision} for now, because for {group} it {consequence:means}.',
      neutral:
        'On balance I advise against {decision} for now, because for {group} it {consequence:means}.',
      plain: 'I am against {decision}, because for {group} it {consequence:means}.',
    },
  },
  support: [
    'The number at stake is {number}.',
    'The source is {source}.',
    'The strongest argument in favour is {value}.',
    'If it goes ahead, this safeguard is needed: {safeguard}.',
  ],
};
