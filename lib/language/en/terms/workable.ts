import type { TermList } from '../../types';

/** Whether it can be done. */
export const workable: TermList = {
  tag: 'Workable',
  terms: `
    feasib*
    deliver*
    implement*
    workable
    unworkable
    practicable
    operable
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
    can be done
    cannot be done
    could be done
    doable
    do-able
    unfeasib*
    infeasib*
    impractic*
    practical
    practically
    practicability
    realistic*
    unrealistic*
    attainable
    unachievable
    unattainable
    undeliverable
    unenforceable
    unmanageable
    sustainable in
    viable
    viability
    unviable
    tractable
    robust
    fit for purpose
    proven
    tested
    well tested
    works in
    works well
    work in practice
    works in practice
    worked well
    worked in
    running smoothly
    operat*
    operation of
    functional
    functioning
    up and running
    in service
    in place
    in place by
    put in place
    puts in place
    putting in place
    take effect
    takes effect
    taking effect
    live by
    live from
    goes live
    going live
    went live
    start by
    starts on
    start in
    start on
    start from
    can start
    could start
    cannot begin
    can begin
    begin before
    begins in
    begin in
    commence*
    launch*
    roll out
    rolled out
    rolling out
    rolls out
    phase in
    phased in
    phasing in
    phases in
    bring in
    brought in
    brings in
    stand up
    stood up
    setting up
    sets up
    build
    builds
    built
    building the
    buildable
    buildability
    adapt
    adapts
    adapted
    adaptation
    adjust
    adjusts
    adjustment*
    change the system
    change its system*
    execute*
    execution
    carry it out
    carrying out
    carries out
    perform
    performs
    performing
    perform the
    process
    processes
    processed
    processing
    cope
    copes
    coping
    keep up
    keeps up
    keep pace
    absorb
    absorbs
    absorbed
    accommodate*
    take on
    takes on
    taking on
    took on
    pick up
    picks up
    handled
    handling
    manage
    manages
    managed
    managing
    cover the
    staff the
    run the
    ran
    running
    runs the
    in charge of
    responsible for
    responsibility for
    lead on
    leads on
    leading on
    coordinat*
    administrable
    apply the
    applies the
    applying the
    check whether
    checks
    check
    checking
    verify
    verifies
    verifiable
    verification
    inspect
    inspects
    inspected
    inspecting
    police the
    policing
    patrol
    detect
    detectab*
    trace
    traceable
    trackable
    measurable
    auditable
    controls
    controlled
    supervising
    oversight of
    evaluate*
    evaluation
    review after
    fraud-proof
    fraudproof
    tamper-proof
    watertight
    loophole-free
    open to abuse
    open to fraud
    easy to
    easily
    hard to enforce
    difficult to enforce
    hard to police
    difficult to police
    hard to check
    difficult to check
    impossible to
    impossible to enforce
    cannot be enforced
    cannot be checked
    cannot be verified
    cannot be met
    cannot deliver
    cannot handle
    cannot process
    cannot absorb
    cannot cope
    cannot meet
    not deliverable
    not feasible
    not workable
    not practicable
    not possible before
    not possible
    no earlier than
    not earlier than
    earliest
    by then
    in time for
    on time
    on schedule
    on track
    behind schedule
    within the timetable
    tight timetable
    tight deadline
    timescale*
    ambitious timetable
    deadline can
    deadline cannot
    capable of
    incapable of
    equipped to
    able to deliver
    able to process
    able to handle
    resourced
    under-resourced
    unresourced
    delivery confidence
    amber
    red-amber
    green-amber
    red rating
    ready by
    ready for
    ready to
    not ready
    unready
    prepared for
    preparedness
    readied
    interoperab*
    compatible
    scalable
    scaleable
    resilien*
    complies with
    complied
    complying
    compliant
    noncompliant
    non-compliant
    policed
    be policed
  `,
  traps: `
    delivery of a speech
    run-up
    in the long run
    home deliver*
    parcel deliver*
    run by
    implement the motion
    delivers a speech
    checks and balances
    check-in
    check in
    health check*
    pay cheque
    ready meal*
    pick up the bill
    picks up the bill
    pick up the tab
    remote control*
    pest control
    gun control*
    rent control*
    traffic control
    border control*
    quality control
    disease control
    birth control
    introduction
    introductory
    operating theatre*
    operation of law
    police the budget
    run for office
    run for election
    in the short run
    run-off
    runoff
    dry run
    long-run
    building society
    building societies
    buildings
    built-up
    built environment
    easy read
    monitoring form
    stand up for
    robust debate
  `,
  yes: [
    'The register can be ready by June.',
    'A gap of a day cannot be policed.',
    'The test rig is up and running, and the lab can cope.',
  ],
  no: ['In the long run.', 'The building society gave an introduction.'],
};
