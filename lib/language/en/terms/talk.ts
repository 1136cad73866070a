import type { TermList } from '../../types';

/** Hearing people. */
export const talk: TermList = {
  tag: 'Talk',
  terms: `
    consult*
    engage*
    workshop*
    focus group*
    round table*
    roundtable*
    survey*
    interviewed
    interviews
    hearing
    hearings
    panel
    panels
    meeting with
    met with
    spoke to
    spoken to
    discussed with
    feedback
    submissions
    respondents
    responses
    replies
    responded
    told us
    said that
    public meeting*
    drop-in session*
    petition*
    call for evidence
    views
    invited to comment
    working group
    parish meeting*
    hui
    listening session*
    comment period
    comments received
    sounding board
    stakeholder*
    conversation*
    conversations with
    dialogue*
    discuss
    discussed
    discussion*
    talk to
    talked to
    talked with
    talks with
    talking to
    speak to
    speaking to
    spoken with
    speaking with
    sat down with
    sit down with
    meetings with
    met the
    met twice
    meet with
    meeting of residents
    bilateral*
    heard from
    heard
    we heard
    hearing from
    listened
    listening
    listen to
    exchange of views
    exchanged views
    sounded out
    soundings
    approached
    canvass*
    polled
    poll of
    polling
    opinion poll
    questionnaire*
    interview
    interviewing
    focus-group*
    deliberative
    citizens panel*
    citizens assembl*
    citizens jur*
    people's panel
    residents panel*
    user panel*
    advisory panel
    reference group*
    advisory group*
    steering group
    liaison group*
    forum
    forums
    fora
    town hall*
    open evening*
    open day*
    information evening*
    exhibition*
    roadshow*
    webinar*
    clinic with
    village meeting*
    community meeting*
    stakeholder event*
    public hearing*
    public consultation
    white paper consultation
    green paper
    call for views
    calls for evidence
    request for comment*
    notice and comment
    comment
    comments
    commented
    commenters
    commenting
    docket
    written comments
    written submission*
    written evidence
    oral evidence
    evidence session*
    representations
    representation from
    received representations
    objectors
    letters from
    wrote to us
    wrote in
    written to us
    emailed
    signed a petition
    signatures
    input
    inputs
    input from
    views of
    views on
    response to the consultation
    consultation response*
    response rate
    responding
    replied
    reply
    answered
    told
    tells
    tell us
    told officials
    told staff
    told the
    reported that
    report that
    reported
    reports that
    stated that
    say
    says
    said
    saying
    states that
    mention*
    noted that
    pointed out
    points out
    pointed to
    raise the point
    raised
    raises
    flagged
    flag
    flags
    signal
    signals
    signalled
    indicated
    indicate that
    indicates that
    suggested
    suggested that
    proposed that
    explained
    explain that
    confirmed that
    agreed that
    described
    argued that
    made clear
    asked whether
    asked that
    asked us
    requested
    complained
    testif*
    testimony
    gave evidence
    co-design*
    codesign*
    co-creation
    co-produc*
    coproduc*
    user research
    user testing
    usability test*
    involved in
    involving
    were involved
    was involved
    involvement
    participation
    participated
    attended
    took part
    korero
    kōrero
    whakawhitiwhiti
    tangata whenua engagement
    tribal consultation
    social partner consultation
    negotiat*
    agreed with
    worked with
    working with
    working closely
    in partnership with
    drawn up with
    developed with
    designed with
    together with the
    notified
    in touch with
    contacted
    liaise*
    liaison
    outreach
    correspondence
    letter from
    evidence from
    feedback from
    taken on board
    taken into account
    reflected in
    incorporated
    led us to
    in response
    as a result of the consultation
    changed after
    amended after
    adjusted after
  `,
  traps: `
    consultant*
    consultancy
    staff survey
    telephone survey of prices
    site survey
    meeting room
    rules of engagement
    consulting room*
    consulting firm*
    call report
    report card
    annual report*
    reporting year
    hearing aid*
    hearing loss
    hearing impaired
    hearing-impaired
    hard of hearing
    court hearing*
    land survey*
    survey vessel*
    soil survey*
    geological survey
    ordnance survey
    building survey*
    house survey
    surveyor*
    solar panel*
    control panel*
    instrument panel*
    comments box
    traffic signal*
    signal box
    signalling system
    flag day
    site visit report
    reply-paid
    interview room*
    job interview*
    poll tax
    polling station*
    polling place*
    polling day
    report form*
    report number
    reported crime*
    credit report*
    accident report*
    report cards
    exhibition centre
  `,
  yes: [
    'Forty parents were interviewed in March.',
    'Farmers wrote in to say that April is lambing time.',
    "We sounded out four tenants' panels before drafting.",
  ],
  no: ['The consultancy was paid in May.', 'The hearing aid clinic has solar panels.'],
};
