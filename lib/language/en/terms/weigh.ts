import type { TermList } from '../../types';

/** Weighing one thing against another. */
export const weigh: TermList = {
  tag: 'Weigh',
  terms: `
    outweigh*
    weigh*
    on balance
    balance between
    trade-off*
    tradeoff*
    trade off
    tension*
    dilemma*
    conflict between
    at odds
    pull against
    pulls against
    competing
    versus
    at the expense of
    at the price of
    price of
    on the one hand
    on the other hand
    on the other
    despite
    nevertheless
    nonetheless
    notwithstanding
    even so
    worth more than
    worth the
    matters more
    matters less
    counts for more
    tips the balance
    decisive
    proportionate
    carries more weight
    the more
    the less
    the longer
    the faster
    cannot have both
    not both
    reconcile
    comes at
    in exchange for
    so long as
    sooner
    weighing up
    weighs up
    weigh up
    weighed up
    weighed against
    weigh against
    weighs against
    weighs more
    weighs less
    weighs heavily
    weigh heavily
    weigh more
    balance of
    balance is
    the balance
    balanced against
    balances
    balancing
    strike a balance
    strikes a balance
    striking a balance
    struck a balance
    right balance
    fair balance
    all things considered
    taking everything
    taken together
    all in all
    on the whole
    in sum
    on reflection
    having weighed
    having considered
    having regard to
    trade off between
    trades off
    traded off
    tug of war
    conundrum
    quandary
    catch-22
    double-edged
    two-edged
    cuts both ways
    cut both ways
    two sides
    both sides
    either way
    pull in opposite
    pulls in opposite
    pull in different
    pulls in different
    opposing
    opposite direction*
    conflict*
    in conflict with
    conflicts with
    clash*
    collide*
    collision of
    contradict*
    incompatible
    irreconcilable
    hard to reconcile
    difficult to reconcile
    reconciling
    reconciled
    square with
    squares with
    sits uneasily
    sit uneasily
    sits badly
    jar
    jars with
    rub
    rubs
    friction between
    as against
    set against
    against that
    offset*
    counterbalance*
    compensated by
    made up for
    makes up for
    make up for
    in return
    in return for
    price to pay
    price worth paying
    the price is
    the price for
    at the cost of
    at a cost to
    at the expense
    come at the
    comes at the
    cost of doing
    forgo
    forego
    give up
    gives up
    giving up
    sacrific*
    concession*
    compromis*
    middle way
    middle ground
    middle course
    halfway house
    accept that
    accepts that
    accepting that
    accepted that
    acceptable
    tolerable
    tolerate
    put up with
    live with
    the greater good
    greater weight
    more weight
    less weight
    added weight
    most weight
    decisive weight
    gives weight
    give weight
    given weight
    attach weight
    prevail*
    take precedence
    takes precedence
    precedence over
    override*
    overriding
    trump
    trumps
    come first
    comes first
    put first
    puts first
    prioritis*
    prioritiz*
    priority over
    takes priority
    more important
    less important
    most important
    matters most
    counts more
    counts less
    counts most
    worth it
    worth paying
    worth having
    worth more
    worth less
    not worth
    well worth
    value for money
    justif*
    justified by
    defensible
    defend
    warrant
    warrants
    warranted
    reasonable
    proportional*
    disproportion*
    no more than necessary
    least restrictive
    least intrusive
    least burdensome
    least harm
    lesser evil
    lesser harm
    lesser of two
    best of both
    worst of both
    cost-benefit
    benefit-cost
    cost benefit
    net benefit*
    net effect
    tip the balance
    tipped the balance
    tips the scale*
    tipping the balance
    deciding factor
    decisive factor
    deciding point
    clinch*
    crucial
    that said
    having said that
    be that as it may
    for all that
    all the same
    just the same
    in spite of
    regardless
    albeit
    admittedly
    granted
    to be sure
    conversely
    not without
    the shorter
    the stricter
    the tighter
    the looser
    the slower
    the greater
    the larger
    the bigger
    the smaller
    the cheaper
    the wider
    the narrower
    the simpler
    the stronger
    the sooner
    the fewer
    the later
    the earlier
    the better
    the harder
    the easier
    both cannot
    not at once
    not at the same time
    cannot do both
    can't have both
    cannot both
    mutually exclusive
    either or
    one or the other
    zero-sum
    win-lose
    robbing peter
    choice between
    choose between
    faced with a choice
    torn between
    caught between
    line between
    where to draw the line
    sit side by side
    pull apart
    pulls apart
    stands against
    stand against
    stands in the way
    stand in the way
    run counter
    runs counter
    ran counter
    at variance
    at loggerheads
    at cross purposes
    tug at
    chafe*
    cannot be squared
    hard to square
    difficult to square
    cannot be had
    can't be had
    not to be had
    have it both ways
    one or other
    whichever way
    whichever is chosen
    whichever option
    every pound
    each pound
    every dollar
    each place
    every place
    dearly bought
    paid for with
    paid for by
    paid for in
    buys less
    buys more
    the other way round
    other way round
    the worse for
    good for one
    bad for the other
    gain of one
    loss of the other
    gains what
    loses what
    what one gains
    what is gained
    what is lost
    at one's expense
    mirror image
    counterpart of
    the downside
    the flip side
    the other edge
    the catch
    the snag
    the closer
    the quicker
    the fuller
    the finer
    the lighter
    the fairer
    the safer
    the freer
    the fresher
    the busier
    side of caution
    err on the side
    errs on the side
    err on
    come down on
    comes down on
    came down on
    come down on the side
    side with
    sides with
    sided with
    takes the side
    take the side
    taken the side
    put ahead
    puts ahead
    placed above
    placed ahead
    put above
    puts above
    set above
    ranked above
    ranks above
    rank above
    give way to
    gives way to
    gave way to
    must give way
    had to give way
    must yield
    yields to
    yield to
    won out
    wins out
    win out
    tilts
    tilted
    swung it
    swings it
    what decided
    what decides
    what settles
    settles it
    settled it
    settled the matter
    clear winner
    by a narrow margin
    on a fine balance
    finely balanced
    evenly balanced
    a close call
    close call
    a judgement call
    judgement call
    judgment call
    in our judgement
    in our judgment
    in my judgement
    in my judgment
    this once
    with regret
    regretfully
    with reluctance
    reluctantly
    in the knowledge that
    knowing that
    aware that this
    conscious that
    well aware
    even at the
    even at the price
    even though this
    even if this
    loss we accept
    price we accept
    accept the loss
    accept the price
    accepts the loss
    accepts the price
    accepting a
    accepting the
    bearable
    can be borne
    better able to bear
    easier to bear
    hardest to bear
    broadest shoulders
    fair to
    fairness to
    unfair to
    injustice to
    fairer to
    kinder to
    kind to
    harsh on
    harsher on
    hard on
    harder on
    hardest on
    easier on
    tough on
    generous to
    serves one
    at the cost
    comes second
    come second
    came second
    second place
    takes second
    paramount
    uppermost
    tipping point
    no match for
    stronger case
    stronger claim
    better claim
    better case
    stronger argument
    greater need
    less harm than
    more harm than
    more good than
    does more good
    do more good
    does more harm
    do more harm
    paradox*
    tightrope
    juggl*
    squaring the circle
    square the circle
    two evils
    two goods
    two duties
    two principles
    two values
    two interests
    two aims
    twin aims
    rival claims
    rival interests
    liberty against
    freedom against
    safety against
    speed against
    cost against
  `,
  traps: `
    balance sheet*
    weighing scale*
    balance of payments
    bank balance*
    court case versus
    conflict of interest*
    conflicts of interest*
    conflict zone*
    armed conflict*
    account balance*
    outstanding balance
    work-life balance
    credit balance
    balance transfer
    balanced diet
    hand over
    weigh station*
    weigh-in
    granted a
    granted the
    granted to
    granted by
    was granted
    were granted
    been granted
    granted permission
    having considered your
    the larger part
    the lower house
    the higher education
    the greater london
    the greater manchester
    the lower court
    the higher court
    the better regulation
    jam jar
    rub out
    overall length
    give up smoking
    gives up smoking
    search warrant*
    arrest warrant*
    warrant officer*
    accepting the award
    hard on the heels
    every pound of weight
    the safer streets
  `,
  yes: [
    'Speed matters more here than precision.',
    'Strict checks and quick payment sit uneasily together.',
    "A month's delay is a price worth paying for a safe start.",
    'It cuts both ways.',
    'We come down on the side of the tenants, knowing that owners will lose by it.',
    'Privacy must give way here, with regret, to the safety of the child.',
    'Every pound spent on walls runs counter to the aim of doing many.',
  ],
  no: [
    'The balance sheet is at Annex B.',
    'A search warrant was granted by the magistrate.',
    'It came hard on the heels of the report.',
  ],
};
