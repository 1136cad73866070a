import type { TermList } from '../../types';

/** Duties that come or are there. */
export const duty: TermList = {
  tag: 'Duty',
  terms: `
    must
    have to
    has to
    had to
    will have to
    would have to
    need to
    needs to
    required to
    is required
    are required
    requires
    require
    obliged
    obligation*
    mandatory
    compulsory
    duty to
    shall
    bound to
    expected to
    is to
    are to
    will need
    would need
    needs
  `,
  traps: `
    no longer have to
    no longer need to
    do not have to
    does not have to
    needs assessment
    must-see
  `,
  yes: ['Hosts would have to register each year.'],
  no: ['Applicants no longer have to pay.'],
};
