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
  `,
  traps: `
    discount rate
    discount card
    discounted fare*
    pick up
    picked up
  `,
  yes: ['We prefer option B.'],
  no: ['The discount card is free.'],
};
