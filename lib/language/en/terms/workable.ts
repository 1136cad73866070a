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
    can take
    can load
    can host
    can fill
    can staff
    can find
    can release
    can reach
    can supply
    can switch
    can be switched
    can be loaded
    can be coded
    can be configured
    can be trained
    can be hired
    can be recruited
    can be staffed
    can be installed
    can be checked
    can be verified
    can be achieved
    can be met
    cannot take
    cannot find
    cannot recruit
    cannot staff
    cannot fill
    cannot supply
    cannot be loaded
    cannot be trained
    has room for
    have room for
    has capacity
    have capacity
    has no capacity
    has the capacity
    has the staff
    has the people
    lacks the
    lack the staff
    lacks staff
    lacks capacity
    short of staff
    short of people
    needs notice
    needs a release
    needs six
    needs eight
    needs nine
    needs ten
    needs twelve
    needs three
    needs four
    needs five
    needs another
    would need another
    would take weeks
    would take months
    takes weeks
    takes months
    takes six
    takes nine
    takes eight
    takes twelve
    takes three
    takes four
    takes half a day
    takes an afternoon
    takes a day
    will carry
    will look after
    will take charge
    takes charge
    taken in hand
    take in hand
    takes in hand
    take care of
    takes care of
    takes forward
    take forward
    falls to
    on the shelf
    off the shelf
    off-the-shelf
    held up in
    works on paper
    works only if
    only works if
    will not work
    would not work
    won't work
    works without
    without a release
    without a hitch
    without extra staff
    without more people
    without new staff
    reconfigured
    recalibrat*
    bedded in
    bed in
    teething
    switch on
    switches on
    switched on
    switch over
    switchover
    changeover
    hands over to
    dovetail*
    piggyback*
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
    takes care of her
    takes care of his
    takes care of their
    takes three buses
    take care of their
    take care of her
    falls to be
  `,
  yes: [
    'The register can be ready by June.',
    'A gap of a day cannot be policed.',
    'The test rig is up and running, and the lab can cope.',
    'The vendor can host the new screens and the depot needs five more hands.',
  ],
  no: ['In the long run.', 'The building society gave an introduction.'],
};
