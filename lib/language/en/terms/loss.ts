import type { TermList } from '../../types';

/** What is bad for whom it happens to. */
export const loss: TermList = {
  tag: 'Loss',
  terms: `
    lose
    loses
    losing
    lost
    worse
    worse off
    miss
    misses
    missed
    suffer*
    harder
    costlier
    dearer
    more expensive
    more difficult
    slower
    delayed
    denied
    deny
    refuse*
    turned away
    shut out
    cut off
    left without
    left out
    without a
    rule out
    rules out
    ruled out
    forfeit*
    ineligible
    no longer eligible
    no longer entitled
    not qualify
    displace*
    struggle*
    pay more
    pays more
    foot the bill
    out of pocket
    bear
    bears
    borne
    shoulder*
    face
    faces
    facing
    hit
    hits
    hurt
    hurts
    squeeze*
    undermine*
    weaken*
    strain*
    overload*
    overwhelm*
    stretch*
    at the expense of
    fall behind
    falls behind
    fall short
    falls short
    fails
    fail
    unable
    cannot
    can no longer
    up to them
    stuck
    stranded
    expose*
    quoted back
    on the hook
    lay off
    laid off
    redundan*
    drive further
    quit
    go without
    goes without
    go hungry
    worst off
    worst hit
    hardest hit
    hit hard
    hit hardest
    worse than
    worsen*
    poorer
    more slowly
    more often refused
    more costly
    more complicated
    more complex
    more dangerous
    more vulnerable
    more uncertain
    more isolated
    more bureaucratic
    less time
    less money
    less room
    less choice
    less certain
    less safe
    less secure
    less able
    less access
    less likely to get
    less support
    less attractive
    less help
    less income
    less pay
    less say
    less space
    less reliable
    less well
    fewer hours
    fewer places
    fewer homes
    fewer jobs
    fewer buses
    fewer staff
    fewer visits
    fewer choices
    damage*
    damaging
    harm
    harms
    harmed
    harming
    harmful
    injur*
    wound*
    disadvantag*
    detriment*
    prejudic* the
    at a disadvantage
    to the detriment of
    adverse*
    negatively
    negative effect*
    negative impact*
    negative consequence*
    burden*
    encumber*
    onerous
    inconvenien*
    disrupt*
    disturb*
    upset*
    frustrat*
    hamper*
    hinder*
    hindrance
    impede*
    impeding
    obstruct*
    block
    blocks
    blocked
    blocking
    prevent them
    prevents them
    bar
    bars
    barred
    banned
    bans
    prohibit*
    forbid*
    restrict*
    limit them
    limits their
    limits the
    curtail*
    constrain*
    deprive*
    deprived of
    strip*
    revok*
    withdrawn from
    taken from
    take from
    takes from
    taken away
    takes away
    give up
    gives up
    gave up
    giving up
    hand over
    hands over
    surrender*
    sacrific*
    forgo*
    forego*
    sell up
    sells up
    selling up
    sell off
    leave the market
    leaves the market
    left the market
    exit
    exits
    exiting
    walk away
    walks away
    pull out
    pulls out
    go under
    goes under
    went under
    go bankrupt
    goes bankrupt
    bankrupt*
    insolven*
    fold
    folds
    close down
    closes down
    closed down
    close their doors
    shut their doors
    shuts its
    lose out
    loses out
    losing out
    lost out
    loss of
    losses for
    drop out
    drops out
    dropped out
    fall out of
    falls out of
    fall through
    falls through
    slip through
    slips through
    left behind
    leaves behind
    leave behind
    left to
    left waiting
    left with
    kept waiting
    keep waiting
    have to wait
    has to wait
    waits longer
    wait longer
    waiting longer
    wait for
    waits for
    wait until
    waits until
    queue
    queues
    queuing
    get less
    gets less
    get nothing
    gets nothing
    receive less
    receives less
    receive nothing
    receives nothing
    earn less
    earns less
    pay the price
    pays the price
    paying more
    paid more
    pay twice
    pays twice
    pay extra
    pay up front
    pay for
    have to pay
    has to pay
    must pay
    footing the bill
    pick up the bill
    picks up the bill
    pick up the tab
    pay back
    pays back
    repay*
    owe
    owes
    owed
    owing
    in debt
    into debt
    fall into
    falls into
    into poverty
    into arrears
    in arrears
    on the street
    on the streets
    homeless
    evict*
    sleep rough
    freeze to
    cold homes
    hungry
    miss out
    misses out
    missing out
    missed out
    unserved
    underserved
    under-served
    ill-served
    unprotected
    uninsured
    uncovered
    unsupported
    unheard
    ignored
    neglect*
    overlook*
    abandon*
    excluded from
    exclud*
    exclusion
    rejected for
    turned down
    turn down
    turns down
    turned back
    turn away
    turns away
    denial*
    disqualif*
    not eligible
    not entitled
    no right to
    no access
    no longer covered
    no longer get
    no longer gets
    no longer receive
    no longer receives
    no longer able
    no longer afford
    no longer have access
    no longer be able
    no longer reach
    no longer available
    not get
    not receive
    not able
    not afford
    not reach
    not find
    inaccessible
    unavailable
    unaffordable
    unreachable
    out of reach
    priced out
    crowd out
    crowds out
    crowded out
    squeezed out
    driven out
    drive out
    drives out
    push out
    pushes out
    pushed out
    forced out
    force to
    forces
    forced to
    forcing
    compel*
    oblige*
    saddle*
    stuck with
    landed with
    burdened with
    lumbered
    shift the cost
    shifts the cost
    shifting the cost
    shifts to
    shift to
    pass on
    passes on
    passed on
    passing on
    shunt*
    dump*
    offload*
    exceed capacity
    overrun
    overstretch*
    overburden*
    overwork*
    burn out
    burnt out
    exhaust*
    wear out
    wears out
    understaff*
    short-staffed
    swamp*
    snowed under
    drown*
    sink under
    buckle*
    collapse*
    break down
    breaks down
    broke down
    seize up
    come to a halt
    grind to a halt
    ground to a halt
    stall*
    deadlock*
    delays
    delaying
    put off
    puts off
    postpone*
    slow down
    slows down
    held up
    holds up
    hold up
    hold back
    holds back
    set back
    sets back
    setback*
    backfire*
    go wrong
    goes wrong
    went wrong
    misfire*
    break the law
    breach*
    violate*
    infring*
    compromis*
    jeopardis*
    jeopardiz*
    imperil*
    endanger*
    threaten*
    dent
    dents
    dented
    tarnish*
    blemish*
    discredit*
    embarrass*
    criticised for
    blame*
    held liable
    liable for
    sue
    sued
    sues
    prosecuted
    fined
    fining
    penalis*
    penaliz*
    punish*
    sanctioned
    criminalis*
    stigmatis*
    stigmatiz*
    discriminat*
    disproportionately
    humiliat*
    intimidat*
    invade*
    intru*
    alienat*
    demotivat*
    demoralis*
    discourage*
    deter
    deters
    deterred
    dissuade*
    chill*
    scare*
    frighten*
    distress*
    worry about
    isolat*
    segregat*
    uproot*
    relocat*
    commute further
    travel further
    walk further
    travels further
    longer trip
    longer journey
    longer drive
    detour
    less often
    die
    dies
    died
    dying
    kill*
    fatal*
    ill
    sick
    sicken
    relaps*
    reoffend*
    deteriorat*
    decay*
    degrad*
    erod*
    pollut*
    contaminat*
    flood*
    leak*
    spill
    waste
    wastes
    wasted
    squander*
    duplicat*
    inefficien*
    ineffective
    undercut*
    underpaid
    underpay*
    unpaid
    unfair*
    unjust*
    wrongly
    wrongful*
    mistaken*
    by mistake
    in error
    unnecessarily
    needlessly
    in vain
    for nothing
    too late
    too far
    too little
    too much
    too high
    too low
    too expensive
    too long
    too short
    too heavy
    the cost falls on
    falls on
    fall on
    fell on
    land on
    lands on
    carry the cost
    carries the cost
    carry the risk
    carries the risk
    bear the cost
    bears the cost
    bearing
    absorb
    absorbs
    at their own expense
    at their own cost
    without heating
    without help
    without support
    without income
    without work
    without transport
    without cover
    without care
    without access
    without compensation
    tie up
    ties up
    lay up
    laid up
    go idle
    stands empty
    stand empty
    stands idle
    stand idle
    goes unanswered
    go unanswered
    goes unused
    go unused
    unfilled
    unanswered
    untreated
    unheeded
    unmet
    unserviced
    unheated
    unsafe
    inequitable
    eaten up
    eats up
    eat up
    eats into
    eat into
    bites into
    cuts into
    drains
    drained
    draining
    swallow up
    ties the hands
    tied up
    ties up staff
    takes staff
    takes six off
    takes longer
    take longer
    took longer
    taking longer
    takes twice
    costs them
    costs him
    costs her
    cost them
    costs more
    cost more
    out of work
    out of a job
    job loss*
    job cut*
    jobs go
    jobs would go
    posts go
    closed to
    closing their
    closes its doors
    close their
    shuts down
    shut down
    shutting
    shuttered
    mothballed
    moth-balled
    stops running
    stop running
    withdraw service
    without heat
    without water
    without power
    without pay
    on hold
    kept out
    keeps out
    locked out
    lock out
    locks out
    locked in
    locks in
    struck off
    thrown out
    throws out
    put people off
    driven away
    drive away
    drives away
    drives up
    driven up
    pushes up
    pushed up
    tips over
    tips into
    pushed into
    fall between
    falls between
    caught out
    trapped
    fall foul
    falls foul
    at the bottom of the list
    longer queue*
    longer wait*
    longer waiting
    longer drive*
    longer journey*
    longer distance*
    longer travel*
    longer to
    miles further
    minutes longer
    hours longer
    days longer
    weeks longer
    months longer
    further away
    farther
    too few
    too slow
    too dear
    double the
    doubles the
    pays double
    pay double
    charged twice
    twice over
    twice the work
    double work
    more work
    more paperwork
    more red tape
    more bureaucracy
    more forms
    extra work
    extra paperwork
    added work
    cumbersome
    laborious
    time-consuming
    labour-intensive
    labor-intensive
    labour intensive
    error-prone
    confus*
    bewilder*
    unclear to
    misled
    misdirect*
    mistrust
    resent*
    reputational
    erosion of
    hollow out
    hollowed out
    dilute*
    diluting
    watered down
    waters down
    diminish*
    decline in quality
    aggriev*
    grievance
    lawsuit*
    legal challenge*
    court challenge*
    appeal against
    claims against
    counterproductive
    counter-productive
    perverse
    unintended
    side effect*
    side-effect*
    knock-on
    spillover*
    distort*
    loophole*
    gaming the
    abuse of
    outage*
    downtime
    glitch*
    bottleneck*
    pinch point*
    gridlock*
    congest*
    overcrowd*
    crowding
    crowded
    noise nuisance
    nuisance
    mould
    damp
    sicken*
    sickness
    absenteeism
    burnout
    attrition
    brain drain
    shortage*
    scarcit*
    scarce
    gaps in
    gap in
    gap between
    arrears
    backlog*
    hardship
    destitut*
    hunger
    stigma*
    harass*
    lonel*
    trauma*
    bereave*
    deaths
  `,
  traps: `
    lost property
    face to face
    face-to-face
    on the face of it
    bear in mind
    cannot be ruled out
    fail-safe
    hit the ground
    missed the deadline of the consultation
    block grant*
    apartment block*
    tower block*
    office block*
    building block*
    housing block*
    block booking
    bar chart*
    bar staff
    bar owner*
    exit interview*
    exit poll*
    strip light*
    strip of
    bank fold
    face masks
    faced with a choice
    loss adjuster*
    ill health retirement
    queue management
    queuing system*
    flood defence*
    flood risk management
    isolated case*
    duplicate copy
    duplicate copies
    die cast
    falls on a
    falls on monday
    falls on the
    pay for performance
    pay for itself
    pays for itself
    hit the target*
    hits the target*
    hit target*
    limits the risk*
    limits the damage
    limits the impact
    limits the cost*
    limit the risk*
    blocks of flats
    block of flats
    strips out
    chill cabinet*
    compromise*
    breach notification form
    hit rate*
    left in place
    left to decide
    dent in the backlog
    upset stomach
    cannot recommend
    cannot be excluded
    fail safe
    waste collection*
    waste management
    waste water
    waste team*
    waste service*
    bearing in mind
    register of deaths
    births and deaths
    registrar of deaths
  `,
  yes: [
    'Those without a car are cut off from the clinic.',
    'Small farms would lose their permit.',
    'Night-shift workers are left waiting at the stop.',
    'Two small abattoirs would sell up.',
    'Households without a car pay twice.',
    'Calls go unanswered and two posts stay unfilled.',
    'The journey takes longer and the shelters stand idle.',
  ],
  no: [
    'A face-to-face meeting was held.',
    'The exit interview is held in the apartment block.',
    'Births and deaths are registered on the ground floor.',
    'Reply not later than 3 May.',
  ],
};
