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
    costed
    cost of
    costings
    uncosted
    total cost
    net cost
    gross cost
    capital cost*
    running cost*
    set-up cost*
    start-up cost*
    implementation cost*
    transition cost*
    administrative cost*
    one-off cost*
    recurring cost*
    annual cost*
    lifetime cost*
    whole-life cost*
    extra cost*
    additional cost*
    cost pressure*
    cost increase*
    cost overrun*
    expense
    expenses
    expensive
    costly
    outgoings
    disbursement*
    payout*
    pay out
    pays out
    payment*
    expenditures
    overheads
    capital expenditure
    current expenditure
    capital spend
    revenue cost*
    revenue pressure*
    running to
    comes to
    come to
    amounts to
    adds up to
    totals
    totalling
    priced at
    at a price
    price of
    fee
    fees
    charge
    charges
    levy
    levies
    surcharge*
    premium
    premiums
    contribution*
    co-payment*
    copay*
    fare*
    penalty
    penalties
    fine of
    fined
    interest payments
    debt service
    borrow*
    loan
    loans
    bond
    bonds
    financing
    finance the
    fund the
    funded from
    funded by
    funding
    refund*
    grant of
    grants of
    allocation
    allocations
    appropriation*
    envelope
    reserve
    reserves
    contingency
    contingency fund
    shortfall*
    deficit
    black hole
    gap of
    budget gap
    unbudgeted
    not budgeted
    within budget
    over budget
    cost to
    costs to
    costs for
    cost for
    cost on
    costs on
    bear the cost*
    bears the cost*
    meet the cost*
    meets the cost*
    cover the cost*
    covers the cost*
    absorb
    absorbs
    absorbed
    charged to
    foot the bill
    footing the bill
    picks up the tab
    at its own expense
    taxpayer money
    public money
    public purse
    exchequer
    exchequer cost
    fiscal cost
    fiscal impact
    revenue loss
    loss of revenue
    revenue foregone
    revenue forgone
    income foregone
    lost income
    lost revenue
    per head
    per person
    per household
    per case
    per place
    per pupil
    per patient
    per unit
    per month
    a month
    per week
    per annum
    each year
    yearly
    every year
    over five years
    over ten years
    over three years
    multi-year
    salary
    salaries
    wages
    pay bill
    paybill
    payroll
    overtime
    redundancy payment*
    severance
    damages
    settlement
    settlements
    indemnit*
    write-offs
    writeoff
    impairment
    sunk cost*
    opportunity cost*
    deadweight
    net present
    present value
    NPV
    BCR
    EANDCB
    VAT
    tax revenue
    price
    taxpayers money
  `,
  traps: `
    cost-effective
    in the capital
    capital letter*
    at all costs
    costa rica
    fee-paying school*
    free of charge
    in charge of
    in charge
    person in charge
    charge point*
    at no cost
    no cost
    cost neutral
    cost-neutral
    budget speech
    budget day
    settlement agreement*
    informal settlement*
    settlement area*
    bond market
    comes to an end
    come to an end
    comes to light
    come to terms
    come to a decision
    comes to the same
    without reservation
    nature reserve*
    game reserve*
    reserve team
    allocation policy
    allocations policy
    allocations team
    wages council
    come to the meeting
  `,
  yes: ['The contract costs £3m a year.', 'The levy comes to €4 a head and the deficit to €9m.'],
  no: ['A cost-effective scheme.', 'The nature reserve is open at no cost.'],
};
