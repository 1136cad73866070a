import type { TermList } from '../../types';

/** Practice, cases and pilots. */
export const practice: TermList = {
  tag: 'Practice',
  terms: `
    in practice
    on the ground
    case study
    case studies
    for example
    for instance
    example*
    pilot*
    site visit*
    visited
    took the case
    consider a
    take a
    take the case
    lived experience
    story
    stories
    worked example
    vignette*
    such as
    last winter
    last march
    one morning
    experience*
    trial
    imagine
    at the counter
    at the desk
    what it looks like
  `,
  traps: `
    best practice
    general practice
    code of practice
    practice nurse*
    airline pilot*
    pilot licence
  `,
  yes: ['In practice the form takes an hour.'],
  no: ['The code of practice applies.'],
};
