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
    no longer must
    no longer be required
    no longer be obliged
    no longer obliged
    no longer necessary
    no longer needed
    no longer require
    no longer requires
    no longer needs
    no longer asked
    no longer apply for
    no longer charged
    no longer pay
    no longer pays
    no longer wait
    no longer waits
    no longer fill
    no longer face
    no longer faces
    no longer subject
    no longer liable
    not have to
    not has to
    not need to
    not be required
    not required to
    not required
    not be obliged
    don't have to
    doesn't have to
    won't have to
    will not have to
    would not have to
    would not need
    will not need
    do not need to
    does not need to
    did not have to
    never have to
    need no longer
    needs no
    need no
    needn't
    without having
    without needing to
    without the need
    without paying
    without applying
    without an application
    without further
    without a visit
    without a form
    without proof
    no need to
    no need for
    no obligation
    no requirement
    free from
    freed from
    freeing from
    released from
    release from
    relieved of
    relieve of
    relieves
    relieved from
    excused
    excuse from
    excused from
    derogat*
    dispens* with
    dispensed with
    dispensation*
    waiving
    opt out
    opts out
    opted out
    opt-out*
    let off
    written off
    write off
    writes off
    forgive*
    abolish*
    abolition
    scrap*
    repeal*
    removed the requirement
    removes the requirement
    removing the requirement
    remove the requirement
    removes the duty
    remove the duty
    drops the requirement
    drop the requirement
    ends the duty
    ends the requirement
    end the requirement
    end the duty
    lifts the ban
    lift the ban
    lifting the ban
    lifting
    cut red tape
    cuts red tape
    simplif*
    lighter regime
    lighter touch
    light-touch
    only once
    just once
    once only
    pre-filled
    prefilled
    pre-populated
    auto-enrol*
    by default
    passported
    passporting
    grandfathered
    grandfathering
    spared
    sparing
    saved from
    saves them from
    save them from
    keeps them from
    falls away
    fall away
    lapse*
    taken over by
    take off their hands
    off their hands
    no questions asked
    self-certif*
    self-declar*
    deregulat*
  `,
  traps: `
    automatic door*
    lift shaft
    the lift is
    lift engineer*
    lifts and stairs
    lift maintenance
  `,
  yes: [
    'Applicants no longer have to send payslips.',
    'Carers are excused from the yearly review.',
    'The form comes pre-filled, with no need for proof.',
  ],
  no: ['The lift is out of order.', 'The lift engineer came on Monday.'],
};
