import type { TermList } from '../../types';

/** Promises and commitments. */
export const promise: TermList = {
  tag: 'Promise',
  terms: `
    promise*
    promised
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
    announced
    announcement
    vowed
    manifesto
  `,
  traps: `
    committed to prison
    quality assurance
    announced redundancies
  `,
  yes: ['The Minister promised a review by May.'],
  no: ['Quality assurance is in place.'],
};
