import type { TermList } from '../../types';

/** Courses of action. */
export const variant: TermList = {
  tag: 'Variant',
  terms: `
    option*
    alternative*
    variant*
    scenario*
    route
    routes
    do nothing
    doing nothing
    do minimum
    status quo
    baseline
    business as usual
    no change
    no action
    leave things as
    without intervention
    counterfactual
    model a
    model b
    package
    approach
    either
    instead
    one possibility
    another possibility
    could also
    other course
    non-regulatory
    phased
    pilot first
    shortlist*
    longlist*
  `,
  traps: `
    alternative dispute
    stock option*
    optional
    exam option*
    no change in
  `,
  yes: ['Option 2 is a phased start.'],
  no: ['Stock options are taxed.'],
};
