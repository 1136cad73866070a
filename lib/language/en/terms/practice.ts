import type { TermList } from '../../types';

/** Practice, cases and pilots. */
export const practice: TermList = {
  tag: 'Practice',
  terms: `
    in practice
    on the ground
    case study
    case studies
    for example
    for instance
    example*
    pilot*
    site visit*
    visited
    took the case
    consider a
    take a
    take the case
    lived experience
    story
    stories
    worked example
    vignette*
    such as
    last winter
    last march
    one morning
    experience*
    trial
    imagine
    at the counter
    at the desk
    what it looks like
    in real life
    real-life
    real case*
    real example*
    real-world
    in the real world
    day-to-day
    daily work
    everyday
    at the coalface
    at the front desk
    at the front line
    on the front line
    at the school gate
    in the classroom
    on the ward
    on the shop floor
    in the field
    in the waiting room
    at the gate
    at the depot
    on site
    on the street
    on the road
    on the doorstep
    at the kitchen table
    at the till
    by phone
    one case
    a case in point
    case in point
    in one case
    in another case
    in a recent case
    recent case
    a typical case
    typical case
    typical example
    typical day
    typical week
    typical family
    typical household
    illustrat*
    by way of illustration
    by way of example
    to illustrate
    as an example
    an instance
    instances of
    cases like
    a case like
    case file*
    case review*
    the case of
    cases such as
    say a
    suppose a
    suppose that
    picture a
    imagine a
    imagine that
    think of a
    take for example
    take for instance
    consider the
    consider the case
    consider for
    meet mrs
    a day in
    user journey*
    customer journey*
    journey of
    persona
    personas
    walk-through
    walkthrough
    mystery shop*
    shadowed
    shadowing
    sat in on
    diary stud*
    ride-along
    home visit*
    field visit*
    field trip
    fact-finding
    study visit*
    visit to
    on a visit
    visits to
    testimon*
    account of
    first-hand
    firsthand
    anecdot*
    experience shows
    experience of
    experience with
    experience in
    experience from
    practical experience
    lessons learned
    lessons learnt
    lessons from
    lesson from
    learned from
    learnt from
    has shown
    showed that
    saw that
    found that
    we saw
    we found
    noticed
    notice that
    staff report
    staff notice
    caseworkers report
    caseworkers see
    caseworkers notice
    nurses report
    teachers report
    officers report
    pilot in
    pilot at
    pilot with
    in the pilot
    during the pilot
    pilot site*
    pilot area*
    pilot project*
    pilot scheme*
    test site*
    testbed
    trial in
    in the trial
    during the trial
    trials
    trialled
    trialed
    tried out
    tried in
    was tried
    early adopter*
    pathfinder*
    demonstrator project
    proof of concept
    natural experiment
    in denmark
    in sweden
    in germany
    in the netherlands
    in france
    in new zealand
    in australia
    in canada
    in leeds
    in manchester
    in cork
    last week
    last spring
    last summer
    last autumn
    last january
    last february
    last april
    last may
    last june
    last july
    last august
    last september
    last october
    last november
    last december
    one evening
    one afternoon
    one day
    one night
    one monday
    one friday
    in one week
    a recent
    recently a
    complaint from
    letter from
    told us
    described how
    recalled
    recounted
    recounts
    remember*
    his story
    her story
    their story
    what happened
    what happens when
    happened in
    happened to
    so it was
    complaint file
    worked figure*
    worked through
    example household*
    example family
    sample household*
    model family
    model household
    for a family
    for a couple
    for a worker
  `,
  traps: `
    best practice
    general practice
    code of practice
    practice nurse*
    airline pilot*
    pilot licence
    experienced staff
    experienced officer*
    followed by
    followed suit
    as follows
    following
    pilot light*
    pilot boat*
    harbour pilot*
    harbor pilot*
    trial court*
    criminal trial*
    on trial
    murder trial*
    clinical trial*
    fair trial
    right to a fair trial
    trial judge*
    example letter*
    sample size
    in one year
    in one go
    at one time
    at one point
    work experience
    years of experience
    experienced
    medical practice*
    dental practice*
    practice manager*
    legal practice
    law practice*
    such as those in annex
  `,
  yes: [
    'In practice the form takes an hour.',
    'Think of a night cleaner who takes the first bus at five.',
    'On the doorstep wardens hear the same story.',
    'During the pilot two depots ran out of salt.',
  ],
  no: ['The code of practice applies.', 'Harbour pilots have years of experience.'],
};
