import type { CueList } from '../../types';

/** What a party wants, needs or fears, and why. */
export const interest: CueList = {
  signal: 'interest',
  cues: [
    '(#Citizens|#Officials|#Executives) .{0,3} (#Wish|#Fear)',
    '(wants|fears|insists|prefers|needs|worries)',
    '(is|are|was|were) (keen|reluctant|anxious|worried|concerned|afraid|wary)',
    '(for|to) .{0,4} what (matters|counts)',
    '(stake|interest) in',
    '(argue|argues|argued|say|says) that they',
  ],
  traps: ['interest rate', 'in the interests of'],
  yes: [
    'Retailers want two years to change over.',
    'The union fears job losses.',
    'Head teachers are wary of another form.',
    'For carers what counts is a fixed contact.',
    'The port has an interest in a quick decision.',
    'Landlords say that they carry all the risk.',
  ],
  no: ['The interest rate is fixed.'],
};
