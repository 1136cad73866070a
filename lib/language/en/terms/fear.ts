import type { TermList } from '../../types';

/** What a party fears. */
export const fear: TermList = {
  tag: 'Fear',
  terms: `
    fear
    fears
    feared
    worry
    worries
    worried
    concern
    concerns
    concerned
    anxious
    afraid
    nervous
    uneasy
    wary
    dread*
    reluctan*
    distrust*
    mistrust*
    suspicious
    fearful
    fearing
    worrying
    worryingly
    concerns about
    concern that
    concerns that
    raised concerns
    raise concerns
    raises concerns
    expressed concern*
    anxiet*
    apprehensi*
    alarm*
    dismay*
    frightened
    scared
    terrified
    unsettled
    uneasiness
    unease
    troubled by
    troubles them
    sceptic*
    skeptic*
    doubtful
    doubt whether
    unsure
    hesitan*
    hesitate*
    unwilling
    not keen
    unhappy
    displeased
    dissatisf*
    discontent*
    frustrat*
    upset
    angry
    anger
    annoyed
    resent
    resents
    resentful
    resentment
    outraged
    indignant
    disappointed
    disappointment
    lost confidence
    lose confidence
    lack of confidence
    lack of trust
    do not trust
    does not trust
    no longer trust
    wariness
    suspicion*
    suspect that
    suspects that
    expect the worst
    brace for
    braces for
    bracing for
    threatened by
    feel threatened
    feels threatened
    feel ignored
    feels ignored
    feel unsafe
    feels unsafe
    feel unheard
    insecure
    insecurity
    stressed
    overwhelmed by
    at a loss
    object to
    complain*
    grumble*
    misgiving*
    qualm*
    reservation*
    grievance*
    discomfort
    uncomfortable
    think it will
    afraid of
    afraid that
    lest
    on edge
    on tenterhooks
    frighten*
    scare
    scares
    fret
    frets
    fretted
    panic*
    jitters
    jittery
    tense about
    restive
    restless
    up in arms
    furious
    fuming
    livid
    bitter
    bitterness
    cynical
    cynicism
    disillusion*
    despair*
    demoralis*
    demoraliz*
    morale
    disheartened
    dispirited
    discouraged
    weary
    weariness
    fatigue
    tired of
    fed up
    had enough
    sick of
    tired of being
    sees a risk
    see a risk
    sees danger
    see danger
    sees the danger
    anticipate trouble
    warn that
    warns that
    warned that
    warning that
    warn against
    warns against
    warned against
    lose sleep
    loses sleep
    keeps them awake
    nightmare*
    horror
    bugbear
    sore point
    bone of contention
    thin end
    slippery slope
    precedent
    floodgates
    backlash
    outcry
    uproar
    protest
    protests
    protested
    revolt
    resist change
    dig in
    digs in
    jump the queue
    taken for granted
    let down
    feel let down
    feels let down
    feel betrayed
    betrayed
    feel abandoned
    feel left
    feel cheated
    cheated
    feel judged
    ashamed
    shame
    embarrassed
    stigma
    doubts about
    doubts whether
    doubts that
    doubted
    has doubts
    have doubts
    is not convinced
    are not convinced
    not convinced
    unconvinced
    unpersuaded
    not persuaded
    remain to be convinced
    lacks confidence
    no confidence
    loses confidence
    little confidence
    little faith
    lose faith
    no faith
    guarded about
    cautious
    leery
    chary
    think twice
    second thoughts
    cold feet
    would rather not
    at their expense
    be blamed
    get the blame
    gets the blame
    take the blame
    takes the blame
    blamed for
    held responsible
    held liable
    be sued
    be overruled
    be overrun
    be overlooked
    be squeezed
    be crowded out
    be priced out
    be driven out
    be left with
    be left behind
  `,
  traps: `
    concerned with
    concerning
    as far as
    alarm system*
    alarm call*
    fire alarm*
    smoke alarm*
    intruder alarm*
    those concerned
    parties concerned
    persons concerned
    person concerned
    all concerned
    authorities concerned
    member states concerned
    department concerned
    concerned parties
    family concerned
    complaint procedure
    complaints procedure
    complaints team
    complaints officer*
    complaints body
    complaints handling
    going concern
    hotel reservation*
    ticket reservation*
    seat reservation*
    evacuation fatigue test
    protests act
    metal fatigue
    protest march route
    condition precedent
    motion of no confidence
    vote of no confidence
    no-confidence
  `,
  yes: [
    'Tenants fear that rents will follow.',
    'Stallholders dread another winter of roadworks.',
    'Clerks have misgivings about the new screens.',
    'Landlords doubt that the fund will pay and see a risk of revolt.',
    'The drivers are fed up and warn that more will leave.',
  ],
  no: [
    'A note concerning procurement.',
    'The authorities concerned tested the smoke alarms.',
    'The bridge was tested for metal fatigue.',
  ],
};
