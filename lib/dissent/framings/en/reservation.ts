import type { Framing } from '../../types';

/** Rung 6: a reservation on record, so that the record is true. */
export const reservation: Framing = {
  rung: 'reservation',
  name: 'Reservation on record',
  when: 'Units differ, or the advice is not followed and the record must be true.',
  anatomy: [
    'when it was discussed',
    'the consequence and for whom',
    'whose position it is',
    'respect for the decision',
  ],
  point: 'a reservation',
  closing: 'firm',
  core: {
    'minister-note': {
      careful:
        'We would like to record that on {date} we discussed <what {decision} would mean for {group}{consequence:namely}|this consequence of {decision}: {consequence:exact}>.',
      neutral:
        'On {date} we discussed <what {decision} would mean for {group}{consequence:namely}|this consequence of {decision}: {consequence:exact}>.',
      plain:
        'Our reservation of {date} about {decision} stands<, because for {group} this means{consequence:that}| because of this consequence: {consequence:exact}>.',
    },
    'council-proposal': {
      careful:
        'For the record, the discussion on {date} covered <what {decision} would mean for {group}{consequence:namely}|this consequence of {decision}: {consequence:exact}>.',
      neutral:
        'The discussion on {date} covered <what {decision} would mean for {group}{consequence:namely}|this consequence of {decision}: {consequence:exact}>.',
      plain:
        'The reservation of {date} about {decision} stands<, because for {group} this means{consequence:that}| because of this consequence: {consequence:exact}>.',
    },
    'mail-superior': {
      careful:
        'I would like to record that on {date} we discussed <what {decision} would mean for {group}{consequence:namely}|this consequence of {decision}: {consequence:exact}>.',
      neutral:
        'On {date} we discussed <what {decision} would mean for {group}{consequence:namely}|this consequence of {decision}: {consequence:exact}>.',
      plain:
        'My reservation of {date} about {decision} stands<, because for {group} this means{consequence:that}| because of this consequence: {consequence:exact}>.',
    },
    'colleague-draft': {
      careful:
        'I would record that on {date} we discussed <what {decision} would mean for {group}{consequence:namely}|this consequence of {decision}: {consequence:exact}>.',
      neutral:
        'Please record that on {date} we discussed <what {decision} would mean for {group}{consequence:namely}|this consequence of {decision}: {consequence:exact}>.',
      plain:
        'The reservation of {date} about {decision} belongs in the draft<, because for {group} this means{consequence:that}| because of this consequence: {consequence:exact}>.',
    },
    meeting: {
      careful:
        'I would be glad if the minutes recorded <what {decision} would mean for {group}{consequence:namely}|this consequence of {decision}: {consequence:exact}>.',
      neutral:
        'I ask that the minutes record <what {decision} would mean for {group}{consequence:namely}|this consequence of {decision}: {consequence:exact}>.',
      plain:
        'My reservation about {decision} belongs in the minutes<, because for {group} this means{consequence:that}| because of this consequence: {consequence:exact}>.',
    },
  },
  support: [
    'The reservation comes from {unit}.',
    'This concerns {number}.',
    'One option is to track how this works out and to weigh it again {review}.',
  ],
};
