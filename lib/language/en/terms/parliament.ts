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
    Sen.
    Rep.
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
    council members
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
    division
    opposition
    hansard
    senedd
    holyrood
    msp
    msps
    members of parliament
    elected members
    ward members
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
    Cabinet Committee
    lord mayor
    project committee
    steering committee
    audit committee
    board committee
    risk committee
    the motion of
  `,
  yes: [
    'MPs asked for a vote before the summer.',
    'Council promised the parishes in a motion of 2023.',
  ],
  no: ['The Chamber of Commerce replied.', 'The study was peer reviewed.'],
};
