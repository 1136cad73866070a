import type { TermList } from '../../types';

/** Negation. */
export const negation: TermList = {
  tag: 'Negation',
  terms: `
    not
    no
    never
    none
    nobody
    nothing
    neither
    nor
    without
    hardly
    barely
    n't
    cannot
    isn't
    aren't
    doesn't
    don't
    won't
    wouldn't
    can't
    couldn't
  `,
  traps: `
    not only
    no later than
    no.
  `,
  yes: ['There is no effect on fares.'],
  no: ['Not only fares matter.'],
};
