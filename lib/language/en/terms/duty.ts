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
    must now
    ought to
    has got to
    having to
    needing to
    needed to
    will be required
    would be required
    be required to
    requirement*
    requiring
    oblige*
    obligate*
    obligatory
    under an obligation
    under a duty
    duty-bound
    duties
    new duty
    statutory duty
    legal duty
    legally required
    binding on
    bind
    binds
    bound by
    make compulsory
    made compulsory
    mandate*
    mandating
    is mandated
    are mandated
    compel*
    force them
    forces them
    is forced
    are forced
    be forced
    will be expected
    would be expected
    are expected to
    is expected to
    be expected to
    supposed to
    liable to
    has a responsibility
    have a responsibility
    responsible for
    shall not
    may not
    may no longer
    may only
    must not
    cannot unless
    not be allowed
    not allowed
    no longer allowed
    no longer permitted
    not permitted
    is prohibited
    are prohibited
    prohibited from
    forbidden to
    from now on must
    register with
    register each
    have to register
    submit a
    submit an
    supply proof
    provide proof
    prove that
    provide evidence
    keep records
    keep a record
    fill in
    fills in
    fill out
    report to the
    report each
    report every
    notify
    apply for a
    apply again
    reapply
    renew each
    pay a
    pay for their
    meet the standard*
    comply with
    conform to
    adhere to
    undergo
    attend a
    take a test
    face a duty
    demand that they
    calls on them to
  `,
  traps: `
    no longer have to
    no longer need to
    do not have to
    does not have to
    needs assessment
    must-see
    due to
    needs-based
    needs of
    special educational needs
    special needs
    housing needs
    care needs
    needs analysis
    their needs
    needs are
    the needs
    unmet needs
    additional needs
    training needs
    is to say
    that is to say
    duty free
    duty-free
    customs duties
    stamp duty
    stamp duties
    excise duties
    on duty
    off duty
    duty roster
    duty officer
    duty solicitor
    mandates letter
    mandate letter*
    election mandate
  `,
  yes: [
    'Hosts would have to register each year.',
    'Employers would be obliged to keep records for six years.',
    'Boat owners may no longer moor overnight.',
  ],
  no: ['Applicants no longer have to pay.', 'Stamp duties are outside this note.'],
};
