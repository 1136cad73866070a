import type { TermList } from '../../types';

/** Risk and probability of harm. */
export const risk: TermList = {
  tag: 'Risk',
  terms: `
    risk
    risks
    risky
    threat*
    danger*
    exposure
    vulnerab*
    likelihood
    chance that
    could lead to
    may lead to
    might lead to
    could end
    unintended
    side effect*
    spillover*
    challenge in court
    judicial review
    legal challenge
    precedent*
    reputational
    backlash
    worst case
    worst-case
    knock-on
    risked
    risking
    riskier
    riskiest
    at risk
    put at risk
    puts at risk
    high-risk
    residual risk
    delivery risk*
    legal risk*
    financial risk*
    fraud risk*
    presentational risk*
    political risk*
    handling risk*
    safety risk*
    security risk*
    downside risk*
    jeopard*
    peril*
    hazard*
    pitfall*
    trap
    minefield
    slippery slope
    domino
    precipice
    cliff edge
    cliff-edge
    time bomb
    tipping point
    chance of
    a chance that
    probability
    likely to
    prone to
    susceptible
    liable to be
    open to challenge
    open to abuse
    open to fraud
    open to legal
    open the door to
    opens the door to
    opens the door
    invites abuse
    invite abuse
    invites litigation
    loophole*
    could be challenged
    may be challenged
    might be challenged
    will be challenged
    could be struck down
    struck down
    injunction*
    litigation
    lawsuit*
    sued
    liability claim*
    contested
    contest the
    test case
    could fail
    may fail
    might fail
    could collapse
    could cause
    may cause
    might cause
    could trigger
    may trigger
    might trigger
    could provoke
    may provoke
    could result in
    may result in
    might result in
    could encourage
    may encourage
    could drive
    may drive
    could push
    may push
    could leave
    may leave
    might leave
    could undermine
    may undermine
    might undermine
    could lose
    may lose
    might lose
    could become
    may become
    could harm
    may harm
    could damage
    may damage
    could deter
    may deter
    might deter
    could discourage
    could displace
    could shift
    may shift
    could rise
    may rise
    could fall
    may fall
    could be seen as
    may be seen as
    could be perceived
    may be perceived
    will be seen as
    would be seen as
    would be portrayed
    will be portrayed
    unforeseen
    unintended consequence*
    perverse
    perverse incentive*
    moral hazard
    gaming
    side-effect*
    ripple effect*
    spill-over
    spill over
    spills over
    displacement effect*
    waterbed
    chilling effect
    rebound effect
    crowding out
    contagion
    escalation
    escalate
    criticism
    be criticised
    controversy
    controversial
    contentious
    headline*
    bad press
    negative press
    media storm
    outcry
    uproar
    public anger
    embarrass*
    loss of trust
    loss of confidence
    credibility
    backfire*
    go wrong
    goes wrong
    worst-case scenario
    single point of failure
    weak point*
    weak spot*
    weakness*
    fragil*
    brittle
    exposed to
    exposes
    exposing
    uninsured
  `,
  traps: `
    risk register
    at-risk register
    risk assessment form
    low-risk
    no risk
    without risk
    risk-free
    risk-based approach
    risk owner*
    risk management
    risk manager*
    risk committee
    risk appetite
    exposure visit*
    headline figure*
    headline finding*
    headline rate
    chance of success
    trap door
    trapdoor
  `,
  yes: [
    'There is a risk that landlords leave the market.',
    'The clause invites litigation and sets a slippery slope.',
    'A cliff edge at £50,000 may deter overtime.',
  ],
  no: ['The risk register is at Annex C.', 'The risk owner chairs the risk committee.'],
};
