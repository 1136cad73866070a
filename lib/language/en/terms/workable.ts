import type { TermList } from '../../types';

/** Whether it can be done. */
export const workable: TermList = {
  tag: 'Workable',
  terms: `
    feasib*
    deliver*
    deliverab*
    implement*
    workable
    unworkable
    practicable
    operational
    operable
    enforceab*
    enforce*
    ready
    readiness
    carry out
    carried out
    run
    runs
    administer*
    supervise*
    supervision
    monitor*
    oversee*
    in operation
    start before
    not before
    at the earliest
    cannot start
    cannot be built
    handle
    handles
    go live
    set up
    manageable
    achievable
    comply
    compliance
  `,
  traps: `
    delivery of a speech
    run-up
    in the long run
    home deliver*
    parcel deliver*
    run by
    implement the motion
  `,
  yes: ['The register can be ready by June.'],
  no: ['In the long run.'],
};
