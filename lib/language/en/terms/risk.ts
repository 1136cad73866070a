import type { TermList } from '../../types';

/** Risk and probability of harm. */
export const risk: TermList = {
  tag: 'Risk',
  terms: `
    risk
    risks
    risky
    threat*
    threaten*
    danger*
    exposure
    vulnerab*
    likelihood
    chance that
    could lead to
    may lead to
    might lead to
    could end
    unintended
    side effect*
    spillover*
    challenge in court
    judicial review
    legal challenge
    precedent*
    reputational
    backlash
    worst case
    worst-case
    knock-on
  `,
  traps: `
    risk register
    at-risk register
    risk assessment form
  `,
  yes: ['There is a risk that landlords leave the market.'],
  no: ['The risk register is at Annex C.'],
};
