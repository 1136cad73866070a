import type { TermList } from '../../types';

/** What delivery takes. */
export const capacity: TermList = {
  tag: 'Capacity',
  terms: `
    capacity
    FTE
    FTEs
    full-time
    post
    posts
    staffing
    headcount
    recruit*
    training
    trained
    train
    hire*
    hiring
    IT
    system
    systems
    software
    platform
    database
    portal
    digital
    build
    testing
    weeks
    months
    hours
    lead time
    go-live
    roll-out
    rollout
    procurement
    contract*
    resource*
    budget
    equipment
    infrastructure
    licence system
    interface
    migration
    release
    workload*
    caseload*
    enforcement
    timeline*
    milestones
    data sharing
    backfill
    capacities
    capability
    capabilities
    full-time equivalent*
    full time equivalent*
    person-year*
    person year*
    person-day*
    person days
    staff-hour*
    staff hours
    working hours
    officer time
    staff time
    clinic hours
    man-hour*
    manpower
    workforce
    workforce plan*
    staff
    extra staff
    additional staff
    new staff
    more staff
    temporary staff
    agency staff
    vacancies
    vacancy
    staffing level*
    rota*
    roster*
    team of
    positions
    secondment*
    redeploy*
    reassign*
    retrain*
    upskill*
    skilled
    skills
    skills gap
    expertise
    specialist*
    know-how
    trainers
    trainer
    train the trainer
    induction
    courses
    e-learning
    guidance for staff
    handbook*
    manual
    manuals
    procedures
    operating procedure*
    standard operating
    instructions
    guidance
    toolkit*
    helpdesk
    hardware
    server*
    cloud
    laptops
    tablets
    devices
    scanner*
    camera*
    sensors
    case management
    case-management
    case system
    IT system*
    IT change*
    IT build
    IT work
    IT release*
    IT development
    IT infrastructure
    IT platform
    ICT
    legacy
    legacy system*
    mainframe
    coding
    programming
    configuration
    configure*
    reconfigur*
    integration
    API
    APIs
    web form
    online form
    e-form
    register
    registry
    dashboard
    data feed*
    data link*
    data exchange
    data match*
    data set*
    dataset*
    data protection impact
    DPIA
    data-sharing
    gateway
    matching
    algorithm*
    automat*
    digitis*
    digitiz*
    migrate*
    upgrade*
    patch
    sprint
    sprints
    beta
    alpha
    prototype*
    user testing
    user acceptance
    user research
    end-to-end test*
    test phase
    test run
    dry run
    pilot
    pilots
    piloting
    trial run
    soft launch
    launch
    launch date
    launched
    start date
    start-up
    set-up
    set up
    mobilis*
    mobiliz*
    transition
    transition period
    lead-in
    lead-in time
    lead-time
    lead times
    phase
    phases
    phased
    phasing
    tranche*
    staged
    gradual
    step by step
    critical path
    dependency
    dependencies
    prerequisite*
    precondition*
    milestone
    roadmap
    road map
    work plan
    workplan
    workstream*
    schedule
    timescale*
    timeframe*
    time frame
    time needed
    elapsed time
    turnaround
    throughput
    processing time*
    process per week
    applications a week
    applications a day
    cases a week
    cases a month
    cases per
    files per
    visits a year
    visits per
    inspections a year
    inspection*
    spot check*
    audit
    audits
    checks
    checking
    verif*
    sampling
    monitoring
    surveillance
    supervision
    compliance check*
    compliance visit*
    patrol*
    site visits
    sanctions regime
    penalty notices
    supply chain
    supply chains
    supplier*
    supplier capacity
    market capacity
    tender
    tenders
    tendering
    framework contract*
    contract variation
    contract change
    call-off
    purchase order*
    commissioning
    outsourc*
    insourc*
    in-house
    shared service*
    back office
    front desk
    call volume*
    calls a day
    phone line*
    mailing
    mailshot
    forms to print
    printing
    vehicles
    vans
    buses
    trains
    rolling stock
    depot
    depots
    premises
    floor space
    office space
    desks
    beds
    wards
    classrooms
    classroom
    storage
    machinery
    spare parts
    fleet
    workshop space
    connection capacity
    grid capacity
    network capacity
    spare capacity
    surge capacity
    peak load
    headroom
    backlog clearance
    work in hand
    caseworkers per
    bandwidth
    budget cover
    funding for staff
    running costs
    operating budget
    working days
    nine months
    twelve months
    years to build
    months to build
    weeks to build
    overtime
    weekend working
    night shift*
    contingency plan*
    contingency
    fallback
    workaround*
    manual process*
    manual check*
    by hand
    paper process
  `,
  traps: `
    post office*
    post-war
    system of government
    health system
    hours of debate
    train station*
    train fare*
    social contract
    in recent weeks
    in recent months
    build on
    builds on
    built on trust
    contracts of employment
    rental contract*
    tenancy contract*
    employment contract*
    of course
    golf course*
    in due course
    course of action
    race course*
    water course*
    code of practice
    code of conduct
    criminal code
    civil code
    postcode*
    code for
    bus shelter*
    train line*
    buses and trains
    release on licence
    prisoner release
    press release*
    audit office*
    audit committee*
    auditor*
    guidance counsellor*
    new phase of life
    early stage
    first wave of covid
    heat wave*
    shift the
    shift in
    shift to
    shift from
    shifts the
    shift towards
    taking stock
    take stock
    stock market
    stock exchange
    plant species
    power plant*
    treatment plant*
    tree plant*
    planted
    migration policy
    migration advisory
    net migration
    labour migration
    irregular migration
    immigration
    these days
    nowadays
    early days
    holidays
    days of
    sick days
    post-brexit
    post-covid
    by post
    the post
    last post
    in the post
    counter to
    over-the-counter
    counter-argument
    counter argument
    legacy of
    staff side
    transition to work
    wavelength
    tender age
    patch of
    patch up
  `,
  yes: [
    'It takes nine weeks and 40 FTE.',
    'The call centre has no bandwidth left on Mondays.',
    'Scanners, vans and a night shift have to be in place first.',
  ],
  no: ['The post office closed.', 'In due course the plant species recovers.'],
};
