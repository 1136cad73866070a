import type { TermList } from '../../types';

/** Choosing. */
export const choice: TermList = {
  tag: 'Choice',
  terms: `
    choose
    chooses
    chose
    chosen
    choosing
    prefer
    prefers
    preferred
    favour option
    favour
    opt for
    opts for
    opted for
    go for
    settle on
    select
    selected
    pick
    picked
    stick with
    stay with
    reject
    rejected
    discard*
    discount*
    rule out
    ruled out
    set aside
    drop option
    rather than
    instead of
    over option
    still favour
    goes too far
    choice
    choices
    choice of
    our choice
    chooses to
    choose to
    preferring
    preference
    preferences
    preference for
    preferable
    favours
    favoured
    favouring
    favor
    favors
    favored
    opting
    opts
    option chosen
    elect to
    elects to
    go with
    goes with
    went with
    going with
    settle for
    settles for
    settled on
    settles on
    selecting
    selection of
    single out
    plump for
    come down
    comes down
    came down
    decide in favour
    decides in favour
    decided on
    decide for
    decide against
    decided against
    stick to
    sticks to
    sticks with
    stays with
    stay the course
    hold to
    keep to
    keeps to
    kept the
    retain the
    adopt option
    adopt the
    pursue
    pursues
    pursued
    pursuing
    proceed with
    proceeds with
    go ahead with
    push ahead
    press ahead
    take forward
    taken forward
    taking forward
    recommend option
    recommended option
    recommending
    propose option
    back option
    endorse option
    land on
    landed on
    rejects
    rejecting
    rejection
    ruling out
    rules out
    was dropped
    were dropped
    dropped because
    dropped as
    dismiss
    dismisses
    dismissed
    dismissing
    eliminated
    sifted out
    screened out
    struck off
    left out because
    leaves out
    abandon*
    not pursue
    not pursued
    not taken forward
    not chosen
    not selected
    not recommended
    not preferred
    decided not
    chose not
    choose not
    fell away
    falls away
    falls short
    does not go far enough
    not far enough
    goes further than
    unacceptable
    second best
    second-best
    best option
    best choice
    least bad
    lesser evil
    lesser harm
    lesser of
    preferred to
    preferred over
    in preference to
    as opposed to
    above option
    sooner than
    better than option
    over and above option
  `,
  traps: `
    discount rate
    discount card
    discounted fare*
    pick up
    picked up
    choice of doctor
    choice of school
    patient choice
    parental choice
    hobson's choice
    dismissed employee*
    unfair dismissal
    dismissed from
    dismissal
    pick-up
    fruit pick*
    pick fruit
    select committee*
    selected characteristics
    elected
  `,
  yes: [
    'We prefer option B.',
    'Option C was sifted out at the first stage.',
    'We come down on the side of a single date.',
  ],
  no: ['The discount card is free.', 'The select committee picked up the point.'],
};
