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
    inspectorate*
    regulator*
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
    council officers
    councils
    council's
    the authority
    county council*
    district council*
    municipalities
    municipality
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
    trust
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
    NAO
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
    HSE
    HSA
    TUSLA
    Pobal
    CSO
    Revenue
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
    county offices
    county office*
    DHS
    state agency
    state agencies
    JRC
    Joint Research Centre
    EFSA
    EEA
    ELA
    DG EMPL
    DG SANTE
    DG COMP
    Legal Service
    Secretariat-General
    member state authorities
    national authorities
    labour inspectorate*
    competent authorities
    legal advisers
    Parliamentary Counsel
    Press Office
    finance team
    Finance
    digital group
    IT team
    operations
    Operations
    permanent secretary
    chief executive
    service manager*
    planners
    librarian*
    library staff
    licensing team
    procurement team
    communications
    contractor*
    commissioners of services
    integrated care board*
    ICB
    fire service
    ambulance*
    coastguard
    border force
    customs
    registrar*
    tribunal staff
    workforce
    headcount
  `,
  traps: `
    staff survey
    team building
    trust in
    trusted
    school meal
    school holidays
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
  `,
  yes: ['Caseworkers would need nine weeks of training.', 'DVLA cannot start before June.'],
  no: ['Council tax stays the same.', 'Trust in the system is low.'],
};
