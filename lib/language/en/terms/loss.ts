import type { TermList } from '../../types';

/** What is bad for whom it happens to. */
export const loss: TermList = {
  tag: 'Loss',
  terms: `
    lose
    loses
    losing
    lost
    worse
    worse off
    miss
    misses
    missed
    suffer*
    harder
    costlier
    dearer
    more expensive
    more difficult
    slower
    delayed
    denied
    deny
    refuse*
    refused
    turned away
    shut out
    cut off
    left without
    left out
    without a
    rule out
    rules out
    ruled out
    exclude*
    forfeit*
    ineligible
    no longer eligible
    no longer entitled
    not qualify
    displace*
    struggle*
    pay more
    pays more
    foot the bill
    out of pocket
    bear
    bears
    borne
    shoulder*
    face
    faces
    facing
    hit
    hits
    hurt
    hurts
    squeeze*
    undermine*
    weaken*
    damage*
    erode*
    strain*
    overload*
    overwhelm*
    stretch*
    at the expense of
    fall behind
    falls behind
    fall short
    falls short
    fails
    fail
    unable
    cannot
    can no longer
    up to them
    stuck
    stranded
    penalise*
    penalize*
    expose*
    quoted back
    on the hook
    lay off
    laid off
    redundan*
    drive further
    quit
    go without
    goes without
    go hungry
  `,
  traps: `
    no later than
    lost property
    face to face
    face-to-face
    on the face of it
    bear in mind
    cannot be ruled out
    fail-safe
    hit the ground
    missed the deadline of the consultation
  `,
  yes: ['Those without a car are cut off from the clinic.', 'Small farms would lose their permit.'],
  no: ['A face-to-face meeting was held.'],
};
