import type { TermList } from '../../types';

/** What is valued: more of it is a gain. */
export const good: TermList = {
  tag: 'Good',
  terms: `
    income*
    certainty
    security
    safety
    access
    choice
    choices
    quality
    trust
    confidence
    freedom
    independence
    health
    wellbeing
    well-being
    time
    support
    help
    protection
    rights
    entitlement*
    opportunit*
    job
    jobs
    employment
    pay
    wages
    earnings
    savings
    money
    home
    homes
    housing
    places
    place
    service
    services
    transparency
    clarity
    fairness
    equality
    dignity
    privacy
    capacity
    supply
    turnover
    revenue
    profit*
    attendance
    results
    outcome*
    reading score*
    stability
    continuity
    comfort
    rest
    space
    flexibility
    simplicity
    speed
    coverage
    funding
    take-up
    uptake
    compliance
    resilience
    biodiversity
    air quality
    footfall
    affordability
    participation
    benefit payments
    level playing field
  `,
  traps: `
    job title
    time limit
    full-time
    part-time
    real-time
    service level agreement
    in place of
    in time
    first time
    at the time
    time frame
    quality assurance
    place on
    take place
    takes place
    took place
    in place
  `,
  yes: ['Parents get more certainty about income.', 'Access to services improves.'],
  no: ['The hearing takes place in May.'],
};
