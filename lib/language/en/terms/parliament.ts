import type { TermList } from '../../types';

/** Elected representatives and their instruments. */
export const parliament: TermList = {
  tag: 'Parliament',
  terms: `
    parliament*
    house of commons
    house of lords
    the commons
    the lords
    the house
    either house
    both houses
    MP
    MPs
    peer
    peers
    lord
    lords
    backbench*
    select committee*
    public accounts committee
    PAC
    standing committee*
    joint committee*
    oireachtas
    dáil
    seanad
    TD
    TDs
    senator*
    senate
    congress*
    representatives
    house of representatives
    legislature*
    legislator*
    lawmaker*
    general assembly
    assembly member*
    MEP
    MEPs
    european parliament
    ENVI
    AGRI
    EMPL
    IMCO
    LIBE
    rapporteur*
    members of the committee
    members of your committee
    your committee
    councillor*
    councilor*
    Cllr
    Cllrs
    full council
    scrutiny committee*
    scrutiny panel
    overview and scrutiny
    the committee
    the chamber
    motion
    motions
    amendment*
    early day motion
    parliamentary question*
    written question*
    oral question*
    written statement
    oral statement
    affirmative procedure
    negative procedure
    statutory instrument committee
    second reading
    third reading
    committee stage
    floor vote
    opposition
    hansard
    senedd
    holyrood
    msp
    msps
    members of parliament
    members will
    legislative council
    estimates hearing
    senate estimates
    question time
    standing orders
    caucus
    bill passed
    urgent question
    debate in the house
    MP's
    TD's
    frontbench*
    front bench*
    shadow minister*
    shadow cabinet
    shadow secretary
    shadow chancellor
    opposition part*
    opposition spokes*
    opposition leader
    opposition bench*
    opposition member*
    opposition group*
    opposition councillor*
    opposition amendment*
    opposition day
    leader of the opposition
    official opposition
    government backbench*
    government benches
    government members
    crossbench*
    cross-bench*
    independents in the chamber
    party group*
    political group*
    parliamentary group*
    parliamentary party
    parliamentary parties
    parliamentary labour party
    political part*
    all-party
    cross-party
    all party group*
    APPG
    APPGs
    whips
    whip's office
    chief whip
    government whip*
    party whip*
    speaker of the house
    mr speaker
    madam speaker
    the speaker
    ceann comhairle
    cathaoirleach
    leas-cheann
    presiding officer*
    president of the senate
    majority leader
    minority leader
    majority whip
    ranking member*
    committee chair*
    chair of the committee
    chairs of the committee
    chairman of the committee
    chairwoman of the committee
    committee members
    committee's
    committee report*
    committee hearing*
    committee inquiry
    committee inquiries
    committee of the whole
    committee of inquiry
    committee on
    committee for
    committee asked
    committee wants
    committee will
    committee has
    committee may
    committee room
    committee vote
    committee clerk
    committee scrutiny
    committee of public accounts
    public accounts
    treasury committee
    transport committee
    health committee
    education committee
    justice committee
    home affairs committee
    work and pensions committee
    environmental audit committee
    housing committee
    finance committee
    liaison committee
    petitions committee
    women and equalities committee
    science and technology committee
    european scrutiny committee
    delegated powers committee
    delegated powers and regulatory reform
    secondary legislation scrutiny
    statutory instruments committee
    joint committee on
    regulations review committee
    appropriations committee*
    ways and means
    budget committee
    budgetary control committee
    judiciary committee
    oversight committee*
    congressional committee*
    subcommittee*
    sub-committee*
    special committee*
    report stage
    remaining stages
    first reading
    trilogue*
    trialogue*
    plenary
    plenary vote
    plenary session
    report of the committee
    clause-by-clause
    consideration in committee
    consent calendar
    markup
    mark-up session
    floor of the house
    floor amendment*
    on the floor
    floor debate
    house floor
    senate floor
    filibuster*
    cloture
    conference committee
    recess
    prorog*
    dissolution of parliament
    parliamentary time
    parliamentary session
    legislative session
    sitting day*
    sitting week*
    tabled
    table a motion
    tables a motion
    tabled a motion
    private member's bill*
    private members bill*
    private member's
    backbench business
    adjournment debate*
    westminster hall debate*
    opposition motion*
    early-day motion*
    EDM
    EDMs
    topical issue
    order of the dáil
    dail
    dáil's
    seanad's
    houses of the oireachtas
    oireachtas committee*
    teachta*
    PQ
    PQs
    written answer*
    oral answer*
    priority question*
    questions to the minister
    question period
    order paper question*
    questions on notice
    questions without notice
    PMQs
    urgent questions
    ministerial statement*
    statement to the house
    statement to parliament
    written ministerial statement*
    WMS
    answer to parliament
    report to parliament
    reports to parliament
    laid before parliament
    lay before parliament
    laid in the library
    tabled in parliament
    tabling in parliament
    affirmative resolution
    negative resolution
    affirmative instrument*
    made affirmative
    draft affirmative
    disallow*
    disallowance motion
    henry viii power*
    sunset vote
    royal assent
    parliamentary scrutiny
    parliamentary approval
    parliamentary debate*
    parliamentary counsel's bill
    parliamentary support
    parliamentary majority
    majority in the house
    free vote
    conscience vote
    three-line whip
    whipped vote
    no-confidence
    confidence motion
    confidence and supply
    vote of confidence
    humble address
    supply motion
    supply bill
    supplementary estimate*
    appropriation*
    appropriators
    vote on account
    budget resolution
    main estimates
    estimates committee
    estimates hearings
    budget estimates
    power of the purse
    omnibus bill
    reconciliation bill
    continuing resolution
    congressional review act
    congressional district*
    member of congress
    members of congress
    state legislature*
    state senate
    state senator*
    state house
    state representative*
    state assembly
    assemblyman
    assemblywoman
    assemblymember*
    MSP's
    MLA
    MLAs
    MLC
    MLCs
    MPP
    MPPs
    MNA
    MNAs
    MHA
    MHAs
    MHK
    MHKs
    national assembly
    northern ireland assembly
    northern ireland executive committee scrutiny
    welsh parliament
    senedd's
    scottish parliament
    members of the senedd
    members of the scottish
    legislative assembly
    house of assembly
    house of keys
    states assembly
    legislative branch
    legislative committee*
    legislative proposal debate
    legislative priorities of parliament
    house delegates
    delegate assembly
    bicameral
    lower house
    upper house
    lower chamber
    upper chamber
    both chambers
    other place
    second chamber
    house committee*
    house members
    house minority
    house majority
    house republicans
    house democrats
    senate republicans
    senate democrats
    senate committee*
    democrats
    republicans
    labour members
    conservative members
    liberal democrat*
    green members
    sinn féin
    sinn fein
    fianna fáil
    fine gael
    tory backbench*
    labour backbench*
    labour MPs
    conservative MPs
    SNP
    DUP
    SDLP
    EPP
    S&D
    ECR
    Greens/EFA
    co-legislator*
    colegislator*
    the legislature's
    european parliament's
    EP
    MEP's
    INTA
    ECON
    ITRE
    JURI
    TRAN
    REGI
    PECH
    CULT
    FEMM
    BUDG
    CONT
    PETI
    AFET
    DEVE
    shadow rapporteur*
    committee on the environment
    own-initiative report
    resolution of parliament
    resolution of the european parliament
    parliament resolution*
    political guidelines hearing
    committee of the regions
    councilman
    councilwoman
    councilmen
    councilmember*
    council member*
    council chamber
    council meeting*
    council vote*
    council resolved
    council resolution*
    council motion*
    council's motion
    council debate*
    council approval
    council approved
    council adopted
    council directed
    council asked
    council requested
    council is asked
    council is recommended
    council is invited
    council agreed
    council decided
    council will decide
    council decides
    council may wish
    that council
    to council
    at council
    council in committee
    council of the whole
    council question*
    the council is asked
    the council resolved
    the council will vote
    the council voted
    council committee*
    council scrutiny
    council oversight
    council minutes
    county council members
    county councillor*
    district councillor*
    borough councillor*
    parish councillor*
    town councillor*
    ward councillor*
    local councillor*
    city councillor*
    city councilor*
    city council
    town council meeting
    common council
    council president
    council budget vote
    council chair
    ward member*
    local member*
    area committee*
    area panel*
    planning committee*
    licensing committee*
    policy committee*
    standing orders committee
    municipal district members
    community board*
    local board*
    alderman
    aldermen
    aldermanic
    freeholders board
    board of supervisors
    board of county commissioners
    county board
    county legislature
    town meeting
    annual town meeting
    select board
    selectmen
    school board members
    board of aldermen
    governing body of elected
    elected member*
    elected representative*
    elected official*
    elected assembly
    elected board members
    elected council
    elected councillors
    local elected
    public representative*
    local representatives
    people's representatives
    representative body of
    members are asked
    members are recommended
    members are invited
    members may
    members asked
    members want
    members should
    members note
    members have
    members raised
    members requested
    members decide
    members voted
    members need
    members agreed
    members were
    members resolved
    members expressed
    members of all
    members from all
    members on all sides
    members of the house
    members of the council
    members of the assembly
    members of the opposition
    members of the scrutiny
    members of the legislature
    members of the public accounts
    hon members
    honourable member*
    member of parliament
    member for
    member's bill*
    member briefing*
    all-member briefing*
    briefing for members
    overview and scrutiny committee
    scrutiny board*
    scrutiny commission*
    scrutiny chair*
    scrutiny members
    scrutiny function
    scrutiny reserve
    scrutiny review
    call-in
    called in by
    call in the decision
    health scrutiny
    police and crime panel*
    audit and governance committee
    governance committee
    corporate policy group
    strategic policy committee*
    SPC
    plenary council
    notice of motion
    notices of motion
    motion carried
    motion adopted
    motion passed
    motion was
    motion asks
    motion asked
    motion calls
    motion of censure
    private motion
    resolution passed
    unanimous vote
    recorded vote
    roll call
    roll-call vote
    vote in the house
    votes in the house
    vote in council
    vote in parliament
    vote in committee
    put to a vote
    division bell
    division lobby
    petition to parliament
    petition debate
    e-petition*
    hansard record
    told the house
    told the committee
    told parliament
    told members
    assured the house
    assured parliament
    assured the committee
    promised the house
    promised parliament
    promised the committee
    promised members
    undertaking to the house
    undertaking to parliament
    undertaking to the committee
    commitment to parliament
    commitment to the house
    commitment to the committee
    assurance to the house
    assurances to parliament
    assurances to the committee
    inform parliament
    inform the house
    inform the committee
    accountable to parliament
    answerable to parliament
    democratic accountability
    democratic oversight
    democratic scrutiny
    democratic mandate
    right of initiative
    budgetary power*
    power to amend
    legislative majority
    lawmaking
    law-maker*
    law-making
    ministerial accountability to parliament
    bill committee*
    public bill committee
    bill stages
    passage of the bill
    through the house
    through both houses
    through parliament
    through congress
    hybrid bill
    house library
    commons library
    library of congress
    parliamentary library
    parliamentary budget officer
    parliamentary budget office
    congressional budget office
    congressional research service
    the greens
    plaid cymru
    members question*
    members bill*
    members briefing
    deputies
    deputy for
    electorate member*
    private members
    private member
    list MP*
    ministers and members
    members from
    members representing
    members of both
    members can
    members could
    members would
    members might
    members do
    members told
    members promised
    members undertook
    members also
    members of the select
    members of the authority
    members opposite
    members voting
    members for the
    members with a view
    members reserved
    members sat
    members think
    members believe
    members fear
    members wish
    members wished
    members heard
    members received
    members took
    the members
    your members
    several members
    three members
    two members
    four members
    five members
    lay members
    member pritchard
    non-executive members of council
    member opposite
    sponsors of the bill
    bill sponsor*
    bill's author
    author of the bill
    co-sponsor*
    cosponsor*
    legislative sponsor*
    bill manager
    floor leader*
    party leader*
    party spokes*
    whips'
    whip
    majority party
    minority party
    majority members
    minority members
    independents and greens
    teals
    labour MP*
    labor MP*
    liberal MP*
    conservative MP*
    tory MP*
    greens MP*
    ACT and
    ACT party
    te pāti māori
    te pati maori
    new zealand first
    NZ first
    plaid
    reform UK
    sinn féin's
    alliance party
    SDLP's
    independents 4 change
    people before profit
    aontú
    house speaker
    president pro tem
    pro tempore
    speaker's
    deputy speaker
    deputy presiding
    temporary chair
    black rod
    serjeant
    committee clerk*
    baroness
    noble lord*
    hon member
    members' interests
    assembly speaker
    house of delegates
    freeholder commissioners
    county commissioners
    county supervisors
    supervisor elected
    supervisors voted
    board of education
    school trustees
    cllr's
    village board
    village council
    town board
    borough assembly
    selectboard
    planning and zoning commission
    zoning board of
    elected mayor and council
    council as a whole
    mayor and council
    comhairleoir*
    municipal district
    municipal council
    municipal councils
    municipal assembly
    second house
    passed both
    cleared committee
    out of committee
    in committee
    to committee
    referred to committee
    referral to committee
    committee of supply
    committee of selection
    privileges committee
    procedure committee
    regulations review
    subordinate legislation committee
    scrutiny of bills committee
    human rights committee
    JCHR
    JCPAA
    PJCHR
    HCLG committee
    DHSC committee
    culture media and sport committee
    CMS committee
    media and sport committee
    EFRA committee
    health and social care committee
    health and sport committee
    science innovation committee
    business and trade committee
    foreign affairs committee
    international development committee
    international trade committee
    defence committee
    levelling up committee
    women's committee
    digital committee
    constitution committee
    economic affairs committee
    built environment committee
    public services committee
    public administration committee
    PACAC
    welsh affairs committee
    scottish affairs committee
    northern ireland affairs committee
    net zero committee
    rural affairs committee
    local government committee
    public audit committee
    public audit
    equalities committee
    constitution and europe
    budgetary oversight
    education and workforce committee
    finance and expenditure committee
    social services and community committee
    governance and administration committee
    environment committee
    primary production committee
    health select
    justice select
    estimates week
    estimates is
    at estimates
    before estimates
    in estimates
    estimates in
    estimates on
    estimates process
    vote estimates
    additional estimates
    estimates debate
    scrutiny week
    annual review hearing*
    order for production
    orders for production
    references committee
    community affairs committee
    rural and regional affairs committee
    portfolio committee*
    house standing
    house finance
    house ways
    house education
    house judiciary
    house agriculture
    house health
    house utilities
    house public
    energy and commerce
    armed services committee
    homeland security committee
    agriculture committee
    agriculture committees
    transportation committee
    judiciary chairs
    judiciary chair
    committee leadership
    interim committee*
    joint fiscal
    joint finance
    joint legislative
    joint rules committee
    joint interim
    legislative interim
    legislative audit committee
    legislative budget
    legislative council's
    rule review
    rules review
    administrative rules review
    legislative review committee
    legislative management
    legislative leaders
    legislative leadership
    legislative oversight
    legislative approval
    legislative authority to spend
    legislative intent
    legislative hearing*
    legislative calendar
    legislative vote
    legislative veto
    legislative sponsors
    legislative report
    finance and infrastructure committee
    community services committee
    council standing
    order paper
    hansard's
    members' statements
    members' allowance
    members' briefing
    members' workshop
    members' seminar
    member seminar
    member working group
    members' working group
    member-led
    cross party
    fire authority members
    full authority
    board of supervisors'
    supervisors'
    council tonight
    council also
    council amends
    council amended
    council rejects
    council rejected
    council deferred
    council defers
    council wishes
    council expressed
    council called
    council endorsed
    council endorses
    council noted
    council received
    council unanimously
    council passed
    council heard
    council instructed
    council instructs
    council considered
    council considers
    council resolve
    council reaffirmed
    council promised
    council undertook
    council to resolve
    council to decide
    before council
    from council
    resolution of council
    policy decision for council
    council in ownership
    council's decision
    council's resolution
    council's vote
    council's role
    council's approval
    council's agenda
    council's budget debate
    council's request
    council agenda
    council budget process
    council hearing*
    council session
    council workshop
    council study session
    committee of council
    council of the day
    extraordinary meeting
    special meeting of council
    annual general meeting of council
    open council
    council lapses
    quorum of council
    city council's
    aldermen's
    council floor
    ordinance introduced
    ordinance passed
    ordinance adopted
    ordinance vote
    bill is introduced
    bill was introduced
    bill will be introduced
    bill fails
    bill failed
    bill died
    bill is referred
    bill reported
    bill stage
    bill has passed
    bill cleared
    bill in committee
    bill is in committee
    bill is needed
    bill hearing
    died on the calendar
    introduction of the bill
    introduced the bill
    introduce a bill
    introduce the bill
    legislation programme
    legislative programme
    legislation through
    legislative slot
    legislative vehicle
    category 4 priority
    regular session
    short session
    long session
    spring sitting
    autumn sitting
    fall sitting
    winter sitting
    winter sittings
    spring sittings
    budget sittings
    sitting fortnight
    sittings of
    sitting calendar
    sine die
    adjourned debate
    westminster hall
    ten minute rule
    ten-minute rule
    topical question*
    topical debate*
    emergency debate
    take note debate
    debate in council
    debated in
    debated by
    scrutiny in committee
    pre-legislative scrutiny
    pre-legislative
    post-legislative
    legislative consent
    LCM
    LCMs
    legislative consent motion*
    sewel
    prayer against
    praying against
    approval motion*
    move that
    moved that
    seconded by
    carried unanimously
    nem con
    division list
    vote against the government
    votes of members
    voted down
    voted aye
    voted for the bill
    voted against the bill
    to be voted on
    majority vote
    two-thirds majority
    supermajority
    super-majority
    four-fifths vote
    simple majority
    tie vote
    abstention*
    abstained
    ordinary legislative procedure
    special legislative procedure
    consent procedure
    right to object
    interinstitutional
    inter-institutional
    implementing powers scrutiny
    petitions with more
    petition signed by
    table office
    journal office
    vote office
    tabling office
    bills office
    questions office
    private bill office
    legislative affairs
    legislative liaison
    earmark*
    farm bill debate
    authorizing committee*
    authorization bill
    concurrent resolution
    joint resolution
    house resolution
    house bill
    assembly bill
    house file
    committee substitute
    enrolled bill
    enrolled act
    engrossed
    conference report
    in conference
    budget conference
    budget trailer
    trailer bill
    vote on supply
    estimates day
    throne speech debate
    budget debate
    votes and proceedings
    committee recommended
    committee recommends
    committee concluded
    committee took
    committee heard
    committee asks
    committee requests
    committee requested
    committee wrote
    evidence session*
    oral evidence
    gave evidence to
    hearing in committee
    public hearing before council
    questions from members
    questions by members
    supplementary question*
    correct the record
    correction of the record
    report to committee
    statement to members
    lays before
    laid before both
    laid before the assembly
    lay it before
    tabling of
    accountable to members
    accountability to members
    constituency
    constituencies
    ridings
    marginal seat*
    electorate office*
    trustees voted
    bill's sponsor
    sponsor of the bill
  `,
  traps: `
    chamber of commerce
    chambers of commerce
    chamber orchestra
    house of st*
    school house
    carriage house
    House of European History
    peer review*
    peer-reviewed
    peer group*
    peer pressure
    peer support
    house price*
    house building
    the house next
    division of
    lord mayor
    steering committee
    audit committee
    risk committee
    the motion of
    cabinet committee*
    cabinet sub-committee*
    cabinet subcommittee*
    cabinet's committee
    chambers of trade
    torture chamber
    chamber music
    chamber pot
    anechoic chamber
    inspection chamber*
    peer worker*
    peer mentor*
    peer learning
    peer network
    peer challenge
    peer countries
    peer authorities
    peer evaluation
    peer-to-peer
    peers in school
    their peers
    his peers
    her peers
    peer tutor*
    peers at school
    peer organisation*
    industry representative*
    union representative*
    trade union representative*
    employee representative*
    worker representative*
    workers representative*
    staff representative*
    tenant representative*
    resident representative*
    parent representative*
    patient representative*
    business representative*
    sales representative*
    safety representative*
    legal representative*
    customer representative*
    farm representative*
    community representative*
    consumer representative*
    sector representative*
    employer representative*
    personal representative*
    representatives of
    representatives from
    representatives of industry
    service representative*
    representative sample*
    representative office*
    permanent representative*
    special representative*
    authorised representative*
    authorized representative*
    representatives of tenants
    opposition to
    opposition from
    opposition by
    opposition among
    strong opposition
    local opposition
    public opposition
    fierce opposition
    little opposition
    community opposition
    without opposition
    opposition of residents
    in opposition to
    opposition proceeding*
    opposition period
    statement of opposition
    contract amendment*
    amendment of the contract
    amendment to the contract
    amendments to the contract
    amendment of the lease
    lease amendment*
    plan amendment*
    zoning amendment*
    amendment regulations
    amendment order*
    amendment rules
    amendment act
    technical amendment*
    minor amendment*
    editorial amendment*
    consequential amendment*
    drafting amendment*
    soil amendment*
    first amendment
    fourth amendment
    second amendment
    fourteenth amendment
    amendment form
    amendment to the form
    amendments to the form
    amendments to the guidance
    amendments to the draft
    amendments to the text
    data amendment*
    treaty amendment*
    zoning code amendment*
    landlord and tenant
    house builder*
    house sale*
    house of fraser
    the house is
    the house was
    the house had
    the house they
    the house where
    the house with
    the house owner*
    the house move
    in the house next
    around the house
    open house
    halfway house
    house rent*
    the house fire
    the house insurance
    leave the house
    left the house
    leaving the house
    heat the house
    own the house
    buy the house
    sell the house
    sold the house
    the house prices
    out of the house
    house hunting
    care house
    white house
    house rules
    court house
    house style
    house to house
    publishing house*
    trinity house
    companies house
    the house value
    the house boat
    project committee*
    audit and risk committee
    management committee*
    advisory committee*
    expert committee*
    ethics committee*
    research ethics committee*
    scientific committee*
    technical committee*
    works committee*
    residents committee*
    tenants committee*
    safety committee*
    remuneration committee*
    board committee*
    drugs committee*
    prescribing committee*
    low pay committee
    committee of experts
    climate change committee
    monetary policy committee
    joint negotiating committee*
    negotiating committee*
    staff committee*
    strike committee*
    organising committee*
    festival committee*
    committee of residents
    committee of tenants
    european economic and social committee
    economic and social committee
    standards committee of the trade
    pension committee
    investment committee
    programme committee
    credit committee
    credit committees
    admissions committee*
    committee of the regions secretariat
    local committee of residents
    safeguarding committee
    allocation committee*
    grants committee
    monitoring committee*
    regulatory committee procedure
    comitology committee*
    examination procedure committee
    motion sensor*
    set in motion
    slow motion
    motion to dismiss
    range of motion
    in motion
    motion for summary
    court motion*
    motion picture*
    general assembly of the
    assembly plant*
    assembly line*
    assembly point*
    citizens assembly
    assembly hall
    school assembly
    freedom of assembly
    right of assembly
    peaceful assembly
    residents assembly
    people's assembly
    family member*
    staff member*
    team members
    board members
    crew members
    union members
    household members
    members of staff
    members of the public
    members of the team
    members of the board
    members of the community
    members of the family
    scheme member*
    pension scheme members
    club members
    association members
    members of the association
    members of the club
    members of the union
    members of households
    members of the working
    members of the jury
    member states
    its members
    their members
    panel members
    group members
    trade union members
    members of the panel
    our members
    members of the armed
    chamber members
    credit union members
    cooperative members
    federation members
    members of the federation
    gang members
    member firms
    national assembly plant
    plenary lecture
    in recess
    recess in the wall
    alpine recess
    recessed
    recession*
    resolution authorit*
    dispute resolution
    resolution of disputes
    resolution of the dispute
    image resolution
    resolution of complaints
    resolution fund
    screen resolution
    high resolution
    resolution plan*
    political participation
    call-in show
    drop-in and call-in
    call-in centre
    radio call-in
    local member of staff
    member for life
    roll call at school
    the speaker at
    the speaker of the day
    keynote speaker*
    native speaker*
    guest speaker*
    the speaker said at the conference
    on the floor of the factory
    on the floor above
    on the floor below
    on the floor in
    slept on the floor
    sleeping on the floor
    sleep on the floor
    lying on the floor
    to council tax
    by council tax
    for council tax
    to council house*
    by council officers
    to council services
    to council staff
    for council staff
    by council staff
    for council house*
    to council buildings
    for council buildings
    that council staff
    that council officers
    that council tax
    that council services
    for council tenants
    to council tenants
    at council offices
    at council level
    that council tenants
    that council house*
    for council officers
    to council officers
    for council homes
    to council homes
    to council land
    by council teams
    that council teams
    by council tenants
    at council depots
    for council land
    public accounts of the company
    congress of trade unions
    trades union congress
    congress of trade
    world congress
    congress centre
    democrats abroad
    tabled offer
    finance committee of the parish church
    plaid shirt
    federal reserve chair
    members of the union voted
    deputies and
    deputies of the sheriff
    sheriff's deputies
    sheriffs deputies
    deputies in the sheriff's
    deputy for the director
    whip hand
    in committee with
    to committee members of the club
    debated in the press
    member states'
    from council tax
    from council staff
    from council officers
    from council services
    from council housing
    from council homes
    from council budgets
    before council officers
    before council tax
    abstention from school
    abstention from drink
    estimates in table
    estimates is based
    estimates in the
    estimates in this
    estimates in annex
    estimates on the
    the members of the team
    in conference calls
    in conference rooms
    in conference with
    chief deputies
    his deputies
    her deputies
    council wide
    members in three
    group's members
  `,
  yes: [
    'MPs asked for a vote before the summer.',
    'Council promised the parishes in a motion of 2023.',
    'The Dáil debated two priority questions on this in May.',
    'Opposition members will press for a vote on the amendment.',
    'Three TDs and a senator wrote about the closures.',
    'Council resolved in March to keep the pool open.',
    'Ward councillors asked for a site visit.',
    'The rapporteur wants a trilogue before the recess.',
    'The Minister told the House that no site would close.',
    'Deputies put down 412 questions on the scheme.',
    'Estimates is on 24 and 25 February.',
    'Council reaffirmed the policy, and the ordinance passed on second reading.',
    "The bill's sponsor expects a floor amendment in the Senate.",
    'Backbenchers asked for a Westminster Hall debate.',
    'Members from rural districts wanted the licence provision out.',
  ],
  no: [
    'The Chamber of Commerce replied.',
    'The study was peer reviewed.',
    'Trade union representatives met the director.',
    'Opposition to the mast is strong among neighbours.',
    'Family members may visit twice a week.',
    'The steering committee meets on Tuesdays.',
    'Amendments to the contract are priced at Annex C.',
    'She grew up in the house next door.',
    'Council tax rises by 3%.',
    'The sheriff and two of his deputies attended.',
  ],
};
