import type { TermList } from '../../types';

/** What is good for whom it happens to. */
export const gain: TermList = {
  tag: 'Gain',
  terms: `
    benefit from
    benefits from
    save
    saves
    saved
    saving
    improve*
    improving
    faster
    quicker
    simpler
    easier
    cheaper
    safer
    fairer
    cleaner
    better
    better off
    best placed
    enable*
    able to
    will be able to
    allow*
    allowing
    free up
    frees up
    freed up
    gain*
    win
    wins
    spare
    spares
    avoid*
    prevent*
    protect*
    keep
    keeps
    retain*
    secure
    secures
    receive*
    get
    gets
    obtain*
    qualify
    qualifies
    entitled
    eligible
    reach
    reaches
    restore*
    strengthen*
    boost*
    help
    helps
    helped
    widen*
    open up
    opens up
    in one go
    at once
    straight away
    sooner
    earlier
    once instead of
    instead of twice
    no longer have to
    no longer need
    no longer needs
  `,
  traps: `
    best practice
    best available
    best wishes
    help desk
    get rid
    better regulation
    allow for the fact
    receive a copy
    received a copy
    earlier this
    earlier report
  `,
  yes: ['Tenants get their deposit back sooner.', 'The scheme saves each school a day a week.'],
  no: ['See the earlier report on best practice.'],
};
