import type { TermList } from '../../types';

/** Reasons. */
export const reason: TermList = {
  tag: 'Reason',
  terms: `
    because
    since
    as a result
    therefore
    so that
    due to
    owing to
    thanks to
    given that
    which is why
    reason
    reasons
    for that reason
    on the grounds
    hence
    thus
    consequently
    otherwise
    because of
    for the reason
    for this reason
    for these reasons
    for two reasons
    for three reasons
    the reason is
    main reason
    reason why
    reasoning
    rationale
    rationale is
    rationale for
    grounds for
    on grounds of
    on the ground that
    on the basis that
    in view of
    in light of
    in the light of
    seeing that
    inasmuch
    insofar as
    not least because
    precisely because
    partly because
    mainly because
    simply because
    just because
    so
    so we
    and so
    accordingly
    as such
    that is why
    this is why
    which means
    this means
    that means
    meaning that
    means that
    it follows
    follows from
    stems from
    stem from
    stemmed from
    arises from
    arise from
    results from
    result of
    as a consequence
    in consequence
    consequence of
    cause
    causes
    caused by
    cause of
    causing
    leads to
    lead to
    led to
    leading to
    results in
    resulting in
    brings about
    explains why
    explained by
    attributable to
    down to
    rooted in
    driven by
    underlying
    motivated by
    prompted by
    triggered by
    thereby
    thus avoiding
    in order that
    to that end
    to this end
    hence the
    whereby
    considering that
    after all
    if only because
    for fear
    lest
    else
    or else
    by reason of
    in response to
    in recognition
    argument for
    arguments for
    argument is
    arguments in favour
    justification
    justifies
    justified
    for want of
    seeing as
    now that
    in that
    on the view that
    on the footing that
    on the strength of
    by virtue of
    in the belief that
    in the hope that
    with the argument that
    on the argument that
    arguing that
    the logic is
    the point is
    the thinking is
    our thinking
    the thought behind
    speaks against
    tells against
    tells in favour
    argues for
    argues against
    weighs in favour
    counts against
    counts in favour
    what decides
    the explanation
    explains
    accounts for
    that accounts for
    owes to
    owed to the fact
    if not
    or it will
    with the result that
    with the effect that
    to such an extent that
    such that
    for the sake of
    out of concern
    out of fear
    out of respect
    given how
    considering how
    in the circumstances
    bearing in mind
    having regard to
    with regard to the fact
    on principle
    for lack of
    if only
  `,
  traps: `
    since January
    since February
    since March
    since April
    since May
    since June
    since July
    since August
    since September
    since October
    since November
    since December
    since 20*
    since 19*
    since then
    long since
    down to 1
    down to 2
    down to 3
    down to zero
    so far
    so-called
    and so on
    or so
    so much
    so many
    even so
    so long as
    so that's
    because i say so
    worthy cause
    good cause
    lost cause
    if only one
    if only two
    explains in annex
  `,
  yes: [
    'We chose B because it starts sooner.',
    'The queue stems from a single clerk with leave to sign.',
    'In view of that we keep the old form for a year.',
    'They chose it on the view that speed counts against the alternative, with the result that none was built.',
  ],
  no: ['It has run since 2019.', 'So far nine sites have opened.'],
};
