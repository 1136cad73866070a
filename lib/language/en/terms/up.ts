import type { TermList } from '../../types';

/** Increase and comparatives upwards. */
export const up: TermList = {
  tag: 'Up',
  terms: `
    more
    rise
    rises
    rising
    rose
    risen
    increase*
    increasing*
    grow
    grows
    growing
    grew
    growth
    higher
    longer
    larger
    bigger
    greater
    climb*
    double*
    triple*
    expand*
    extend*
    extra
    add
    adds
    added
    surge*
    soar*
    go up
    goes up
    went up
    up to
    up by
    up from
    accelerat*
    escalat*
    mount
    mounts
    mounting
    swell*
    gain
    gains
    further
    another
    growths
    most
    much more
    many more
    far more
    even more
    upward*
    rises in
    an increase
    rise in
    on the rise
    higher than
    heavier
    harder
    wider
    broader
    deeper
    stronger
    fuller
    busier
    costlier
    pricier
    dearer
    more often
    more frequent*
    more and more
    ever more
    ever-more
    ever-growing
    ever-longer
    ever larger
    steadily
    steepen*
    steeper
    faster-growing
    spike*
    spiking
    jump*
    leap*
    peak
    peaks
    peaked
    rocket*
    skyrocket*
    balloon*
    explode*
    multiply
    multiplies
    multiplied
    treble*
    trebling
    tripling
    doubling
    quadrupl*
    twice as
    twice the
    three times as
    three times the
    tenfold
    twofold
    threefold
    fivefold
    fourfold
    exceed*
    overtake*
    outpace*
    outstrip*
    outgrow*
    outnumber*
    top up
    tops up
    topped up
    raise*
    raising
    lift to
    lifts to
    hike*
    boost*
    uplift*
    upgrade*
    enlarg*
    widen*
    broaden*
    deepen*
    lengthen*
    heighten*
    strengthen*
    intensif*
    magnif*
    amplif*
    aggravat*
    exacerbat*
    worsen*
    inflate*
    inflating
    compound*
    accumulat*
    pile up
    piles up
    piling up
    piled up
    build up
    builds up
    building up
    built up
    built-up
    buildup
    mounted
    accrue*
    accruing
    stack up
    stacks up
    expansion*
    extension*
    addition*
    adding
    supplement*
    scale up
    scales up
    scaling up
    scaled up
    step up
    steps up
    stepped up
    speed up
    speeds up
    sped up
    ramp up
    ramps up
    ramped up
    push up
    pushes up
    pushed up
    pushing up
    drive up
    drives up
    driven up
    driving up
    drove up
    put up
    puts up
    force up
    forces up
    bid up
    run up
    runs up
    shoot up
    shot up
    creep up
    creeps up
    crept up
    goes from
    go from
    rising to
    rise to
    upturn
    upswing
    rebound*
    recover*
    new demand
    in excess of
    over and above
    on top of
    beyond
    as many as
    as much as
    as long as 12
    maximis*
    maximiz*
    prolong*
    drag on
    drags on
    overshoot*
    snowball*
    proliferat*
    spread*
    propagat*
    attract more
    gets bigger
    get bigger
    becomes more
    become more
    becoming more
    gets more
    get more
    not less
    no fewer than
    no less than
    new places
    outlast*
    edged up
    edges up
    inched up
    ticked up
    tick up
    uptick
    nudges up
    nudged up
    ratchet*
    mushroom*
    burgeon*
    at a record
    record high
    record number*
    record level*
    all-time high
    highest ever
    highest since
    running at twice
    up sharply
    up on last year
    up on the year
    up year on year
    half as many again
    as many again
    half as much again
    many times
    lengthier
    gone up
    going up
    have gone up
    has gone up
    creeping up
  `,
  traps: `
    more or less
    once more
    increasingly clear
    furthermore
    growing season
    add up
    most of
    most likely
    at most
    at the most
    most recent
    most recently
    compound interest
    compounds
    more recent
    more generally
    more importantly
    more specifically
    what is more
    additionally
    extension lead
    supplementary question*
    supplementary paper
    plus or minus
    spread of opinion
    spreadsheet*
    beyond doubt
    beyond the scope
    peak hour*
    peak time*
    peak period*
    off peak
    compound of
    additional information
    jump seat
    most affected
    boost hormone
    further information
    further detail*
    further to
    until further
    further reading
    another way
    one another
    another matter
    grow up
    grew up
    growing up
    grows up
  `,
  yes: [
    'Waiting times rise to twelve weeks.',
    'Families wait longer.',
    'Rents outpace wages and push up arrears.',
    'The caseload trebled in a decade.',
  ],
  no: [
    'It is more or less ready.',
    'Further information is in the spreadsheet.',
    'She grew up in Cork.',
  ],
};
