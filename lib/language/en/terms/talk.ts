import type { TermList } from '../../types';

/** Hearing people. */
export const talk: TermList = {
  tag: 'Talk',
  terms: `
    consult*
    consultation*
    engage*
    engagement
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
    citizens' assembly
    hui
    listening session*
    comment period
    comments received
    sounding board
    stakeholder*
  `,
  traps: `
    consultant*
    consultancy
    staff survey
    telephone survey of prices
    site survey
    meeting room
    rules of engagement
  `,
  yes: ['Forty parents were interviewed in March.'],
  no: ['The consultancy was paid in May.'],
};
