import type { TermList } from '../../types';

/** Courses of action. */
export const variant: TermList = {
  tag: 'Variant',
  terms: `
    option*
    alternative*
    variant*
    scenario*
    route
    routes
    do nothing
    doing nothing
    do minimum
    status quo
    baseline
    business as usual
    no change
    no action
    leave things as
    without intervention
    counterfactual
    model a
    model b
    package
    approach
    either
    instead
    one possibility
    another possibility
    could also
    other course
    non-regulatory
    phased
    pilot first
    shortlist*
    longlist*
    opt for nothing
    do-nothing
    do-minimum
    do something
    do more
    do less
    continue as
    carry on as
    as is
    as now
    as at present
    as they are
    as it stands
    as it is
    leave it as
    leave the
    leaving the
    keep the current
    keeping the current
    keep the present
    retain the current
    maintain the current
    maintain the status quo
    maintain current
    unchanged
    unchanged policy
    no policy change
    current policy
    current law
    current rules
    current arrangements
    current system
    present arrangements
    existing arrangements
    existing system
    baseline scenario
    base case
    reference case
    zero option
    null option
    default option
    preferred option
    preferred course
    recommended option
    fall-back
    fallback
    fallback option
    plan a
    plan b
    plan c
    course of action
    courses of action
    way forward
    ways forward
    way of
    ways of
    another way
    one way
    other way
    different way
    path
    paths
    pathway*
    avenue*
    possibility
    possibilities
    possible approach*
    approaches
    different approach
    other approach*
    alternative approach
    as an alternative
    choice of
    instead of
    in place of
    rather than
    or else
    or we could
    could instead
    might instead
    we could
    council could
    ministers could
    government could
    could simply
    could also be
    would also be possible
    also possible
    it is possible to
    another option
    one option
    other options
    third option
    fourth option
    first option
    second option
    middle option
    hybrid
    hybrid option
    combination
    combine
    combined
    mix of
    mixed model
    package a
    package b
    packages
    bundle
    model
    models
    model c
    design option*
    delivery model*
    funding model*
    version a
    version b
    variation*
    sub-option*
    suboption*
    permutation*
    light version
    lighter version
    lighter-touch
    lighter touch
    scaled-down
    scaled down
    slimmed-down
    stripped-down
    reduced scheme
    smaller scheme
    full scheme
    partial
    partial ban
    full ban
    outright ban
    total ban
    extended
    interim
    temporary
    transitional arrangement*
    stopgap
    stop-gap
    phased approach
    phased start
    phased introduction
    gradual introduction
    staged
    big bang
    pilot
    pilots
    trial
    trial first
    test first
    sunset clause
    delay until
    delaying until
    postpone until
    postponing
    defer
    defers
    deferring
    deferral
    wait until
    waiting until
    wait for the
    later date
    later start
    earlier start
    voluntary
    voluntary code
    voluntary scheme
    code of practice instead
    self-regulation
    self regulation
    co-regulation
    soft law
    guidance instead
    information campaign
    non-legislative
    without legislation
    legislative option
    regulatory option
    secondary legislation instead
    repeal
    abolish
    abolishing
    scrapping
    closing the
    merge
    merging
    merger
    outsourc*
    in-house
    contract out
    contracting out
    franchise
    joint venture
    levy instead
    tax instead
    subsidy instead
    voucher*
    means-test*
    means test*
    universal
    targeted
    cap
    ceiling
    threshold
    quota
    quotas
    ban
    moratorium
    tender again
    retender*
    re-tender*
    ruled out
    considered and
    other routes
    quick fix
    long-term solution
    solution
    solutions
    remedy
    remedies
    tier
    tiers
    tiered
    opt-in
    opt-out
    blanket
    flat rate
    flat-rate
    sliding scale
    case by case
    case-by-case
    offer 1
    offer 2
    offer 3
    course 1
    course 2
    course a
    course b
    proposal a
    proposal b
    choice a
    choice b
    plan 1
    plan 2
    map 1
    map 2
    mechanism a
    mechanism b
    was also costed
    was also considered
    were also considered
    looked at and
    we looked at
    was rejected
    were rejected
    was set aside
    were set aside
    was dropped
    were dropped
    was discarded
    discarded
    not pursued
    not taken forward
    not taken up
    second best
    second-best
    next best
    next-best
    runner-up
    also on the table
    rule it out
    ruled it out
    off the table
    carry on
    carrying on
    go on as
    going on as
    sit tight
    sitting tight
    stand pat
    leave well alone
    let it lapse
    let it run
    let matters
    let things
    let the market
    leave it to
    leaving it to
    leave to each
    leave each
    keep things
    keep lending
    hold everything
    wait and see
    come back to it
    put it off
    own construction
    buy-in
    build or buy
    in between
    half-way
    halfway
    lesser version
    scaled back version
    a mix
    mixture of
    blend of
    the other three
    least disruptive
    achieve the same
    would achieve
    by other means
    other means
    elsewhere they
    as in sweden
    as in denmark
    as elsewhere
  `,
  traps: `
    alternative dispute
    stock option*
    optional
    exam option*
    no change in
    business model*
    role model*
    fashion model*
    climate model*
    econometric model*
    model railway*
    alternative fuel*
    alternative energy
    alternative provision
    alternative medicine
    alternatively fuelled
    on the way
    by the way
    in a way
    this way
    in this way
    right of way
    rights of way
    cycle path*
    footpath*
    bus route*
    the route
    route 1
    route 2
    en route
    voluntary sector
    voluntary group*
    voluntary organisation*
    voluntary work
    remedies order
    path of
    all-time
    housing option*
    housing options team
    optical
    dispute solution
    salt solution
    saline solution
    cap and
    glass ceiling
    voluntary aided
    court trial
    on trial
    criminal trial*
    trial date
    clinical trial*
    trial court
    leave the house
    leave the country
    leave the market
    leave the home
    leave the area
    leaves the
    leave of absence
    parental leave
    sick leave
    annual leave
    carry on cooking
    carrying on a business
    carry on a business
  `,
  yes: [
    'Option 2 is a phased start.',
    'A hybrid would keep the counter and move the forms online.',
    'We could also defer the start by a year.',
    'We could also carry on and sit tight for a year.',
  ],
  no: [
    'Stock options are taxed.',
    'The voluntary sector runs the business model.',
    'The footpath and the bus route cross.',
  ],
};
