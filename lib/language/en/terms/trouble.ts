import type { TermList } from '../../types';

/** Problems. */
export const trouble: TermList = {
  tag: 'Trouble',
  terms: `
    problem*
    issue is
    issues with
    challenge*
    difficult*
    fail*
    broken
    backlog*
    shortage*
    shortfall*
    gap
    gaps
    deteriorat*
    decline
    crisis
    under pressure
    strain
    struggle*
    stuck
    overdue
    outstanding
    outdated
    unsustainable
    inadequate
    insufficient
    lack
    lacks
    lacking
    too few
    too many
    too late
    too little
    too long
    no longer meets
    cannot keep up
    bottleneck*
    root cause*
    worsen*
    worse
    loophole*
    unfit
    vulnerable
    deficit
    rising
    trouble*
    concerns
    concern
    worrying
    worrisome
    alarming
    serious problem*
    pressing
    urgent
    acute
    severe
    severely
    chronic
    persistent
    persists
    persist
    widespread
    endemic
    systemic
    structural
    entrenched
    deep-seated
    deep-rooted
    intractable
    stubborn
    long-standing
    longstanding
    recurring
    repeated
    repeatedly
    again and again
    time and again
    mounting
    growing
    soaring
    increasingly
    more and more
    worse than
    getting worse
    gets worse
    got worse
    declining
    dwindling
    shrinking
    shrank
    stagnat*
    plateau*
    stall*
    lag
    lags
    lagging
    lag behind
    lags behind
    behind schedule
    fall short
    falls short
    fell short
    falling short
    fallen short
    short of
    shortcoming*
    weakness*
    deficienc*
    deficient
    defect*
    flaw*
    faulty
    fault
    faults
    error*
    mistake*
    misfir*
    malfunction*
    outage*
    breakdown*
    broke down
    break down
    breaks down
    collapse*
    crumbl*
    dilapidat*
    disrepair
    leak*
    crack*
    obsolete
    out of date
    out-of-date
    antiquated
    ageing
    aging
    end of life
    end-of-life
    worn
    worn out
    unsafe
    unsuitable
    unfit for
    not fit for
    not fit
    poor
    poorly
    bad
    badly
    weak
    fragile
    precarious
    patchy
    uneven
    inconsistent
    inconsistenc*
    unequal
    inequal*
    unfair
    unjust
    unclear rules
    confusing
    confusion
    confused
    complex
    overly complex
    complicated
    cumbersome
    bureaucratic
    onerous
    burdensome
    costly
    wasteful
    inefficien*
    ineffective
    duplicat*
    fragment*
    disjointed
    piecemeal
    scattered
    silo
    silos
    siloed
    gridlock*
    congest*
    overcrowd*
    crowded
    overload*
    overstretch*
    stretched
    overwhelmed
    oversubscribed
    over-subscribed
    saturat*
    exhaust*
    strained
    strains
    at breaking point
    breaking point
    at capacity
    at full capacity
    unmanageable
    unaffordable
    unavailab*
    inaccessib*
    out of reach
    unreliable
    unpredictable
    unworkable
    unenforceable
    unenforced
    unregulated
    uninsured
    unpaid
    unanswered
    unresolved
    unmet
    unfilled
    unstaffed
    uncollected
    unspent
    unused
    underused
    under-used
    underfund*
    under-fund*
    underinvest*
    under-invest*
    underpaid
    understaff*
    under-staffed
    undersupply
    under-supply
    underreport*
    under-report*
    underserved
    under-served
    underestimate*
    undermine*
    missing
    absent
    absence of
    nobody
    no clear
    no system
    no obligation
    no right
    no power to
    no powers
    no legal basis
    no mechanism
    no single
    no proper
    no adequate
    not enough
    not sufficient
    not adequate
    not covered
    not protected
    not work
    not working
    does not work
    do not work
    no longer works
    no longer work
    no longer fit
    no longer covers
    no longer suffices
    no longer enough
    do not reach
    does not reach
    cannot cope
    cannot meet
    cannot afford
    cannot find
    cannot get
    cannot reach
    could not
    unable to
    inability
    impossible
    impossible to
    hard to
    harder to
    hard for
    struggling
    battling
    suffer*
    deprived
    excluded
    at risk
    at-risk
    left behind
    slip through
    slips through
    fall through
    falls through
    fall between
    falls between
    through the cracks
    between two stools
    caught between
    trap
    trapped
    vicious circle
    vicious cycle
    downward spiral
    spiral*
    drain
    drains
    haemorrhag*
    exodus
    vacanc*
    turnover of staff
    staff turnover
    queue*
    waiting list*
    waiting time*
    wait of
    delays
    delayed
    delay
    arrears
    late
    lateness
    missed
    miss
    misses
    loss of
    losing
    lost
    damage*
    harm*
    injur*
    death*
    died
    accident*
    collision*
    casualt*
    crime*
    offence*
    fraud*
    abuse*
    misuse*
    scam*
    evad*
    evasion
    non-compliance
    breach*
    violation*
    infring*
    illegal*
    unlawful*
    unlicensed
    black market
    rogue
    dumping
    pollut*
    contaminat*
    flood*
    drought*
    overheating
    erosion
    nuisance*
    complaint*
    grievance*
    dissatisf*
    frustrat*
    discontent
    mistrust
    distrust
    anger
    stress
    burnout
    poverty
    hardship
    debt*
    homeless*
    evict*
    hunger
    hungry
    lonel*
    isolat*
    unemploy*
    jobless*
    low uptake
    low take-up
    low pay
    skills gap*
    market failure
    imbalance*
    mismatch*
    disparit*
    divide
    inequit*
    perverse
    distort*
    anomal*
    inconsistent with
    contradict*
    ambig*
    grey area
    gray area
    vacuum
    blind spot*
    obstacle*
    barrier*
    hurdle*
    constraint*
    impediment*
    stumbling block*
    pinch point*
    sticking point*
    pain point*
    weak spot*
    weak link*
    deadlock*
    impasse
    logjam
    stalemate
    strike
    dispute*
    litigation
    court ruling
    ruled unlawful
    struck down
    expire*
    runs out
    run out
    running out
    lapse
    lapses
    dry up
    dries up
    cause of
    causes of
    caused by
    underlying cause*
    driver of
    drivers of
    reason for this
    stems from
    origin of
    threat*
    danger*
    hazard*
    emergenc*
    overspend*
    over budget
    overrun*
    mispric*
    spike in
    surge in
    wave of
    peak in
    sharp rise
    steep rise
    steep fall
    sharp fall
    drop in
  `,
  traps: `
    no problem
    problem-free
    issue of shares
    an issue of
    challenge cup
    failsafe
    no issue
    date of issue
    issues a
    issues the
    issue a
    issue the
    issue of the
    passport issue
    in full
    full-time
    full time
    full cost
    full council
    full range
    full year
    full use
    full text
    full report
    full story
    full details
    full stop
    full consultation
    absent intervention
    absent action
    later
    latest
    emergency service*
    emergency exit
    good and bad
    loss adjuster
    crime commissioner*
    crime agency
    flood defence*
    flood warning*
    by strike
    lapse of time
    the late
    late fee
    of late
    crack down
    cracks down
    crackdown
    fall through the autumn
    harmless
    harmonis*
    dishwasher
    injury time
    leakproof
  `,
  yes: [
    'The backlog has grown since 2022.',
    'Three of the four lifts break down every month, and parts are obsolete.',
    'A tenant falls between two stools: no register and no ombudsman.',
  ],
  no: ['There is no problem.', 'The full report was issued on the date of issue.'],
};
