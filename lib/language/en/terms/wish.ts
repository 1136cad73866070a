import type { TermList } from '../../types';

/** What a party wants. */
export const wish: TermList = {
  tag: 'Wish',
  terms: `
    want
    wants
    wanted
    would like
    would rather
    prefer*
    insist*
    demand*
    call for
    calls for
    called for
    calling for
    ask for
    asks for
    asked for
    urge*
    push for
    pushes for
    seek
    seeks
    sought
    press for
    pressed for
    hope
    hopes
    hoped
    expect
    expects
    need certainty
    needs clarity
    need clarity
    cares about
    care about
    values
    value most
    attach importance
    keen
    eager
    in favour
    in favor
    favour
    favours
    favoured
    supports
    support the
    supportive
    welcomed
    oppose*
    opposed
    resist*
    interest in
    interests of
    stake in
    priority for
    priorities
    red line*
    insists
  `,
  traps: `
    job seekers
    asylum seekers
    value for money
    preferred option
    preferred bidder
    in the interests of time
    interest rate*
    demand for places
    support worker*
    support plan*
    demand forecast
  `,
  yes: ['Retailers want two years to adapt.'],
  no: ['Interest rates rose in March.'],
};
