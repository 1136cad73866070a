import type { TermList } from '../../types';

/** One person or place in a case. */
export const person: TermList = {
  tag: 'Person',
  terms: `
    Mr
    Mrs
    Ms
    Miss
    aged
    *-year-old
    a mother
    a father
    a family
    a couple
    a tenant
    a driver
    a pupil
    a student
    a patient
    a nurse
    a teacher
    a farmer
    a shopkeeper
    a baker
    a caseworker
    a widow
    a man
    a woman
    a boy
    a girl
    a resident
    a claimant
    a user
    a librarian
    a guard
    an officer
    an inspector
    one of them
    one family
    one resident
    one school
    one tenant
    one claimant
    one pupil
    he
    she
    his
    her
    her son
    his daughter
    who had
    lives in
    lived in
    years old
    a single mother
    a single father
    a single parent
    a lone parent
    a mum
    a dad
    a parent
    a grandmother
    a grandfather
    a grandparent
    a carer
    a young carer
    a foster carer
    a child
    a young man
    a young woman
    a young person
    a teenager
    a retired
    a pensioner
    an older
    an elderly
    a disabled
    a blind
    a deaf
    a wheelchair user
    a veteran
    a first-year
    a graduate
    an apprentice
    a trainee
    a worker
    a cleaner
    a courier
    a rider
    a bus driver
    a lorry driver
    a taxi driver
    a commuter
    a cyclist
    a passenger
    a customer
    a patient's
    a self-employed
    a freelancer
    a sole trader
    a business owner
    a small business
    a small firm
    a shop owner
    a café owner
    a cafe owner
    a restaurant owner
    a publican
    a hairdresser
    a plumber
    a builder
    a carpenter
    a landlord
    a homeowner
    a home owner
    a leaseholder
    a renter
    a lodger
    a buyer
    a first-time buyer
    a young couple
    a young family
    a household
    a migrant
    a refugee
    an asylum seeker
    a newcomer
    a prisoner
    a victim
    a survivor
    a witness
    a widower
    a neighbour
    a neighbor
    a villager
    a volunteer
    a beekeeper
    a grower
    a dairy farmer
    a crofter
    a fisherman
    a skipper
    a head teacher
    a headteacher
    a principal
    a teaching assistant
    a doctor
    a GP
    a midwife
    a paramedic
    a pharmacist
    a social worker
    a home help
    a care worker
    a warden
    a clerk
    a planner
    a police officer
    a prison officer
    a firefighter
    a work coach
    a case officer
    a call handler
    a customs officer
    an employer
    an employee
    an entrepreneur
    an applicant
    an owner
    an importer
    an operator
    an elderly man
    an elderly woman
    an old woman
    an old man
    one mother
    one father
    one parent
    one couple
    one man
    one woman
    one boy
    one girl
    one child
    one student
    one patient
    one carer
    one nurse
    one teacher
    one driver
    one officer
    one inspector
    one caseworker
    one worker
    one farmer
    one grower
    one owner
    one landlord
    one shop
    one shopkeeper
    one trader
    one business
    one firm
    one company
    one applicant
    one customer
    one passenger
    one pensioner
    one user
    one visitor
    one veteran
    one household
    one neighbour
    one couple's
    one village
    one town
    one street
    one hospital
    one clinic
    one office
    one depot
    one council
    one prison
    one station
    one member of staff
    another resident
    another family
    another tenant
    another mother
    another patient
    two sisters
    two brothers
    two neighbours
    twins
    son
    daughter
    wife
    husband
    mother of two
    mother of three
    father of two
    father of three
    parents of
    couple from
    couple with
    family of four
    family of three
    family of five
    family in
    family from
    family with
    couple in
    resident of
    tenant in
    tenant of
    farmer in
    farmer from
    owner of a
    owner in
    man from
    man in
    woman from
    woman in
    resident in
    shopkeeper in
    teacher in
    teacher at
    nurse in
    nurse at
    driver from
    driver in
    student from
    student at
    student in
    pupil at
    pupil in
    caseworker in
    officer in
    manager of
    head of a
    him
    hers
    himself
    herself
    lives with
    lived with
    lives alone
    lived alone
    living alone
    lives on
    moved from
    moved to
    works as
    worked as
    works nights
    works two
    works in
    worked in
    earns
    who earns
    who lives
    who works
    who lost
    who moved
    who was
    who runs
    who cares
    whose
    aged 1*
    aged 2*
    aged 3*
    aged 4*
    aged 5*
    aged 6*
    aged 7*
    aged 8*
    Dr
    Sgt
    Sister
    not her real name
    not his real name
    name changed
    names changed
    named only
  `,
  traps: `
    Mr Speaker
    Ms Reference
    she said in the House
    Dr Foster
    sister company
    sister companies
    sister organisation*
    people aged
    adults aged
    children aged
    those aged
    children in
    person works in
    system works in
    it works in
    scheme works in
    works in practice
    approach works in
    works in progress
    manager of the programme
    head of a department
    his honour
    her majesty
    his majesty
    his excellency
    HM
    mother tongue
    a household survey
    a child benefit
    a business case
    a small business commissioner
    a parent company
    her majesty's
    his majesty's
    a customer service
    a witness statement
    a student loan
  `,
  yes: [
    'Mrs Doyle, 78, waited nine weeks.',
    'Mr Okoro, a lorry driver from Hull, lives alone.',
    'One depot in Cork ran the night shift by hand.',
  ],
  no: ['The House rose at ten.', "Her Majesty's stationery is not at hand."],
};
