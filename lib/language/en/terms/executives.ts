import type { TermList } from '../../types';

/** Political executives and what binds them. */
export const executives: TermList = {
  tag: 'Executives',
  terms: `
    minister*
    Prime Minister
    PM
    secretary of state
    chief secretary
    chancellor
    home secretary
    foreign secretary
    first minister
    deputy prime minister
    premier
    taoiseach
    tánaiste
    treasurer
    attorney general
    governor*
    mayor*
    lord mayor
    cabinet
    cabinet member*
    portfolio holder*
    council leader
    leader of the council
    government
    the administration
    commissioner*
    college of commissioners
    the commission announced
    president
    vice-president
    white house
    junior minister*
    special adviser*
    SpAd
    SpAds
    predecessor*
    collective agreement
    manifesto*
    coalition agreement
    programme for government
    the executive
    county executive
    city manager's office
    cabinet colleagues
    manifesto commitment
    your commitment
    you told
    you announced
    you have said
    you risk
    prime ministerial
    premier's
    premiers
    taoiseach's
    tánaiste's
    tanaiste
    deputy premier
    vice president
    vice-presidents
    executive vice-president*
    first vice-president
    president's
    president of the commission
    commission president
    president-elect
    president of the council
    presidency
    council presidency
    rotating presidency
    european council
    heads of state
    head of government
    heads of government
    head of state
    council of ministers
    council of the european union
    college's decision
    EU commissioner*
    lead commissioner
    mission letter*
    political guidelines
    the commission pledged
    the commission promised
    the commission undertook
    the commission committed
    the commission has committed
    commission's political
    cabinet of the commissioner
    the commissioner's cabinet
    head of cabinet
    chef de cabinet
    juncker
    high representative
    secretary of state's
    secretaries of state
    the secretary
    cabinet secretary for
    cabinet secretaries
    secretary for
    education secretary
    health secretary
    transport secretary
    justice secretary
    defence secretary
    business secretary
    environment secretary
    energy secretary
    work and pensions secretary
    housing secretary
    culture secretary
    trade secretary
    northern ireland secretary
    welsh secretary
    scottish secretary
    levelling up secretary
    treasury secretary
    labor secretary
    secretary of agriculture
    secretary of labor
    secretary of education
    secretary of transportation
    secretary of health
    secretary of defense
    secretary of the interior
    secretary of homeland
    secretary of commerce
    secretary of energy
    secretary of housing
    secretary of veterans
    secretary of the treasury
    lord chancellor
    chancellor of the exchequer
    chancellor's
    chief secretary to the treasury
    chief secretary's
    financial secretary
    economic secretary
    exchequer secretary
    paymaster general
    solicitor general
    advocate general for scotland
    lord advocate
    counsel general
    attorney general's
    deputy first minister*
    first minister's
    finance minister
    health minister
    education minister
    housing minister
    transport minister
    environment minister
    social protection minister
    home affairs minister
    associate minister
    responsible minister
    lead minister
    portfolio minister
    minister of state
    ministers of state
    parliamentary under-secretary
    parliamentary secretary to the
    parliamentary undersecretary
    super junior
    crown minister*
    law officers
    law officer
    oval office
    the president
    presidential
    executive order*
    executive action*
    executive branch
    executive power*
    executive decision*
    executive authority of the president
    the administration's
    biden administration
    trump administration
    obama administration
    bush administration
    clinton administration
    administration's priorities
    administration officials
    this administration
    previous administration
    last administration
    incoming administration
    next administration
    current administration
    lieutenant governor*
    governor's budget
    governor's veto
    gubernatorial
    state treasurer
    secretary of state of
    agency heads appointed
    political appointee*
    appointees
    appointed secretary
    cabinet-level
    chief of staff
    national security adviser
    council of economic advisers
    deputy mayor*
    metro mayor*
    directly elected mayor
    elected mayor*
    city mayor
    police and crime commissioner*
    PCC
    PCCs
    the executive's
    executive member*
    executive board member*
    executive councillor*
    council executive
    northern ireland executive
    stormont executive
    scottish government
    welsh government
    UK government
    HM government
    the government's
    government's
    governments
    irish government
    federal government
    national government
    provincial government
    state government
    commonwealth government
    australian government
    new zealand government
    canadian government
    british government
    german government
    dutch government
    french government
    devolved government*
    devolved administration*
    devolved ministers
    the coalition
    coalition part*
    coalition government
    governing part*
    ruling party
    party in government
    caretaker government
    government of the day
    new government
    incoming government
    previous government
    last government
    outgoing government
    minority government
    majority government
    government minister*
    government spokes*
    government policy
    government position
    government decision
    government commitment*
    government priorit*
    government line
    government has
    government wants
    government will
    government wishes
    government intends
    government announced
    government promised
    government pledged
    government decided
    government chose
    government accepted
    government rejects
    government decides
    decision of government
    approval of government
    memorandum for government
    order in council
    governor in council
    governor general
    lieutenant governor in council
    cabinet's
    the cabinet
    full cabinet
    cabinet sub-committee*
    cabinet subcommittee*
    cabinet committee*
    cabinet minister*
    cabinet decision*
    cabinet agreement
    cabinet approval
    cabinet paper*
    cabinet minute*
    cabinet meeting*
    cabinet collective responsibility
    cabinet responsibility
    cabinet manual
    cabinet agreed
    cabinet portfolio
    cabinet reshuffle
    reshuffle
    cabinet member for
    cabinet is invited
    cabinet is asked
    cabinet discussion
    national security council
    expenditure review committee
    treasury board ministers
    war cabinet
    collective responsibility
    collective agreement of ministers
    collective clearance
    collective cabinet
    write-round*
    write round
    home affairs committee of cabinet
    DEV committee
    portfolio-holder*
    portfolio member
    lead member*
    lead member for
    lead councillor*
    leader's
    leader and cabinet
    council leader's
    deputy leader*
    leader of the authority
    leader of the majority group
    leadership of the council
    administration group
    ruling group
    ruling administration
    ruling coalition
    political leader*
    political executive
    political decision*
    political choice
    political responsibility
    political accountability
    political priority
    political priorities
    political capital
    political risk*
    political cost*
    political cover
    political commitment*
    political promise*
    politically exposed
    politically sensitive
    politically accountable
    politically
    political master*
    politicians
    politician
    reputational risk to the minister
    decision is yours
    your decision
    your predecessor*
    your responsibility
    your responsibilities
    your statement
    your speech
    your promise*
    your pledge
    your manifesto
    your announcement
    your earlier decision
    your portfolio
    your office
    your private office
    your priority
    your priorities
    your ambition
    your interest
    your objective*
    your aim*
    your wish
    your position
    your accountability
    your duty
    your power*
    your discretion
    your signature
    your reputation
    your room for manoeuvre
    your legacy
    your reform
    your agenda
    your colleagues
    your cabinet colleagues
    your counterpart
    your legal duty
    you are responsible
    you are accountable
    you are exposed
    you remain accountable
    you would be accountable
    you would have to explain
    you will have to explain
    you will be asked
    you will be criticised
    you may be asked
    you could be asked
    you may face
    you will face
    you would face
    you face
    you can expect
    you promised
    you pledged
    you undertook
    you committed
    you agreed in
    you said
    you have told
    you have promised
    you have committed
    you have asked
    you asked
    you have made clear
    you wish to
    you want to
    you prefer
    you favour
    you indicated
    you signalled
    you chair
    you may wish
    you will want
    you would want
    you have the power
    you would be seen
    you risk being
    you are on record
    you gave an assurance
    you gave an undertaking
    on your watch
    exposes you
    leaves you
    protects you
    commits you
    ties your hands
    I am responsible
    I have promised
    I have committed
    I pledged
    I promised
    I remain responsible
    I am accountable
    my responsibility
    my commitment
    my pledge
    my promise
    my predecessor
    my government
    my ministry
    party manifesto
    election promise*
    election pledge*
    election commitment*
    campaign promise*
    campaign pledge*
    campaign commitment*
    supply and confidence agreement
    confidence-and-supply
    speech from the throne
    king's speech
    queen's speech
    speech from
    throne speech
    state of the union
    programme of government
    mandate letter*
    ministerial direction*
    written direction*
    ministerial decision*
    ministerial responsibility
    ministerial accountability
    ministerial code
    ministerial team
    ministerial group
    ministerial colleagues
    SpAd's
    political adviser*
    political advisor*
    policy special adviser
    press secretary
    number 10
    number ten
    no 10
    downing street
    No10
    number 11
    leinster house government
    beehive
    department of the taoiseach's minister
    mps in government
    treasurer's
    federal minister*
    state premier*
    chief minister*
    administrator of the territory
    PM's
    PMs
    DPM
    FM
    DFM
    SoS
    FST
    EST
    XST
    CST
    POTUS
    VPOTUS
    HRVP
    EVP
    CCR
    CEC
    leader of the house
    leader of the lords
    leader of the commons
    finance secretary
    state secretary
    state secretaries
    parliamentary secretary
    parliamentary secretaries
    immigration secretary
    science secretary
    technology secretary
    net zero secretary
    communities secretary
    wales secretary
    scotland secretary
    brexit secretary
    attorney
    attorney-general
    attorney-general's
    solicitor-general
    attorneys general
    treasurers of the states
    lord privy seal
    leader of the opposition's successor
    paymaster
    comptroller of the household
    comhairle leader
    tánaistí
    premiers'
    lieutenant-governor
    council leaders
    council leadership
    leaders of both
    leaders of the councils
    leader attended
    the leader
    leader and chief executive
    executive lead member
    executive portfolio
    portfolio lead
    county judge
    county executive's
    borough president*
    cabinet officer
    constitutional officer*
    statewide elected official*
    agency secretary appointed
    superintendent of public instruction
    comptroller elected
    state comptroller
    tribal chair
    tribal chairman
    tribal chairwoman
    band chief
    chief and council
    paramount chief
    executive council
    federal executive council
    executive council submission
    executive branch's
    erc
    strategic priorities committee
    inter-ministerial
    interministerial group
    political office
    press conference
    members of the college
    member of the college
    member of the commission
    members of the commission
    college of members
    college adopted
    state of the state
    state of the city
    inaugural address
    budget speech
    budget letter*
    budget address
    spring statement
    autumn statement
    fall statement
    fall economic statement
    budget statement
    mid-year update
    MYEFO
    coalition's
    coalition commitment*
    coalition deal
    confidence agreement
    right honourable
    rt hon
    your excellency
    charter letter*
    letter of expectation*
    statement of expectation*
    veto
    vetoed
    vetoes
    signing statement
    executive proclamation
    bully pulpit
    re-election
    reelection
    re-elected
    election year
    on the campaign trail
    campaign platform
    platform commitment
    party platform
    election platform
    the platform you
    ran on
    campaigned on
    pledge card
    election night pledge
    fiscal rules
    CoS
    SpAds'
    DPM's
    number ten's
    first lady
    council of state
    privy counsellor
    your consent
    your concurrence
    your steer
    your direction
    your instruction
    your instructions
    your name
    your word
    your own words
    your remark*
    your remarks
    your question time
    your slot
    your oral questions
    your opponents
    your opponent
    your electorate
    your district as
    your seat
    your party
    your party's
    your mandate
    your letter to the
    your press conference
    your response in
    your answer in
    your colleague at
    your colleague in
    your colleague from
    your counterpart*
    your ministry's
    your administration
    your term
    your first term
    your visit
    your visits
    your tour
    your undertaking
    your assurance*
    your line
    your stance
    your preference
    your choice
    your call
    your judgement
    your judgment
    your ruling
    your order
    your statutory duty
    your statutory
    your legal
    your functions
    your oversight
    your exposure
    your risk
    your vote
    your tie-breaking
    your casting vote
    your certification
    your personal
    yours to make
    yours by
    yours alone
    is yours
    be yours
    are yours
    remains yours
    you stated
    you gave
    you wrote to
    you will meet
    you are due
    you have a statutory
    you have undertaken
    you have indicated
    you have signalled
    you have previously
    you have already
    you have publicly
    you have spoken
    you have power
    you have discretion
    you have no power
    you have no discretion
    you have until
    you may be criticised
    you may be pressed
    you might wish
    you might be asked
    you might be criticised
    you might face
    you will be pressed
    you will be expected
    you will be seen
    you will be accused
    you will be opening
    you will have to
    you will need to
    you will present
    you would be asked
    you would be criticised
    you would be accused
    you would be sued
    you would be open to
    you would be open
    you would be required
    you would be liable
    you would be able to
    you would have
    you would need to
    you would own
    you'd be
    you own the
    you ran
    you campaigned
    you signed
    you cannot direct
    you cannot
    you can direct
    you must decide
    you must report
    you must have
    you must lay
    you must consult
    you must table
    you are personally
    you are legally
    you are the
    you are likely to
    you are expected
    you are asked
    you are invited to agree
    you are requested to
    you are recommended
    you are bound
    you are committed
    you are not obliged
    you are obliged
    you are required to
    you are seen
    you are vulnerable
    you are on
    you are open
    you could be criticised
    you could be accused
    you could be seen
    you could point
    you could say
    you could announce
    you could defend
    you could face
    you can say
    you can point
    you can defend
    you can announce
    you report
    you answer
    you choose
    that you agree
    that you approve
    that you sign
    that you direct
    that you choose
    that you proceed
    that you decide
    that you decline
    that you authorise
    that you authorize
    that you refuse
    recommend you agree
    recommend you approve
    enable you to
    allows you to
    requires you to
    obliges you
    permits you to
    gives you
    asks you
    falls to you
    laid at your door
    sit with you
    sits with you
    rests with you
    rest with you
    put to you
    for you personally
    lays on you
    spares you
    at your door
    asked of you
    from you by
    contrary to your
    against your
    ask you to choose
    ask you to decide
    ask you to agree
    steer on
    not agreed
    I propose
    I recommend
    I intend
    I seek agreement
    I seek approval
    I seek
    I invite the committee
    I am seeking
    I am satisfied
    I am proposing
    I am asking
    I am recommending
    I am not proposing
    I am not persuaded
    I am minded
    I have considered
    I have concluded
    I have decided
    I have opted
    I have agreed
    I have instructed
    I have directed
    I have undertaken
    I have assured
    I have told
    I have announced
    I have accepted
    I have chosen
    I favour
    I do not favour
    I do not propose
    I do not support
    I must table
    I must answer
    I must report
    I would answer
    I will be asked
    I will report
    I will announce
    I will introduce
    I will answer
    I shall have to
    I undertook
    I told the House
    I told Parliament
    I signed
    I announced
    I agreed
    I expect to
    authorise me
    authorize me
    stays with me
    rests with me
    invite me
    directed me
    require me
    falls to me
    my portfolio
    my department
    my officials
    my duty
    my decision
    my proposal*
    my undertaking
    my statement
    his officials
    her officials
    his office
    her office's
    her department
    his department
    his colleague at
    her colleague at
    her colleague in
    his speech
    her speech
  `,
  traps: `
    ministry
    ministries
    minister's private office
    private office
    government department*
    local government association
    governor's office of
    government buildings
    government digital service
    permanent secretary
    information commissioner*
    commissioner's office
    religious minister
    administration of
    school governor*
    board of governors
    governing body
    president of the association
    cabinet maker
    filing cabinet*
    switching cabinet*
    control cabinet*
    electrical cabinet*
    storage cabinet*
    medicine cabinet*
    display cabinet*
    cabinet door*
    government procurement
    commissioners of irish lights
    1 PM
    2 PM
    3 PM
    4 PM
    5 PM
    6 PM
    7 PM
    8 PM
    9 PM
    10 PM
    11 PM
    12 PM
    00 PM
    15 PM
    30 PM
    45 PM
    FM radio
    FM band
    FM transmitter*
    1 EST
    5 EST
    cabinet office*
    kitchen cabinet
    cabinets
    street cabinet*
    cabinet at the roadside
    cabinet installation
    medicine cabinet
    cabinet door*
    equipment cabinet*
    fibre cabinet*
    electrical cabinet*
    roadside cabinet*
    ministerial correspondence unit
    minister of the church
    ministers of religion
    minister of religion
    religious ministers
    church minister*
    private secretary to the minister
    office of the minister
    local government*
    government body
    government bodies
    government agenc*
    government office*
    government official*
    government employee*
    government worker*
    government service*
    government website*
    government bond*
    government gilts
    government securities
    government grant*
    government lawyer*
    government legal
    government actuary*
    government property
    government analysis function
    government communications
    government funding
    government borrowing
    government property agency
    government data
    government gateway
    government ID
    government-wide
    government security classification*
    government internal audit
    government social research
    government economic service
    government scientist*
    government chief scientific
    government contract*
    government IT
    government payment*
    government registry
    government relations
    self-government
    government accountability office
    government database*
    government digital
    e-government
    all levels of government
    level of government
    levels of government
    tier of government
    tiers of government
    whole-of-government
    centre of government
    across government
    open government
    good government
    history of government
    seat of government
    student government
    state government agenc*
    federal government agenc*
    office of government procurement
    government spending review team
    government system*
    municipal government*
    city government*
    county government*
    regional government*
    scottish government officials
    welsh government officials
    irish government officials
    UK government officials
    UK government departments
    department of local government
    communities and local government
    tribal government*
    data protection commissioner*
    privacy commissioner*
    victims commissioner*
    children's commissioner*
    older people's commissioner*
    small business commissioner*
    disability commissioner*
    human rights commissioner*
    language commissioner*
    biometrics commissioner*
    ombudsman commissioner*
    electoral commissioner*
    charity commissioner*
    revenue commissioner*
    police commissioner*
    health commissioner*
    commissioner for complaints
    commissioners for complaints
    parliamentary commissioner*
    official languages commissioner*
    commissioner of taxation
    commissioner of inland revenue
    commissioner of patents
    fire commissioner*
    traffic commissioner*
    assistant commissioner*
    deputy commissioner*
    commissioner of police
    commissioner of the metropolitan
    commissioners of services
    care commissioner*
    health and disability commissioner
    race relations commissioner
    retirement commissioner
    commission commissioners of
    service commissioner*
    commissioner of official
    NHS commissioner*
    county commissioner*
    planning commissioner*
    board of county commissioners
    health service commissioner*
    local commissioner*
    commissioned
    information commissioner's office
    public service commissioner*
    commerce commissioner*
    law commissioner*
    commissioning*
    integrated care commissioner*
    anti-slavery commissioner*
    domestic abuse commissioner*
    commissioner of oaths
    commissioner for oaths
    boundary commissioner*
    surveillance camera commissioner*
    the commissioners for revenue
    ombudsman and commissioner
    governors of the school
    prison governor*
    governor of the prison
    governors of prisons
    governor of the bank
    governor of the reserve bank
    governor of hm
    bank governor*
    parent governor*
    governors of schools
    foundation governor*
    staff governor*
    the governor of HMP
    governing governor
    prison governors association
    speed governor*
    no 1 governor
    president of the union
    president of the chamber
    president of the federation
    union president*
    club president*
    association president*
    university president*
    college president*
    president of the university
    president of the tribunal
    tribunal president*
    president of the court
    court president*
    president of the law society
    president of the national farmers
    president of the farmers
    vice-president of the union
    president of the board of the company
    council president*
    senate president
    president of the senate
    president of the family division
    president of the parents
    company president*
    student president*
    president of the student
    mayor's parlour
    mayorality
    mayor's charity
    office of the mayor's
    executive agenc*
    executive director*
    executive officer*
    executive summary
    executive summaries
    chief executive*
    non-executive*
    account executive*
    executive committee of the union
    housing executive
    northern ireland housing executive
    health and safety executive
    health service executive
    executive board of the company
    executive management
    executive team*
    executive lead*
    executive search
    executive pay
    higher executive officer*
    passenger transport executive*
    executive secretary
    executive bod*
    executive function*
    executive assistant*
    executive vice president of the company
    company executive*
    permanent secretaries
    company secretary
    private secretar*
    general secretar*
    club secretary
    assistant secretar*
    school secretar*
    secretary-general
    secretary general
    deputy secretar*
    press secretary of the union
    honorary secretary
    medical secretar*
    secretary of the committee
    the secretary of the committee
    the secretary of the club
    the secretary of the association
    the secretary of the union
    the secretary general
    the secretary of the board
    the secretary to the board
    the secretary-general
    secretary for the club
    secretary to the board
    secretary of the department
    the secretary of the department
    department secretary
    departmental secretary
    secretary of the association
    treasurer of the club
    club treasurer*
    city treasurer*
    county treasurer*
    company treasurer*
    local government treasurer*
    society of county treasurers
    vice-chancellor*
    chancellor of the university
    university chancellor*
    chancellor of the diocese
    political part*
    political group*
    political declaration*
    political asylum
    political science
    the college of
    the college is
    the college has
    the college runs
    the college principal
    the college lecturers
    the college campus
    the college students
    the administration of
    the administration cost*
    the administration team
    drug administration
    public administration
    food and drug administration
    social security administration
    general services administration
    land administration
    tax administration*
    veterans administration
    small business administration
    drug enforcement administration
    federal aviation administration
    national administration*
    road safety administration
    highway administration
    went into administration
    goes into administration
    fall into administration
    entered administration
    the administration building
    business administration
    administration fee*
    administration charge*
    administration system*
    administration cost*
    transport administration
    federal transit administration
    customs administration
    administration of justice
    the coalition of
    coalition of charities
    coalition of residents
    coalition of disabled
    coalition of
    children's coalition
    disability coalition
    leader of the group of
    team leader*
    community leader*
    business leader*
    union leader*
    faith leader*
    youth leader*
    school leader*
    leader's script
    world leader*
    market leader*
    opposition leader*
    clinical leader*
    religious leader*
    deputy leader of the opposition
    leader of the opposition
    your office address
    your office hours
    your signature on the form
    your rights of appeal
    presidency of the court
    you said we did
    you can expect a reply
    your interest rate
    your interest is
    quartet of
    the quad bike*
    number 10 bus
    number ten bus
    no 10 bus
    number 11 bus
    number 10 to
    route number 10
    assistant deputy minister*
    associate deputy minister*
    deputy minister of the department
    the premier league
    premier league
    premier division
    premier inn
    prime ministers questions
    the leader of the group
    attorney fees
    power of attorney
    powers of attorney
    district attorney*
    city attorney*
    county attorney*
    defense attorney*
    prosecuting attorney*
    deputy attorney*
    attorney for
    attorney who represents
    right to an attorney
    an attorney
    veto player
    veto right of the parents
    ministers of the church
    staff governor
    mayor of casterbridge
    state secretary of the union
    government response team*
    government bond
    the government actuary
    the government digital
    the government bond
    the government property
    the government lawyer*
    the government office*
    the government agenc*
    the government department*
    the government website*
    the government body
    the government chemist
    the government grant*
    in government bonds
    in government grants
    in government buildings
    in government departments
    in government offices
    in government data
    in government contracts
    in government employment
    in government agencies
    in government service*
    in government securities
    in government funding
    local government is
    local government can
    local government would
    local government must
    local government should
    levels of government is
    market leader
    the leader in the field
    commissioner of inland
    commissioner for revenue
    small business commissioner
    insurance commissioners association
    health commissioner
    building commissioner
    each commissioner
    regional commissioner*
    the commissioners for
    coalition for
    coalition against
    street cabinets
    executive council of the union
    fiscal rules of clubs
    not agreed with
  `,
  yes: [
    'The Minister promised a review.',
    'The Cabinet Member visited the depot.',
    'The coalition partners agreed to this in the programme for government.',
    'You will be asked in the autumn why the fund is empty.',
    'Your predecessor promised free parking until 2030.',
    'The Governor vetoed a similar bill twice.',
    'The Housing Secretary wants a decision before the budget.',
    'The Scottish Government announced a freeze in May.',
    'The portfolio holder wrote to every household.',
    'The Premier and the Treasurer back the toll.',
    'I have decided against the merger and will tell the House why.',
    'You would be open to the charge of paying twice.',
    'That you agree to reduce the rebate from July.',
    'The Lord Chancellor and the Welsh Ministers agreed.',
    'She campaigned on it, and it is an election year.',
  ],
  no: [
    'The Cabinet Office published guidance.',
    'The Permanent Secretary was copied in.',
    'Local government carries the cost.',
    'The prison governor signs the form.',
    'The executive summary is two pages long.',
    'The school governors met in May.',
    'The firm went into administration last year.',
    'A street cabinet stands at every corner.',
    'The switching cabinet has to come up by a metre.',
    'The district attorney and two defense attorneys attended.',
    'He granted a lasting power of attorney.',
    'Each regional commissioner has four advisers.',
  ],
};
