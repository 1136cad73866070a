import type { TermList } from '../../types';

/** Decrease and comparatives downwards. */
export const down: TermList = {
  tag: 'Down',
  terms: `
    less
    fewer
    fall
    falls
    falling
    fell
    fallen
    decrease*
    decline*
    declining
    drop
    drops
    dropped
    dropping
    lower
    lowers
    lowered
    shorter
    smaller
    reduce*
    reducing
    reduction*
    cut
    cuts
    cutting
    shrink*
    shrank
    halve*
    halving
    shed
    sheds
    slow
    slows
    slowed
    slower
    down to
    down from
    down by
    go down
    goes down
    went down
    ease
    eases
    easing
    lighten*
    trim
    trims
    scale back
    scaled back
    diminish*
    remove*
    removal
    abolish*
    end
    ends
    stop
    stops
    close
    closes
    closed
    closure*
    withdraw*
    lapse*
    disappear*
    vanish*
    scrap*
  `,
  traps: `
    fall under
    falls under
    fall within
    falls within
    falls outside
    fall outside
    falls to the
    none the less
    nonetheless
    at the end
    by the end
    end of
    in the end
    close to
    closely
    lower house
    drop-in
    end date
    year end
    close of
  `,
  yes: ['Complaints drop by a fifth.', 'Fewer forms have to be filled in.'],
  no: ['The scheme falls under the 2010 Act.', 'By the end of the month.'],
};
