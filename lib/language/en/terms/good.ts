import type { TermList } from '../../types';

/** What is valued: more of it is a gain. */
export const good: TermList = {
  tag: 'Good',
  terms: `
    income*
    security
    safety
    access
    choice
    choices
    quality
    trust
    confidence
    freedom
    independence
    health
    wellbeing
    well-being
    time
    support
    help
    protection
    rights
    opportunit*
    job
    jobs
    employment
    pay
    wages
    earnings
    savings
    money
    home
    homes
    housing
    places
    place
    service
    services
    transparency
    clarity
    fairness
    equality
    dignity
    privacy
    capacity
    supply
    turnover
    revenue
    profit*
    attendance
    results
    outcome*
    reading score*
    stability
    continuity
    comfort
    rest
    space
    flexibility
    simplicity
    speed
    coverage
    funding
    take-up
    uptake
    compliance
    resilience
    biodiversity
    air quality
    footfall
    participation
    benefit payments
    level playing field
    take-home
    disposable income
    purchasing power
    living standard*
    standard of living
    quality of life
    life expectancy
    healthy life
    healthier
    survival
    recovery
    care
    cure
    treatment
    prevention
    early help
    safety net
    social security
    legal certainty
    legal protection
    rule of law
    due process
    rights of appeal
    remedy
    redress
    justice
    compensation for victims
    job security
    tenure
    security of tenure
    predictab*
    reliab*
    dependab*
    punctual*
    certaint*
    clear rules
    understand*
    accessib*
    availab*
    reachab*
    proximity
    convenience
    ease of use
    usability
    user-friendl*
    simplif*
    personal contact
    human contact
    face-to-face contact
    tailor-made
    tailored support
    personal attention
    attention
    dignified
    respect
    self-esteem
    self-confidence
    autonom*
    self-reliance
    self-sufficien*
    agency of people
    freedom of choice
    room
    room for manoeuvre
    discretion
    leeway
    latitude
    headroom
    breathing space
    peace of mind
    calm
    quiet
    sleep
    leisure
    free time
    spare time
    family life
    work-life balance
    social contact
    cohesion
    social cohesion
    solidarity
    belonging
    inclusion
    integration
    community spirit
    liveability
    green space*
    open space*
    play space*
    playground*
    park
    parks
    trees
    nature
    wildlife
    habitat*
    species
    clean air
    clean water
    water quality
    soil health
    soil quality
    landscape
    heritage
    sustainability
    circular*
    recycling
    energy efficiency
    efficienc*
    insulation
    renewable*
    self-generated
    energy security
    food security
    national security
    public safety
    road safety
    fire safety
    food safety
    patient safety
    public health
    mental health
    physical activity
    exercise
    fitness
    nutrition
    healthy food
    education
    learning
    literacy
    numeracy
    skills
    skill
    qualification*
    attainment
    grades
    graduation
    training place*
    apprenticeship*
    career*
    prospect*
    mobility
    social mobility
    independent living
    homeownership
    home ownership
    affordable home*
    affordable housing
    affordab*
    housing supply
    new homes
    places for
    childcare places
    school places
    beds
    appointments
    slots
    opening hours
    connections
    connectivity
    broadband
    bandwidth
    frequency
    bus service*
    train service*
    service level*
    service quality
    responsiveness
    customer satisfaction
    satisfaction
    morale
    job satisfaction
    wellbeing at work
    productivity
    growth
    economic growth
    investment*
    innovation
    competitiveness
    competition
    trade
    exports
    sales
    orders
    custom
    market access
    market share
    margin
    margins
    liquidity
    cash flow
    working capital
    credit
    capital
    asset*
    reserves
    savings rate
    pension*
    benefit
    benefits
    allowance
    allowances
    grant
    grants
    subsid*
    discount*
    rebate*
    refund*
    relief
    tax relief
    exemption*
    bursary
    bursaries
    scholarship*
    entitle*
    right to
    right of
    equal treatment
    equal access
    equal opportunit*
    equity
    fair treatment
    fair share
    fair price*
    fair pay
    level field
    non-discrimination
    diversity
    representation
    a say
    voice
    involvement
    democratic control
    accountab*
    scrutiny
    oversight
    integrity
    impartial*
    legitimacy
    credib*
    reputation
    goodwill
    good will
    loyalty
    trustworth*
    public trust
    public confidence
    acceptance
    public support
    ownership
    engagement rate
    volunteering
    donations
    expertise
    knowledge
    craftsmanship
    experience
    staffing levels
    manpower
    retention
    recruitment
    talent
    workforce
    professional judgement
    continuity of care
    quality of care
    standards
    accuracy
    precision
    correct decision*
    right first time
    completeness
    timeliness
    consistency
    uniformity
    legal basis
    value for money
    best value
    effectiveness
    robustness
    proportionality
    preparedness
    security of supply
    buffer*
    spare capacity
    room for growth
    rail capacity
    road capacity
    tourism
    visitors
    cultural life
    culture
    art
    sport
    sports
    music
    vitality
    vibrancy
    living wage
    minimum wage
    decent work
    decent housing
    warm home*
    warmth
    cleanliness
    beauty
    amenit*
    shade
    light
    daylight
    parking space*
    tree cover
    biodiversity net gain
    attractiveness
    resale value
    house value*
    lifespan
    durability
    longevity
    reuse
  `,
  traps: `
    job title
    time limit
    full-time
    part-time
    real-time
    service level agreement
    in place of
    in time
    first time
    at the time
    time frame
    quality assurance
    place on
    take place
    takes place
    took place
    in place
    growth in complaints
    growth in demand
    health and safety
    health insurer*
    health minister
    health secretary
    department of health
    health board*
    health check*
    health and safety executive
    ministry of health
    place order
    light of
    in light of
    in the light
    in the light of
    light touch
    light-touch
    light rail
    lighter
    care of
    take care
    takes care
    taking care
    care should be taken
    with respect to
    in respect of
    respect of
    in this respect
    pay attention
    draw attention
    draws your attention
    attention to
    your attention
    in room
    meeting room
    trade union*
    trade-off*
    trade association*
    trade bod*
    park and ride
    car park*
    business park*
    park authorit*
    parks department*
    exercise of
    exercise the
    exercises its
    the exercise
    experience of
    benefit of the doubt
    benefit system*
    housing benefit
    child benefit
    benefit fraud
    benefit cap
    benefit office*
    state of the art*
    capital city
    capital cost*
    capital expenditure
    in the first place
    in order to
    in order
    voice recognition
    credit check*
    grant applicant*
    grant rules
    grants unit
    margin of error
    margin of appreciation
    culture secretary
    minister for culture
    sport minister
    understand that
    subject to availability
    understanding that
    on the understanding
    to the extent available
    data available
    information available
    available at
    available on
    available from
    is available at
    attract attention
    right to appeal against
    discounted because
  `,
  yes: [
    'Parents get more certainty about income.',
    'Access to services improves.',
    'Pupils lose punctuality but gain sleep.',
    'Rural broadband and a nightly bus keep the village alive.',
  ],
  no: [
    'The hearing takes place in May.',
    'In light of the trade union reply.',
    'Take care with respect to section 4.',
  ],
};
