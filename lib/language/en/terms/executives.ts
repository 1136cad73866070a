import type { TermList } from '../../types';

/** Political executives and what binds them. */
export const executives: TermList = {
  tag: 'Executives',
  terms: `
    minister*
    Prime Minister
    PM
    secretary of state
    chief secretary
    chancellor
    home secretary
    foreign secretary
    first minister
    deputy prime minister
    premier
    taoiseach
    tánaiste
    treasurer
    attorney general
    governor*
    mayor*
    lord mayor
    cabinet
    cabinet committee
    cabinet member*
    portfolio holder*
    council leader
    leader of the council
    executive councillor
    government
    the administration
    commissioner*
    commissioner-designate
    college of commissioners
    the commission announced
    president
    vice-president
    white house
    junior minister*
    special adviser*
    SpAd
    SpAds
    predecessor*
    ministerial
    collective agreement
    manifesto*
    coalition agreement
    programme for government
    the executive
    county executive
    city manager's office
    cabinet colleagues
    minister's
    manifesto commitment
    your commitment
    your promise
    you told
    you announced
    you have said
    you risk
  `,
  traps: `
    ministry
    ministries
    minister's private office
    private office
    prime minister's office
    government department*
    local government association
    governor's office of
    government buildings
    government digital service
    permanent secretary
    cabinet office
    information commissioner*
    commissioner's office
    police commissioner
    health commissioner
    religious minister
    administration of
    school governor*
    board of governors
    governing body
    president of the association
    cabinet maker
    filing cabinet
    government procurement
    commissioners of irish lights
    revenue commissioners
  `,
  yes: ['The Minister promised a review.', 'The Cabinet Member visited the depot.'],
  no: ['The Cabinet Office published guidance.', 'The Permanent Secretary was copied in.'],
};
