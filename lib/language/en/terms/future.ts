import type { TermList } from '../../types';

/** What is to come. */
export const future: TermList = {
  tag: 'Future',
  terms: `
    will
    would
    from now on
    in future
    going forward
    henceforth
    next year
    as of
    by 20*
    from 20*
    shall
    plans to
    planned
    intends to
    upcoming
    forthcoming
    is due
    are due
    due to start
  `,
  traps: `
    free will
    good will
    would-be
    next year's festival
  `,
  yes: ['Hosts would register from 2027.'],
  no: ['They showed good will.'],
};
