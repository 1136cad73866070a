import type { TermList } from '../../types';

/** Uncertainty. */
export const hedge: TermList = {
  tag: 'Hedge',
  terms: `
    uncertain*
    unclear
    unknown
    not known
    not yet known
    estimate*
    approximate*
    roughly
    around
    about a
    some
    perhaps
    may
    might
    could
    likely
    unlikely
    probably
    possibly
    assume*
    assuming
    assumption*
    depends on
    depend on
    range from
    range of
    ranged
    between
    indicative
    provisional
    tentative
    sensitiv*
    confidence interval*
    margin of error
    no data
    limited data
    limited evidence
    little evidence
    hard to say
    hard to predict
    cannot say
    anybody's guess
    remains to be seen
    subject to
    rests on
    if demand
    extrapolat*
    modelled
    projection*
    forecast*
    not been tested
    untested
    rule of thumb
    not certain
    less certain
    far from certain
    by no means certain
    no certainty
    ambiguous
    ambiguity
    unclear whether
    not clear
    not yet clear
    no clear
    unknowable
    unknowns
    unpredictab*
    unproven
    untried
    unverified
    unconfirmed
    unquantified
    not quantified
    cannot be quantified
    not been quantified
    not yet quantified
    not monetised
    not been measured
    not measured
    not been modelled
    not modelled
    not been costed
    not yet costed
    not been assessed
    not assessed
    no estimate
    no figures
    no figure
    no reliable
    no robust
    no evidence
    no hard evidence
    no firm
    scant
    sparse
    patchy
    incomplete
    partial picture
    anecdotal
    inconclusive
    mixed evidence
    evidence is mixed
    evidence is thin
    evidence is weak
    thin evidence
    weak evidence
    evidence gap*
    data gap*
    gaps in the data
    poor data
    missing data
    data are missing
    small sample*
    sample size
    self-reported
    early days
    too early to
    too soon to
    cannot be sure
    cannot be certain
    cannot know
    do not know
    does not know
    don't know
    not know
    nobody knows
    no one knows
    no-one knows
    cannot predict
    cannot be predicted
    difficult to predict
    hard to estimate
    difficult to estimate
    hard to know
    difficult to know
    difficult to say
    hard to judge
    difficult to assess
    hard to measure
    difficult to quantify
    hard to quantify
    impossible to say
    impossible to know
    impossible to predict
    cannot tell
    open question
    an open question
    question mark*
    moot
    yet to be
    yet to be seen
    not yet decided
    to be confirmed
    to be determined
    TBC
    TBD
    still being
    still under
    under review
    pending
    preliminary
    interim figure*
    initial estimate*
    early estimate*
    first estimate*
    best estimate*
    central estimate*
    rough estimate*
    working assumption*
    working estimate*
    working hypothesis
    back-of-the-envelope
    ballpark
    order of magnitude
    guesstimate*
    guess
    guesswork
    educated guess
    speculat*
    conjectur*
    presum*
    suppos*
    hypothes*
    hypothetical*
    theoretical*
    expect
    expected
    expects
    anticipat*
    predict*
    foresee*
    projected
    modelling
    model suggests
    simulat*
    sensitive to
    sensitivity analys*
    stress test*
    margins of error
    error margin
    confidence level
    low confidence
    medium confidence
    high confidence
    statistically
    plus or minus
    give or take
    somewhere between
    anywhere between
    anything from
    anywhere from
    at most
    in the region of
    in the order of
    of the order of
    nearly
    almost
    circa
    approx
    more or less
    or so
    or thereabouts
    upper bound
    lower bound
    upper end
    lower end
    upper estimate
    lower estimate
    high end
    low end
    worst case
    best case
    low case
    high case
    appear*
    appears to
    seem
    seems
    seemingly
    apparent*
    suggests that
    suggest that
    indicates that
    would appear
    would seem
    tend to
    tends to
    potentially
    conceivabl*
    plausibl*
    maybe
    arguably
    in all likelihood
    in all probability
    probable
    probability
    chance
    chances
    odds
    possible
    possibility
    possibilities
    could be
    might be
    may be
    may not
    might not
    could not be
    may well
    might well
    could well
    cannot rule out
    cannot be ruled out
    not ruled out
    cannot be excluded
    if all goes well
    all being well
    depending on
    dependent on
    depends
    hinges on
    hinge on
    turns on
    contingent on
    conditional on
    subject to change
    subject to confirmation
    subject to negotiation
    rest on
    relies on
    rely on
    based on
    imputed
    proxy
    caveat*
    limitations
    tentatively
    provisionally
    indicatively
    not settled
    unsettled
    contested figure*
    disputed figure*
    estimates vary
    estimates differ
    figures vary
    views differ
    opinions differ
    experts disagree
    experts differ
    time will tell
    wait and see
    remains open
    remains uncertain
    remains unclear
    remains unknown
    remains to be
  `,
  traps: `
    may 20*
    in May
    of May
    by May
    1 May
    May this
    some of the
    around the corner
    range of services
    sensitive data
    between the two offices
    based on the outskirts
    based in
    potential for growth
    about to
    bring about
    brings about
    brought about
    come about
    comes about
    what about
    information about
    concerns about
    concern about
    worried about
    told about
    talk about
    know about
    complain about
    complaints about
    complained about
    questions about
    all about
    more about
    learn about
    advice about
    views about
    as soon as possible
    where possible
    wherever possible
    if possible
    make possible
    makes possible
    made possible
    not possible
    no possible
    second chance
    chances of survival
    sensitive issue*
    politically sensitive
    commercially sensitive
    sensitive personal
    sensitive site*
    sensitive area*
    sensitive information
    margins of the meeting
    profit margin*
    margins for retailers
    at least once
    some of
    for some time
    proxy vote*
    proxy voting
    marginal
    appearance*
    pending tray
    appear before
    appears before
    appeared before
    appear in court
    appears in court
    appears in
    appears on
    expected to attend
    it is expected of
    up to date
    up-to-date
    up to standard
    up to them
    up to the council
    up to ministers
    difference between
    gap between
    agreement between
    link between
    balance between
    choice between
    between departments
    between the two
    distinguish between
    tension between
    relationship between
    trade-off between
    conflict between
    cooperation between
  `,
  yes: [
    'The estimate rests on 2019 data.',
    'Whether drivers switch hinges on the price of parking.',
    'Nobody knows how many flats stand empty.',
  ],
  no: [
    'The consultation ended in May.',
    'As soon as possible the sign comes down.',
    'Complaints about noise are answered in a week.',
  ],
};
