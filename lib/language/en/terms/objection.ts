import type { TermList } from '../../types';

/** Objections and contrary views. */
export const objection: TermList = {
  tag: 'Objection',
  terms: `
    object
    objects
    objected
    objection*
    oppose
    opposes
    opposed
    opposition to
    against
    disagree*
    dissent*
    reservation*
    caveat*
    pushback
    push back
    pushed back
    warn
    warns
    warned
    caution
    cautions
    cautioned
    criticis*
    criticiz*
    does not support
    do not support
    not support
    not concur
    minority view
    contrary
    counter-argument*
    unconvinced
    dispute
    disputes
    disputed
    challenge
    challenges
    argue
    argues
    argued
    question whether
    doubt
    doubts
    doubted
    not persuaded
    veto
    refuse to sign
    rejects
    rejected
    unacceptable
    wrong to
  `,
  traps: `
    object of
    learning object
    against the background
    measured against
    insured against
    guard against
    booking reservation*
    compared against
  `,
  yes: ['Finance advises against the extension.'],
  no: ['Measured against the 2019 baseline.'],
};
