import type { Section } from '../types';

/** What English memos call their parts: submissions, cabinet papers, impact assessments, reports. */
export const sections: Readonly<Record<Section, string>> = {
  header: `
    to
    from
    cc
    memorandum`,
  decision: `
    recommend*
    decision*
    action requested
    action required
    what we need from you
    ask
    the ask
    proposal*
    bottom line
    resolution*
    agreement sought`,
  problem: `
    problem*
    background
    context
    issue
    issues
    why act
    why now
    why this
    why we need
    rationale
    current situation
    situation
    case for change
    case for action
    the need
    need for
    state of play
    where we are`,
  goal: `
    objective*
    aim
    aims
    goal*
    purpose of the
    policy intent
    intended outcome*
    outcome*
    what we want
    success`,
  options: `
    option*
    alternative*
    ways forward
    way forward
    possible ways
    approaches
    what could
    choices
    models
    scenarios
    do nothing
    what else`,
  benefits: `
    benefit*
    advantage*
    gains
    pros
    for
    what it brings
    upside*
    what it delivers
    opportunities
    who gains`,
  drawbacks: `
    drawback*
    disadvantage*
    cost*
    cons
    against
    risk*
    downside*
    burden*
    who loses
    disbenefits`,
  consequences: `
    impact*
    consequence*
    effect*
    implications
    assessment
    analysis
    what it means
    what we know
    evidence
    equality
    costs and benefits
    who is affected`,
  feasibility: `
    deliver*
    implement*
    feasib*
    operation*
    enforce*
    compliance
    readiness
    capacity
    workforce
    roll-out
    rollout
    monitoring
    supervision
    practicalities
    resourc*`,
  finance: `
    financ*
    fiscal
    budget*
    funding
    money
    affordability
    costs`,
  dilemma: `
    dilemma*
    trade-off*
    tension*
    balance
    balancing
    competing
    the hard part
    where it pinches`,
  justification: `
    preferred option
    preferred approach
    recommended option
    reasons
    why option
    rationale for
    judgement
    conclusion*
    weighing
    on balance
    our view
    assessment of options`,
  interests: `
    position*
    interests
    stakeholder*
    views
    who wants what
    perspectives
    what people will ask`,
  consultation: `
    consult*
    engagement
    feedback
    responses
    who we spoke
    who we have talked
    what we heard
    comments received`,
  example: `
    case study
    case studies
    example*
    in practice
    on the ground
    what it looks like
    a case
    vignette*
    story
    stories`,
  dissent: `
    objection*
    dissent*
    counter*
    concern*
    other views
    criticism*
    reservations
    contrary
    opposing`,
  political: `
    political*
    presentational
    handling
    minister*
    cabinet
    media
    communications and handling
    institutional`,
  parliament: `
    parliament*
    legislat*
    capitol
    congress*
    committee
    council
    scrutiny
    house`,
  citizens: `
    citizens
    residents
    households
    people
    customers
    consumers
    tenants
    patients
    distribution*
    equity
    equality impact`,
  procedure: `
    timing
    timetable
    timeline
    next step*
    procedure
    process
    calendar
    schedule
    dates
    publicity
    proactive release`,
  communication: `
    communication*
    messaging
    press
    lines to take
    publicity`,
  legal: `
    legal
    statutory
    legislation
    human rights
    regulation`,
  attachments: `
    annex*
    appendi*
    attachment*
    enclosure*
    background papers
    background documents
    references
    distribution list
    sources
    contact*
    further information`,
};
