import type { Framing } from '../../types';

/** Rung 6: a reservation on record, so that the record is true. */
export const reservation: Framing = {
  rung: 'reservation',
  name: 'Reservation on record',
  when: 'Units differ, or the advice is not followed and the record must be true.',
  anatomy: ['when it was discussed', 'the consequence and for whom', 'whose position it is', 'respect for the decision'],
  point: 'reservation',
  closing: 'firm',
  core: {
    'minister-note': {
      careful:
        'We would like to record that on {date} a consequence of {decision} for {group} was discussed, namely{consequence:that}.',
      neutral:
        'On {date} the consequence of {decision} for {group} was discussed, namely{consequence:that}.',
      plain:
        'Our reservation of {date} about {decision} stands, because for {group} it {consequence:means}.',
    },
    'council-proposal': {
      careful:
        'For the record, on {date} a consequence of {decision} for {group} was discussed, namely{consequence:that}.',
      neutral:
        'On {date} the consequence of {decision} for {group} was discussed, namely{consequence:that}.',
      plain:
        'The reservation of {date} about {decision} stands, because for {group} it {consequence:means}.',
    },
    'mail-superior': {
      careful:
        'I would like to record that on {date} we discussed a consequence of {decision} for {group}, namely{consequence:that}.',
      neutral:
        'On {date} we discussed the consequence of {decision} for {group}, namely{consequence:that}.',
      plain:
        'My reservation of {date} about {decision} stands, because for {group} it {consequence:means}.',
    },
    'colleague-draft': {
      careful:
        'I would record in the draft that on {date} a consequence of {decision} for {group} was discussed, namely{consequence:that}.',
      neutral:
        'I ask that the draft records what was discussed on {date} about {decision} and {group}, namely{consequence:that}.',
      plain:
        'The draft should carry the reservation of {date} about {decision}, because for {group} it {consequence:means}.',
    },
    meeting: {
      careful:
        'I would like the minutes to record what we discussed on {date} about {decision} and {group}, namely{consequence:that}.',
      neutral:
        'I ask that the minutes record the consequence for {group} that we discussed on {date}, namely{consequence:that}.',
      plain:
        'My reservation of {date} about {decision} belongs in the minutes, because for {group} it {consequence:means}.',
    },
  },
  support: [
    'This is the position of {unit}.',
    'The number at stake is {number}.',
    'We propose to follow this consequence and to weigh it again {review}.',
  ],
};
