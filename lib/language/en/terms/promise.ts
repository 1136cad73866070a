import type { TermList } from '../../types';

/** Promises and commitments. */
export const promise: TermList = {
  tag: 'Promise',
  terms: `
    promise*
    pledge*
    commit
    commits
    committed
    commitment*
    undertook
    undertaking to
    gave an assurance
    assurance*
    assured
    vowed
    manifesto
    promising to
    pledging
    commit to
    committing to
    commitment to
    undertake to
    undertakes to
    undertaken to
    undertaking
    undertakings
    gave a commitment
    gave an undertaking
    gives an assurance
    assure the
    assures the
    assuring
    guarantee*
    vow
    vows
    gave his word
    gave her word
    gave its word
    on record
    said publicly
    public commitment
    public statement
    stated publicly
    told the house
    told parliament
    told members
    told council
    told the committee
    election programme
    programme for government
    coalition agreement
    mandate letter*
    king's speech
    queen's speech
    announce*
    announcing
    agreed to publish
    agreed to report
    agreed to review
    agreed to bring
    will report back
    report back
    come back to
    signed up to
    sign up to
    honour the
    honours the
    honoured
    break a promise
    broken promise*
    keep the promise
    breaks a promise
    u-turn*
    reversal of
    backtrack*
    renege*
    go back on
    goes back on
    went back on
    obligation to parliament
    red line
  `,
  traps: `
    committed to prison
    quality assurance
    announced redundancies
    undertakings in
    undertakings of
    the undertaking concerned
    loan guarantee*
    guarantee fund
    guarantee scheme*
    bank guarantee*
    guarantee period
    credit guarantee*
    undertaker*
    public undertaking*
    small undertakings
    group of undertakings
    committed a crime
    committed an offence
    committed offences
    committed suicide
    commits an offence
    committed by
    commitment appropriation*
    promising result*
    promising practice
  `,
  yes: [
    'The Minister promised a review by May.',
    'The Mayor gave her word that no pool would close.',
    'Dropping the grant would break a promise made in March.',
  ],
  no: ['Quality assurance is in place.', 'The firm needs a bank guarantee.'],
};
