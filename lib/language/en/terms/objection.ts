import type { TermList } from '../../types';

/** Objections and contrary views. */
export const objection: TermList = {
  tag: 'Objection',
  terms: `
    object
    objects
    objected
    objection*
    oppose
    opposes
    opposed
    opposition to
    against
    disagree*
    dissent*
    reservation*
    caveat*
    pushback
    push back
    pushed back
    warn
    warns
    warned
    caution
    cautions
    cautioned
    criticis*
    criticiz*
    does not support
    do not support
    not support
    not concur
    minority view
    contrary
    counter-argument*
    unconvinced
    challenge
    challenges
    argue
    argues
    argued
    question whether
    doubt
    doubts
    doubted
    not persuaded
    veto
    refuse to sign
    rejects
    rejected
    unacceptable
    wrong to
    objecting
    objector*
    opposing
    opponent*
    opposition from
    opposition among
    resist
    resists
    resisted
    resistance
    disapprove*
    disapproval
    reject
    rejecting
    rejection by
    disput*
    contest
    contests
    contested
    contesting
    challenged
    challenging the
    counterargument*
    counter argument*
    counter that
    counters that
    rebut*
    refute*
    contradict*
    contrary to
    contrary advice
    contrary view
    critic
    critics
    critical of
    critique*
    complain
    complains
    complained
    complaint from
    condemn*
    denounce*
    deplor*
    regret that
    regrets that
    lament*
    warning
    warnings
    warning that
    cautious
    cautionary
    sound a note of caution
    argue against
    argues against
    argued against
    arguing against
    argument against
    arguments against
    case against
    advise against
    advises against
    advised against
    recommend against
    recommends against
    recommended against
    counsel against
    speak against
    speaks against
    spoke against
    vote against
    voted against
    votes against
    plead against
    militates against
    tell against
    tells against
    weighs against
    count against
    counts against
    come out against
    came out against
    set against
    strongly against
    does not agree
    do not agree
    did not agree
    not agree
    doesn't agree
    does not accept
    do not accept
    not accept
    did not support
    cannot support
    could not support
    unable to support
    no support
    does not endorse
    not endorse
    not convinced
    not satisfied
    remain unconvinced
    remains unconvinced
    sceptical
    skeptical
    scepticism
    skepticism
    question the
    questions the
    questioned
    questioning
    questions whether
    calls into question
    call into question
    casts doubt
    cast doubt
    doubting
    doubtful
    dubious
    misgiving*
    concern that
    concerns that
    concerns about
    concern about
    serious concern*
    grave concern*
    reservations about
    with reservations
    under protest
    on the other side
    on the contrary
    take issue
    takes issue
    took issue
    take a different view
    takes a different view
    took a different view
    differs from
    differ from
    differing view*
    different view
    divergent view*
    alternative view
    opposite view
    another view
    not shared
    does not share
    do not share
    minority report
    minority opinion
    dissenting opinion
    dissenting view
    written direction
    for the record
    on record as
    wishes to record
    asked to record
    block the
    blocks the
    oppose the
    would rather not
    not in favour
    not in favor
    not recommended
    not advisable
    inadvisable
    unwise
    unsound
    imprudent
    premature
    too early
    ill-advised
    ill-judged
    misguided
    mistaken
    flawed
    weak case
    poor value
    unjustified
    unjustifiable
    unwarranted
    unreasonable
    unfair to
    disproportionate
    excessive
    overreach
    overkill
    heavy-handed
    overly
    too far
    goes further than
    not necessary
    unnecessary
    cannot be justified
    hard to justify
    hard to defend
    difficult to defend
    hard to explain
    difficult to justify
    no justification
    would be wrong
    would be a mistake
    is a mistake
    a mistake to
    fails to convince
    red line*
    withhold support
    withheld
    abstain*
    vetoes
    vetoed
    drawback is
    downside is
    qualm*
    pushing back
    pushes back
    protested
    protests
    protest
    outcry
    backlash
  `,
  traps: `
    object of
    learning object
    against the background
    measured against
    insured against
    guard against
    booking reservation*
    compared against
    challenge fund
    challenge cup
    challenged by dyslexia
    weather warning*
    flood warning*
    warning sign*
    warning light*
    contested election
    beauty contest
    contestant*
    opposed to option being
    protect against
    protects against
    protection against
    discriminat* against
    violence against
    crimes against
    offences against
    claims against
    claim against
    proceedings against
    action against
    complaint against
    vaccinat* against
    fight against
    against fraud
    against poverty
    against crime
    against flooding
    against target
    against budget
    up against
    against this backdrop
    against that background
    regret to inform
    critical infrastructure
    critical path
    critical care
    critically ill
    physical object*
  `,
  yes: [
    'Finance advises against the extension.',
    "Three hauliers' bodies argue that the date is premature.",
    'Treasury lawyers take a different view of the power.',
  ],
  no: [
    'Measured against the 2019 baseline.',
    'The weather warning covers critical infrastructure.',
  ],
};
