import type { TermList } from '../../types';

/** People, households and companies, and who speaks for them. After the entity lists of the domain research. */
export const citizens: TermList = {
  tag: 'Citizens',
  terms: `
    citizen*
    resident*
    people
    public
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
    senior*
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
    sector
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
    individual*
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
    Traveller*
    Roma
    veteran*
    volunteer*
    charity
    charities
    union
    unions
    trade union*
    association of residents
    residents' association
    users' group
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
    respondent*
    member of the public
    members of the public
    enrollee*
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
    traveler*
    minority
    minorities
    borrower*
    investors
    licensee*
    importer*
    exporter*
    food business operator*
    platform worker*
    platforms
    owner*
    holidaymaker*
    tourist*
    sixth-formers
    undergraduates
    kids
    babies
    infants
    consumers
  `,
  traps: `
    public sector
    public service*
    public servant*
    public spending
    public accounts committee
    public health england
    public finance*
    public administration
    public law
    public order
    civil service
    business case
    business day*
    business services authority
    private sector operators
    user fee
    user interface
    family courts
    owner :
    action owner*
    senior official*
    senior management
    senior leadership
    company secretary
    in person
    person-hours
    company law
    general public sector
    shop floor
    community of practice
    member states
  `,
  yes: ['Two thousand tenants would pay more.', 'Small businesses asked for a later date.'],
  no: ['The Public Accounts Committee reported.', 'Civil service numbers fell.'],
};
