import type { TermList } from '../../types';

/** Bodies outside the four groups that check or advise: their objections are dissent. */
export const countervailing: TermList = {
  tag: 'Countervailing',
  terms: `
    audit office
    national audit office
    auditor-general
    auditor general
    court*
    supreme court
    high court
    tribunal*
    court of auditors
    regulatory scrutiny board
    regulatory policy committee
    law commission
    advisory council*
    advisory committee*
    expert panel
    human rights commission
    equality commission
    privacy commissioner
    data protection supervisor
    EDPS
    climate change committee
    low pay commission
    productivity commission
    fiscal council
    office for budget responsibility
    OBR
    children's commissioner
    waitangi tribunal
    audit offices
    audit scotland
    audit wales
    audit commission
    northern ireland audit office
    accounts commission
    wales audit office
    supreme audit
    state auditor*
    city auditor*
    legislative auditor*
    external auditor*
    independent auditor*
    comptroller and auditor general
    comptroller and auditor general's
    controller and auditor-general
    auditor general's
    auditor-general's
    auditors general
    inspector general
    inspectors general
    inspector-general
    NAO
    C&AG
    CAG
    NAO's
    GAO
    GAO's
    CBO
    PBO
    OAG
    OIG
    IGs
    ANAO
    ECA
    RPC
    RSB
    IFAC
    ESRI
    CCC
    LPC
    JCHR report
    EESC
    LGSCO
    PHSO
    SPSO
    PSOW
    NIPSO
    IOPC
    GSOC
    IHREC
    EHRC
    NIHRC
    SHRC
    AHRC
    EDPB opinion
    FRA
    CNIL
    OAIC
    OPC opinion
    ECHR
    ECtHR
    CJEU
    ECJ
    WTO panel
    CAT
    IPT
    AAT
    IPCC
    IFS
    ombuds*
    european ombudsman
    parliamentary ombudsman
    children's ombudsman
    ombudsman for children
    housing ombudsman
    pensions ombudsman
    financial ombudsman
    local government ombudsman
    health service ombudsman
    prisons ombudsman
    prisons and probation ombudsman
    parliamentary and health service ombudsman
    garda ombudsman
    police ombudsman
    police complaints
    court of appeal
    court of justice
    court of first instance
    court of human rights
    court of session
    court ruling*
    court judgment*
    court judgement*
    court order*
    court case*
    court of law
    court of protection
    county court*
    district court*
    circuit court*
    federal court*
    state court*
    crown court*
    constitutional court*
    administrative court*
    labour court*
    labor court*
    employment tribunal*
    upper tribunal
    first-tier tribunal
    land court
    environment court
    court of appeals
    appeals court*
    divisional court
    general court
    youth court*
    family court*
    magistrates court*
    magistrate*
    judges
    judge's
    a judge
    the judge
    judiciary
    judicial
    justices
    bench ruling
    jurisprudence
    case law
    judicial review*
    panel of judges
    coroner*
    coroner's inquest
    inquest*
    public inquiry
    public inquiries
    statutory inquiry
    independent inquiry
    commission of inquiry
    commission of investigation
    royal commission*
    tribunal of inquiry
    inquiry report
    inquiry chair
    independent review
    independent reviewer*
    independent panel
    independent commission
    independent monitoring
    independent examiner
    independent adviser*
    independent expert*
    independent evaluat*
    peer review panel
    expert advis*
    expert panels
    expert group*
    expert committee*
    expert review
    scientific committee*
    scientific advis*
    scientific panel*
    advisory board*
    advisory bod*
    advisory panel*
    advisory group*
    advisory commission*
    statutory adviser*
    statutory consultee*
    consultative council
    consultative committee*
    economic and social council
    economic and social committee
    european economic and social committee
    national economic and social council
    committee of the regions opinion
    committee on climate change
    climate change commission
    climate change advisory council
    climate commission
    infrastructure commission
    national infrastructure commission
    planning commission of inquiry
    law reform commission
    law commission's
    low pay commission's
    pay review bod*
    pay review board
    fair work commission
    fiscal advisory council
    fiscal watchdog
    fiscal responsibility
    budget responsibility
    parliamentary budget officer
    parliamentary budget office
    congressional budget office
    government accountability office
    regulatory policy committee's
    regulatory scrutiny board's
    better regulation board
    regulatory reform committee
    better regulation watchdog
    impact assessment board
    social security advisory committee
    SSAC
    migration advisory committee
    MAC
    JCVI
    SAGE
    SCHEER
    administrative justice council
    council of state
    conseil d'etat
    ethics council
    bioethics council
    nuffield council
    national statistician
    statistics authority
    UK statistics authority
    office for statistics regulation
    electoral commission report
    commission on human rights
    human rights council
    human rights commissioner*
    human rights committee
    human rights tribunal
    equality body
    equality bodies
    equality and human rights commission
    equal opportunities commission
    race relations commissioner
    privacy commissioner's
    privacy commissioners
    data protection board
    european data protection board
    data protection commission
    information tribunal
    information commissioner ruled
    victims commissioner*
    children's commissioner's
    older people's commissioner*
    future generations commissioner*
    future generations commission
    traffic commissioner*
    commissioner for public appointments
    public services ombudsman
    standards commissioner*
    standards commission
    integrity commissioner*
    integrity commission
    ethics commissioner*
    ethics commission
    anti-corruption commission
    corruption commission
    crime and corruption
    public service commission*
    civil service commission
    venice commission
    council of europe
    european committee of social rights
    fundamental rights agency
    united nations committee
    UN committee
    UN rapporteur
    special rapporteur*
    committee against torture
    OECD
    IMF
    world bank
    international monetary fund
    world health organization
    world health organisation
    troika
    institute for fiscal studies
    institute for government
    resolution foundation
    think tank*
    think-tank*
    watchdog*
    prisons inspectorate report
    independent monitoring board*
    national preventive mechanism
    productivity commission's
    competition tribunal
    competition appeal tribunal
    takeovers panel
    treaty body
    treaty bodies
    waitangi tribunal's
    national people's
    justice and home affairs inspectorate
    citizens jury
    citizens juries
    citizens assembly
    citizens assemblies
  `,
  traps: `
    court date
    tennis court*
    court yard*
    courtyard*
    courtesy
    court dates
    court fee*
    court staff
    court user*
    food court*
    basketball court*
    squash court*
    netball court*
    sports court*
    court shoe*
    tennis club court
    court card
    court service*
    courts service*
    court administration
    court clerk*
    court house
    courthouse*
    court building*
    out of court settlement
    holding court
    courts and tribunals service
    judicial appointments fee
    advisory notice*
    advisory service*
    advisory leaflet*
    advisory speed
    which independent
    bank of judges
    judge whether
    watchdog timer
    courteous*
    courtship*
  `,
  yes: [
    'The Ombudsman criticised the scheme.',
    'The Regulatory Policy Committee rated the analysis red.',
    'The Comptroller and Auditor General found no evidence of value.',
    'A judge quashed the first version in 2022.',
    'The Migration Advisory Committee advised the opposite.',
    'GAO reported the same weakness twice.',
    'The Council of State doubts the legal basis.',
  ],
  no: [
    'Residents use the tennis courts.',
    'The courtyard and the basketball court stay open.',
    'The advisory speed limit is 20.',
  ],
};
