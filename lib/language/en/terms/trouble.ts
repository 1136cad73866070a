import type { TermList } from '../../types';

/** Problems. */
export const trouble: TermList = {
  tag: 'Trouble',
  terms: `
    problem*
    issue is
    issues with
    challenge*
    difficult*
    fail*
    failing
    failure*
    broken
    backlog*
    shortage*
    shortfall*
    gap
    gaps
    deteriorat*
    decline
    crisis
    under pressure
    strain
    struggle*
    stuck
    overdue
    outstanding
    outdated
    unsustainable
    inadequate
    insufficient
    lack
    lacks
    lacking
    too few
    too many
    too late
    too little
    too long
    no longer meets
    cannot keep up
    bottleneck*
    root cause*
    worsen*
    worse
    loophole*
    unfit
    vulnerable
    deficit
    rising
  `,
  traps: `
    no problem
    problem-free
    issue of shares
    an issue of
    challenge cup
    failsafe
  `,
  yes: ['The backlog has grown since 2022.'],
  no: ['There is no problem.'],
};
