import type { TermList } from '../../types';

/** Aims and targets. */
export const aim: TermList = {
  tag: 'Aim',
  terms: `
    aim
    aims
    aimed
    objective*
    goal*
    target*
    purpose is
    purpose of the
    ambition*
    intend*
    so that
    in order to
    want every
    seeks to
    is to ensure
    ensure that
    by 20*
    no longer than
    should be
    should have
    outcome sought
    vision
    aiming
    aim to
    our aim
    the aim
    intents
    intent is
    policy intent
    intention*
    objective is
    purpose
    purposes of the policy
    desired outcome*
    desired effect
    intended outcome*
    intended effect*
    intended result*
    end goal
    end state
    target is
    targeted at
    targets for
    milestone target
    aspiration*
    aspire*
    mission
    strive*
    striving
    seek to
    seeking to
    sets out to
    set out to
    designed to
    meant to
    meant so
    geared to
    geared towards
    with a view to
    with the aim
    in a bid to
    bid to
    so as to
    in order that
    such that
    is to make
    is to give
    is to bring
    is to cut
    is to reduce
    is to halve
    is to end
    is to double
    is to prevent
    is to protect
    is to keep
    is to improve
    is to increase
    is to raise
    is to help
    is to allow
    is to provide
    is to restore
    is to secure
    is to create
    is to support
    ensure*
    make sure
    making sure
    guarantee that
    guarantees that
    wants every
    want all
    wants all
    everyone should
    every child should
    no one should
    nobody should
    no household should
    no child should
    by the end of the decade
    by the end of 20*
    before 20*
    within a decade
    within five years
    within three years
    net zero
    step towards
    move towards
    work towards
    working towards
    on track to
    outcome we want
    outcomes we want
    success means
    success looks like
    success would
    what success
    measure of success
    we will have succeeded
    should no longer
    should get
    should receive
    should reach
    should live
    should know
    must be able
    long-term goal
    strategic goal
    policy goal
    public policy objective*
    policy objective*
    strategic objective*
    overall objective*
    specific objective*
    general objective*
    overarching
    key result*
    pledge is
    commitment is to
  `,
  traps: `
    goalkeeper*
    aimed at children
    purpose of this note
    purpose of this paper
    purpose of this submission
    target group*
    target audience*
    target date
    aim of this note
    aim of this paper
    aim of this report
    objective test
    objective evidence
    objective criteria
    objectively
    objectivity
    objective justification
    multi-purpose
    purpose-built
    general purpose
    purposes of section
    purposes of the act
    purpose of the meeting
    purpose of this letter
    purpose of this report
    purpose of this memo*
    purpose of this briefing
    purpose of the note
    purpose of the report
    purpose of the submission
    intensive
    intentional*
    not least
    at least in part
    trade mission*
    mission creep
    own goal*
    goalpost*
  `,
  yes: [
    'The aim is that no family waits longer than a month.',
    'The policy is designed to bring young drivers home alive.',
    'Success means that every call is answered within ten minutes.',
  ],
  no: ['The purpose of this note is to inform you.', 'The target audience is set out in Annex B.'],
};
