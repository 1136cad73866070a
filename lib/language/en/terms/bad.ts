import type { TermList } from '../../types';

/** What is not valued: more of it is a loss. */
export const bad: TermList = {
  tag: 'Bad',
  terms: `
    wait
    waits
    waiting
    waiting time*
    waiting list*
    queue*
    delay*
    backlog*
    cost
    costs
    burden*
    charge
    charges
    fee
    fees
    fine
    fines
    penalt*
    debt*
    arrears
    error*
    mistake*
    complaint*
    appeal
    appeals
    litigation
    dispute*
    fraud
    waste
    noise
    pollution
    emission*
    congestion
    traffic
    accident*
    injur*
    death*
    deaths
    crime*
    violence
    reoffending
    poverty
    hardship
    homelessness
    eviction*
    unemployment
    vacanc*
    absence*
    sickness
    stress
    anxiety
    workload*
    pressure*
    shortage*
    deficit*
    shortfall*
    gap
    gaps
    paperwork
    red tape
    form-filling
    administration
    bureaucracy
    inequalit*
    discrimination
    exclusion
    stigma
    nuisance
    loss
    losses
    harm*
    damage*
    failure*
    failures
    breakdown*
    overpayment*
    underpayment*
    bill
    bills
    rent
    rents
    fare
    fares
    price
    prices
    tax
    taxes
    inflation
    uncertainty
    confusion
    leak*
    outage*
    flood*
    drought
    churn
    turnover of staff
    attrition
    dropout*
    overcrowding
    unmet need
  `,
  traps: `
    at no cost
    the bill
    this bill
    bill's
    bill team
    tax year
    cost centre
    price index
    court of appeal
    right of appeal
    council tax support
    fine print
    draft bill
    housing bill
    finance bill
    fees review
  `,
  yes: ['The backlog grew to 9,000 files.', 'Rents rise faster than wages.'],
  no: ['The Court of Appeal ruled in March.'],
};
