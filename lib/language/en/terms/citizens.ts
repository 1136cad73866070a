import type { TermList } from '../../types';

/** People, households and companies, and who speaks for them. After the entity lists of the domain research. */
export const citizens: TermList = {
  tag: 'Citizens',
  terms: `
    citizen*
    resident*
    people
    household*
    family
    families
    parent*
    mother*
    father*
    child
    children
    toddler*
    young people
    youngster*
    teenager*
    adult*
    pupil*
    student*
    learner*
    graduate*
    apprentice*
    patient*
    claimant*
    recipient*
    beneficiary
    beneficiaries
    applicant*
    carer*
    caregiver*
    disabled
    older people
    elderly
    pensioner*
    retiree*
    tenant*
    renter*
    homeowner*
    home owner*
    landlord*
    lodger*
    leaseholder*
    buyer*
    first-time buyer*
    worker*
    employee*
    employer*
    jobseeker*
    self-employed
    freelancer*
    gig worker*
    courier*
    rider*
    driver*
    taxpayer*
    ratepayer*
    consumer*
    customer*
    user*
    passenger*
    commuter*
    traveller*
    traveler*
    cyclist*
    pedestrian*
    motorist*
    visitor*
    shopper*
    migrant*
    immigrant*
    refugee*
    asylum seeker*
    newcomer*
    small business*
    business
    businesses
    company
    companies
    firm
    firms
    shop
    shops
    shopkeeper*
    trader*
    retailer*
    restaurant*
    cafe owner*
    farmer*
    grower*
    fisher*
    producer*
    manufacturer*
    operator*
    provider of accommodation
    host
    hosts
    industry
    industries
    developer*
    investor*
    victim*
    offender*
    prisoner*
    inmate*
    detainee*
    vulnerable*
    low-income
    the poor
    homeless
    rough sleeper*
    women
    men
    girls
    boys
    communities
    community
    neighbour*
    neighborhood*
    villager*
    locals
    society
    person
    persons
    someone
    anyone
    anybody
    whoever
    those who
    Indigenous
    Māori
    iwi
    hapū
    First Nations
    Aboriginal
    Roma
    veteran*
    volunteer*
    charity
    charities
    union
    unions
    trade union*
    association of residents
    consumer organisation*
    consumer organization*
    BEUC
    TUC
    CBI
    IBEC
    SIPTU
    Chamber of Commerce
    federation of small businesses
    disability organisation*
    patient organisation*
    advocacy group*
    advocate*
    campaigner*
    petitioner*
    member of the public
    members of the public
    voucher holder*
    cardholder*
    passport holder*
    participant*
    subscriber*
    insured
    dependants
    orphan*
    survivor*
    constituents
    mum*
    mom
    moms
    dad*
    bus user*
    rail user*
    minority
    minorities
    borrower*
    licensee*
    importer*
    exporter*
    food business operator*
    platform worker*
    platforms
    owner*
    holidaymaker*
    tourist*
    kids
    babies
    infants
    the public
    general public
    wider public
    travelling public
    public confidence
    public opinion
    public anger
    public concern
    public attitudes
    public support for
    public trust
    public reaction
    members of the community
    population
    populations
    inhabitant*
    everyone
    everybody
    those affected
    those with
    those without
    those on
    those living
    those in
    those most
    those at risk
    those least
    those already
    those whose
    those under
    those over
    those aged
    anyone who
    many of whom
    the unemployed
    the vulnerable
    the bereaved
    the retired
    the homeless
    the disadvantaged
    the low-paid
    the self-employed
    the public's
    the individual
    an individual
    individuals
    individual's
    seniors
    people's
    oldest
    worst off
    worst-off
    least well off
    better-off
    poorest
    poorer
    richest
    well-off
    disadvantaged
    deprived
    marginalised
    marginalized
    excluded groups
    at-risk groups
    protected groups
    hard-to-reach
    vulnerable groups
    equality groups
    future generations
    next generation
    younger generation*
    older generation*
    generations
    breadwinner*
    low earner*
    low-earner*
    high earner*
    middle earner*
    higher earner*
    earner*
    low-paid
    low-wage
    middle-income
    lower-income
    higher-income
    low income
    minimum-wage
    on benefits
    on low pay
    out of work
    jobless
    unbanked
    housebound
    digitally excluded
    without internet
    *-year-olds
    *-year-old
    over-50s
    over-55s
    over-60s
    over-65s
    over-66s
    over-70s
    over-75s
    over-80s
    under-5s
    under-fives
    under-12s
    under-16s
    under-18s
    under-21s
    under-22s
    under-25s
    under-26s
    under-30s
    under-35s
    over 60s
    over 65s
    over 70s
    over 75s
    over 80s
    under 5s
    under fives
    under 16s
    under 18s
    under 21s
    under 25s
    under 30s
    minors
    juvenile*
    adolescent*
    baby
    newborn*
    preschooler*
    pre-schooler*
    school-age
    schoolchild*
    schoolgirl*
    schoolboy*
    school leaver*
    school-leaver*
    sixth former*
    sixth-former*
    undergraduate*
    postgraduate*
    doctoral candidate*
    alumni
    young adult*
    young person*
    youth*
    school community
    school communities
    trainee*
    intern
    interns
    cadet*
    candidate*
    examinee*
    care leaver*
    care-leaver*
    care experienced
    care-experienced
    looked-after
    in foster care
    grandparent*
    grandmother*
    grandfather*
    grandchild*
    stepparent*
    step-parent*
    stepchild*
    sibling*
    spouse*
    husband*
    wife
    wives
    widow*
    son
    sons
    daughter*
    married couple*
    couples
    unmarried partner*
    bereaved
    next of kin
    relatives
    lone parent*
    lone-parent
    single parent*
    single-parent
    single mother*
    single-person
    guardian*
    foster carer*
    foster parent*
    foster famil*
    kinship carer*
    adopter*
    adoptee*
    adoptive
    expectant mother*
    pregnant
    new mother*
    breastfeeding mother*
    working parent*
    stay-at-home
    home-owner*
    homebuyer*
    home buyer*
    house buyer*
    housebuyer*
    house-hunter*
    house hunter*
    home seller*
    first-home buyer*
    first home buyer*
    owner occupier*
    occupier*
    occupant*
    freeholder*
    shared owner*
    second-home owner*
    second home owner*
    mortgage holder*
    mortgagor*
    mortgage-holder*
    mortgage payer*
    subtenant*
    sub-tenant*
    squatter*
    flatmate*
    roommate*
    housemate*
    boarder*
    rentier*
    tenancy holder*
    neighbouring propert*
    letting agent*
    estate agent*
    realtor*
    housebuilder*
    house builder*
    house-builder*
    home builder*
    homebuilder*
    landowner*
    land owner*
    property owner*
    building owner*
    strata owner*
    lot owner*
    rough-sleeper*
    sofa-surf*
    encampment residents
    houseless
    unhoused
    council tenant*
    social tenant*
    private renter*
    public housing tenant*
    prospective tenant*
    sitting tenant*
    homeseeker*
    home seeker*
    on the waiting list
    on the housing list
    park home owner*
    houseboat owner*
    boat dweller*
    dweller*
    voter*
    elector
    electors
    electorate
    constituent
    local people
    townspeople
    townsfolk
    islander*
    city-dweller*
    non-resident*
    weekenders
    taxpaying
    council-tax payer*
    council taxpayer*
    rate payer*
    bill payer*
    bill-payer*
    billpayer*
    fee payer*
    fee-payer*
    levy payer*
    fare payer*
    fare-payer*
    nationals
    foreign national*
    third-country national*
    EU national*
    non-EU national*
    dual national*
    expat*
    diaspora
    returnee*
    emigrant*
    stateless
    undocumented
    unaccompanied minor*
    unaccompanied child*
    asylum applicant*
    asylum-seeker*
    asylum claimant*
    visa holder*
    visa applicant*
    visa-holder*
    displaced person*
    displaced people
    evacuee*
    Ukrainians
    new arrival*
    arrivals
    deportee*
    foreign-born
    cross-border worker*
    frontier worker*
    international student*
    overseas student*
    overseas worker*
    migrant worker*
    Londoner*
    New Yorker*
    Dubliner*
    Australians
    New Zealanders
    Canadians
    Americans
    Britons
    Europeans
    Scots
    Maori
    Pasifika
    Pacific peoples
    whānau
    whanau
    mana whenua
    tangata whenua
    rangatahi
    tamariki
    kaumātua
    hapu
    Inuit
    Métis
    Metis
    Torres Strait
    First Peoples
    tribal member*
    tribes
    tribe
    Native American*
    American Indian*
    Alaska Native*
    Hispanic*
    Latino*
    ethnic minorit*
    black and minority
    of colour
    of color
    LGBT*
    transgender
    trans people
    gay men
    lesbian*
    same-sex couple*
    Gypsies
    Gypsy
    Sinti
    faith group*
    faith communit*
    church
    churches
    mosque*
    synagogue*
    congregation*
    worshipper*
    parishioner*
    believers
    language speaker*
    Irish speaker*
    Welsh speaker*
    Gaelic speaker*
    native speaker*
    non-native speaker*
    non-English speaker*
    Deaf
    hard of hearing
    blind and partially
    visually impaired
    sight-impaired
    wheelchair user*
    wheelchair-user*
    neurodivergent
    autistic
    learning disabilit*
    learning-disabled
    impairment
    disabilities
    disability
    disabled person*
    disabled people
    blue badge holder*
    guide dog owner*
    older person*
    older adult*
    older driver*
    older resident*
    oldest residents
    mobility-impaired
    chronically ill
    terminally ill
    dementia sufferer*
    sufferer*
    inpatient*
    in-patient*
    outpatient*
    out-patient*
    service user*
    service-user*
    client's
    clients
    client
    unpaid carer*
    young carer*
    family carer*
    informal carer*
    donor
    donors
    diabetic*
    smoker*
    drinker*
    vaper*
    ex-smoker*
    addict*
    drug user*
    substance user*
    gambler*
    expectant
    maternity patient*
    users of
    end user*
    end-user*
    cancer patient*
    care home resident*
    nursing home resident*
    nursing-home resident*
    care recipient*
    policyholder*
    policy-holder*
    enrolee*
    enrollees
    enrollee
    insured person*
    uninsured
    Medicaid member*
    Medicare beneficiar*
    jobless people
    job-seeker*
    job seeker*
    work-seeker*
    welfare recipient*
    benefit recipient*
    benefit claimant*
    grantee*
    grant recipient*
    grant holder*
    grant-holder*
    loan holder*
    awardee*
    payee*
    pension saver*
    saver
    savers
    pension member*
    scheme member*
    annuitant*
    WASPI
    debtor*
    guarantor*
    account holder*
    account-holder*
    bank customer*
    cash user*
    card holder*
    student borrower*
    loan borrower*
    mortgage borrower*
    small saver*
    small investor*
    retail investor*
    shareholder*
    bondholder*
    policy holder*
    ticket holder*
    ticket-holder*
    season-ticket holder*
    season ticket holder*
    pass holder*
    pass-holder*
    passholder*
    permit holder*
    permit-holder*
    licence holder*
    licence-holder*
    license holder*
    licence applicant*
    licenceholder*
    registrant*
    registered user*
    title holder*
    titleholder*
    right holder*
    rights holder*
    rightsholder*
    rights-holder*
    quota holder*
    lease holder*
    concession holder*
    badge holder*
    data subject*
    addressee's
    appellant*
    complainant*
    plaintiff*
    litigant*
    self-represented
    unrepresented
    defendant*
    the accused
    witness
    witnesses
    juror*
    the suspect
    ex-offender*
    ex-prisoner*
    reoffender*
    young offender*
    parolee*
    probationer*
    remand prisoner*
    people in prison
    arrestee*
    bereaved famil*
    next-of-kin
    whistleblower*
    whistle-blower*
    informant*
    bystander*
    onlookers
    road user*
    road-user*
    vulnerable road user*
    car owner*
    car driver*
    car user*
    car-owner*
    vehicle owner*
    vehicle keeper*
    motorcyclist*
    biker*
    moped rider*
    scooter rider*
    e-scooter rider*
    walker
    walkers
    hiker*
    rambler*
    runner
    runners
    jogger*
    dog walker*
    dog owner*
    dog-owner*
    pet owner*
    horse rider*
    horse owner*
    equestrian*
    swimmer*
    bather*
    surfer*
    boater*
    boat owner*
    yachtsmen
    sailors
    skipper*
    seafarer*
    crew member*
    angler*
    hunter
    hunters
    birdwatcher*
    camper
    campers
    caravanner*
    guest
    guests
    day-tripper*
    day tripper*
    sightseer*
    frequent flyer*
    flyer's
    air passenger*
    ferry passenger*
    rail passenger*
    train passenger*
    bus passenger*
    bus-user*
    rail commuter*
    rail traveller*
    non-driver*
    learner driver*
    young driver*
    novice driver*
    taxi driver*
    taxi-driver*
    cab driver*
    cabbie*
    private hire driver*
    lorry driver*
    truck driver*
    trucker*
    van driver*
    bus driver*
    delivery driver*
    haulier*
    carmaker*
    car maker*
    carless
    wheelchair passenger*
    parker*
    allotment holder*
    allotment-holder*
    plot holder*
    gardener*
    park user*
    library user*
    library-user*
    museum visitor*
    museum-goer*
    theatregoer*
    theatre-goer*
    concertgoer*
    concert-goer*
    festivalgoer*
    festival-goer*
    churchgoer*
    filmgoer*
    cinemagoer*
    moviegoer*
    audience*
    spectator*
    viewer
    viewers
    listener
    listeners
    football fan*
    sports fan*
    fans
    club member*
    athlete*
    sportspeople
    player
    players
    referees
    gym member*
    sports club*
    football club*
    youth club*
    rugby club*
    golf club*
    swimming club*
    amateur club*
    clubs
    choirs
    choir
    artist*
    musician*
    performer*
    dancer*
    songwriter*
    craftspeople
    novelist*
    film-maker*
    filmmaker*
    creators
    content creator*
    freelances
    bettor*
    punter*
    hobbyist*
    *workers
    careworker*
    working people
    working age
    working-age
    workmen
    working class
    wage earner*
    shift worker*
    night worker*
    part-timer*
    part-time worker*
    full-time worker*
    seasonal worker*
    temporary worker*
    agency worker*
    domestic worker*
    home worker*
    homeworker*
    remote worker*
    older worker*
    low-paid worker*
    labourer*
    laborer*
    farmworker*
    farm labourer*
    farmhand*
    fruit picker*
    picker*
    cleaners
    hairdresser*
    barber*
    beautician*
    tradespeople
    tradespersons
    tradesmen
    tradesperson
    electrician*
    plumber*
    joiner*
    builder
    builders
    installer*
    roofer*
    mechanic
    mechanics
    waiter*
    waitress*
    chef
    chefs
    bar staff
    shop staff
    shop worker*
    retail worker*
    warehouse worker*
    factory worker*
    miner
    miners
    steelworker*
    docker*
    deckhand*
    seamen
    bus crews
    cabin crew
    ride-hail*
    new recruits
    laid-off
    redundant workers
    union member*
    pay claimants
    entrepreneur*
    founder
    founders
    proprietor*
    businessperson
    businesspeople
    businessmen
    businesswomen
    business owner*
    family business*
    family-run
    family firm*
    sole trader*
    sole-trader*
    one-person firm*
    franchisee*
    franchisor*
    SME
    SMEs
    micro-enterprise*
    microenterprise*
    micro-business*
    microbusiness*
    medium-sized
    enterprise
    enterprises
    social enterprise*
    startup
    startups
    start-up
    start-ups
    scale-up
    scale-ups
    corporation
    corporations
    multinational*
    conglomerate*
    firm's
    company's
    business's
    wholesaler*
    distributor*
    supplier*
    vendor*
    merchant*
    dealer*
    brewer*
    distiller*
    bakery
    bakeries
    baker
    bakers
    butcher*
    fishmonger*
    greengrocer*
    grocer*
    corner shop*
    corner store*
    convenience store*
    village shop*
    supermarket*
    garage owner*
    market trader*
    street trader*
    stallholder*
    stall holder*
    stall-holder*
    food truck*
    high street
    high streets
    high-street
    pub
    pubs
    publican*
    bar owner*
    bars and restaurants
    restaurateur*
    cafe
    cafes
    café*
    takeaways
    takeaway owner*
    caterer*
    hotel
    hotels
    hotelier*
    guesthouse*
    guest house*
    B&B
    B&Bs
    innkeeper*
    campsite*
    tour operator*
    travel agent*
    event organiser*
    event organizer*
    festival organiser*
    promoter*
    airline*
    carrier
    carriers
    shipping line*
    shippers
    ferry operator*
    bus operator*
    train operator*
    train compan*
    bus compan*
    taxi firm*
    haulage
    freight operator*
    fleet operator*
    energy supplier*
    utility compan*
    water compan*
    energy compan*
    telecoms operator*
    mobile operator*
    broadband provider*
    internet provider*
    broadcaster*
    publisher
    publishers
    newspaper*
    platform provider*
    platform operator*
    service provider*
    online seller*
    seller
    sellers
    online retailer*
    online marketplace*
    tech firm*
    app developer*
    lender
    lenders
    banks
    bank's
    credit union*
    fund manager*
    payday lender*
    broker
    brokers
    pawnbroker*
    bookmaker*
    betting shop*
    casino*
    law firm*
    accountancy firm*
    accountants
    solicitors
    processors of
    food processor*
    meat processor*
    abattoir*
    slaughterhouse*
    packer*
    refiner*
    steelmaker*
    chemical producer*
    car dealer*
    scrap dealer*
    recycler*
    waste operator*
    quarry operator*
    mine operator*
    site operator*
    site owner*
    plant operator*
    kennel*
    breeder*
    vets
    farm
    farms
    farming
    dairy farmer*
    crofter*
    smallholder*
    rancher*
    grazier*
    pastoralist*
    forester*
    forest owner*
    woodland owner*
    beekeeper*
    winegrower*
    wine grower*
    wine maker*
    winemaker*
    fruit grower*
    market gardener*
    orchardist*
    agri-food
    agricultural sector
    food producer*
    primary producer*
    irrigator*
    aquaculture farm*
    fish farm*
    fleets
    fleet owner*
    trawler*
    ship owner*
    shipowner*
    vessel owner*
    port user*
    port operator*
    airport operator*
    cargo owner*
    the sector
    hospitality sector
    retail sector
    care sector
    farming sector
    construction sector
    tourism sector
    creative sector
    private sector
    voluntary sector
    third sector
    community sector
    sectors
    the industry
    industry's
    the market
    market participant*
    market player*
    stakeholders in
    charity's
    charitable
    NGO
    NGOs
    non-profit*
    nonprofit*
    not-for-profit*
    civil society
    CSOs
    voluntary group*
    voluntary organisation*
    voluntary organization*
    voluntary bod*
    community group*
    community organisation*
    community organization*
    community-led
    community-based
    community member*
    community leader*
    interest group*
    lobby group*
    pressure group*
    campaign group*
    action group*
    user group*
    users group*
    friends group*
    support group*
    self-help group*
    advice charit*
    food bank*
    foodbank*
    soup kitchen*
    sports association*
    residents association*
    residents group*
    resident group*
    residents committee*
    tenants association*
    tenant association*
    tenants group*
    tenants panel*
    tenants union*
    tenant union*
    neighbourhood association*
    neighborhood association*
    neighbourhood watch
    homeowners association*
    homeowner association*
    home owners association*
    landlords association*
    landlord association*
    parents association*
    parent-teacher association*
    PTA
    PTAs
    parents council*
    parent council*
    parent group*
    parents group*
    student union*
    students union*
    student council*
    student bod*
    alumni group*
    patients group*
    patient group*
    patient association*
    carers group*
    carer organisation*
    disabled people's organisation*
    disability group*
    disability charit*
    disability advocates
    children's charit*
    housing charit*
    homelessness charit*
    consumer group*
    consumer association*
    consumer bod*
    consumer representative*
    civic group*
    civil liberties group*
    human rights group*
    women's group*
    women's organisation*
    youth organisation*
    youth group*
    faith-based
    environmental group*
    environmental organisation*
    green group*
    conservation group*
    cycling group*
    cycle group*
    heritage group*
    amenity group*
    amenity societ*
    trade association*
    trade bod*
    trade group*
    industry bod*
    industry group*
    industry association*
    industry representative*
    business association*
    business group*
    business bod*
    business organisation*
    business organization*
    business communit*
    business leaders
    business representative*
    business improvement district*
    employers organisation*
    employers association*
    employer group*
    employer organisation*
    employer association*
    employers federation*
    employee representative*
    worker representative*
    union's
    union rep*
    union official*
    union branch*
    staff association*
    teaching union*
    teachers union*
    rail union*
    farm union*
    farmers union*
    farmers association*
    farming union*
    farm organisation*
    farm group*
    growers association*
    fishing organisation*
    producer organisation*
    professional bod*
    federation*
    confederation*
    traders association*
    retailers association*
    shopkeepers association*
    hoteliers association*
    social partner*
    civil society organisation*
    civil society organization*
    umbrella organisation*
    umbrella bod*
    representative bod*
    representative organisation*
    representative group*
    membership organisation*
    cooperative
    cooperatives
    co-operative
    co-operatives
    housing cooperative*
    mutuals
    foundation trusts for
    philanthropist*
    NFU
    IFA
    ICMSA
    FSB
    ICTU
    STUC
    ISME
    AFL-CIO
    SEIU
    UAW
    UNISON
    GMB
    RMT
    ASLEF
    RSPCA
    RNIB
    RNID
    RSPB
    Age UK
    Age Action
    Mencap
    Citizens Advice
    Carers UK
    BusinessEurope
    ETUC
    SMEunited
    COPA-COGECA
    AARP
    ACLU
    NAACP
    Grey Power
    Federated Farmers
    BusinessNZ
    Business NZ
    Business New Zealand
    Forest and Bird
    Minerals Council
    ACOSS
    ACTU
    Ai Group
    National Farmers Federation
    CFIB
    National Farmers Union
    National Trust
    Law Society
    Federation of Master Builders
    Make UK
    UKHospitality
    Sierra Club
    League of Women Voters
    survey respondent*
    responding business*
    responding firm*
    signatories
    interviewee*
    attendee*
    mentee*
    protester*
    protestor*
    demonstrator*
    activist*
    organiser
    organisers
    objectors
    objector
    local resident*
    nearby resident*
    neighbouring resident*
    bidders
    bidder
    tenderer*
    small supplier*
    local supplier*
    small firm*
    small shop*
    small farm*
    small operator*
    large employer*
    small employer*
    smaller provider*
    independent provider*
    private provider*
    start-up founders
    innovators
    inventors
    researchers and firms
    small business owner*
    small-business
    large business*
    online user*
    internet user*
    social media user*
    gamers
    members of households
    village
    villages
    hamlet*
    rural area*
    towns
    suburb*
    estate residents
    settlement residents
    coastal communit*
    rural communit*
    mining communit*
    local communit*
    island communit*
    remote communit*
    host communit*
    host famil*
    rural household*
    ex-service*
    service famil*
    armed forces famil*
    military famil*
    reservist*
    army wives
    bereaved parents
    casualties
    the injured
    injured person*
    trafficked
    abuse victim*
    fraud victim*
    scam victim*
    loved ones
    funeral director*
    mourner*
    bereaved people
    neighbor*
    retired couple*
    young couple*
    relative of
    a relative
    her relative
    his relative
    brother*
    sister
    sisters
    sister-in-law
    son-in-law
    in-laws
    cousin
    nephew*
    niece*
    aunt
    aunts
    uncle
    uncles
    granddaughter*
    grandson*
    grandkid*
    granny
    grandma*
    grandad*
    grandpa*
    nan
    twins
    triplets
    stepfather*
    stepmother*
    stepson*
    stepdaughter*
    half-brother*
    half-sister*
    girlfriend*
    boyfriend*
    fiancé*
    ex-wife
    ex-wives
    ex-husband*
    ex-partner*
    civil partner*
    cohabit*
    co-habitee*
    divorcee*
    divorcé*
    divorced
    newlywed*
    singletons
    heir
    heirs
    heirs'
    inheritor*
    legatee*
    executor of the estate
    executors of the estate
    testator*
    the deceased
    deceased's
    deceased person*
    the dying
    kin
    kinfolk
    folks
    townsman
    kiddies
    kid
    kid's
    gran
    mama
    eldest
    firstborn
    kinship
    a woman
    a boy
    a girl
    man in
    woman in
    woman from
    man of
    woman of
    young man
    young woman
    old man
    old woman
    old lady
    an old lady
    ladies
    gentleman
    gentlemen
    pal
    pals
    a friend
    friends
    acquaintance*
    penpal*
    everyone's
    octogenarian*
    nonagenarian*
    centenarian*
    septuagenarian*
    sexagenarian*
    thirtysomething*
    twentysomething*
    twenty-somethings
    thirty-somethings
    millennials
    gen z
    generation z
    boomers
    preteen*
    pre-teen*
    tween*
    teens
    teen
    tots
    infant
    under-twos
    under-threes
    under-fours
    under-8s
    under-10s
    under-11s
    under-13s
    under-14s
    under-15s
    under-17s
    under-19s
    under-20s
    under-23s
    under-24s
    under-27s
    under-28s
    under-40s
    under-50s
    under-60s
    under-65s
    over-40s
    over-45s
    over-62s
    over-67s
    over-68s
    over-85s
    over-90s
    over-16s
    over-18s
    over-21s
    over-25s
    over-30s
    *-to-24s
    *-to-25s
    *-to-18s
    *-to-17s
    *-to-19s
    *-to-29s
    *-to-34s
    under 20s
    under 11s
    under 14s
    under 24s
    under 22s
    over 50s
    over 85s
    over 90s
    over 60
    over 65
    over 75
    in their twenties
    in their thirties
    in their forties
    in their fifties
    in their sixties
    in their seventies
    in their eighties
    in their nineties
    in her twenties
    in her thirties
    in her forties
    in her fifties
    in her sixties
    in her seventies
    in her eighties
    in his twenties
    in his thirties
    in his forties
    in his fifties
    in his sixties
    in his seventies
    in his eighties
    of pensionable age
    of pension age
    pension-age
    of school age
    retired teacher*
    retired nurse*
    recently retired
    over-pension-age
    late-career
    mid-life
    empty nester*
    downsizer*
    eighth grader*
    ninth grader*
    tenth grader*
    eleventh grader*
    twelfth grader*
    first grader*
    second grader*
    third grader*
    fourth grader*
    fifth grader*
    sixth grader*
    seventh grader*
    first-grader*
    second-grader*
    third-grader*
    fourth-grader*
    fifth-grader*
    sixth-grader*
    seventh-grader*
    eighth-grader*
    ninth-grader*
    tenth-grader*
    kindergartner*
    kindergartener*
    high schooler*
    high-schooler*
    middle schooler*
    middle-schooler*
    homeschooler*
    home-schooler*
    home educat*
    home-educat*
    sophomore*
    freshmen
    school senior*
    school refuser*
    truant*
    dropout*
    drop-outs
    early leaver*
    year 7s
    year 8s
    year 11s
    year 13s
    classmate*
    schoolmate*
    first-generation college
    evening class
    NEETs
    NEET
    school starters
    scholarship holder*
    bursary holder*
    fellowship holder*
    PhDs
    doctorand*
    schoolgoer*
    test-taker*
    test taker*
    tutee*
    self-funder*
    self funder*
    self-payer*
    day-patient*
    amputee*
    asthmatic*
    epileptic*
    haemophiliac*
    hemophiliac*
    coeliac*
    living with dementia
    living with HIV
    the sick
    the ill
    the infirm
    frail
    bedridden
    bedbound
    immunocompromised
    immunosuppressed
    allergic
    long covid
    diner
    diners
    hearing-impaired
    deafblind
    the blind
    visually-impaired
    reduced mobility
    limited mobility
    restricted mobility
    learning difficult*
    mentally ill
    with mental illness
    drug-user*
    methadone client*
    teetotal*
    slimmer*
    next of kin's
    organ donor*
    blood donor*
    egg donor*
    kidney donor*
    walk-in
    walk-ins
    caller
    callers
    non-attender*
    those screened
    screening invitee*
    the screened
    vaccinee*
    the vaccinated
    the unvaccinated
    unvaccinated
    health plan member*
    plan member*
    insurance holder*
    medi-cal member*
    medicaid enrollee*
    house-owner*
    flat-owner*
    flatowner*
    unit holder*
    lessee*
    lessor*
    sublessee*
    sublettor*
    subletter*
    co-tenant*
    flat-sharer*
    house-sharer*
    flatsharer*
    house sharer*
    house-share*
    sharers
    mover*
    remover*
    first-timer*
    buy-to-let
    landlady
    landladies
    Airbnb host*
    second-homer*
    van-dweller*
    boat-dweller*
    liveaboard*
    live-aboard*
    bargee*
    boatee*
    narrowboat*
    motorhomer*
    sleeping rough
    in temporary accommodation
    shelter guest*
    encamped
    evictee*
    evicted famil*
    on the housing register
    mortgagee*
    homestead*
    purchaser*
    downwind
    next door
    whole street
    occupied homes
    older homes
    first home
    rented home*
    rented flat*
    rented room*
    rented house*
    bedsit*
    living room*
    late payer*
    non-payer*
    nonpayer*
    payer
    payers
    toll payer*
    toll-payer*
    card-holder*
    ticketholder*
    vouchers holder*
    coupon holder*
    filer
    filers
    tax filer*
    individual filer*
    e-filer*
    self-assessor*
    returner
    low filer*
    allowance holder*
    pension holder*
    ex-miner*
    deposit holder*
    depositor*
    overindebted
    over-indebted
    bankrupt
    bankrupts
    insolvent individual*
    small creditor*
    unsecured creditor*
    creditors
    creditor
    donors'
    remitter*
    sender of money
    fundraiser*
    lottery player*
    lotto player*
    ticket-buyer*
    raffle*
    winners'
    breadline
    food-insecure
    fuel-poor
    fuel poor
    cash-strapped
    hard-up
    hard-pressed
    hard-working famil*
    poor famil*
    the rich
    the wealthy
    wealthy
    affluent
    well-to-do
    the better off
    better off
    the worse off
    low-waged
    high-earning
    working poor
    benefits trap
    single-earner
    dual-earner
    two-earner
    one-earner
    heating bill*
    energy bill*
    water bill*
    electricity bill*
    gas bill*
    fuel bill*
    phone bill*
    utility bill*
    food bill*
    monthly bill*
    average bill*
    farm bill
    bill rise*
    bill increase*
    pay packet*
    pocket money
    out of pocket
    out-of-pocket
    living standard*
    standard of living
    cost of living
    life savings
    life chances
    livelihood*
    rent arrears
    accuser*
    arrested person*
    suspect
    the sentenced
    sentenced person*
    remanded
    on remand
    remandee*
    convict
    convicts
    ex-convict*
    ex-con*
    felon
    felons
    misdemeanant*
    incarcerated
    imprisoned
    jailed
    lifers
    perpetrator*
    abuser*
    stalker*
    rapist*
    burglar*
    thieves
    shoplifter*
    fly-tipper*
    flytipper*
    litterer*
    vandal*
    fraudster*
    scammer*
    speeder*
    drink-driver*
    gang member*
    the detained
    detained person*
    unsentenced
    court-user*
    the parties to the dispute
    disputing parties
    disputant*
    petition signatory
    wrongly convicted
    wrongfully convicted
    exoneree*
    licence loser*
    firearm holder*
    shotgun holder*
    dog keeper*
    knife carrier*
    settler*
    settled person*
    residence-permit holder*
    newly arrived
    arrivees
    Dreamers
    overstayer*
    over-stayer*
    irregular arrival*
    boat arrival*
    small-boat
    resettled
    resettlement famil*
    naturalised
    naturalized
    passport-holder*
    returning national*
    Irish abroad
    ex-pats
    emigré*
    non-EU famil*
    au pair*
    overseas nurse*
    overseas recruit*
    overseas labour
    Ukrainian famil*
    Afghans
    Syrians
    Afghan famil*
    Windrush generation
    Black famil*
    African American*
    African-American*
    Asian American*
    Asian-American*
    Native Hawaiian*
    Chamorro*
    Samoan*
    Tongans
    Pākehā
    pakeha
    whanaunga
    kaumatua
    kuia
    wāhine
    wahine
    tāngata whaikaha
    tangata whaikaha
    hapori
    marae
    rūnanga
    runanga
    iwi-led
    Tribal Nation*
    Nation at
    Cree
    Mohawk
    Mi'kmaq
    Dene
    Haida
    Anishinaabe
    Ojibwe
    Navajo
    Cherokee
    Choctaw
    Lakota
    Salish
    Blackfoot
    Siksika
    Piikani
    Innu
    First Nation
    Yolngu
    Yolŋu
    Noongar
    Wiradjuri
    Koori*
    traditional custodian*
    land council
    land councils
    prescribed bod* corporate
    Pueblo*
    on reserve
    off reserve
    on-reserve
    off-reserve
    friendship centre*
    Haudenosaunee
    Inuvialuit
    Nunavummiut
    Gaels
    Gaeltacht famil*
    Orange Order
    Muslims
    Muslim
    Jews
    Jewish
    Catholics
    Protestants
    Hindus
    Sikhs
    Sikh
    Christians
    Buddhists
    Quakers
    Amish
    Hutterite*
    Mennonite*
    evangelicals
    Jehovah's
    atheists
    humanists
    Britons'
    Brits
    Englishmen
    Northerners
    Southerners
    Mancunian*
    Liverpudlian*
    Glaswegian*
    Brummie*
    Geordie*
    Yorkshiremen
    Cornishmen
    Highlanders
    Orcadian*
    Shetlander*
    Aucklander*
    Wellingtonian*
    Cantabrian*
    Queenslander*
    Victorians
    Tasmanian*
    Territorians
    Sydneysider*
    Melburnian*
    Kiwis
    Aussies
    British Columbians
    Albertan*
    Ontarian*
    Quebecer*
    Québécois
    Manitoban*
    Nova Scotian*
    Newfoundlander*
    Yukoners
    Northerner
    Torontonian*
    Vancouverite*
    Montrealer*
    Californian*
    Texan*
    Floridian*
    Ohioan*
    Michigander*
    Minnesotan*
    Nebraskan*
    Iowan*
    Kansan*
    Oregonian*
    Washingtonian*
    Coloradan*
    Utahn*
    Arizonan*
    Nevadan*
    Alaskan*
    Hawaiians
    Georgians
    Virginian*
    Carolinian*
    Tennesseans
    Kentuckian*
    Alabamian*
    Mississippian*
    Louisianan*
    Missourian*
    Wisconsinite*
    Illinoisan*
    Hoosier*
    Pennsylvanian*
    New Jerseyan*
    Mainers
    Vermonter*
    Bostonian*
    Chicagoan*
    Angeleno*
    San Franciscan*
    Seattleite*
    Philadelphian*
    Marylander*
    Delawarean*
    New Mexicans
    Puerto Ricans
    Cubans
    Mexicans
    Germans
    Belgians
    Poles
    Romanians
    Bulgarians
    Italians
    Spaniards
    Frenchmen
    Danes
    Swedes
    Finns
    Corkonian*
    Galwegian*
    Dubs
    somebody with
    somebody on
    somebody refused
    homes lost
    homes hit
    couple with
    couple in
    couple who
    couple on
    suspects were
    a couple
    hairstylist*
    stylist*
    manicurist*
    nail technician*
    nail bar*
    masseu*
    beauty therapist*
    tattooist*
    piercer*
    personal trainer*
    fitness instructor*
    yoga teacher*
    swimming teacher*
    driving instructor*
    riding instructor*
    ski instructor*
    dance teacher*
    music teacher*
    private tutor*
    nanny
    nannies
    babysitter*
    domestic help
    housekeeper*
    chambermaid*
    night porter*
    barista*
    bartender*
    barman
    barmaid*
    bar manager*
    bouncer*
    doorman
    door supervisor*
    door staff
    security guard*
    cooks
    line cook*
    sous-chef*
    kitchen porter*
    dishwasher*
    pizza deliver*
    takeaway deliver*
    deliverers
    rickshaw*
    pedicab*
    cabdriver*
    cabman
    minicab*
    chauffeur*
    coach firm*
    coach compan*
    lorry firm*
    hauler*
    trucking firm*
    trucking compan*
    trucking
    long-haul
    stevedore*
    longshoremen
    bargemen
    lobstermen
    lobsterman
    shrimper*
    oystermen
    oysterman
    cocklers
    shellfishermen
    fishing crew*
    fishing famil*
    boatowner*
    boatmen
    boatyard*
    marina*
    charter boat*
    whale-watch*
    outfitter*
    guide dog*
    hunting guide*
    trapper*
    trapline*
    trophy hunter*
    gamekeeper*
    stalking estate*
    shooting estate*
    logger*
    logging compan*
    sawmill*
    millworker*
    pulp mill*
    timber compan*
    tree surgeon*
    landscaper*
    groundsmen
    nurserymen
    plant nurser*
    garden centre*
    florist*
    market garden*
    mushroom farm*
    vineyard*
    winery
    wineries
    cidermaker*
    cider maker*
    maltster*
    maltings
    microbrewer*
    micro-brewer*
    dairies
    dairyman
    dairymen
    dairy herd*
    dairy produc*
    cheesemaker*
    cheese maker*
    creamery
    creameries
    suckler*
    livestock keeper*
    livestock sector
    keepers of livestock
    cattlemen
    stockmen
    drover*
    shearer*
    feedlot*
    lot feeder*
    horse trainer*
    racehorse*
    jockey*
    livery yard*
    riding school*
    agricultural contractor*
    arable farm*
    peasant*
    landholder*
    land holder*
    land manager*
    land-owner*
    landed estate*
    croft
    crofts
    commoner*
    turf cutter*
    turf-cutter*
    peat extractor*
    peat cutter*
    quarrymen
    quarry firm*
    prospector*
    exploration compan*
    mining compan*
    miners'
    mineworker*
    coal compan*
    oil compan*
    gas compan*
    oil and gas compan*
    drillers
    driller*
    wellowner*
    fracker*
    filling station*
    petrol station*
    gas station*
    forecourt*
    bricklayer*
    plasterer*
    tiler*
    glazier*
    painter*
    decorator*
    scaffolder*
    labouring
    handyman
    handymen
    gasfitter*
    gas fitter*
    gas engineer*
    heating engineer*
    boiler fitter*
    drainlayer*
    welder*
    machinist*
    toolmaker*
    blacksmith*
    farrier*
    upholster*
    seamstress*
    dry cleaner*
    launderette*
    laundrette*
    laundromat*
    watchmaker*
    jeweller*
    jeweler*
    goldsmith*
    silversmith*
    cobbler*
    locksmith*
    chimney sweep*
    window cleaner*
    skip firm*
    skip hire
    waste carrier*
    scrapyard*
    breaker's yard*
    garages
    MOT garage*
    tyre fitter*
    bodyshop*
    body shop*
    self-builder*
    self builder*
    small builder*
    small contractor*
    local contractor*
    building contractor*
    building firm*
    building compan*
    construction firm*
    construction compan*
    homebuilding
    housebuilding firm*
    volume builder*
    property compan*
    property manager*
    property management compan*
    build-to-rent
    freehold compan*
    managing agents
    letting agenc*
    lettings agenc*
    lettings agent*
    estate agenc*
    conveyancer*
    notaries
    notary
    barrister*
    paralegal*
    law practice*
    law centre client*
    legal aid firm*
    legal aid lawyer*
    legal aid client*
    tax adviser*
    tax agent*
    tax preparer*
    tax practitioner*
    book-keeper*
    accountancy bod*
    accountant
    financial adviser*
    financial advisor*
    mortgage adviser*
    independent financial
    wealth manager*
    pension provider*
    pension compan*
    pension fund*
    pension trustee*
    pension schemes
    asset manager*
    hedge fund*
    private equity
    venture capital*
    fintech*
    payment firm*
    acquirers
    BNPL
    payment provider*
    e-money firm*
    challenger bank*
    commercial bank*
    savings bank*
    building societies
    credit provider*
    moneylender*
    money lender*
    loan shark*
    loan compan*
    crypto firm*
    cryptoasset firm*
    stockbroker*
    underwriter*
    reinsurer*
    loss adjuster*
    undertakers
    undertaker*
    funeral firm*
    funeral home*
    embalmer*
    monumental mason*
    celebrant*
    wedding venue*
    wedding planner*
    priest*
    vicar*
    clergy
    imam*
    rabbi*
    pastor
    pastors
    minister of religion
    faith leader*
    religious leader*
    chaplain*
    shopworker*
    checkout staff
    cashier*
    storekeeper*
    store manager*
    store manager's
    stores in
    shop-owner*
    small store*
    local store*
    rural store*
    country store*
    retail chain*
    discounters
    discounter*
    department store*
    hardware store*
    bottle shop*
    off-licen*
    liquor store*
    tobacconist*
    newsagent*
    vape shop*
    second-hand shop*
    antique*
    bookseller*
    bookshop*
    record shop*
    pet shop*
    toy shop*
    gunsmith*
    delis
    deli
    delicatessen*
    sandwich shop*
    coffee shop*
    tearoom*
    fast-food
    fast food outlet*
    kebab*
    chip shop*
    chippy
    fish and chip
    ice cream van*
    burger van*
    food stall*
    food business*
    street-trader*
    hawker*
    pedlar*
    market stall*
    car boot
    boot-sale*
    dark kitchen*
    eateries
    eatery
    tavern
    taverns
    nightclub*
    night club*
    night-time economy
    music venue*
    venues
    licensed premises
    licensed trade
    on-trade
    off-trade
    licensed victualler*
    vintner*
    clubs'
    social club*
    working men's club*
    RSLs club*
    bowling club*
    cricket club*
    tennis club*
    sailing club*
    rowing club*
    angling club*
    gun club*
    riding club*
    running club*
    cycling club*
    swim club*
    sports bod*
    sporting bod*
    governing bodies of sport
    leagues
    grassroots club*
    grassroots sport
    scout group*
    scouts
    girl guides
    girlguiding
    brownies
    theatre compan*
    theatre group*
    orchestra*
    buskers
    busker*
    circus*
    fairground*
    showmen
    showpeople
    showman*
    aquaria
    theme park*
    gyms
    gym
    cinema*
    bingo
    amusement arcade*
    gambling firm*
    betting firm*
    betting compan*
    racecourse*
    motel*
    hostels
    holiday park*
    holiday-park*
    caravan park*
    caravan site*
    trailer park*
    holiday let*
    holiday-let*
    holiday rental*
    short-term let*
    short-stay
    short-term rental*
    ski resort*
    ski field*
    tourism business*
    tourism firm*
    attractions
    cruise line*
    cruise compan*
    air carrier*
    low-cost carrier*
    flight crew*
    shipping compan*
    shipbuilder*
    shipyard*
    ferry compan*
    ferry-user*
    freight compan*
    freight firm*
    freight forwarder*
    forwarder*
    shippers'
    logistics firm*
    logistics compan*
    logistics provider*
    parcel firm*
    parcel compan*
    parcel carrier*
    removal firm*
    removals firm*
    taxi compan*
    taxi trade
    taxi licence
    taxi plate*
    plate holder*
    cab firm*
    rideshare*
    ride-share*
    car club*
    car-share*
    car hire
    car rental
    vehicle rental
    leasing compan*
    leasing firm*
    fleet manager*
    e-scooter compan*
    bike-share*
    bike share*
    van-owner*
    motorbike*
    towing compan*
    tow truck*
    parking firm*
    parking compan*
    private parking
    automaker*
    vehicle maker*
    battery maker*
    cell maker*
    chipmaker*
    drugmaker*
    drug maker*
    drug compan*
    pharmaceutical compan*
    pharma compan*
    pharma firm*
    pharma
    medtech
    device maker*
    appliance maker*
    white goods maker*
    toymaker*
    toy maker*
    furniture maker*
    clothing brand*
    fashion brand*
    fashion house*
    textile firm*
    textile compan*
    cosmetics firm*
    food compan*
    food firm*
    food manufactur*
    drinks firm*
    drinks compan*
    beverage compan*
    soft drink* compan*
    tobacco compan*
    tobacco firm*
    vape compan*
    seafood compan*
    seafood processor*
    fish processor*
    milk processor*
    dairy processor*
    dairy compan*
    meat plant*
    meat compan*
    meat works
    meatworks
    poultry processor*
    feed mill*
    millers
    seed compan*
    agrochemical*
    pesticide compan*
    fertiliser compan*
    fertilizer compan*
    packaging firm*
    plastics firm*
    paper mill*
    printer firm*
    printing firm*
    glassmaker*
    cement maker*
    cement compan*
    brick maker*
    brickmaker*
    smelter*
    foundries
    steel compan*
    metalworker*
    engineering firm*
    engineering compan*
    aerospace firm*
    defence firm*
    defence compan*
    tech compan*
    technology compan*
    technology firm*
    big tech
    social media compan*
    social media firm*
    social media platform*
    online platform*
    digital platform*
    gig platform*
    delivery platform*
    booking platform*
    marketplaces
    app store*
    search engine*
    gatekeepers
    AI compan*
    AI firm*
    AI provider*
    data broker*
    hyperscaler*
    cloud provider*
    software firm*
    software compan*
    software house*
    games compan*
    games studio*
    studios
    film compan*
    production compan*
    record label*
    record compan*
    press publisher*
    news publisher*
    journalist*
    blogger*
    influencer*
    streamer*
    streaming service*
    advertiser*
    ad agency
    ad agencies
    outdoor advertis*
    telecoms firm*
    telecoms compan*
    telecom compan*
    telco*
    broadband compan*
    internet compan*
    energy firm*
    energy-intensive
    prosumer*
    water-intensive
    water-user*
    irrigation district*
    irrigation compan*
    abstractor*
    discharger*
    polluter*
    emitter*
    smaller firm*
    larger firm*
    bigger firm*
    medium firm*
    micro firm*
    micro-firm*
    microfirm*
    mid-sized firm*
    mid-size firm*
    large firm*
    chains
    chain store*
    family-owned
    one-man
    one-woman
    man and van
    side hustle*
    sole practitioner*
    sole director*
    spin-out*
    spinout*
    trading business*
    bricks-and-mortar
    web shop*
    webshop*
    online shop*
    mail-order
    rightsowner*
    patentee*
    patent holder*
    copyright holder*
    poets
    illustrator*
    photographer*
    composer*
    comedian*
    sculptor*
    potters
    ceramicist*
    artisan*
    craftsmen
    crofting
    maker spaces
    inventor
    day labor*
    day labour*
    day-labour*
    zero-hours
    zero-hour
    casuals
    temps agency
    agency nurse*
    commission-only
    hourly paid
    hourly-paid
    blue-collar
    white-collar
    teleworker*
    telecommuter*
    care assistant in private
    jobholder*
    job holder*
    redundant staff
    laid off
    striker*
    picket*
    workmates
    workforce in hospitality
    workpeople
    shift-worker*
    night-shift
    night shift nurse*
    gigging
    crowdworker*
    professional footballer*
    footballer*
    fans'
    supporters' trust*
    season-ticket
    sportswomen
    sportsmen
    sportsman*
    sportsperson*
    para-athlete*
    Paralympian*
    Olympian*
    golfers
    golfer*
    kayaker*
    canoeist*
    paddler*
    diver
    divers
    snorkel*
    sailor
    rower*
    skier*
    snowboarder*
    climber*
    mountaineer*
    tramper*
    tramping club*
    horse-rider*
    trail bike*
    off-roader*
    four-wheel drive*
    snowmobiler*
    jet-ski*
    skater*
    skateboard*
    birder*
    beachgoer*
    beach-goer*
    park-goer*
    parkgoer*
    pubgoer*
    pub-goer*
    clubber*
    clubgoer*
    reveller*
    partygoer*
    party-goer*
    gig-goer*
    opera-goer*
    playgoer*
    museumgoer*
    gallery-goer*
    readership
    readers of
    library member*
    library-goer*
    card-holding
    allotmenteer*
    plotholder*
    plot-holder*
    market-goer*
    window-shopper*
    bargain hunter*
    bus-rider*
    straphanger*
    bus-pass holder*
    railcard holder*
    flyers
    flier*
    stopover*
    backpacker*
    gap-year*
    out-of-towner*
    in-commuter*
    blue-badge holder*
    badge-holder*
    pram*
    pushchair*
    scooterist*
    hitchhiker*
    tailors
    carpenters
    weavers
    TRA
    TRAs
    allotment association*
    allotment societ*
    civic societ*
    historical societ*
    history societ*
    history group*
    local group*
    progress association*
    development trust*
    mutual aid
    block club*
    body corporate
    bodies corporate chairs
    strata committee*
    strata compan*
    condo board*
    co-op board*
    co-ops
    co-op
    coops
    electric co-op*
    housing co-op*
    food co-op*
    HOA
    HOAs
    friendly societ*
    mutual societ*
    mutual insurer*
    PTO
    PTOs
    PTSA
    NUS
    USI
    public voice
    lived experience
    lived-experience
    experts by experience
    families' group*
    welfare rights group*
    anti-poverty
    poverty charit*
    debt charit*
    ethnic communit*
    ethnic group*
    multicultural group*
    ethnic council*
    blind association
    RSL
    motoring organisation*
    motoring group*
    walking group*
    walking charit*
    cycling charit*
    cycling organisation*
    bicycle coalition
    bike group*
    bike coalition
    angling trust
    wildlife trust*
    wildlife charit*
    wildlife group*
    animal welfare group*
    animal charit*
    animal rights
    animal welfare organi*
    environmental organi*
    environmental bod*
    environmental charit*
    environmental campaign*
    environmentalist*
    environmental justice
    conservationist*
    conservation trust*
    conservation organi*
    conservation bod*
    conservation charit*
    nature organi*
    nature group*
    climate group*
    anti-fracking
    heritage trust*
    preservation societ*
    preservationist*
    preservation group*
    land trust*
    river trust*
    rivers trust*
    landcare
    catchment group*
    watershed group*
    watershed council*
    digital rights
    civil rights group*
    civil rights organi*
    civil libert* organi*
    privacy group*
    privacy campaign*
    privacy advoca*
    free speech group*
    human rights organi*
    women's aid
    women's refuge
    women's organi*
    women's council
    feminist*
    LGBT group*
    pride group*
    faith network
    parish group*
    bishops
    bishop
    archbishop*
    Board of Deputies
    temple*
    gurdwara*
    foundations and trusts
    philanthrop*
    VCSE
    VCS
    CVS
    peak bod*
    peak body
    peak organi*
    property council
    property institute*
    stockgrowers
    cattlemen's association
    dairy council
    dairy association*
    beef association*
    berry association
    forestry association*
    timber association*
    fishing association*
    fishing sector
    fishing lobby
    processors association*
    processors
    processor
    shellfish association
    aquaculture compan*
    retail association*
    retail consortium
    retail council
    hospitality association*
    hospitality bod*
    hospitality trade
    hospitality group*
    tourism association*
    tourism council
    tourism bod*
    freight association*
    taxi association*
    cab association*
    pilots association*
    shipping association*
    ports association*
    motor trade
    chambers of commerce
    chamber of trade
    chambers
    downtown partnership
    downtown association
    downtown business*
    main street business*
    main street
    professional association*
    professional institute*
    law societ*
    bar association*
    bar council
    insurers association
    association of british insurers
    banking association*
    bankers association*
    UK finance
    lobbyist*
    lobby
    lobbies
    lobbying group*
    umbrella group*
    its members
    their members
    member compan*
    member business*
    rank and file
    rank-and-file
    organised labour
    organized labor
    labor union*
    labour union*
    labour movement
    labor movement
    trades council*
    building trades
    branch secretar*
    Generation Rent
    Shelter Cymru
    Shelter Scotland
    Centrepoint
    St Mungo's
    Joseph Rowntree
    JRF
    Age NI
    Age Scotland
    Age Cymru
    Age Concern
    Independent Age
    Silver Voices
    Gingerbread
    Barnardo's
    NSPCC
    ISPCC
    Leonard Cheshire
    Inclusion London
    Inclusion Scotland
    Inclusion Ireland
    Autism NI
    AsIAm
    Parkinson's UK
    Alzheimer Scotland
    Dementia UK
    Marie Curie
    Macmillan
    Cancer Research UK
    Cancer Focus
    Bowel Cancer UK
    Prostate Cancer UK
    Cancer Council
    Kidney Care UK
    Kidney Health
    Diabetes UK
    Diabetes Ireland
    Asthma + Lung
    Asthma and Lung
    British Heart Foundation
    Heart Foundation
    Stroke Association
    Stroke Foundation
    Mind Cymru
    SANE
    Samaritans
    Mental Health Foundation
    Mental Health Reform
    Healthwatch
    Money Advice Trust
    StepChange
    Turn2us
    Trussell
    FareShare
    CPAG
    Rape Crisis
    Prison Reform Trust
    Howard League
    Nacro
    Clinks
    Open Rights Group
    Index on Censorship
    Amnesty
    Human Rights Watch
    JCWI
    Nasc
    Pavee Point
    Stonewall
    Mermaids
    Methodist
    Baptist
    Salvation Army
    St Vincent de Paul
    Focus Ireland
    Peter McVerry
    Social Justice Ireland
    FLAC
    Free Legal Advice Centres
    Georgian Group
    An Taisce
    BirdWatch Ireland
    Badger Trust
    Badgerwatch
    Greenpeace
    WWF
    Wildlife and Countryside Link
    Woodland Trust
    Soil Association
    Living Streets
    Sustrans
    Cycling UK
    British Cycling
    Transport Focus
    Campaign for Better Transport
    Railfuture
    London TravelWatch
    RAC Foundation
    the AA
    Automobile Association
    RoSPA
    RHA
    Logistics UK
    Freight Transport Association
    FTAI
    IRHA
    SMMT
    SIMI
    BVRLA
    ADINJC
    LTDA
    National Private Hire
    CPT
    Arriva
    Stagecoach
    FirstGroup
    First Bus
    Go North East
    National Express
    Ryanair
    Aer Lingus
    easyJet
    IAG
    Wizz
    Loganair
    British Airways
    Qantas
    Jetstar
    Air New Zealand
    WestJet
    Air Canada
    Heathrow Airport Limited
    Institute of Directors
    IoD
    Isme
    Ibec
    Ictu
    Siptu
    Fórsa
    Forsa
    Unison
    Usdaw
    Nautilus
    CWU
    TSSA
    Bectu
    NUJ
    UK Music
    BPI
    UK Theatre
    BRC
    Retail Ireland
    RGDATA
    Retail Excellence
    BBPA
    CAMRA
    SIBA
    British Institute of Innkeeping
    LVA
    FDF
    Food Drink Ireland
    Dairy UK
    AHDB
    ICSA
    Macra
    National Sheep Association
    National Pig Association
    Scottish Land and Estates
    UFU
    Horticultural Trades
    Confor
    NFFO
    Irish South and West
    Salmon Scotland
    Seafood Scotland
    Irish Institutional Property
    NRLA
    RLA
    BPF
    HBF
    Residential Freehold Association
    Leasehold Knowledge
    National Leasehold Campaign
    ARLA
    Propertymark
    RICS
    RIBA
    RTPI
    Energy UK
    Energy Networks
    RenewableUK
    Wind Energy Ireland
    Solar Energy UK
    Water UK
    Offshore Energies UK
    Solid Fuel Association
    Mineral Products Association
    ABPI
    ABHI
    Insurance Ireland
    BPFI
    Pensions and Lifetime Savings
    Investment Association
    TheCityUK
    techUK
    Tech UK
    Internet Association
    ISPA
    Mobile UK
    Betting and Gaming Council
    GambleAware
    Gambling with Lives
    SkyCity
    Bar of Ireland
    National Pharmacy Association
    British Dental Association
    Care England
    Nursing Homes Ireland
    Homecare Association
    Independent Healthcare Providers
    Early Childhood Ireland
    National Day Nurseries
    PACEY
    Maternity Action
    NWCI
    Gaelic Athletic Association
    GAA
    IRFU
    the FA
    Sport and Recreation Alliance
    Universities UK
    Russell Group
    MillionPlus
    Association of Colleges
    Independent Schools Council
    Adoption UK
    Fostering Network
    NAFD
    SAIF
    BEUC's
    FoodDrinkEurope
    EuroCommerce
    Eurochambres
    SMEunited's
    EuroCoop
    Copa
    Cogeca
    Copa-Cogeca
    Via Campesina
    CEPI
    Cefic
    EFPIA
    DigitalEurope
    CCIA
    EDRi
    AGE Platform
    EAPN
    FEANTSA
    Caritas
    Eurodiaconia
    ILGA
    PICUM
    ECRE
    EPHA
    EEB
    European Environmental Bureau
    Transport and Environment
    T&E
    ClientEarth
    Oceana
    Bellona
    Zero Waste Europe
    Seas At Risk
    Europêche
    Europeche
    CLECAT
    IRU
    A4E
    ACEA
    CLEPA
    ACEM
    EUROBAT
    Eurelectric
    Eurogas
    SolarPower Europe
    WindEurope
    Eurofer
    Cembureau
    PlasticsEurope
    EUROPEN
    HOTREC
    ECTAA
    EBF
    Insurance Europe
    AFME
    EFAMA
    EuropeanIssuers
    ETNO
    GSMA
    EBU
    IndustriAll
    UNI Europa
    EFFAT
    EPSU
    CEEP
    SGI Europe
    EuropaBio
    Euroconsumers
    Transparency International
    AARP's
    Teamsters
    UFCW
    UNITE HERE
    IBEW
    TWU
    NFIB
    U.S. Chamber
    US Chamber
    Chamber of Progress
    NAR
    NAHB
    Associated General Contractors
    Apartment Association
    Rental Housing Association
    Petroleum Institute
    PhRMA
    AHIP
    American Hospital Association
    Hospital Association
    Medical Association
    Nurses Association
    American Lung
    American Heart
    American Cancer
    American Diabetes
    NRDC
    Audubon
    Nature Conservancy
    Trout Unlimited
    Ducks Unlimited
    Earthjustice
    Environmental Defense
    MADD
    Everytown
    NRA members
    NORML
    Right to Life
    Common Cause
    Urban League
    UnidosUS
    LULAC
    MALDEF
    Anti-Defamation
    Southern Poverty
    United Way
    Red Cross
    Goodwill
    Habitat for Humanity
    Feeding America
    Lutheran Services
    VFW
    YMCA
    YWCA
    4-H
    Rotary
    Lions Club
    Kiwanis
    Elks
    Center for Independent Living
    Independent Living Council
    Uber
    Lyft
    DoorDash
    Amazon
    Walmart
    Airbnb
    Deliveroo
    Just Eat
    Booking.com
    Facebook
    Instagram
    TikTok
    Snapchat
    YouTube
    Netflix
    Spotify
    Roblox
    Tesla
    Tesco
    Sainsbury's
    Aldi
    Lidl
    Coles
    Woolworths
    Loblaw
    Sobeys
    Costco
    Dollar General
    McDonald's
    Starbucks
    Greggs
    Wetherspoon*
    Afterpay
    PayPal
    Klarna
    Zip pay
    McCain
    Lamb Weston
    Tolko
    Weyerhaeuser
    Canfor
    Fonterra
    Silver Fern
    Zespri
    Rio Tinto
    BHP
    Fortescue
    Woodside
    Equinor
    AFN
    ITK
    NICHI
    Native Women's
    Unifor
    Canadian Labour Congress
    CLC
    CFIB's
    Canadian Chamber
    Cattle Feeders
    Canadian Real Estate
    Canadian Cancer
    CARP
    CanAge
    Egale
    Ecojustice
    David Suzuki
    Nature Canada
    CNIB
    March of Dimes
    ACORN
    AgForce
    VFF
    GrainGrowers
    Canegrowers
    Cotton Australia
    Dairy Australia
    Meat and Livestock
    BCA
    COSBOA
    ACCI
    Australian Chamber
    Real Estate Institute
    REIV
    REINSW
    Better Renting
    National Shelter
    Homelessness Australia
    Mission Australia
    Anglicare
    Salvos
    Financial Counselling Australia
    Council on the Ageing
    COTA
    PWDA
    Inclusion Australia
    Every Australian Counts
    NACCHO
    ACCHO*
    ACCOs
    SNAICC
    NATSILS
    Australian Conservation Foundation
    GetUp
    Public Health Association
    RACGP
    Pharmacy Guild
    the Guild
    Quit Victoria
    Heart Foundation's
    MUA
    CFMEU
    AWU
    ClubsNSW
    ARA
    APPEA
    Clean Energy Council
    Universities Australia
    Group of Eight
    P&C
    P&Cs
    Country Women's
    Surf Life Saving
    Alliance for Gambling Reform
    Beef + Lamb
    Beef and Lamb
    DairyNZ
    HortNZ
    Horticulture New Zealand
    Retail NZ
    Hospitality NZ
    Hospitality New Zealand
    EMA members
    BusinessNZ's
    NZCTU
    CTU
    E tū
    E tu
    Salvation Army's
    CPAG's
    Barnardos
    Plunket
    Age Concern NZ
    IHC
    Blind Low Vision
    Ngāi Tahu
    Ngai Tahu
    Tainui
    Waikato-Tainui
    Ngāpuhi
    Ngāti*
    Te Āti Awa
    Forest & Bird
    Fish & Game
    Fish and Game
    Automobile Association's
    Transporting New Zealand
    NZ Motor Caravan
    Motor Caravan Association
    NZ Initiative
    Netsafe
    InternetNZ
    Infrastructure New Zealand
    Seafood New Zealand
    LegaSea
    Problem Gambling Foundation
    Acorn and Generation
    Shell plc
    a couple of whom
    postman
    grown-up*
    out-of-stater*
    tradie
    tradies
    print house*
    print shop*
    holdings
    daycare provider*
    day care provider*
    daycares
    fish harvester*
    sealers
    mill town*
    outport*
    small town*
    in our town
    block captain*
    blended famil*
    sick child*
    unborn
    wheelchair
    stroller*
    sponsored famil*
    submitter*
    complainers
    many of them
    in their own homes
    own home
    wage packet*
    paycheck*
    pay cheque*
    paycheque*
    ratepaying
    hereditaments
    franchise holder*
    concessionaire*
    lease-holder*
    mooring holder*
    berth holder*
    slot holder*
    spectrum holder*
    incumbents
    purveyor*
    agri-business*
    agribusiness*
    fruit farm*
    flower farm*
    fish shop*
    corner-shop*
    mom-and-pop
    ma and pa
    cottage industr*
    card issuer*
    brokerages
    e-bikers
    birthing
    expecting
    babies'
    older child*
    younger child*
    unaccompanied
    separated child*
    street child*
    street homeless*
    drug-taker*
    rough-sleeping
    panhandler*
    beggar*
    loiterer*
  `,
  traps: `
    civil service
    business day*
    business services authority
    private sector operators
    user fee
    user interface
    action owner*
    company secretary
    in person
    person-hours
    company law
    general public sector
    shop floor
    member states
    public sector
    the public sector
    the public purse
    the public service*
    the public interest
    the public record
    the public finances
    the public domain
    the public inquiry
    the public hearing
    the public consultation
    the public body
    the public bodies
    the public health
    the public estate
    the public accounts
    the public register
    the public transport
    the public realm
    the public authorit*
    the public library
    the public libraries
    the public procurement
    the public works
    the public prosecutor*
    the public trustee
    the public service commission
    public trust doctrine
    deaf ears
    parenthes*
    parent company
    parent companies
    parent department*
    parent act
    parent legislation
    parent body
    parent ministry
    business as usual
    business case*
    business plan*
    business continuity
    business process*
    business requirement*
    business unit*
    business hours
    business model*
    business analyst*
    business manager*
    business change
    business area*
    business support officer*
    business objective*
    business intelligence
    parliamentary business
    business of the house
    house business
    order of business
    government business
    other business
    business item*
    business paper*
    council business
    official business
    business system*
    business rule*
    business owner in the department
    company number
    company register
    company registration
    company limited by guarantee
    public company
    community centre*
    community center*
    community hospital*
    community service order*
    community order*
    community sentence*
    community nurse*
    community nursing
    community infrastructure levy
    community pharmacist*
    community health cent*
    community health service*
    community care assessment*
    community of practice
    communities of practice
    european community
    international community
    policy community
    intelligence community
    community safety officer*
    community support officer*
    community planning partnership*
    community payback
    autonomous community
    department for levelling up
    communities and local government
    community college district
    person specification
    contact person
    person-centred
    person in charge
    person days
    person-days
    personnel
    chairperson
    in-person
    person year*
    senior responsible person
    young person's name
    family court*
    family judge*
    family hub*
    family doctor*
    family support worker*
    children's commissioner*
    children's services
    children's social care
    children's home*
    child protection officer*
    child benefit office
    parent helpline
    social worker*
    case worker*
    caseworker*
    youth worker*
    health worker*
    healthcare worker*
    key worker post*
    support worker*
    outreach worker*
    eligibility worker*
    child welfare worker*
    public sector worker*
    frontline worker*
    front-line worker*
    council worker*
    government worker*
    federal worker*
    state worker*
    probation worker*
    welfare worker*
    maintenance worker*
    community health worker*
    care worker visa route
    coworkers
    co-workers
    public workers
    public employee*
    council employee*
    government employee*
    federal employee*
    state employee*
    city employee*
    county employee*
    civilian employee*
    employee of the department
    employees of the department
    employee of the council
    employees of the council
    municipal employee*
    student loans company
    student finance england
    student awards agency
    student aid office
    tenant services authority
    home office
    home affairs
    consumer affairs
    consumer protection agency
    consumer protection authorit*
    consumer protection cooperation
    consumer protection commission
    consumer price*
    competition and consumer
    consumer financial protection bureau
    customer service agent*
    customer service adviser*
    customer service team*
    customer services
    customer service centre*
    customer contact centre*
    internal customer*
    customer relationship management
    customer account team
    user stories
    user story
    user acceptance
    user account*
    user manual*
    user friendly
    user-friendly
    user guide*
    user name*
    username*
    user testing
    user-centred
    user role*
    user licence*
    internal users
    social landlord*
    registered social landlord*
    driver and vehicle
    driver vehicle
    driver licensing agenc*
    key driver*
    main driver*
    cost driver*
    driver of
    drivers of
    driver for
    drivers for
    device driver*
    market driver*
    policy driver*
    a driver of
    owner of the action
    owner of the risk
    owner of the policy
    risk owner*
    process owner*
    product owner*
    policy owner*
    data owner*
    budget owner*
    benefit owner*
    ownership
    system owner*
    senior responsible owner*
    service owner*
    project owner*
    client department*
    client team
    client unit
    client side
    client-side
    client software
    email client*
    host a
    host an
    host the
    hosts a
    hosts the
    host department
    host country
    host countries
    web host*
    hosts file
    hosting
    guest speaker*
    audience of ministers
    viewer discretion
    agreement in principle
    buyer team
    head teacher*
    school governor*
    industry standard*
    industry strategy
    industry commission
    department of industry
    minister for industry
    ministry of industry
    business and industry department
    industry norm*
    young minister
    older people's commissioner
    women's and equalities committee
    women and equalities committee
    children and families act
    children act
    children's act
    equality act
    families act
    disability discrimination act
    public health act
    youth court*
    youth offending team*
    youth justice board
    youth justice service*
    youth offending service*
    youth hub*
    juvenile court*
    juvenile justice agency
    juvenile justice service*
    candidate country
    candidate countries
    candidate option*
    candidate measure*
    candidate site*
    candidate area*
    seniority
    partially
    impairment of assets
    impairment loss*
    impairment charge*
    disability service*
    department for disabilit*
    department of disabilit*
    disability commissioner
    disability assessment unit
    the market value
    the market price
    the market rate
    the industry standard
    the sector regulator
    the sector inspectorate
    the public sector equality
    trade union act
    those on the committee
    those in the department
    those in government
    those in office
    those in force
    those in the report
    those in annex
    those in table
    those in option
    those in the baseline
    those in place
    those in section
    those on page
    those in article
    those under option
    those under the
    those under section
    those under article
    those with option
    those in the act
    poorer outcome*
    poorer data
    poorer quality
    poorer result*
    poorer performance
    poorer value
    poorer service
    poorer compliance
    poorest data
    oldest file*
    oldest case*
    oldest application*
    oldest record*
    oldest building*
    oldest system*
    oldest vehicle*
    oldest buses
    oldest trains
    oldest stock
    oldest claims
    deaf to
    arrivals hall
    arrivals process
    new arrivals of
    farm payments team
    rural payments agency
    farm to fork
    wind farm*
    solar farm*
    server farm*
    farm bill
    state farm*
    fans and
    banks of
    river banks
    central bank*
    federal reserve banks
    reserve bank
    world bank
    investment bank of
    european investment bank
    bank holiday*
    development bank*
    memory banks
    church street
    church road
    church lane
    pub quiz
    hotel room costs for staff
    carrier bag*
    carriers of disease
    aircraft carrier*
    vendor lock-in
    dealer management
    press release*
    newspaper notice*
    newspaper advert*
    high street name
    federation of states
    enterprise agreement*
    enterprise architecture
    enterprise resource
    enterprise licence*
    enterprise system*
    enterprise zone*
    department of enterprise
    department for enterprise
    minister for enterprise
    enterprise agency
    enterprise ireland
    enterprise risk
    player base
    key player in government
    players in government
    suppliers to the department's IT
    supplier frameworks
    head of supplier
    village green*
    village hall*
    villages act
    towns fund
    towns act
    towns and cities
    suburb of
    population estimate*
    population data
    population register*
    population projection*
    population census
    fish population*
    bird population*
    wildlife population*
    deer population*
    the fish population
    animal population*
    prison population target
    seal population*
    salmon population*
    bee population*
    population of fish
    population of birds
    population of deer
    professional body's code
    federation council
    hunter valley
    runner-up
    runners-up
    walker review
    guardian newspaper
    founder member state*
    founder of the
    witness statement*
    bear witness
    expert witness*
    bidder conference
    the accused department
    client privilege
    legal professional privilege
    legal client
    volunteer for
    charity commission
    charities commission
    charities regulator
    charities act
    charities services
    charity tribunal
    consumer tribunal
    tenancy tribunal
    employment tribunal*
    residential tenancies board
    residential tenancies tribunal
    families commission
    youth parliament
    retirees list
    veterans affairs
    department of veterans
    veterans agency
    veterans administration
    minister for veterans
    minister for women
    minister for children
    minister for families
    minister for disabilities
    minister for youth
    minister for small business
    minister for seniors
    minister for pensions
    minister for immigration
    minister for farming
    minister for consumer
    secretary of state for business
    department for business
    department of business
    business secretary
    department for children
    department of children
    department of families
    office for students
    office for disability issues
    ministry of pacific peoples
    ministry for pacific peoples
    ministry for women
    ministry of youth
    small business commissioner
    small business administration
    victims commissioner*
    immigrant affairs office
    immigration new zealand
    migrant services team
    refugee council of ministers
    minority view*
    minority opinion*
    minority report*
    minority position
    minority government
    minority leader
    minority part*
    residential
    adulterat*
    pedestrianis*
    pedestrianiz*
    artistic*
    motherboard*
    neighbouring countr*
    neighbouring authorit*
    neighbouring council*
    neighbouring borough*
    neighbouring state*
    fisheries officer*
    fisheries agenc*
    fisheries management
    fisheries inspector*
    fisheries control
    fisheries protection
    patiently
    patience
    neighboring countr*
    neighboring state*
    neighboring count*
    neighboring cit*
    neighboring district*
    neighboring authorit*
    neighboring jurisdiction*
    neighborhood team*
    neighbourhood team*
    neighbourhood policing
    neighbourhood plan*
    neighbourhood officer*
    neighbourhood service*
    infant formula
    infant school*
    energy bill which
    energy bill in the
    vandalism
    the sick leave
    one suspects
    small business lens
    court business
    business activity statement
    document owner
    asset owner*
    companies act*
    adults at risk
    people board
    union budget
    union law
    union legislation
    union level
    union citizenship directive
    public accounts
    business case
    church house
    small business enterprise and employment act
    coalition of
    customer service
    student-specific
    students' hall
    driver vehicle standards agency
    driver and vehicle standards agency
    consumer affairs victoria
    family procedure
    family law act
    family jurisdiction
    family division
    tenant fees act
    landlord and tenant act
    owner of this
    policy holder of the file
    person with delegated
    person responsible
    men and women in uniform
    people plan
    people strategy
    people committee
    people services
    people and culture
    what people will ask
    companies house
    company limited
    patient safety
    passenger transport
    passenger transport authorit*
    passenger rail agency
    children's commission*
    women's national commission
    children's commission
    the Victorians
    victim support unit
    victim services
    consumer protection
    consumer policy
    consumer directorate
    consumer group at the commission
    retail price index
    farm advisory
    industry engagement team
    industry training board
    small business minister
    minister for young people
    minister for social
    minister for disabled
    minister for the elderly
    society of local authority
    society of archivists
    society of municipal
    royal society
    chamber of commerce has the deck
    persons days
    person-year*
    a couple of
    on reserve funds
    stalls the
    pastor*l
    gym membership for staff
    garages and stores
    council garages
    depot garages
    studios and
    chains of
    supply chains
    chains of custody
    food chains
    value chains
    food and drug
    venues for meetings
    venues for
    polling venue*
    retail price*
    friends of the court
    chambers of
    in chambers
    judge's chambers
    judges' chambers
    chambers staff
    council chambers
    senate chambers
    inspection chambers
    word processor*
    data processor*
    processor agreement*
    processor speed
    processor core*
    controller and processor
    multicultural affairs
    secretary of the branch
    main street bridge
    lobby of
    hotel lobby
    the lobby of
    building lobby
    entrance lobby
    in the lobby
    lobby area
    division lobby
    division lobbies
    temple street
    body corporate with
    a body corporate
    as a body corporate
    bodies corporate
    sub-processor*
    branch secretariat*
    co-operation
    cooperation with
    the royal college of policing
    college of policing
    zip code*
    amazon basin
    amazon rainforest
    in unison
    chartered institute of public finance
    red cross street
    church of st
    the wheelchair basketball
    holdings of
    cash holdings
    land holdings of the department
  `,
  yes: [
    'Two thousand tenants would pay more.',
    'Small businesses asked for a later date.',
    'Walkers and dog owners would lose the riverside path.',
    'Sole traders file one return instead of four.',
    "The tenants' union and two landlords' associations replied.",
    'Carers UK asked for a single contact point.',
    'Anyone over 75 keeps the paper form.',
    'Over-65s travel free after nine.',
    'Growers and hauliers would carry most of the cost.',
    'Low-paid staff in hotels work the longest shifts.',
    'The public would notice the change at once.',
    'The neighbor called twice before anybody came.',
    'Eighth-graders would start half an hour later.',
    'A couple in their thirties rent everything they plant.',
    'Self-funders pay two fifths more.',
    'Heirs would settle the debt when the land is sold.',
    'Nebraskans wait eleven months for a hearing.',
    'Heating bills fall by a third.',
    'Hairdressers and nail bars would need a licence.',
    'Roofers, truckers and farmworkers work outside all summer.',
    'A barista would have up to €203 more in such a week.',
    'Oystermen sell nothing after a spill.',
    'Filling stations and village stores close on Sundays.',
    'Trappers would lose their lines.',
    'Pension funds hold most of the freeholds.',
    'Self-builders pay no levy.',
    'Night-shift nurses would have a place that stays open.',
    "Thornley residents' association asked for later closing.",
    'Environmental organizations want clamshells in the draft.',
    'The Downtown Partnership wants a date certain.',
    "Peak bodies were consulted in May, and the growers' council replied.",
    'FoodDrinkEurope needs clarity before its members reorder packaging.',
    'Generation Rent and Age UK dread a rent rise.',
    'Federated Farmers and Forest & Bird both filed.',
    'Ictu asked for the waiting period to be dropped.',
    'The Farm Bureau and the Teamsters oppose the fee.',
  ],
  no: [
    'The Public Accounts Committee reported.',
    'Civil service numbers fell.',
    'The public purse carries the full amount.',
    'The business case is at Annex D.',
    'Social workers and caseworkers attend the course.',
    'The product owner signs off each release.',
    'The old system closes on 1 May.',
    'The main driver of spending is the rate of interest.',
    'The fish population recovers slowly.',
    'The neighbouring authorities pedestrianised two residential streets.',
    'The neighboring counties already share one lab.',
    'Supply chains are set out below.',
    'It took a couple of weeks.',
    'The judge heard the matter in chambers.',
    'The data processor signs a new agreement.',
  ],
};
