import type { TermList } from '../../types';

/** Decrease and comparatives downwards. */
export const down: TermList = {
  tag: 'Down',
  terms: `
    less
    fewer
    fall
    falls
    falling
    fell
    fallen
    decrease*
    decline*
    declining
    drop
    drops
    dropped
    dropping
    lower
    lowers
    lowered
    shorter
    smaller
    reduce*
    reducing
    reduction*
    cut
    cuts
    cutting
    shrink*
    shrank
    halve*
    halving
    shed
    sheds
    slow
    slows
    slowed
    slower
    down to
    down from
    down by
    go down
    goes down
    went down
    ease
    eases
    easing
    lighten*
    trim
    trims
    scale back
    scaled back
    diminish*
    remove*
    removal
    abolish*
    end
    ends
    stop
    stops
    close
    closes
    closed
    closure*
    withdraw*
    lapse*
    disappear*
    vanish*
    scrap*
    least
    lesser
    fewest
    lowest
    lowering
    decreasing
    downward*
    falls in
    fall in
    a fall
    a drop
    drop in
    drops in
    decline in
    reduction in
    cut in
    cuts in
    cutback*
    cut back
    cuts back
    cutting back
    cut down
    cuts down
    slash*
    by half
    by a half
    in half
    down a
    is down
    are down
    was down
    were down
    brought down
    bring down
    brings down
    bringing down
    drive down
    drives down
    push down
    pushes down
    keep down
    keeps down
    hold down
    holds down
    going down
    gone down
    come down
    comes down
    came down
    dwindl*
    dip
    dips
    dipped
    slump*
    plummet*
    plung*
    collaps*
    tumbl*
    sink
    sinks
    sank
    sunk
    subside*
    recede*
    abate*
    wane*
    tail off
    tails off
    tailed off
    tapers off
    taper*
    peter out
    peters out
    contract by
    contracted by
    contraction
    downturn
    slowdown
    slow down
    slows down
    slowing
    narrow*
    shorten*
    curtail*
    curb*
    cap
    caps
    capped
    capping
    limit
    limits
    limited
    limiting
    restrict*
    constrain*
    minimis*
    minimiz*
    lessen*
    weaken*
    loosen*
    relax*
    soften*
    alleviat*
    mitigat*
    relieve*
    relieving
    ease off
    dampen*
    cushion*
    moderate*
    contain*
    offset*
    streamlin*
    slim down
    slimmed down
    prune*
    pare back
    pared back
    roll back
    rolled back
    rolls back
    scale down
    scaled down
    scales down
    scaling back
    scaling down
    phase out
    phases out
    phased out
    phasing out
    phase-out
    wind down
    winds down
    winding down
    wound down
    run down
    rundown
    ending
    ended
    stopped
    stopping
    halt*
    cease*
    ceasing
    discontinu*
    terminat*
    suspend*
    suspension*
    cancel*
    repeal*
    revok*
    rescind*
    eliminat*
    eradicat*
    erase*
    abolition
    removing
    take away
    takes away
    taken away
    taking away
    took away
    strip*
    deduct*
    subtract*
    less than half
    withdrew
    pull out
    pulls out
    pulled out
    shut
    shuts
    shut down
    shuts down
    shutting
    shutdown
    closing
    shed jobs
    shedding
    expire*
    expiry
    run out
    runs out
    running out
    ran out
    dry up
    dries up
    dried up
    exhaust*
    deplet*
    fade*
    gone
    goes away
    go away
    die out
    wither*
    clear the
    clears the
    cleared the
    clearing the
    work off
    works off
    worked off
    wipe out
    wipes out
    wiped out
    freeze*
    frozen
    fewer than
    lower than
    shorter than
    less often
    less frequent*
    less likely
    not as many
    half as many
    half the number
    half as much
    a third fewer
    undercut*
    undo
    undoes
    undone
    drop out
    drops out
    dropped out
    avoid*
    prevent*
    avert*
    edged down
    inched down
    ticked down
    thinned
    thins out
    thin out
    ebb
    ebbs
    ebbed
    shrivel*
    erode*
    eroding
    erosion
    evaporat*
    melts away
    melt away
    dry out
    at a record low
    record low
    all-time low
    down sharply
    down on last year
    down on the year
    down year on year
    come off
    lop off
    shave
    shaves
    shaved
    knock off
    knocks off
    lays off
    laid off
    lay off
    stood down
    stand down
    mothball*
    axe
    axed
    axing
    downsiz*
    rationalis*
    rationaliz*
    slimmer
    half the time
    half the cost
    no more than half
    thinner
    sparser
    rarer
    scarcer
    emptier
  `,
  traps: `
    fall under
    falls under
    fall within
    falls within
    falls outside
    fall outside
    falls to the
    none the less
    nonetheless
    at the end
    by the end
    end of
    in the end
    close to
    closely
    lower house
    drop-in
    end date
    year end
    close of
    drop-in session*
    drop in centre
    drop in session*
    at least
    not least
    least of all
    last but not least
    container*
    contains
    contained in
    contain information
    limited company
    limited companies
    limited to
    limited by guarantee
    limited liability
    limited data
    limited evidence
    time limit*
    speed limit*
    public limited
    limited partnership
    freeze frame
    strip light*
    strip of land
    moderate rain
    contract law
    end user*
    end-user*
    end point*
    end-to-end
    to that end
    to this end
    week end
    weekend*
    in the short run
    dead end
    stop sign
    bus stop*
    tram stop*
    stops at
    full stop
    close contact
    close cooperation
    close liaison
    close working
    close proximity
    close look
    close relative*
    close family
    closed question*
    closed session
    narrow view
    cap and gown
    withdrawal agreement
    suspension bridge
    exhaust fume*
    exhaust gas*
    exhaust pipe*
    gone through
    no fewer than
    no less than
    cut-off date
    cut-off point
    moderately
    relaxed about
    shut-off valve
    cease and desist
    removal van*
    removal firm*
    low emission zone*
    soil erosion
    coastal erosion
    stand down from
    land erosion
  `,
  yes: [
    'Complaints drop by a fifth.',
    'Fewer forms have to be filled in.',
    'Debts dwindle and two depots shut.',
    'The rule halves the paperwork and phases out cheques.',
  ],
  no: [
    'The scheme falls under the 2010 Act.',
    'By the end of the month.',
    'At least the speed limit is clear.',
    'The container stands at the bus stop.',
  ],
};
