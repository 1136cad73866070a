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
  `,
  yes: [
    'Tenants fear that rents will follow.',
    'Stallholders dread another winter of roadworks.',
    'Clerks have misgivings about the new screens.',
  ],
  no: ['A note concerning procurement.', 'The authorities concerned tested the smoke alarms.'],
};
