import type { TermList } from '../../types';

/** Bodies outside the four groups that check or advise: their objections are dissent. */
export const countervailing: TermList = {
  tag: 'Countervailing',
  terms: `
    ombudsman*
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
    expert committee
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
    independent reviewer
    children's commissioner
    waitangi tribunal
  `,
  traps: `
    court date
    court yard
    tennis court*
  `,
  yes: [
    'The Ombudsman criticised the scheme.',
    'The Regulatory Policy Committee rated the analysis red.',
  ],
  no: ['Residents use the tennis courts.'],
};
