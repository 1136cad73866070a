import type { TermList } from '../../types';

/** Asking for a decision. */
export const ask: TermList = {
  tag: 'Ask',
  terms: `
    agree
    agreed
    agrees
    agreement
    approve*
    approval
    endorse*
    authorise*
    authorize*
    sign
    note the
    note that
    decide*
    decision*
    invited to
    asked to
    is asked
    are asked
    recommended to
    we recommend
    recommend that
    it is recommended
    seek your
    seeks your
    seek approval
    delegate the
    delegate authority
    confirm
    confirm whether
    consent
    direct officials
    instruct
    steer
    your steer
    your views
    your agreement
    grateful
    please
    indicate
    welcome your
    agreeing
    to agree
    agree in principle
    approving
    give approval
    grant approval
    authorisation to
    authorization to
    sign off
    sign-off
    signing
    signed off
    sign the
    note
    noting
    invite*
    we invite
    invited to agree
    invited to note
    is invited
    are invited
    is requested
    are requested
    request that
    requests that
    requested to
    we request
    we ask
    we ask that
    we are asking
    I ask
    we seek
    we are seeking
    seeking
    seeks
    seeks agreement
    seek agreement
    your approval
    your consent
    your decision
    your sign-off
    your signature
    your endorsement
    your permission
    your direction
    direction sought
    decision sought
    decision required
    decision needed
    decision point*
    for decision
    for approval
    for your decision
    for agreement
    for signature
    for action
    action requested
    action required
    action sought
    actions required
    asks
    choose between
    choose whether
    decide whether
    decides whether
    decide on
    resolve to
    resolve that
    be it resolved
    resolved that
    adopt the
    adopt a
    adopts the
    adoption of
    accept the recommendation*
    accept recommendation*
    accepts the recommendation*
    confirm that
    confirms
    confirmation
    content to
    are you content
    content with
    if you are content
    you are content
    indicate whether
    indicate which
    let us know
    would appreciate
    be grateful
    kindly
    at your earliest
    direct staff
    direct the
    directs staff
    instruct officials
    instructs
    commission officials
    ask officials
    mandate officials
    permit the
    permission to proceed
    permission to consult
    permission to publish
    proceed with
    proceed to
    give the go-ahead
    go-ahead
    green light
    give notice
    appoint the
    allocate
    allocates
    release funding
    release of funds
    waive the
    refer the
    lay the
    lay regulations
    lay the order
    publish the
    sign the letter
    sign the order
    write to
    approach the treasury
    recommended that
    recommends that
    it is proposed
    it is proposed that
    it is suggested
    we propose
    propose that you
    proposes that
    proposed resolution
    motion to approve
    move that
    moved that
    that the council
    that council approve
    that cabinet agree*
    that you agree
    that you approve
    that you note
    that members approve
    that members note
    that ministers agree
    opt for
    choose option
    pick one
  `,
  traps: `
    sign language
    road sign*
    settlement agreement
    collective agreement
    trade agreement
    contract agreement
    decision letter
    decision-maker*
    approved list
    please see
    please contact
    please find
    please visit
    please quote
    please do not reply
    agreed with the landlord
    tenancy agreement*
    rental agreement*
    loan agreement*
    lease agreement*
    service level agreement*
    grant agreement*
    data sharing agreement*
    framework agreement*
    paris agreement
    good friday agreement
    withdrawal agreement
    coalition agreement
    pay agreement*
    partnership agreement*
    peace agreement
    prenuptial
    note-taking
    bank note*
    side note
    decision tree*
    decision maker*
    decisions in court
    decision notice*
    right of appeal against a decision
    planning permission*
    traffic sign*
    sign up
    signs up
    signs of
    sign of
    warning sign*
    street sign*
    approved provider*
    approved supplier*
    approved driving instructor*
    approved housing bod*
    approved premises
    confirmed case*
    seeking asylum
    seeking work
    seeking employment
    age of consent
    informed consent
    consent form*
    publish the minutes
    decisions of the tribunal
    decisions of the court
  `,
  yes: [
    'You are asked to agree to option 2.',
    'Ministers are invited to choose between a levy and a grant.',
    'We would appreciate your sign-off by Thursday.',
  ],
  no: [
    'Road signs are replaced.',
    'Signs of wear are visible on the track.',
    'Please contact the helpline on weekdays.',
  ],
};
