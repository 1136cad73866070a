import type { TermList } from '../../types';

/** What a party wants. */
export const wish: TermList = {
  tag: 'Wish',
  terms: `
    want
    wants
    wanted
    would like
    would rather
    prefer*
    insist*
    demand*
    call for
    calls for
    called for
    calling for
    ask for
    asks for
    asked for
    urge*
    push for
    pushes for
    seek
    seeks
    sought
    press for
    pressed for
    hope
    hopes
    hoped
    expect
    expects
    need certainty
    needs clarity
    need clarity
    cares about
    care about
    values
    value most
    attach importance
    keen
    eager
    in favour
    in favor
    favour
    favours
    favoured
    supports
    support the
    supportive
    welcomed
    oppose*
    resist*
    interest in
    interests of
    stake in
    priority for
    priorities
    red line*
    wanting
    wish
    wishes
    wished
    wishing
    desire*
    yearn*
    long for
    longs for
    aspire*
    would love
    would welcome
    would prefer
    would sooner
    wants to see
    want to see
    like to see
    looks for
    look for
    looking for
    sees no need
    ask that
    asks that
    asked that
    asking for
    ask us
    asks us
    asked us
    request
    requests
    requested
    requesting
    plea
    pleas
    plead*
    petitioned for
    lobby
    lobbies
    lobbied
    lobbying
    campaign for
    campaigns for
    campaigned for
    campaigning
    advocate for
    advocates for
    advocated
    press us
    pressing for
    pushed for
    pushing for
    push to
    hold out for
    holds out for
    holding out
    bargain for
    argue for
    argues for
    argued for
    arguing for
    calls on
    called on
    call on
    urging
    expected of
    expectation*
    need to know
    needs to know
    need a
    needs a
    need more
    needs more
    need time
    needs time
    need room
    needs room
    need help
    needs help
    need clear
    needs clear
    needs certainty
    in need of
    want certainty
    value
    valued
    valuing
    cherish*
    prize
    prizes
    treasure
    treasures
    attach great
    attaches importance
    attaches great
    attach value
    attaches value
    set store
    sets store
    place weight
    places weight
    cares most
    care most
    care deeply
    matters to
    matters most to
    matter to
    matters most
    what matters
    what counts
    important to
    importance to
    important for them
    central to
    at heart
    at stake
    stands to gain
    stand to gain
    stands to lose
    stand to lose
    has an interest
    have an interest
    interest is
    interests are
    interest lies
    interests lie
    in their interest
    in its interest
    in the interest of
    own interest
    self-interest
    vested interest*
    common interest*
    shared interest*
    commercial interest*
    legitimate interest*
    priority is
    first priority
    top priority
    main concern
    chief concern
    motive*
    motivated by
    incentive to
    have every incentive
    has every incentive
    have little incentive
    has little incentive
    position is
    position of
    stance
    standpoint
    point of view
    perspective
    see it as
    sees it as
    regard it as
    regards it as
    views it as
    view it as
    see this as
    sees this as
    hoping
    hopeful
    looks forward
    look forward
    enthusias*
    impatient
    committed to
    determined to
    willing
    unwilling
    willingness
    ready to accept
    prepared to accept
    would accept
    will accept
    could live with
    can live with
    cannot accept
    will not accept
    would not accept
    refuses to
    refuse to
    reject
    rejects
    rejecting
    resent*
    object to
    objects to
    fight for
    fights for
    fight against
    fights against
    fighting
    stands up for
    stand up for
    defend*
    protective of
    support for
    supported
    supporting
    backs the
    back the
    backed the
    backing
    back option
    backs option
    endorsed
    endorses
    welcome
    welcomes
    welcoming
    applaud*
    on condition that
    in return for
    in exchange for
    bottom line
    deal-breaker
    dealbreaker
    non-negotiable
    must-have
    wish list
    dislike*
    in agreement with
    agrees with
    agree with
    disagree*
    is against
    are against
    was against
    were against
    remains against
    remain against
    would hold off
    hold off
    opposing
    speaks for
    spoke against
    argues that
    argue that
    argued that
    arguing that
    contend*
    maintains that
    maintain that
    maintained that
    holds that
    hold that
    held that
    takes the view
    take the view
    took the view
    of the view that
    of the opinion
    in its view
    in their view
    in her view
    in his view
    in its opinion
    in their opinion
    in its eyes
    in their eyes
    point out
    points out
    pointed out
    pointing to
    stresses
    stress that
    stressed that
    underline*
    emphasis*
    emphasiz*
    is after
    would settle for
    settle for
    settles for
    would put its name
    anxious to
    anxious that
    interested in
    indifferent
    no favourite
    takes no view
    take no view
    has no objection
    have no objection
    minded to
    inclined to
    sees advantage
    sees merit
    see merit
    sees no merit
    sees no point
    see no point
    sees no reason
    see no reason
    would not mind
    does not mind
    do not mind
    minds the
    favourable to
    hostile to
    cool on
    lukewarm
    in two minds
    ambivalen*
    content with
    happy with
    glad of
    pleased with
    comfortable with
    at ease with
    reassurance
    assurances that
    guarantee that
    guarantees that
    written guarantee
    left alone
    to be left alone
    left out of it
    be spared
    a seat at
    seat at the table
    a say
    more say
    a voice
    need to plan
    needs to plan
    need notice
    needs notice
    need warning
    needs warning
    live off
    lives off
    live by
    earn their living
    earns its living
    has invested
    have invested
    sunk money
    borrowed against
    borrow against
    jealous of
    guards its
    guard their
    clings to
    cling to
    sticks to
    stick to
    stand by
    stands by
    hold on to
    holds on to
    hang on to
    keep control
    keeps control
    retaining control
    retain control
    retaining influence
    keep its say
    freedom to
    free to choose
    parity
    equal treatment
    fair treatment
    fair hearing
    respect for
    be taken seriously
    taken seriously
  `,
  traps: `
    job seekers
    asylum seekers
    value for money
    preferred option
    preferred bidder
    in the interests of time
    interest rate*
    demand for places
    support worker*
    support plan*
    income support
    support group*
    technical support
    support team*
    family support
    support fund*
    support office*
    support payment*
    support scheme*
    support service*
    support needs
    business support officer*
    market value
    value added
    added value
    tax value
    best value
    at face value
    valued at
    looking forward to hearing
    value date
    prize money
    prize draw*
    position paper*
    position statement*
    position of trust
    full-time position*
    vacant position*
    position in the
    position is vacant
    back the car
    request form*
    on request
    upon request
    data request*
    information request*
    request number*
    change request*
    freedom of information request*
    needs assessment*
    needs analysis
    demand management
    demand-led
    demand forecast*
    supply and demand
    demand for housing
    demand for energy
    demand for electricity
    peak demand
    interest-free
    central to the building
    point of view of the camera
    free to choose from the list
    supplier contend
    contender*
    emphasis added
    interested in applying
    underlined text
    held that office
  `,
  yes: [
    'Retailers want two years to adapt.',
    'What matters to growers is a price they know in March.',
    'Hauliers would sooner pay a toll than queue.',
    'The growers argue that a cap hits small farms first.',
    'The hauliers are against the toll, and the union would settle for a later start.',
  ],
  no: [
    'Interest rates rose in March.',
    'The request form is available from the support team.',
    'Peak demand falls at six.',
    'The figures stand at 3% (emphasis added).',
  ],
};
