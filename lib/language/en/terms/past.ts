import type { TermList } from '../../types';

/** What was. */
export const past: TermList = {
  tag: 'Past',
  terms: `
    last year
    in 20*
    previous*
    earlier
    ago
    former
    formerly
    since
    until now
    historically
    used to
    was
    were
    had
    did
  `,
  traps: `
    was established in
  `,
  yes: ['Last year 900 cases were open.'],
  no: ['It will open.'],
};
