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
    wait time*
    waited
    wait for
    response time*
    processing time*
    handling time*
    turnaround
    travel time*
    journey time*
    lead times
    downtime
    idle time
    dead time
    postpone*
    lateness
    late payment*
    late fee*
    late deliver*
    cancellation*
    cancelled
    no-show*
    overrun*
    slippage
    overspend*
    overhead*
    expense*
    expenditure
    outgoings
    price tag
    premium
    premiums
    surcharge*
    levy
    levies
    toll
    tolls
    tariff*
    customs duties
    excise
    interest payment*
    repayment*
    mortgage cost*
    mortgage payment*
    service charge*
    deposit loss
    default
    defaults
    bankruptc*
    insolvenc*
    liquidation*
    foreclosure*
    repossession*
    indebted*
    arrear*
    liabilit*
    write-off*
    red-tape
    admin
    administrative burden*
    bureaucratic
    formalities
    duplication
    overlap
    fragmentation
    inconsisten*
    complexity
    complication*
    rigidity
    inefficien*
    ineffective*
    inaccura*
    misclassif*
    mismatch*
    miscalculat*
    wrong decision*
    wrong payment*
    wrongful
    false positive*
    false negative*
    false alarm*
    overcharg*
    loophole*
    abuse*
    misuse*
    evasion
    avoidance
    non-compliance
    noncompliance
    breach*
    violation*
    infringement*
    offence*
    offense*
    offending
    offender rate
    theft*
    burglar*
    robber*
    assault*
    harassment
    bullying
    antisocial behaviour
    anti-social behaviour
    vandalism
    arson
    knife crime
    domestic abuse
    trafficking
    exploitation
    scam*
    laundering
    corruption
    bribery
    smuggling
    counterfeit*
    drug use
    drug death*
    addiction
    overdose*
    smoking
    vaping
    drinking
    obesity
    illness*
    ill health
    ill-health
    disease*
    infection*
    outbreak*
    epidemic*
    pandemic*
    cancer
    diabetes
    asthma
    depression
    self-harm
    suicide*
    mortality
    fatalit*
    casualt*
    collision*
    crash*
    near miss*
    disablement
    trauma
    pain
    suffering
    loneliness
    isolation
    fear of crime
    distress
    burnout
    exhaustion
    fatigue
    overtime
    sick leave
    sick days
    staff turnover
    understaff*
    skills gap*
    skill shortage*
    labour shortage*
    lack of
    scarcity
    bottleneck*
    constraint*
    barrier*
    obstacle*
    hurdle*
    restriction*
    ban
    bans
    prohibition*
    red line breach
    sanction*
    prosecution*
    conviction*
    imprisonment
    lawsuit*
    claims against
    legal challenge*
    judicial review*
    objection*
    protest*
    unrest
    strike
    strikes
    industrial action
    conflict*
    friction
    resistance
    resentment
    distrust
    mistrust
    suspicion
    scepticism
    prejudice
    racism
    sexism
    segregation
    disadvantage*
    deprivation
    destitution
    hunger
    malnutrition
    food insecurity
    fuel poverty
    energy poverty
    child poverty
    underemployment
    joblessness
    layoff*
    redundanc*
    job losses
    job loss
    closure*
    bankrupt
    dereliction
    decay
    blight
    empty homes
    empty shops
    vacant units
    dilapidat*
    disrepair
    damp
    mould
    mold
    cold homes
    overheating
    heatwave*
    smog
    fumes
    particulate*
    nitrogen
    nitrate*
    carbon
    carbon dioxide
    CO2
    greenhouse gas*
    methane
    runoff
    sewage
    spill*
    contamination
    toxin*
    pesticide*
    litter
    fly-tipping
    dumping
    landfill
    plastic waste
    erosion
    soil loss
    deforestation
    habitat loss
    species loss
    overfishing
    water stress
    water shortage*
    wildfire*
    fire
    fires
    storm damage
    subsidence
    odour
    odor
    smell*
    vibration*
    glare
    dust
    traffic jam*
    gridlock
    rat-running
    speeding
    car dependency
    detour*
    diversion*
    parking pressure
    crowding
    overload
    wear and tear
    volatility
    instability
    disruption*
    interruption*
    power cut*
    blackout*
    data loss
    data breach*
    cyber attack*
    cyberattack*
    hack*
    bug
    bugs
    glitch*
    defect*
    fault*
    rework
    workaround*
    manual work
    paper forms
    drop-out*
    truancy
    exclusions
    suspensions
    absent*
    illiteracy
    learning loss
    attainment gap
    gender gap
    pay gap
    inequit*
    unfairness
    injustice
    arbitrariness
    opacity
    secrecy
    misinformation
    disinformation
    hate speech
    risk
    risks
    danger*
    hazard*
    threat*
    vulnerabilit*
    exposure
    insecurity
    precarity
    precarious*
    sprawl
    misallocation
    deadweight
    displacement
    distortion*
    market power
    monopol*
    cartel*
    price rise*
    price increase*
    cost of living
    household bills
    energy bills
    water bills
    heating cost*
    travel cost*
    compliance cost*
    running cost*
    legal costs
    unit cost*
    administrative cost*
    transaction cost*
    claw-back*
    clawback*
    recovery of overpayments
    unmet demand
    avoidable admissions
    readmission*
    delayed discharge*
    trolley wait*
    bed-blocking
    emergency admissions
    unplanned
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
    flood defence*
    flood warning*
    flood risk management
    fire service
    fire department*
    fire station*
    fire brigade
    fire alarm*
    fire door*
    fire crew*
    fire officer*
    fire and rescue
    fire authorit*
    fire drill*
    fire engine*
    fire safety
    default option*
    default setting*
    by default
    tax office*
    tax authorit*
    tax credit*
    tax relief
    tax cut*
    tax break*
    tax administration
    in charge
    person in charge
    free of charge
    fee paying
    fine-tun*
    fine with
    fine dining
    a fine balance
    tariff of
    appeal to
    appeals to
    right to appeal
    private member's bill*
    crime commissioner*
    crime agency
    crime prevention
    fraud team
    waste collection*
    waste management
    waste water
    cost-benefit
    cost benefit
    cost-effective*
    cost saving*
    cost estimate*
    price list
    rent control*
    rent office*
    rent tribunal
    environmental protection
    risk assessment*
    risk register*
    risk appetite
    risk-based
    hazard lights
    strike a balance
    strikes a balance
    strike out
    absent intervention
    absent action
    abuse of dominance
    without delay
    fault line*
    penalty-free
    charge point*
    charging point*
    disease control
    cancer screening
    cancer nurse*
    addiction service*
    protest march route
    hackney*
    protestant*
    pain points
  `,
  yes: [
    'The backlog grew to 9,000 files.',
    'Rents rise faster than wages.',
    'Overpayments and rework swallow a tenth of the budget.',
    'Noise, fumes and rat-running follow the diversion.',
    'Burnout and sick leave are twice the average.',
  ],
  no: [
    'The Court of Appeal ruled in March.',
    'The fire brigade strikes a balance.',
    'The by default choice is email.',
  ],
};
