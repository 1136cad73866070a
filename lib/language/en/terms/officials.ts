import type { TermList } from '../../types';

/** The civil service: policy, delivery, oversight, front line. After the entity lists of the domain research. */
export const officials: TermList = {
  tag: 'Officials',
  terms: `
    department
    departments
    departmental
    directorate*
    DG
    agency
    agencies
    official*
    civil servant*
    public servant*
    caseworker*
    case manager*
    case officer*
    case worker*
    frontline
    front-line
    front line
    inspector*
    enforcement team*
    enforcement officer*
    officer
    officers
    staff
    team
    teams
    unit
    service delivery
    delivery body
    delivery bodies
    delivery partner*
    local authority
    local authorities
    councils
    council's
    the authority
    county council*
    district council*
    boroughs
    police
    constabular*
    probation*
    prison service
    HMPPS
    HMP
    governors of prisons
    prison officer*
    teacher*
    head teacher*
    headteacher*
    principal
    principals
    school
    schools
    school board*
    school district*
    hospital*
    trusts
    NHS
    NHS England
    GP
    GPs
    clinicians
    nurse
    nurses
    doctor
    doctors
    social worker*
    care provider*
    assessor*
    assessment provider*
    advisers
    adviser
    helpline
    call centre*
    contact centre*
    call center*
    passport office
    HMPO
    HMRC
    DWP
    DfE
    DfT
    MHCLG
    DLUHC
    Defra
    DEFRA
    BEIS
    DCMS
    HM Treasury
    treasury
    the treasury
    UKVI
    Home Office
    DVLA
    Jobcentre*
    job centre*
    CPS
    Environment Agency
    EPA
    Ofsted
    CQC
    Ofcom
    Ofgem
    Ofwat
    ORR
    FCA
    HSE
    ICO
    Highways England
    Network Rail
    Transport for
    TfL
    IRD
    Inland Revenue
    MBIE
    MSD
    DIA
    Taumata Arowai
    Stats NZ
    Kāinga Ora
    HSA
    TUSLA
    Pobal
    CSO
    ECCC
    CBSA
    Health Canada
    Treasury Board
    NDIA
    NDIS Commission
    Services Australia
    ATO
    HUD
    PHA
    PHAs
    housing authorit*
    HHS
    CMS
    Medicaid agency
    eligibility worker*
    county office*
    DHS
    JRC
    Joint Research Centre
    EFSA
    EEA
    ELA
    DG EMPL
    DG SANTE
    DG COMP
    member state authorities
    competent authorities
    legal advisers
    Parliamentary Counsel
    digital group
    permanent secretary
    chief executive
    service manager*
    librarian*
    library staff
    licensing team
    contractor*
    commissioners of services
    integrated care board*
    ICB
    fire service
    ambulance*
    border force
    customs
    registrar*
    tribunal staff
    workforce
    headcount
    department's
    agency's
    the department
    this department
    government department*
    government agenc*
    public bod*
    public authorit*
    public sector
    public service
    public services
    state bod*
    semi-state bod*
    crown entit*
    crown corporation*
    crown agent*
    arm's-length bod*
    arm's length bod*
    non-departmental
    executive agenc*
    implementing agenc*
    implementing bod*
    implementing authorit*
    delivery agenc*
    delivery organisation*
    delivery organization*
    delivery team*
    delivery unit*
    delivery lead*
    statutory bod*
    statutory agenc*
    licensing authorit*
    managing authorit*
    paying agenc*
    sponsor department*
    sponsor team*
    sponsor ministry
    ministries
    ministry
    ministerial department*
    line ministr*
    line department*
    other departments
    across government
    across departments
    across Whitehall
    whitehall
    policy department*
    central government
    centre of government
    local government
    local council*
    local government association
    LGA
    COSLA
    WLGA
    SOLACE
    CCMA
    state government agenc*
    state agenc*
    federal agenc*
    federal department*
    provincial department*
    provincial government*
    territorial authorit*
    regional council*
    regional authorit*
    combined authorit*
    unitary authorit*
    unitary council*
    parish council*
    town council*
    community council*
    county department*
    county staff
    city staff
    city department*
    city agenc*
    town staff
    council staff
    council officer*
    council team*
    council tax team*
    council workers
    council service*
    council house team*
    the council can
    the council cannot
    the council would need
    the council must
    the council will
    the council's
    the council has
    the council runs
    the council already
    the council spends
    the council pays
    the council itself
    by the council
    shire council*
    municipal*
    municipal staff
    borough council*
    borough's
    London borough*
    metropolitan borough*
    planning authorit*
    planning department*
    planning team*
    planning officer*
    planning inspectorate
    planner*
    town planner*
    urban planner*
    planning board staff
    highway authorit*
    highways authorit*
    highways team*
    highways officer*
    roads authorit*
    road authorit*
    transport authorit*
    passenger transport executive*
    transit authorit*
    transit agenc*
    transit staff
    housing department*
    housing team*
    housing officer*
    housing options team*
    housing agency
    housing executive
    housing association*
    registered provider*
    approved housing bod*
    social landlord*
    homelessness team*
    homelessness service*
    homelessness officer*
    education authorit*
    education board*
    education and training board*
    education department*
    education welfare officer*
    admissions team*
    admission authorit*
    admissions authorit*
    health authorit*
    health board*
    health service*
    health department*
    health district*
    district health board*
    regional health*
    health trust*
    health and social care
    health ministry
    health visitor*
    public health
    public health team*
    public health unit*
    environmental health
    environmental health officer*
    trading standards
    licensing officer*
    licensing department
    licensing board staff
    building control
    building inspector*
    building consent authorit*
    building surveyor*
    building officials
    building department
    parking team*
    parking officer*
    parking warden*
    traffic warden*
    civil enforcement
    waste team*
    waste collector*
    refuse collector*
    refuse team*
    refuse crew*
    collection crew*
    street cleaner*
    street team*
    parks department*
    parks team*
    park ranger*
    ranger*
    wardens
    warden
    grounds staff
    library service*
    leisure service*
    youth service*
    children's services
    children's social care
    adult social care
    social services
    social care team*
    social care staff
    social work team*
    social work service*
    early help team*
    safeguarding team*
    family hub*
    revenues and benefits
    benefits team*
    benefits office*
    benefit office*
    benefits service*
    council tax office
    electoral office*
    electoral registration officer*
    returning officer*
    elections office*
    election officials
    election staff
    poll worker*
    democratic services
    town clerk*
    county clerk*
    city clerk*
    city manager
    county administrator
    county manager
    court clerk*
    registry office*
    registry staff
    land registry
    companies house
    companies registry
    companies registration office
    probate registry
    registry service*
    civil service
    public administration
    the administration's officials
    bureaucrat*
    mandarin*
    senior official*
    senior civil servant*
    permanent official*
    policy official*
    policy team*
    policy lead*
    policy unit*
    policy division*
    policy directorate*
    policy adviser*
    policy advisor*
    policy analyst*
    policy staff
    policy maker*
    policymaker*
    policy-maker*
    analyst
    analysts
    analytical team*
    economist
    economists
    chief economist
    chief analyst
    statistician*
    chief statistician
    actuary
    actuaries
    government actuary
    lawyers in the department
    government lawyer*
    government legal
    legal service*
    legal team*
    legal department*
    legal division
    legal unit
    legal officer*
    in-house lawyer*
    city attorney
    county attorney
    general counsel
    office of general counsel
    legal counsel
    department of justice
    crown law
    crown solicitor*
    attorney general's office
    chief state solicitor*
    legislative counsel
    parliamentary drafter*
    legislative drafter*
    drafting office
    chief scientific adviser*
    chief scientist
    science adviser*
    chief medical officer*
    chief nursing officer*
    chief nurse*
    chief veterinary officer*
    chief planner
    chief engineer
    chief inspector*
    chief constable*
    chief fire officer*
    chief officer*
    chief finance officer*
    chief financial officer*
    CFO
    section 151 officer
    monitoring officer*
    accounting officer*
    chief information officer*
    CIO
    chief digital officer*
    senior responsible owner*
    SRO
    programme director*
    programme manager*
    programme team*
    programme office*
    programme board*
    project team*
    project manager*
    project board
    project office
    PMO
    implementation team*
    implementation unit*
    transition team
    change team*
    transformation team*
    task force
    taskforce
    steering group
    directors-general
    director-general
    director general
    deputy director*
    assistant director*
    assistant secretary
    assistant secretaries
    deputy secretary
    deputy secretaries
    under secretary of the department
    undersecretary
    director of finance
    finance director*
    director of public health
    director of children's services
    executive director*
    director of planning
    head of service*
    heads of service
    head of unit
    heads of unit
    head of department
    head of finance
    head of legal
    division head*
    departmental head*
    agency head*
    line manager*
    managers
    management team*
    senior management
    senior manager*
    senior leadership team
    corporate centre
    corporate service*
    corporate team*
    shared service*
    shared services centre*
    business services authority
    back office
    back-office
    middle office
    front office
    front counter*
    reception staff
    receptionist*
    administrator*
    admin staff
    administrative staff
    clerical staff
    clerk
    clerks
    support staff
    operational staff
    operational team*
    operational manager*
    operational colleagues
    operations team*
    operations directorate
    operations division
    operations advise*
    operations say*
    operations warn*
    operations estimate*
    operations report*
    operations staff
    field staff
    field team*
    field office*
    regional office*
    local office*
    area office*
    district office*
    headquarters
    service centre*
    service center*
    one-stop shop*
    service desk*
    help desk*
    customer service team*
    customer service staff
    customer services
    customer service cent*
    customer service adviser*
    call handler*
    call taker*
    call-handler*
    helpline staff
    adviser's
    work coach*
    employment adviser*
    careers adviser*
    benefit adviser*
    decision maker*
    decision-maker*
    case-worker*
    case handler*
    case-handler*
    case team*
    casework team*
    casework
    processing team*
    processing centre*
    processing staff
    processing officer*
    assessment team*
    assessment centre*
    assessment service*
    appeals team*
    appeals officer*
    complaints team*
    review team*
    review officer*
    reviewing officer*
    fraud team*
    fraud investigator*
    investigator*
    investigations team*
    compliance team*
    compliance officer*
    compliance staff
    compliance unit*
    enforcement agenc*
    enforcement authorit*
    enforcement bod*
    enforcement unit*
    enforcement staff
    enforcement service*
    bailiff*
    debt team*
    debt management team
    collection agenc*
    recovery team*
    auditor*
    internal audit*
    supervisory authorit*
    supervisory bod*
    oversight bod*
    market surveillance
    surveillance authorit*
    conformity assessment bod*
    notified bod*
    certification bod*
    accreditation bod*
    inspection team*
    inspection service*
    inspection bod*
    food safety authorit*
    food inspector*
    meat inspector*
    veterinary inspector*
    official veterinarian*
    animal health officer*
    health inspector*
    school inspector*
    prison inspector*
    labour inspector*
    labor inspector*
    workplace inspector*
    safety inspector*
    fisheries officer*
    fishery officer*
    game warden*
    conservation officer*
    biosecurity officer*
    quarantine officer*
    customs officer*
    customs officials
    customs authorit*
    customs administration*
    customs service*
    customs agenc*
    border agenc*
    border guard*
    border officer*
    border officials
    border staff
    border service*
    immigration officer*
    immigration officials
    immigration service*
    immigration authorit*
    immigration department
    immigration caseworker*
    visa office*
    consular
    consulate*
    embass*
    diplomat*
    diplomatic mission*
    high commission
    foreign service
    foreign affairs officials
    asylum authorit*
    asylum caseworker*
    tax authorit*
    tax administration*
    tax office*
    tax official*
    tax inspector*
    tax agenc*
    tax collector*
    assessor's office
    valuation office*
    valuer*
    revenue commissioners
    revenue officials
    revenue staff
    revenue officer*
    revenue authorit*
    revenue agency
    revenue department
    revenue advise*
    revenue estimate*
    revenue can
    revenue cannot
    revenue has
    revenue would
    revenue could
    revenue must
    revenue says
    procurement team*
    procurement officer*
    procurement staff
    procurement lead*
    procurement unit
    procurement department
    procurement office
    commercial team*
    commercial directorate
    commercial colleagues
    contract manager*
    commissioning team*
    commissioner team
    commissioning bod*
    commissioning authorit*
    contracting authorit*
    purchasing authorit*
    awarding authorit*
    grant-giving bod*
    funding agenc*
    funding bod*
    funding council*
    fund administrator*
    scheme administrator*
    administering authorit*
    finance team*
    finance department*
    finance division
    finance colleagues
    finance officer*
    finance staff
    finance officials
    finance ministr*
    finance unit
    finance function
    finance advise*
    finance warn*
    finance support*
    finance confirm*
    finance note*
    finance object*
    finance estimate*
    finance consider*
    finance recommend*
    finance agree*
    finance does
    finance has
    finance cannot
    finance and legal
    legal and finance
    corporate finance
    budget office*
    budget team*
    budget division
    budget director
    budget staff
    comptroller*
    controller's office
    treasury officials
    treasury team
    spending team*
    HR team*
    HR department
    HR
    human resources
    human resources department
    people team*
    people directorate
    workforce team*
    payroll team*
    payroll staff
    IT department*
    IT team*
    IT service*
    IT staff
    IT division
    ICT team*
    ICT department
    ICT division
    ICT unit
    digital team*
    digital service*
    digital unit*
    digital directorate
    digital and data
    DDaT
    data team*
    data protection officer*
    DPO
    data analyst*
    data scientist*
    security team*
    cyber security cent*
    chief data officer
    developers in the department
    software team*
    service designer*
    user researcher*
    communications team*
    communications unit*
    communications directorate
    communications office*
    comms team*
    comms
    press office*
    press team
    media team
    media office
    correspondence team*
    correspondence unit
    private office*
    private secretar*
    ministerial office
    estates team*
    estates department*
    facilities team*
    facilities management
    property team*
    property services
    engineering team*
    engineers
    engineer
    technical officer*
    technical staff
    surveyors
    surveyor
    architects in the department
    archivist*
    records team
    translators
    interpreters
    interpreter service*
    equality officer*
    equalities team*
    sustainability team*
    climate team*
    heritage officer*
    conservation team*
    arts officer*
    sports officer*
    tourism office
    tourist board
    community development officer*
    liaison officer*
    engagement team*
    outreach team*
    outreach worker*
    support worker*
    youth worker*
    family support worker*
    key worker*
    keyworker*
    care worker*
    care staff
    care home*
    care compan*
    carers employed
    home help*
    home carer*
    home care team*
    personal assistants
    health worker*
    healthcare worker*
    healthcare staff
    healthcare professional*
    health professional*
    health care provider*
    healthcare provider*
    health provider*
    health staff
    medical staff
    medical officer*
    clinician
    clinical staff
    clinical team*
    clinical lead*
    clinical commissioning
    surgeon*
    physician*
    psychiatrist*
    psychologist*
    therapist*
    physiotherapist*
    occupational therapist*
    midwives
    midwife
    midwifery
    paramedic*
    pharmacist*
    pharmacy team*
    dentist*
    dental practice*
    optician*
    radiographer*
    GP practice*
    GP surger*
    general practice*
    general practitioner*
    family doctor*
    practice nurse*
    practice manager*
    school nurse*
    district nurse*
    community nurse*
    nursing staff
    nurse's
    ward staff
    ward sister*
    wards
    hospital staff
    hospital group*
    hospital manager*
    hospital board
    hospital trust*
    foundation trust*
    NHS trust*
    NHS board*
    NHS bod*
    NHS provider*
    NHS staff
    the NHS
    NHS Wales
    NHS Scotland
    NHS Digital
    acute trust*
    mental health trust*
    mental health service*
    mental health team*
    ambulance trust*
    ambulance service*
    ambulance crew*
    primary care network*
    primary care trust*
    primary health organisation*
    integrated care system*
    health insurer's office
    screening service*
    clinic
    clinics
    hospice*
    treatment centre*
    drug service*
    emergency service*
    emergency department*
    first responder*
    emergency responder*
    emergency management agenc*
    emergency planner*
    resilience forum*
    civil defence
    fire and rescue
    fire authorit*
    fire brigade*
    fire crew*
    fire department*
    firefighter*
    fire-fighter*
    fire officer*
    fire inspector*
    fire marshal*
    lifeguard*
    life guard*
    coast guard
    coastguard*
    harbour master*
    harbourmaster*
    harbour authorit*
    port authorit*
    port health
    airport authorit*
    air traffic control*
    lifeboat crew*
    mountain rescue
    army
    armed forces
    military
    the navy
    navy
    air force
    defence force*
    garda
    gardaí
    gardai
    garda síochána
    police officer*
    police force*
    police service*
    police department*
    police authorit*
    police staff
    police board
    policing
    neighbourhood policing
    detective*
    constable*
    PCSO*
    sheriff*
    troopers
    RCMP
    PSNI
    NYPD
    LAPD
    Met Police
    Metropolitan Police
    Police Scotland
    traffic police
    transport police
    British Transport Police
    prosecutor*
    public prosecutor*
    prosecution service*
    district attorney*
    director of public prosecutions
    DPP
    crown prosecution service
    court staff
    court service*
    courts service*
    court administration
    courts and tribunals service
    HMCTS
    magistrate's clerk
    probation officer*
    probation service*
    parole officer*
    parole board*
    youth offending team*
    youth offending service*
    prison staff
    prison governor*
    prison authorit*
    prison healthcare
    prisons service
    correctional officer*
    corrections
    corrections officer*
    corrections department
    custody staff
    custody officer*
    detention officer*
    victim service*
    witness service*
    legal aid agency
    legal aid board
    legal aid office
    public defender*
    teaching staff
    teaching assistant*
    teaching profession
    supply teacher*
    class teacher*
    schoolteacher*
    school's
    school staff
    school leader*
    school principal*
    school secretar*
    school office*
    school management*
    school administrator*
    school authorit*
    school counsellor*
    school support staff
    school system*
    academy trust*
    multi-academy trust*
    academies
    academy
    boards of management
    special needs coordinator*
    SENCO*
    special school*
    primary school*
    secondary school*
    post-primary school*
    high school*
    kura
    early years setting*
    early years provider*
    early years staff
    early years practitioner*
    early childhood service*
    early childhood educator*
    educator*
    childcare provider*
    childcare service*
    childcare setting*
    childcare staff
    childcare centre*
    child care provider*
    child care centre*
    childminder*
    child minder*
    nursery
    nurseries
    kindergarten*
    creche*
    crèche*
    preschool provider*
    after-school provider*
    after-school club staff
    school meal provider*
    catering staff
    kitchen staff
    caretaker*
    janitor*
    bus escort*
    escorts
    crossing guard*
    crossing patrol*
    lecturer*
    professors
    university staff
    universities
    university
    university's
    colleges
    college staff
    further education college*
    institutes of technology
    training provider*
    apprenticeship provider*
    training board*
    exam board*
    examination board*
    awarding bod*
    examiners
    examiner
    driving examiner*
    driving test cent*
    test cent*
    testing station*
    libraries service
    museums service
    curator*
    frontline staff
    front-line staff
    frontline worker*
    front-line worker*
    frontline team*
    frontline officer*
    frontline service*
    front-line service*
    frontline professional*
    professionals
    practitioner*
    street-level
    staffing level*
    staff side
    staff union*
    staff member*
    member of staff
    members of staff
    staff time
    staff turnover
    staff's
    personnel
    employees of the department
    employees of the council
    council employee*
    public employee*
    government employee*
    federal employee*
    state employee*
    city employee*
    federal worker*
    public sector worker*
    public-sector
    team's
    units
    branch office*
    regional team*
    local team*
    area team*
    multi-agency
    joint team*
    agency staff
    temporary staff
    temps
    secondee*
    surge team*
    crew
    crews
    maintenance crew*
    road crew*
    snow crew*
    plough crew*
    gritter*
    depot staff
    depot manager*
    depots
    maintenance team*
    works department
    public works
    public works department
    water utility
    board staff
    commission staff
    commission services
    commission's services
    commission officials
    the commission would monitor
    the commission will monitor
    the commission will assess
    services of the commission
    EU agenc*
    union delegation*
    national regulator*
    national regulatory authorit*
    data protection authorit*
    competition authorit*
    consumer protection authorit*
    consumer protection agenc*
    medicines agenc*
    national competent
    national administration*
    national agenc*
    national enforcement
    national contact point*
    coordination group
    administrations of the member states
    permanent representation*
    working part*
    commercial regulator*
    sector regulator*
    economic regulator*
    gambling commission
    charity commission
    charities regulator
    electoral commission
    competition and markets authority
    financial conduct authority
    prudential regulation authority
    payment systems regulator
    information commissioner*
    equality and human rights commission
    office for students
    office of rail and road
    office for product safety
    health and safety executive
    health and safety authority
    health service executive
    health information and quality authority
    environmental protection agency
    environment protection authority
    natural england
    natural resources wales
    historic england
    historic environment scotland
    forestry commission
    forestry england
    rural payments agency
    animal and plant health agency
    marine management organisation
    maritime and coastguard agency
    national highways
    highways agency
    transport scotland
    transport for london
    transport for wales
    transport infrastructure ireland
    national transport authority
    homes england
    national housing
    student loans company
    student finance england
    student awards agency
    skills funding agency
    education and skills funding agency
    child maintenance service
    child support agency
    pension service
    pensions regulator
    disability service*
    independent living fund
    legal ombudsman office
    disclosure and barring service
    insolvency service
    intellectual property office
    patent office*
    met office
    ordnance survey
    office for national statistics
    central statistics office
    statistics canada
    bureau of statistics
    statistical office*
    statistics office*
    census bureau
    government digital service
    government communications
    government property agency
    crown commercial service
    infrastructure and projects authority
    cabinet office
    office of government procurement
    office of public works
    office of management and budget
    general services administration
    internal revenue service
    social security administration
    social security scotland
    food and drug administration
    food standards agency
    food standards scotland
    food safety authority of ireland
    centers for disease control
    federal reserve
    bank of england
    reserve bank
    central bank*
    european central bank
    european commission services
    european medicines agency
    european chemicals agency
    european environment agency
    european labour authority
    european border and coast guard
    department of transport
    department for transport
    department of health
    department of education
    department for education
    department of finance
    department of housing
    department of social protection
    department of agriculture
    department of enterprise
    department for business
    department of labor
    department of labour
    department of commerce
    department of conservation
    department of corrections
    department of internal affairs
    department of defense
    department of energy
    department of state
    department of the interior
    department of homeland security
    department of motor vehicles
    department of environmental protection
    department of human services
    department for work and pensions
    ministry of defence
    ministry of justice
    ministry of health
    ministry of education
    ministry of transport
    ministry of social development
    ministry of business
    home office officials
    home office's
    foreign office
    northern ireland office
    scotland office
    wales office
    scottish government officials
    welsh government officials
    privy council office
    attorney-general's department
    human services agency
    human services department
    health and human services
    child welfare agenc*
    child protection service*
    child protection officer*
    child support office*
    social security office*
    social security institution*
    social insurance institution*
    social insurance fund
    pensions agenc*
    pensions office*
    employment service*
    public employment service*
    employment agenc* office
    employment office*
    unemployment office*
    unemployment insurance agency
    welfare office*
    welfare department*
    social welfare office*
    passport agenc*
    postal service
    post office branch*
    licensing agenc*
    motor vehicle agenc*
    vehicle agency
    roads department
    highway department
    highways department
    water authorit*
    water board*
    water regulator*
    water agency
    drainage board*
    river authorit*
    flood authorit*
    forest service*
    park authorit*
    national park service
    parks service
    parks canada
    port state control
    rail regulator*
    energy regulator*
    telecoms regulator*
    media regulator*
    broadcasting authorit*
    gambling regulator*
    aviation authorit*
    civil aviation authorit*
    maritime authorit*
    road safety authorit*
    nuclear regulator*
    safety regulator*
    standards agenc*
    standards authorit*
    standards bod*
    rental board*
    tenancies board
    residential tenancies board
    rent board
    tenancy services
    adoption agenc*
    adoption authority
    fostering service*
    fostering agenc*
    fostering team*
    adoption team*
    HMT
    MoD
    MOD
    MoJ
    MOJ
    FCDO
    FCO
    DHSC
    DESNZ
    DBT
    DSIT
    DIT
    BIS
    DECC
    DfID
    DFID
    UKRI
    UKHSA
    PHE
    DVSA
    MCA
    HMIP
    HMICFRS
    NCA
    PCC office
    SFO
    LAA
    LGSCO office
    VOA
    OPG
    OPSS
    CMA
    PRA
    PSR
    Ofqual
    OfS
    OFSTED
    OFCOM
    OFGEM
    OFWAT
    Ofcom's
    Ofsted's
    DAERA
    DfI
    SEPA
    NRW
    RPA
    APHA
    MMO
    FSA
    FSS
    MHRA
    NICE
    HRA
    NHSE
    NHSBSA
    SLC
    ESFA
    STA
    TRA
    IfATE
    GDS
    CDDO
    CCS
    GLD
    OPC
    GIAA
    IPA
    IPO
    ONS
    UKSA
    NSI
    TfGM
    TfW
    TfN
    HS2
    PTE
    HSENI
    NIHE
    EA
    CSA
    DBS
    GLAA
    EAS
    ACAS
    Acas
    BTP
    DLO
    DWP's
    HMRC's
    DVLA's
    NHS's
    HSE's
    HIQA
    Tusla
    DSP
    DPER
    DPENDR
    NDRC
    OPW
    OGCIO
    TII
    NTA
    RSA
    CRU
    ComReg
    CCPC
    WRC
    RTB
    AHBs
    AHB
    ETB
    ETBs
    NCSE
    NEPS
    IPAS
    DAFM
    SEAI
    NPWS
    IFI
    BIM
    ETBI
    SUSI
    QQI
    HEA
    CORU
    LDA
    EPA's
    IRS
    SSA
    USDA
    FDA
    CDC
    DOJ
    DOL
    DOT
    DOE
    DOD
    VA
    FEMA
    TSA
    CBP
    ICE
    USCIS
    FBI
    DEA
    ATF
    FCC
    FTC
    SEC
    CFPB
    NHTSA
    FAA
    FHWA
    FTA
    NIH
    OSHA
    BLM
    USFS
    USPS
    OMB
    OPM
    GSA
    NOAA
    FERC
    NRC
    SBA
    EEOC
    NLRB
    FHFA
    FDIC
    USTR
    NASA
    DMV
    DCF
    MTA
    BART
    LIRR
    HPD
    DEP
    IRCC
    CRA
    ESDC
    CFIA
    PHAC
    DFO
    TBS
    PCO
    PSPC
    StatCan
    CMHC
    CRTC
    CSC
    VAC
    ISED
    DPMC
    MoE
    MOE
    MPI
    LINZ
    DOC
    NZTA
    Waka Kotahi
    Oranga Tamariki
    Te Whatu Ora
    Health NZ
    Work and Income
    WINZ
    ACC
    NZQA
    ERO
    WorkSafe
    MfE
    MFAT
    DHB
    DHBs
    Te Puni Kōkiri
    Te Puni Kokiri
    Te Arawhiti
    Ara Poutama
    Immigration New Zealand
    INZ
    GCSB
    LGNZ
    Taituarā
    DSS
    DVA
    DEWR
    DISR
    DAFF
    DCCEEW
    DITRDCA
    ABS
    ACCC
    ASIC
    APRA
    AUSTRAC
    TGA
    ABF
    AFP
    NDIA's
    Centrelink
    Medicare office*
    Comcare
    AEMO
    AER
    CSIRO
    CASA
    VicRoads
    TfNSW
    NHVR
    ALGA
    APS
    DGs
    DG MOVE
    DG ENER
    DG CLIMA
    DG ENV
    DG AGRI
    DG CNECT
    DG GROW
    DG HOME
    DG JUST
    DG TAXUD
    DG TRADE
    DG REGIO
    DG MARE
    DG FISMA
    DG BUDG
    DG BUDGET
    DG EAC
    DG ECFIN
    DG REFORM
    SANTE
    TAXUD
    CNECT
    CLIMA
    FISMA
    ECFIN
    EEAS
    OLAF
    EPPO
    ESMA
    EBA
    EIOPA
    EMA
    ECHA
    EDPB
    ENISA
    EUAA
    Frontex
    Europol
    Eurojust
    Eurostat
    EASA
    ERA
    EMSA
    EUIPO
    EFCA
    CPVO
    Cedefop
    Eurofound
    EU-OSHA
    ECDC
    EUDA
    SRB
    EIB
    CINEA
    HaDEA
    REA
    NRAs
    NCAs
    MSAs
    PES
    our staff
    our team*
    our officers
    our caseworkers
    the agency
    the authority's
    the inspectorate
    the regulator
    the board's staff
    the bureau
    bureau
    bureaus
    secretariat*
    the secretariat
    the registry
    the ministry
    the ministry's
    the division
    the branch
    the directorate
    division*
    sub-unit
    the tribunal service
    the commissioner's staff
    the planners
    the inspectors
    officials advise
    delivery network
    delivery side
    operational delivery
    policy side
    civil-service
    interdepartmental
    inter-departmental
    interagency
    inter-agency
    cross-government
    cross-departmental
    whole-of-government
    intergovernmental
    lead agency
    lead department
    host department
    parent department*
    sponsoring department
    responsible authorit*
    responsible agenc*
    responsible department
    relevant authorit*
    issuing authorit*
    receiving authorit*
    certifying authorit*
    national authorit*
    regional administration*
    authorities
    public agencies
    government office*
    government official*
    government body
    government bodies
    government service*
    government staff
    government digital
    council housing team
    officer's
    staff workload*
    subcontractor*
    sub-contractor*
    outsourced provider*
    outsourcing partner*
    external provider*
    service contractor*
    prime contractor*
    IT supplier*
    IT contractor*
    software supplier*
    system supplier*
    systems integrator*
    managing agent*
    delivery contractor*
    assessment contractor*
    prison operator*
    probation provider*
    contracted provider*
    commissioned service*
    commissioned provider*
    provider network
    community health centre*
    community mental health team*
    advice service*
    tenancy officer*
    estate officer*
    lettings team*
    allocations team*
    repairs team*
    maintenance staff
    shelter staff
    refuge staff
    member state administration*
    law officers department
    regulator
    regulators
    regulator's
    advisor
    advisors
    advisor's
    supervisor
    supervisors
    PCS
    Prospect union
    Prospect members
    NAHT
    ASCL
    PPTA
    NZEI
    PSA
    CANZ
    BMA
    RCN
    RCM
    BDA
    GPC England
    ATU
    AFSCME
    CUPE
    PSAC
    PIPSC
    NUPGE
    BCGEU
    OPSEU
    CPSU
    FBU
    NASUWT
    NEU
    INTO
    ASTI
    TUI delegates
    UCU
    SSTA
    INMO
    NZNO
    ASMS
    NTEU
    AEU
    ANMF
    IAFF
    NNU
    UNISON
    Unison
    GMB
    AHCPS
    superintendents association
    superintendents' association
    doctors' union*
    nurses' union*
    teaching union*
    works council*
    joint consultative
    trade union side
    local medical committee*
    area partnership forum
    british medical association
    medical association*
    nursing union*
    organised labour
    bargaining unit*
    negotiating body
    whitley council
    association of chief
    NPCC
    ADASS
    ADCS
    CIPFA
    SOCITM
    postholder*
    post-holder*
    office-holder*
    office holder*
    job-share*
    jobshare*
    new starter*
    new joiner*
    joiners and leavers
    leavers and joiners
    recruits
    rookie*
    trainee officer*
    student nurse*
    junior doctor*
    resident doctor*
    locum*
    bank nurse*
    consultant on duty
    consultant-led
    consultant cover
    specialist nurse*
    nurse-led
    charge nurse*
    matron*
    sister on the ward
    ward manager*
    bed manager*
    porters
    anaesthetist*
    anesthesiologist*
    radiologist*
    pathologist*
    oncologist*
    cardiologist*
    gynaecologist*
    obstetrician*
    paediatrician*
    pediatrician*
    geriatrician*
    neurologist*
    dermatologist*
    haematologist*
    microbiologist*
    virologist*
    epidemiologist*
    toxicologist*
    veterinary officer*
    state vet*
    government vet*
    contract vet*
    health care assistant*
    healthcare assistant*
    care assistant*
    nursing assistant*
    nursing aide*
    dental nurse*
    dental team*
    hygienist*
    dietitian*
    dietician*
    nutritionist*
    podiatrist*
    chiropodist*
    audiologist*
    orthoptist*
    prosthetist*
    sonographer*
    lab technician*
    laboratory technician*
    lab scientist*
    biomedical scientist*
    technician
    technicians
    dispenser*
    immunisation coordinator*
    vaccinator*
    immuniser*
    contact tracer*
    peer worker*
    link worker*
    navigators
    social prescriber*
    care coordinator*
    care co-ordinator*
    care manager*
    residential worker*
    child protection worker*
    child welfare worker*
    welfare worker*
    counselor*
    guidance counsellor*
    special needs assistant*
    SNAs
    SNA
    teaching aide*
    classroom assistant*
    classroom aide*
    paraprofessional*
    casual relief
    subject lead*
    year head*
    head of year
    heads of year
    deputy principal*
    assistant principal*
    vice-principal*
    vice principal*
    coordinators
    bursar
    bursars
    vice-chancellor*
    vice chancellor*
    provost*
    institutes
    tutor
    tutors
    mentor
    mentors
    invigilator*
    moderators
    superintendent
    superintendents
    school bus driver*
    bus driver who works for
    lollipop lady
    lollipop people
    cafeteria worker*
    kitchen manager*
    custodian
    custodians
    groundskeeper*
    library assistant*
    library manager*
    branch manager*
    docent*
    records officer*
    records manager*
    record office*
    stewards
    marshals
    attendants
    ambassadors on trains
    revenue protection
    signaller*
    signaler*
    train crew*
    train driver*
    guards
    conductors
    conductor
    tram driver*
    bus operator
    motormen
    dispatcher*
    despatcher*
    control room*
    controller on duty
    switchboard
    telephonist*
    telephone agent*
    call agent*
    call-taker*
    phone agent*
    agents on the phone
    phone team*
    contact officer*
    information officer*
    front desk
    front-desk
    counter clerk*
    counter service
    service counter*
    public counter*
    walk-in centre*
    drop-in centre*
    drop-in center*
    service hub*
    duty officer*
    duty manager*
    duty desk
    duty team*
    duty solicitor*
    duty lawyer*
    on-call team*
    on-call officer*
    on-call rota
    night shift
    night crew*
    day crew*
    retained crew*
    retained recruitment
    wholetime
    watch manager*
    station officer*
    station manager*
    fire chief*
    fire station*
    fire rescue
    fire district*
    fire protection district*
    fire and emergency
    fire captain*
    captains
    battalion chief*
    rescue service*
    rescue crew*
    rescue squad*
    search and rescue
    emergency management
    emergency manager*
    emergency operations cent*
    EMTs
    EMT
    emergency medical
    EMS
    responder*
    evacuation team*
    hotshot crew*
    sergeant*
    superintendent's
    patrol officer*
    patrols
    patrol
    beat officer*
    bobbies
    cops
    cop
    community support officer*
    SWAT
    sworn officer*
    forces
    the force
    custody suite*
    forensic lab*
    crime lab*
    coroner's officer*
    turnkey
    jailer*
    jailor*
    penitentiar*
    corrective services
    community payback team*
    parole agent*
    parole service*
    reintegration officer*
    offender manager*
    offender management
    court usher*
    ushers
    court officer*
    court reporter*
    magistrates' clerk*
    listing officer*
    listing team*
    state counsel
    crown counsel
    crown prosecution
    procurator fiscal
    procurators fiscal
    COPFS
    crown office
    county counsel*
    attorney's office
    deputy attorney*
    litigation unit*
    litigation team*
    chief counsel
    deputy counsel
    drafters
    drafter
    drafting team*
    solicitor to the council
    borough solicitor*
    county solicitor*
    city solicitor*
    poll clerk*
    polling place manager*
    ballot counters
    vote counters
    canvasser*
    enumerator*
    census taker*
    interviewers
    fieldworker*
    field worker*
    field interviewer*
    meter reader*
    letter carrier*
    postal worker*
    postmaster*
    postmen
    mail carrier*
    sorting office*
    sorting centre*
    mailroom
    mail room
    post room
    print room
    typing pool
    scanning team*
    scanning centre*
    indexers
    coder
    coders
    keyers
    data entry
    data-entry
    pay office*
    pay team*
    pay centre*
    compensation advisor*
    delegate in
    decision officer*
    deciding officer*
    adjudicator*
    examiner's
    claims officer*
    claims examiner*
    claims handler*
    claims adjuster*
    claims team*
    eligibility specialist*
    intake worker*
    intake team*
    triage team*
    triage nurse*
    triage desk
    screeners
    vetting unit*
    vetting team*
    clearance team*
    licensing worker*
    licensing unit*
    licensing service*
    permit team*
    permit office*
    permit desk
    plan checker*
    plan reviewer*
    plans examiner*
    zoning officer*
    code enforcement
    code officer*
    surveyor's
    valuation team*
    valuation service
    appraisers
    appraiser*
    tax man
    taxman
    taxation office
    revenue service
    revenue scotland
    revenue NSW
    revenue agents
    border post*
    border inspection post*
    port officer*
    marine officer*
    marine patrol*
    park warden*
    wildlife officer*
    wildlife service
    animal control
    animal control officer*
    dog warden*
    dog control officer*
    pound keeper*
    pest control officer*
    plough driver*
    plow driver*
    plow operator*
    plough operator*
    snowplow*
    snow plow*
    road worker*
    roadworker*
    highway maintenance
    street sweeper*
    street cleansing
    cleansing team*
    cleansing service*
    refuse service*
    refuse collection service
    sanitation worker*
    bin crew*
    binmen
    bin men
    waste service*
    waste collection service
    recycling team*
    grounds maintenance
    grounds team*
    mechanics in the depot
    fleet mechanic*
    fleet services
    fleet team*
    fleet manager
    fleet management
    storekeepers in
    works manager*
    works team*
    works crew*
    direct labour
    direct works
    water operator*
    plant operators at the works
    treatment plant operator*
    treatment operator*
    hydrologist*
    hydrogeologist*
    geologist*
    seismologist*
    meteorologist*
    forecasters
    forecaster*
    forecasting centre*
    forecast office*
    weather service*
    flood forecasting
    flood warden*
    flood team*
    chemists
    public analyst*
    toxicology lab*
    reference laborator*
    state laborator*
    national laborator*
    public laborator*
    testing laborator*
    colleagues in
    colleagues who
    colleagues at
    colleagues from
    colleagues of
    colleagues there
    more colleagues
    our colleagues
    enforcement colleagues
    policy colleagues
    payroll has
    payroll can
    payroll needs
    payroll would
    payroll confirms
    dispatch has
    dispatch can
    dispatch needs
    markers of scripts
    deputy heads
    prison workshop*
    front of house
    legal advise*
    legal warn*
    legal think*
    legal wants
    legal want
    legal reckon*
    legal says
    legal expect*
    legal estimate*
    legal argue*
    legal asked
    legal asks
    legal prefer*
    legal oppose*
    legal object*
    legal confirmed
    legal confirms
    procurement advise*
    procurement warn*
    procurement think*
    procurement wants
    procurement want
    procurement reckon*
    procurement says
    procurement expect*
    procurement estimate*
    procurement argue*
    procurement asked
    procurement asks
    procurement prefer*
    procurement oppose*
    procurement object*
    procurement confirmed
    procurement confirms
    estates advise*
    estates warn*
    estates think*
    estates wants
    estates want
    estates reckon*
    estates says
    estates expect*
    estates estimate*
    estates argue*
    estates asked
    estates asks
    estates prefer*
    estates oppose*
    estates object*
    estates confirmed
    estates confirms
    facilities advise*
    facilities warn*
    facilities think*
    facilities wants
    facilities want
    facilities reckon*
    facilities says
    facilities expect*
    facilities estimate*
    facilities argue*
    facilities asked
    facilities asks
    facilities prefer*
    facilities oppose*
    facilities object*
    facilities confirmed
    facilities confirms
    highways advise*
    highways warn*
    highways think*
    highways wants
    highways want
    highways reckon*
    highways says
    highways expect*
    highways estimate*
    highways argue*
    highways asked
    highways asks
    highways prefer*
    highways oppose*
    highways object*
    highways confirmed
    highways confirms
    purchasing advise*
    purchasing warn*
    purchasing think*
    purchasing wants
    purchasing want
    purchasing reckon*
    purchasing says
    purchasing expect*
    purchasing estimate*
    purchasing argue*
    purchasing asked
    purchasing asks
    purchasing prefer*
    purchasing oppose*
    purchasing object*
    purchasing confirmed
    purchasing confirms
    compliance advise*
    compliance warn*
    compliance think*
    compliance wants
    compliance want
    compliance reckon*
    compliance says
    compliance expect*
    compliance estimate*
    compliance argue*
    compliance asked
    compliance asks
    compliance prefer*
    compliance oppose*
    compliance object*
    compliance confirmed
    compliance confirms
    communications advise*
    communications warn*
    communications think*
    communications wants
    communications want
    communications reckon*
    communications says
    communications expect*
    communications estimate*
    communications argue*
    communications asked
    communications asks
    communications prefer*
    communications oppose*
    communications object*
    communications confirmed
    communications confirms
    planning advise*
    planning warn*
    planning think*
    planning wants
    planning want
    planning reckon*
    planning says
    planning expect*
    planning estimate*
    planning argue*
    planning asked
    planning asks
    planning prefer*
    planning oppose*
    planning object*
    planning confirmed
    planning confirms
    operations think*
    operations wants
    operations want
    operations reckon*
    operations expect*
    operations argue*
    operations asked
    operations asks
    operations prefer*
    operations oppose*
    operations object*
    operations confirmed
    operations confirms
    audit advise*
    audit warn*
    audit think*
    audit wants
    audit want
    audit reckon*
    audit says
    audit expect*
    audit estimate*
    audit argue*
    audit asked
    audit asks
    audit prefer*
    audit oppose*
    audit object*
    audit confirmed
    audit confirms
    legal can
    legal cannot
    legal needs
    legal has
    legal will
    legal would
    procurement can
    procurement cannot
    procurement needs
    procurement has
    procurement will
    procurement would
    purchasing can
    purchasing cannot
    purchasing needs
    purchasing has
    purchasing will
    purchasing would
    highways can
    highways cannot
    highways needs
    highways has
    highways will
    highways would
    IT
    ICT
    legal's
    finance's
    procurement's
    legal turns
    legal section
    in legal
    from legal
    from finance
    in finance
    from procurement
    from highways
    estates and facilities
    estates service
    estates manager*
    facilities manager*
    strategic finance
    corporate property
    corporate affairs
    corporate communications
    corporate resources
    field services
    field operations
    field service
    major projects
    street services
    street scene
    streetscene
    streets and sanitation
    parking services
    parking service
    parks and recreation
    parks and rec
    recreation services
    urban forestry
    traffic control centre
    traffic control reviewed
    traffic engineering
    traffic operations
    traffic management centre
    signal shop
    fleet and operations
    fleet maintenance
    fleet operations
    fleet has
    fleet can
    fleet needs
    information technology services
    information technology is
    information technology has
    information technology can
    information services
    information security
    cyber section
    security operations
    platform engineering
    infrastructure and operations
    network operations
    geographic information services
    GIS
    land information
    customer service has
    customer service would
    customer service should
    customer service can
    customer service requires
    customer operations
    customer contact
    customer relations
    citizen service*
    citizen services
    resident services
    community safety team*
    business services
    support services
    enrollment services
    transportation services
    pupil transport
    regulatory services
    environmental services
    public protection
    neighbourhood services
    libraries and culture
    culture and leisure
    records management
    mail and print
    forms and letters
    style and plain language
    translation service*
    language service*
    lawyer-linguist*
    terminologist*
    proofreader*
    interpretation service*
    protocol service*
    documentation cent*
    privacy office*
    ethics office*
    integrity office*
    integrity unit*
    information governance
    equality unit*
    equalities unit*
    climate office
    resilience office
    emergency planning
    emergency preparedness
    audit unit*
    audit service
    research team*
    research branch
    statistics branch
    statistical institute*
    statistical authorit*
    statistics authorit*
    analysis branch
    strategy unit*
    quality team*
    quality unit*
    quality and patient safety
    patient safety team*
    infection control team*
    pharmacy stores
    pharmacy service*
    pathology service*
    pathology
    endoscopy unit*
    endoscopy team*
    maternity unit*
    maternity team*
    maternity service*
    stroke unit*
    intensive care
    theatre team*
    outpatient department*
    accident and emergency
    A&E
    A&Es
    minor injuries unit*
    urgent care cent*
    urgent treatment cent*
    urgent care service*
    out-of-hours service*
    out of hours service*
    walk-in clinic*
    vaccination cent*
    vaccination team*
    immunisation team*
    immunization team*
    testing centre*
    blood service
    transplant service*
    organ donation service*
    donation nurse*
    SNODs
    SNOD
    screening committee
    screening centre*
    call-recall
    health protection team*
    county health
    commissioners of health
    integrated board*
    health and wellbeing board*
    area director*
    regional director*
    regional manager*
    regional head*
    regional commander*
    regional chief*
    area manager*
    area commander*
    district manager*
    district commander*
    divisional commander*
    district supervisor*
    station commander*
    group manager*
    general manager*
    operations manager*
    operations director*
    operations board
    operations command
    operations chief
    head of operations
    head of engineering
    head of inspection
    heads of inspection
    heads of administration
    head of planning
    head of housing
    head of highways
    head of procurement
    head of digital
    head of libraries
    head of licensing
    head of communications
    head of policy
    head of profession
    heads of profession
    director of operations
    director of bus operations
    director of nursing
    director of adult services
    director of housing
    director of resources
    director of education
    director of transport
    director of highways
    director of community
    director of environment
    directors of adult
    directors of children's
    directors of finance
    medical director*
    nursing director*
    clinical director*
    service director*
    corporate director*
    strategic director*
    policy director*
    planning director*
    budget holder*
    budget manager*
    budget owner*
    fiscal office*
    fiscal analyst*
    actuarial team*
    risk officer*
    safety officer*
    security officer*
    security manager*
    welfare team*
    welfare service
    careers service*
    employment advisor*
    employment counsellor*
    vocational rehabilitation
    job center*
    labour office*
    labor office*
    labor department*
    gangmasters
    full-time equivalent*
    FTE
    FTEs
    fte
    posts are
    vacant post*
    vacant position*
    unfilled post*
    unfilled position*
    staffing plan*
    staffing gap*
    rosters
    rota
    rotas
    rostering
    duty roster*
    shift pattern*
    overtime
    workload*
    backlog team*
    helpdesk
    helpdesks
    back offices
    back-room
    desk officer*
    desks at
    case system*
    case management system*
    processing line
    field inspection*
    field manager*
    field service*
    field station*
    regional hub*
    local hub*
    national office
    national offices
    country office*
    overseas post*
    overseas mission*
    missions abroad
    consul
    consuls
    consul-general
    head of mission
    heads of mission
    ambassador
    ambassadors
    attaché*
    permanent mission
    delegations of the union
    seconded expert*
    national expert*
    contract agent*
    temporary agent*
    establishment of
    compulsory redundanc*
    voluntary redundanc*
    voluntary severance
    pay award*
    pay scale*
    pay band*
    grade 7
    grade 6
    EO grade
    HEO
    SEO
    SCS
    AS-4
    GS-5
    GS-7
    GS-9
    GS-11
    foreign commonwealth
    office for students'
    office for environmental protection
    OEP
    office of qualifications
    office of the public guardian
    UK visas and immigration
    immigration enforcement
    HMLR
    HM courts
    HM prison
    HM revenue
    UK health security
    UK export finance
    UKEF
    UK research and innovation
    innovate UK
    UK hydrographic
    british business bank
    british council
    british library
    channel 4 corporation
    arts council*
    sport england
    sport scotland
    sportscotland
    sport wales
    sport ireland
    sport NZ
    visit britain
    visitbritain
    visitscotland
    fáilte ireland
    failte ireland
    tourism ireland
    creative scotland
    creative ireland
    heritage council
    historic royal palaces
    royal parks
    national lottery fund
    big lottery
    lotteries commission
    RSH
    care quality commission
    healthcare improvement scotland
    health education england
    health improvement scotland
    health technology
    national institute for
    NICE's
    NMC
    general medical council
    GMC
    general dental council
    GDC
    GPhC
    pharmaceutical council
    medical council
    HCPC
    social work england
    social care wales
    SSSC
    CORU's
    human tissue authority
    human fertilisation
    HFEA
    NHSBT
    health education and improvement wales
    digital health and care
    integrated joint board*
    IJB
    IJBs
    health and care trust*
    HSC
    HSCB
    belfast trust
    western trust
    CCGs
    CCG
    ICBs
    ICSs
    PCNs
    LMC
    LMCs
    met's
    ROCU
    scottish fire
    SFRS
    NFCC
    education scotland
    scottish qualifications authority
    SQA
    scottish courts
    SCTS
    social work scotland
    transport scotland's
    home energy scotland
    scottish enterprise
    highlands and islands enterprise
    skills development scotland
    scottish water
    scottish canals
    naturescot
    marine scotland
    crown estate
    forestry and land scotland
    revenue scotland's
    registers of scotland
    national records
    disclosure scotland
    estyn
    qualifications wales
    cadw
    hybu cig
    business wales
    careers wales
    careers scotland
    WJEC
    CCEA
    EANI
    invest NI
    invest northern ireland
    translink
    NI water
    council for the curriculum
    national parks authority
    broads authority
    natural resources body
    lead local flood
    DWI
    nuclear decommissioning
    office for nuclear
    ONR
    oil and gas authority
    NSTA
    north sea transition
    coal authority
    mining remediation
    great british energy
    great british nuclear
    great british railways
    DfT's
    directly operated
    rail north
    merseytravel
    local enterprise partnership*
    LEPs
    growth hub*
    child maintenance group
    G4S
    atos
    maximus
    mitie
    sodexo
    seetec
    ingeus
    companies house's
    small business commissioner
    security industry authority
    traffic commissioner*
    driver and vehicle
    driver vehicle
    vehicle certification
    air accidents
    marine accident
    rail accident
    electoral management board
    national archives
    geological survey
    BGS
    cefas
    fera
    VMD
    JNCC
    joint nature
    defence infrastructure organisation
    DE&S
    defence equipment
    veterans UK
    GCHQ
    NCSC
    national cyber
    MI5
    intelligence agenc*
    intelligence service*
    charity commission's
    office for civil society
    office for artificial
    AI security institute
    intellectual property office's
    competition and markets
    financial reporting council
    FRC
    TPR
    money and pensions
    pension protection fund
    PPF
    debt management office
    DMO
    national savings
    royal mint
    PRA's
    payment systems
    tusla's
    DCEDIY
    DHLGH
    DETE
    DFHERIS
    DoH
    DECC's
    intreo
    revenue's
    local enterprise office*
    LEOs
    IDA ireland
    enterprise ireland
    science foundation
    solas
    skillnet
    NTMA
    NAMA
    ISIF
    home building finance
    housing commission
    local authorities'
    city and county management
    CCMA's
    city and county manager*
    legal aid board's
    law centre
    law centres
    property registration authority
    tailte éireann
    tailte
    coimisiún na meán
    an coimisiún
    coimisiún pleanála
    an bord pleanála
    an bord
    bord na móna
    bord bia
    bord iascaigh mhara
    coillte
    teagasc
    inland fisheries
    marine institute
    sea-fisheries protection
    SFPA
    sea fisheries protection
    met éireann
    irish water
    uisce éireann
    eirgrid
    ESB networks
    commission for regulation
    sustainable energy authority
    SEAI's
    regional veterinary
    national parks and wildlife
    heritage ireland
    office of public
    national transport
    bus éireann
    dublin bus
    irish rail
    iarnród éireann
    TFI local
    NCT centre*
    FSAI
    HPRA
    health products
    mental health commission
    national treatment purchase
    NTPF
    NCCP
    decision support service
    citizens information board
    money advice and budgeting
    MABS
    workplace relations commission
    health and safety authority's
    HEA's
    state examinations commission
    teaching council
    NCCA
    oide
    NEPS'
    public appointments service
    data protection commission
    competition and consumer protection
    financial services and pensions
    corporate enforcement
    CEA ireland
    companies registration
    youth diversion
    commission department*
    commission service*
    commission representation*
    eu institution*
    GSC
    DIGIT
    ESTAT
    OIB
    EPSO
    EIGE
    EUSPA
    EISMEA
    EACEA
    ERCEA
    ACER
    BEREC
    AMLA
    eu-LISA
    ELA's
    european labour
    european anti-fraud
    anti-fraud office
    european banking authority
    european securities
    european insurance
    european food safety
    european data protection board
    national supervis*
    NSIs
    NSI's
    national ministr*
    maritime administration*
    control authorit*
    control bod*
    audit authorit*
    AI office
    european AI office
    joint undertaking*
    council working
    coreper
    permanent representatives
    intermediate bod*
    national helpdesk*
    EURES
    solvit
    europe direct
    DNR
    caltrans
    cal fire
    CAL FIRE
    Cal OES
    HCD
    CARB
    CPUC
    DWR
    SWRCB
    MnDOT
    WSDOT
    TxDOT
    FDOT
    PennDOT
    NYSDOT
    ODOT
    CDOT
    MDOT
    NCDOT
    VDOT
    SDOT
    DPW
    DPWs
    DMH
    DCYF
    DSHS
    DHHS
    DHSS
    DCFS
    SNAP office
    WIC clinic*
    WIC office*
    medicaid office*
    medicaid director*
    medicaid agenc*
    medicaid's
    state medicaid
    managed care organi*
    MCOs
    long-term care director
    long term care ombudsman program
    county human services
    county recorder*
    county treasurer*
    county engineer*
    county elections
    county attorney*
    county extension
    county welfare
    counties can
    counties would
    counties must
    counties will
    city engineer*
    city controller*
    city treasurer's
    city finance
    town manager*
    village manager*
    building commissioner
    health commissioner*
    DOB
    DSNY
    DOHMH
    NYCHA
    FDNY
    state forester
    state engineer*
    state architect
    state treasurer's office
    state department*
    state office*
    office of management
    office of administration
    office of budget
    office of the state
    office of emergency
    office of financial management
    legislative analyst's
    legislative fiscal
    revisor of statutes
    revisor's office
    legislative services
    legislative reference
    public utilities commission
    public utility commission
    utilities commission
    water district*
    sanitation district*
    flood control district
    conservation district*
    soil and water conservation
    soil and water
    air district*
    air quality management
    air resources board
    water resources control
    board of water
    groundwater sustainability agenc*
    port district
    transit district*
    transit operator*
    metro transit
    sound transit
    WMATA
    SEPTA
    MBTA
    NJ Transit
    amtrak
    turnpike authorit*
    toll authorit*
    bridge authorit*
    redevelopment agenc*
    redevelopment authorit*
    housing finance agenc*
    public housing agenc*
    community college*
    charter school*
    elementary school*
    middle school*
    head start
    voc-tech
    national guard
    coast guard's
    USACE
    fish and wildlife
    USFWS
    USGS
    NWS
    BOP
    BIA
    IHS
    veterans health
    VHA
    VBA
    VAMC
    SAMHSA
    HRSA
    AHRQ
    ACF
    FNS
    FSIS
    APHIS
    NRCS
    rural development office
    FMCSA
    PHMSA
    NTSB
    MSHA
    WHD
    EBSA
    PBGC
    NARA
    FPS
    ICE's
    USMS
    ONDCP
    OIRA
    FinCEN
    NCUA
    FHA
    GNMA
    TTB
    SSA's
    IRS's
    taxpayer advocate service
    postal inspection
    general counsel's
    office of the director
    state director of
    commissioner's office
    cabinet for health and family
    service canada
    servicecanada
    service ontario
    ServiceOntario
    service BC
    service nova scotia
    canada revenue
    canada border
    canada post
    canada mortgage
    canada lands
    canadian food inspection
    canadian grain commission
    CTA's
    transport canada
    environment and climate change canada
    fisheries and oceans
    natural resources canada
    NRCan
    indigenous services canada
    crown-indigenous relations
    CIRNAC
    global affairs
    GAC
    public safety canada
    privy council
    correctional service canada
    PPSC
    employment and social development
    employment insurance office
    immigration refugees
    IRB
    elections canada
    elections ontario
    elections BC
    library and archives
    statistics act office
    OSFI
    FINTRAC
    FCAC
    CDIC
    bank of canada
    CATSA
    NAV canada
    VIA rail
    marine atlantic
    BC ferries
    BC hydro
    BC housing
    BC wildfire
    BC emergency health
    ICBC
    worksafeBC
    workers' compensation board*
    workers compensation board*
    WSIB
    WCB
    ontario health
    interior health
    northern health
    fraser health
    local health integration
    conservation authorit*
    OPP
    deputy minister*
    assistant deputy minister*
    ADMs
    chief administrative officer*
    CAOs
    regional district*
    administration recommends
    administration will
    administration has
    administration advises
    AEC
    australian communications
    ACMA
    australian competition
    australian securities
    australian prudential
    australian energy market
    AEMC
    australian maritime
    AMSA
    australian fisheries management
    AFMA
    australian skills quality
    ASQA
    TEQSA
    ACECQA
    ACNC
    aged care quality
    quality and safety commission
    quality and safeguards commission
    NDIS quality
    fair work ombudsman
    FWO
    fair work commission
    FWC
    safe work
    safework
    NOPSEMA
    NOPTA
    NOPIMS
    geoscience australia
    BoM
    parks australia
    parks victoria
    GBRMPA
    murray-darling basin authority
    MDBA
    CEFC
    infrastructure australia
    infrastructure victoria
    infrastructure NSW
    IP australia
    food standards australia
    FSANZ
    austrade
    tourism australia
    screen australia
    creative australia
    home affairs
    PM&C
    DFAT
    DoF
    DoFA
    DESE
    DTF
    DFFH
    DEECA
    DJPR
    DJCS
    NSW health
    NSW fair trading
    NSW rural fire
    service NSW
    sydney trains
    sydney water
    sydney metro
    resilience NSW
    reconstruction authority
    RFS
    DFES
    QFES
    QFD
    FRNSW
    FRV
    queensland health
    queensland health's
    SA health
    WA health
    LHD
    LHDs
    LHN
    LHNs
    primary health network*
    PHN
    PHNs
    PTV
    V/Line
    yarra trams
    main roads
    catchment management authorit*
    CMA's
    water corporation
    melbourne water
    goulburn-murray water
    sa water
    VCAT registry
    NCAT registry
    consumer affairs victoria
    fair trading
    liquor and gaming
    VGCCC
    office of state revenue
    state revenue office
    SRO's
    surveyor-general
    births deaths and marriages
    commissioner of taxation
    secretaries board
    APSC
    ATO's
    TAFE
    TAFEs
    FENZ
    hato hone
    NEMA
    corrections to report
    MCH
    MSD's
    MoJ's
    MoH
    MHUD
    te tūāpapa
    kainga ora
    te puni
    te papa
    te aka whai ora
    te mātāwai
    te kawa mataaho
    education review office
    ERO's
    tertiary education commission
    NZQA's
    EdPay
    education payroll
    health new zealand
    health nz's
    pharmac
    medsafe
    accident compensation
    ACC's
    commerce commission
    comcom
    electricity authority
    gas industry company
    financial markets authority
    RBNZ
    external reporting
    statistics new zealand
    archives new zealand
    national library
    LINZ's
    maritime new zealand
    civil aviation
    CAA
    MPI's
    biosecurity new zealand
    fisheries new zealand
    new zealand food safety
    DOC's
    NZTA's
    kiwirail
    auckland transport
    watercare
    wellington water
    greater wellington
    environment canterbury
    ECan
    environment southland
    horizons regional
    new zealand defence
    NZDF
    crown infrastructure
    crown infrastructure partners
    national infrastructure
    te waihanga
    housing new zealand
    tenancy compliance
    fire and emergency's
    classification office
    netsafe
    office of film
    charities services
    gambling commission's
    council controlled
    council-controlled organi*
    CCO
    CCOs
    district licensing
    supervisory position*
    bilingual position*
    acting assignment*
    our own people
    our people in
    agents on
    agent on a
    phone lines
    hands off the phones
    warrant card*
    on the payroll
    mediators
    mediation service*
    intelligence hub*
    claims design
    fraud and error
    public expenditure and reform
    public expenditure objects
    returns command
    trust chief executives
    trust boards
    the director has
    the director advises
    the director would
    the director of
    pension centre*
    apprenticeship service
    assessment center*
    real estate assessment
    freelance coordination
    office manager*
    bench strength
    establishment figures
    vacancy rate*
    turnover among
    recruitment freeze*
    hiring freeze*
    recruitment campaign*
    desk instructions
    operational guidance
    standard operating procedure*
    inspection capacity
    enforcement capacity
    processing capacity
    operational capacity
    administrative capacity
    inspections a year
    visits a year
    spot checks by
    enforcement action*
    case files
    council drivers
    drivers short
    state job*
    state pay
    operating agenc*
    operating compan* of the state
    partner agenc*
    partner organisation*
    partner bod*
    bodies concerned
    responsible bodies
    responsible body
    user organisations
    host authorit*
    accountable bod*
    constituent council*
    constituent authorit*
    neighbouring authorit*
    neighbouring council*
    neighbouring borough*
    neighboring count*
    sister agenc*
    sister authorit*
    other agencies'
    the two bodies
    both bodies
    forces'
    health region*
    health area*
    health side
    education side
    care side
    service side
    operations side
    field force
  `,
  traps: `
    staff survey
    team building
    trust in
    trusted
    schoolchildren
    operations of the company
    finance costs
    trust fund
    school-age
    revenue from
    revenue of
    revenue falls
    council tax
    custom of
    team sport*
    sports team*
    football team*
    youth team*
    team games
    school team*
    home team
    away team
    unit cost*
    unit price*
    unit rate*
    housing unit*
    dwelling unit*
    residential unit*
    rental unit*
    affordable unit*
    accessory dwelling unit*
    apartment unit*
    family unit*
    retail unit*
    industrial unit*
    office unit*
    one-bedroom unit*
    vacant unit*
    new unit*
    units of
    units per
    unit of
    unit trust*
    unit sales
    kitchen unit*
    storage unit*
    monetary unit*
    per unit
    unit test*
    unit labour
    school year*
    school day*
    school run*
    school bus*
    school term*
    school time
    school hours
    school uniform*
    school fees
    school-leaver*
    school leaver*
    school meals
    school dinner*
    school lunch*
    school child*
    schoolboy*
    schoolgirl*
    school holiday*
    school trip*
    school pupil*
    school age
    school gate*
    school place*
    school transport
    school street*
    school building*
    school bag*
    school book*
    school building program*
    school of thought
    at school
    to school
    from school
    out of school
    off school
    after school
    before school
    leaving school
    left school
    start school
    home from school
    law school
    school board election*
    school board member*
    school house
    schools of thought
    in hospital
    to hospital
    from hospital
    hospital stay*
    hospital admission*
    hospital bed*
    hospital visit*
    hospital appointment*
    hospital car park*
    hospital charge*
    hospital parking
    principal risk*
    principal reason*
    principal amount
    principal objective*
    principal aim*
    principal concern*
    principal cause*
    principal benefit*
    principal residence*
    principal sum
    principal effect*
    principal and interest
    principal source*
    principal argument*
    principal difference*
    principal cost*
    principal dwelling*
    customs dut*
    customs union
    customs declaration*
    customs code
    customs procedure*
    customs value
    customs territory
    customs tariff*
    customs clearance cost*
    customs and traditions
    local customs
    custom
    officer class
    post-mortem
    nursing a
    doctor of
    doctored
    patent agent
    trust deed*
    trust law
    trusts and foundations
    family trusts
    charitable trusts
    community trusts
    the trusts act
    army of
    salvation army
    private army
    military service of
    military famil*
    armed forces famil*
    navy blue
    air force base noise
    university town*
    university student*
    university graduate*
    university degree*
    university fees
    university place*
    to university
    at university
    from university
    university entrance
    university applicant*
    college student*
    college of commissioners
    college degree*
    to college
    at college
    college place*
    electoral college
    college fees
    division of
    division of labour
    division in the house
    division between
    divisions between
    division of responsibilit*
    divisions over
    division on
    multiplication and division
    premier division
    first division
    second division
    league division
    divisional
    divisive*
    corrections to
    minor corrections
    corrections of
    correction of
    army wives
    clinic opening times
    clinical trial*
    wards of
    ward boundaries
    ward member*
    ward councillor*
    electoral ward*
    ward-level
    wards and
    ward of
    rural wards
    crew change*
    cabin crew
    film crew*
    fishing crew*
    bus crews
    crew of a
    public works loan*
    municipal bond*
    municipal election*
    municipal waste
    municipal solid waste
    municipal taxpayer*
    council house*
    council housing
    council flat*
    council home*
    council tenant*
    council tax payer*
    council taxpayer*
    council chamber
    council meeting*
    council member*
    council decision*
    council resolution*
    council motion
    council vote*
    council leader*
    council election*
    council's leader
    by the council of
    the council's motion
    the council will be asked
    the council has resolved
    the council will vote
    by the council on
    the council must decide
    arts council england grant holders
    digital divide
    digital exclusion
    digital skills
    clerk of works contract
    clerk of the house
    clerk of the committee
    clerk of the council
    committee clerk*
    parliamentary clerk*
    ministerial departments list
    ministry of religion
    administrator account*
    administrator rights
    system administrator rights
    administrator of the estate
    key worker housing
    key worker home*
    practitioner journal
    supervisor of elections race
    warden hill
    rangers football
    ranger hat
    the service charge*
    service charge*
    public service obligation*
    public service broadcast*
    public service media
    public services act
    public service agreement*
    public service announcement*
    public sector equality dut*
    public sector borrowing
    public sector net
    the office of national
    the office of the
    general practice research
    general practice of
    wide practice
    economists think tank
    independent economist*
    academic economist*
    auditor general*
    auditor-general*
    the auditor general
    the branch line
    branch line*
    tree branch*
    bank branch*
    branch of
    branches of
    post office branch closures
    local branch of the union
    union branch
    cutting edge
    treasury bill*
    treasury bond*
    treasury yields
    treasury rate*
    military-grade
    authority to
    the authority to
    the authority of
    authority of
    authority for
    under the authority of
    lawful authority
    relative authority
    legal authority
    with authority
    delegated authority
    give authority
    delegates authority
    delegate authority
    statutory authority to
    spending authority
    agency worker*
    travel agenc*
    estate agenc*
    letting agenc*
    employment agency worker*
    rating agenc*
    credit agenc*
    credit reference agenc*
    temp agenc*
    news agenc*
    advertising agenc*
    agency fee*
    agencies of change
    human agency
    sense of agency
    individual agency
    press agenc*
    ground staff of
    chief of staff to the minister
    chief executive of the company
    chief executives of firms
    chief executive officers of
    chief financial officers of companies
    hotel staff
    bar staff
    shop staff
    restaurant staff
    retail staff
    waiting staff
    store staff
    kitchen staff of restaurants
    staff of the company
    company staff
    warehouse staff
    cabin staff
    portal administrator rights
    civil engineer*
    software engineer market
    engineer a
    fire station closures campaign
    private clinic*
    clinics in schools day
    operator staff
    care home resident*
    care home fee*
    care home place*
    nursing home resident*
    patient transport
    police and crime commissioner*
    police commissioner*
    police custody suite
    prosecutor of the international
    dental patients
    hospice movement
    public health act
    public health grant formula
    public health emergency
    public health impact*
    public health benefit*
    public health reason*
    public health risk*
    public health problem*
    public health harm*
    public health outcome*
    public health effect*
    public health objective*
    public health measure*
    public health crisis
    public health ground*
    health service user*
    public bodies act
    library user*
    social services directive
    universal service
    emergency service levy
    mental health service user*
    education board of enquiry
    the military covenant
    decision-makers in business
    prison population
    prison sentence*
    prison place*
    prison reform
    auditorium*
    investigatory power*
    officially
    market forces
    armed forces
    labour forces
    joined forces
    joining forces
    join forces
    forces them
    forces people
    forces councils
    forces us
    forces a
    forces families
    forces parents
    forces firms
    it forces
    which forces
    that forces
    this forces
    into force
    in force
    the force of
    come into force
    entry into force
    labour force
    labor force
    force majeure
    task force
    coordinators of the event
    patrols of neighbours
    guards against
    guards the
    guards their
    airport control room
    institutes the
    institutes a
    institutes proceedings
    research institutes
    superintendent of the shop
    forces the
    prison leaver*
    people in prison
    IT consultant in private
    to IT firms
    IT firm*
    IT compan*
    IT sector
    IT industry
    IT graduates
    IT job*
    overtime pay for drivers
    intensive care bed*
    pathology of
    dispute pathology
    pathologists'
    overtime rules for employers
    workload of parents
    workload of pupils
    ambassador of the club
    establishment of a
    establishment of an
    establishment of the
    establishment of new
    brand ambassador*
    field services market
    business services sector
    support services for
    general managers of hotels
    in finance committee
    in legal terms
    in legal proceedings
    in legal aid
    in legal costs
    in legal fees
    in legal form
    in legal effect
    in legal language
    in legal text*
    in legal disputes
    in legal tender
    in legal practice
    in finance bill
    in finance act
    in finance charges
    in finance costs
    from legal aid
    from legal action
    from legal costs
    from legal challenge
    from procurement rules
    from procurement law
    from procurement savings
    in legal certainty
    in legal limbo
    from legal uncertainty
    public works loan board
    planning permission
    security manager of the mall
    audit wales
    audit scotland
    home affairs committee
    home affairs secretary
    corrections to the
    to be nice
    fair trading act
    community college district
    minister of home affairs
    home affairs minister
    minister for home affairs
    home affairs council
    what IT
    where IT
    how IT
    do IT
    that IT
    which IT
    if IT
    IT is
    IT was
    why IT
    when IT
    as IT
    than IT
    who IT
    does IT
    is IT
    the director of the company
    the director of the charity
    the director of the association
  `,
  yes: [
    'Caseworkers would need nine weeks of training.',
    'DVLA cannot start before June.',
    'Home helps and district nurses would need a new roster.',
    'Finance advises that the reserve covers one year only.',
    'Trading standards can visit 300 sites a year.',
    'DG ENV would draft the delegated act.',
    'Centrelink has no spare processing staff before March.',
    'The planning team takes on two surveyors.',
    'County staff estimate a backlog of six weeks.',
    'Academies would set their own timetable.',
    'Colleagues in the contact centre would work until eight.',
    'The control room passes each call to the retained crew.',
    'ASCL and NAHT would like narrative only.',
    'Locums cover half of the shifts.',
    'Technicians go from pulling folders to feeding a scanner.',
    'The night shift at the county jail is two short.',
    'Legal warns that a court would want to know why.',
    'Facilities reckon on sixty moves a weekend.',
    'IT can load the new rates in six weeks.',
    'Overtime would rise by 3,100 hours.',
    'Procurement needs 120 days from release to award.',
    'Service Canada counters distribute the forms.',
    'The Australian Taxation Office administers the rebate.',
    'Healthcare Improvement Scotland can inspect either store.',
    "Medicaid's rate shop can recalculate in one quarter.",
    'Inland Fisheries and the Regional Veterinary Offices are short of vets.',
  ],
  no: [
    'Council tax stays the same.',
    'Trust in the system is low.',
    'Children walk to school along the dual carriageway.',
    'He spent nine days in hospital.',
    'The principal risk is a late start.',
    'The unit cost falls to £12.',
    'Market forces push the price down.',
    'The order comes into force in May.',
    'This aide-memoire informs the meeting.',
    'He got a prison sentence of two years.',
    'Claims in legal proceedings are not covered.',
    'The Home Affairs Committee reported in May.',
    'The director of the association replied.',
  ],
};
