import type { TermList } from '../../types';

/** Costs and money out. */
export const cost: TermList = {
  tag: 'Cost',
  terms: `
    cost
    costs
    costing
    price tag
    expenditure
    spend
    spends
    spending
    spent
    outlay
    budget*
    unfunded
    funding gap
    overrun*
    overspend*
    bill for
    invoice*
    subsidy
    subsidies
    capital
    one-off
    per year
    a year
    annually
    pay for
    pays for
    compensation
    reimburse*
    liabilit*
    write-off
    write off
  `,
  traps: `
    cost-effective
    in the capital
    capital letter*
    at all costs
  `,
  yes: ['The contract costs £3m a year.'],
  no: ['A cost-effective scheme.'],
};
