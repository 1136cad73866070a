import type { TermList } from '../../types';

/** What is good for whom it happens to. */
export const gain: TermList = {
  tag: 'Gain',
  terms: `
    benefit from
    benefits from
    save
    saves
    saved
    saving
    improve*
    improving
    faster
    quicker
    simpler
    easier
    cheaper
    safer
    fairer
    cleaner
    better
    better off
    best placed
    enable*
    able to
    will be able to
    allow*
    free up
    frees up
    freed up
    gain*
    win
    wins
    spare
    spares
    avoid*
    prevent*
    protect*
    keep
    keeps
    retain*
    secure
    secures
    receive*
    get
    gets
    obtain*
    qualify
    qualifies
    entitled
    eligible
    reach
    reaches
    restore*
    strengthen*
    boost*
    help
    helps
    helped
    widen*
    open up
    opens up
    in one go
    at once
    straight away
    sooner
    earlier
    once instead of
    instead of twice
    no longer have to
    no longer need
    no longer needs
    benefit
    benefits
    benefited
    benefiting
    benefitted
    profit
    profits
    profited
    profiting
    to the advantage of
    at an advantage
    advantage*
    save on
    save up
    savings
    enhance*
    enhancing
    upgraded
    modernis*
    moderniz*
    smoother
    smoothly
    lighter
    lower costs
    shorter
    more quickly
    more easily
    more cheaply
    more safely
    more fairly
    more reliable
    more reliably
    more accurate
    more predictable
    more affordable
    more secure
    more choice
    more certain
    more accessible
    more comfortable
    more time
    more room
    healthier
    happier
    warmer
    quieter
    greener
    clearer
    stronger
    fitter
    safest
    fastest
    cheapest
    simplest
    better served
    better protected
    better informed
    better prepared
    better placed
    well served
    can stay
    can remain
    can keep
    can now
    can again
    can at last
    can plan
    can choose
    can move
    can apply
    can start
    can buy
    can afford
    could afford
    could stay
    could keep
    could choose
    could plan
    is able
    are able
    be able to
    able again
    gives
    give them
    gives them
    giving
    given more
    given a
    granted
    award*
    get back
    gets back
    get their
    gets their
    got
    getting
    receiving
    hear sooner
    hears sooner
    know sooner
    know where they stand
    knows where
    earn
    earns
    earned
    earning
    pocket
    pockets
    keep more
    keeps more
    pay less
    pays less
    paying less
    wait less
    waits less
    spend less
    spends less
    fewer forms
    hand back
    hands back
    refund*
    reimburse*
    compensat*
    top up
    tops up
    raise incomes
    lift out
    lifts out
    lifted out
    rescue*
    safeguard*
    shield*
    cushion*
    insulate*
    preserve*
    maintain*
    sustain*
    survive*
    recover*
    regain*
    rebuild*
    revive*
    revitalis*
    regenerat*
    repair*
    heal
    heals
    cure
    cures
    treat sooner
    treated sooner
    diagnosed earlier
    detect*
    spot earlier
    catch earlier
    caught earlier
    avert*
    deter
    deters
    deterred
    discourage*
    reduce the risk
    lower the risk
    cut the risk
    relieve*
    relieving
    unburden*
    take the pressure off
    takes the pressure off
    ease pressure
    eases pressure
    release*
    releasing
    liberat*
    unlock*
    unblock*
    remove the barrier
    removes the barrier
    simplif*
    streamlin*
    speed up
    speeds up
    sped up
    shorten*
    accelerat*
    fast-track*
    expedit*
    make it easier
    makes it easier
    made it easier
    making it easier
    make it possible
    makes it possible
    made possible
    makes room
    make room
    give room
    gives room
    give certainty
    gives certainty
    give clarity
    gives clarity
    give access
    gives access
    offer*
    provide certainty
    provides certainty
    facilitat*
    empower*
    equip
    equips
    support*
    assist*
    encourage*
    attract*
    foster
    fosters
    stimulat*
    incentivis*
    incentiviz*
    reward*
    welcome*
    open to
    opens the way
    open the door
    opens the door
    opened up
    access to
    gains access
    gain access
    qualified
    qualifying
    entitles
    entitle
    become eligible
    becomes eligible
    eligible for
    newly eligible
    enjoy
    enjoys
    enjoyed
    thrive*
    flourish*
    prosper*
    succeed*
    find work
    finds work
    into work
    move into work
    stay in work
    return to work
    find a home
    finds a home
    have a home
    connect*
    close the gap
    closes the gap
    narrow the gap
    narrows the gap
    catch up
    catches up
    level the
    levels the
    level up
    even out
    evens out
    do justice to
    does justice to
    meet the need*
    meets the need*
    tailored to
    suited to
    fits better
    fit better
    match better
    reduce duplication
    cut duplication
    need only
    needs only
    once only
    only once
    just once
    single form
    one form
    one visit
    one stop
    one-stop
    at home
    closer to home
    close to home
    near home
    within reach
    on time
    the same day
    same-day
    right away
    immediately
    in good time
    months earlier
    weeks earlier
    days earlier
    years earlier
    before winter
    well before
    pay off
    pays off
    paid off
    worthwhile
    pay for itself
    pays for itself
    paid for itself
    break even
    breaks even
    net benefit*
    net saving*
    net gain*
    surplus
    return on
    dividend*
    upside
    upsides
    win-win
    plus side
    positive effect*
    positive impact*
    positive consequence*
    positively
    beneficial
    favourable
    favorable
    convenient
    helpful
    valuable
    useful
    effective
    reassur*
    satisfied
    confident
    not pay
    never pay
    at no cost to
    free of charge
    for free
    toll-free
    tax-free
    without charge
    spared
    let off
    lets off
    rid of the
    no more queues
    no more forms
    no forms
    need no
    need not
    needn't
    no need to
    without having to
    without a form
    without waiting
    instead of three weeks
    within the hour
    within a week
    within days
    within a day
    brings certainty
    brings clarity
    brings peace
    peace of mind
    a fair chance
    second chance
    fresh start
    foothold
    breathing space
    breathing room
    room to breathe
    leeway
    headway
    a say in
    more say
    voice in
    has a say
    have a say
    on an equal footing
    equal footing
    level playing field
    puts right
    put right
    makes good
    make good
    made whole
    is made good
    evens up
    close to zero
    brought within
    brings within
    lowers the barrier
    lower the barrier
    lowers barriers
    opens access
    opens the market
    lets them
    lets people
    lets an
    let people
    let them
    can hold on to
    hold on to
    holds on to
    stays open
    stay open
    stays put
    stay put
    kept open
    kept alive
    stays alive
    lasts longer
    last longer
    live longer
    lives longer
    lifesaving
    life-saving
    off the waiting list
    off the list
    off the streets
    off the road
    out of poverty
    out of debt
    out of hospital
    fewer deaths
    fewer injuries
    fewer accidents
    fewer errors
    fewer mistakes
    fewer complaints
    fewer appeals
    fewer visits
    fewer journeys
    fewer trips
    fewer delays
    fewer evictions
    fewer falls
    fewer steps
    less paperwork
    less red tape
    less bureaucracy
    less travel
    less waiting
    less noise
    less pollution
    less waste
    less duplication
    less risk
    less stress
    less crowding
    halves the
    halved
    cuts the wait
    cut the wait
    cuts waiting
    cuts red tape
    cuts paperwork
    cuts the time
    cuts queues
    brings down the wait
    buys time
    buy time
    recoups
    recoup
    recouped
    freed from
    pays nothing
    pay nothing
    costs nothing
    costs less
    cost less
    money back
    put money
    puts money
    makes do with fewer
    is served by
    are served by
    well placed
    puts an end
    put an end
    does away with
    do away with
    spells the end
    takes away the need
    removes the need
    remove the need
    dispenses with
    dispense with
    makes redundant
    rises above
    answered within
    settled within
    paid in full
    transparency for
    legible
    readable
    understandable
    comprehensible
    intelligible
    visible at a glance
    at a glance
    in one place
    in one screen
    under one roof
    single point
    seamless*
    hassle-free
    user-friendly
    within an hour
    nearer home
    on the doorstep
    on their doorstep
    more resilient
    continuity of
    stability for
    legal certainty
    certainty about
    comparability
    equal treatment
    like cases alike
    fair share
    dignity
    independence for
    autonomy
  `,
  traps: `
    best practice
    best wishes
    get rid
    better regulation
    allow for the fact
    receive a copy
    received a copy
    earlier this
    earlier report
    best available
    offer letter
    offers made
    housing offer refused
    received a letter
    received a reply
    received the report
    received no
    gets worse
    get worse
    gets longer
    get longer
    gets lost
    get lost
    gets stuck
    got worse
    got stuck
    getting worse
    gets less
    get less
    get nothing
    gets nothing
    receives less
    receive less
    receives nothing
    receive nothing
    cannot afford
    profit margin tax
    benefit system*
    benefit fraud
    benefit office*
    housing benefit
    child benefit
    council tax benefit
    award notice*
    award criteria
    contract award
    repair bill*
    repair cost*
    support plan*
    support staff
    support worker*
    technical support
    income support
    connection with
    in connection with
    connected with
    connected to the case
    effective date
    effective from
    useful contact*
    shorter of
    offering no
    keep waiting
    keeps waiting
    kept waiting
    help desk*
    helpline*
    not eligible
    not entitled
    advantage taken
    prevents access
    prevents entry
    maintains that
    maintained that
    maintain that
    release date
    press release*
    attracts a fee
    attract a fee
    attracts a penalty
    supports option
    supports the recommendation
    grants team
    grants unit
    grant application*
    at home office
    qualified opinion
    detected fraud
    halved again the time available
  `,
  yes: [
    'Tenants get their deposit back sooner.',
    'The scheme saves each school a day a week.',
    'Pupils in care can stay at the same school.',
    'The rule pays for itself within two winters.',
    'Night nurses could afford to live near the ward.',
    'They would no longer drive fifty miles and pay nothing for the first hour.',
    'It takes away the need for a second form.',
    'Small shops are let off reporting.',
  ],
  no: ['See the earlier report on best practice.', 'Patients get lost and pay repair bills.'],
};
