import type { TermList } from '../../types';

/** Duties that go away. */
export const relief: TermList = {
  tag: 'Relief',
  terms: `
    no longer have to
    no longer need to
    no longer needs to
    no longer required
    need not
    do not have to
    does not have to
    exempt*
    waive*
    spare
    spares
    without having to
    automatic*
    drop out of
    taken off
    lift
    lifted
    lifts
  `,
  traps: `
    automatic door*
    lift shaft
    the lift
  `,
  yes: ['Applicants no longer have to send payslips.'],
  no: ['The lift is out of order.'],
};
