import type { TermList } from '../../types';

/** Advice and recommendations. */
export const advice: TermList = {
  tag: 'Advice',
  terms: `
    advise
    advises
    advised
    advice
    recommend
    recommends
    recommended
    recommendation*
    suggest
    suggests
    suggested
    propose
    proposes
    proposed
    proposal
    view is
    judge
    judges
    judged
    our view
    opinion
    advising
    adviser's view
    our advice
    officials advise
    recommending
    recommendable
    suggestion*
    suggesting
    proposing
    proposals
    propose that
    counsel
    counsels
    counselled
    urges
    favours option
    favour option
    views are
    my view
    the view
    in our view
    in our opinion
    in my view
    of the view
    of the opinion
    takes the view
    took the view
    consider that
    considers that
    considered that
    considers it
    we consider
    we believe
    we judge
    we conclude
    concludes
    concluded
    conclusion*
    assessment is
    our assessment
    judgement*
    judgment is
    assess that
    opinions
    opined
    guidance is
    finding*
    our preference
    preferred option
    best option
    best course
    better course
    preferred course
    would be wise
    would be prudent
    prudent
    sensible
    wise to
    unwise
    advisable
    inadvisable
    we would not
    not recommended
    steer is
    legal advice
    professional advice
    expert advice
    technical advice
    contrary advice
    written advice
    second opinion
    lean towards
    leans towards
    come down in favour
    came down in favour
    made the case
    makes the case
    case for
    endorse*
    sign-off advice
    advised against
    put forward
    puts forward
  `,
  traps: `
    advice line
    legal advice privilege
    advice service*
    advice centre*
    advice desk
    citizens advice
    public opinion
    opinion poll*
    court opinion
    advice note number
    advice helpline
    debt advice
    careers advice
    housing advice
    judgement call centre
  `,
  yes: [
    'Officials recommend option 2.',
    'In our view a shorter pilot would be the better course.',
    'Legal concluded that consent is needed.',
  ],
  no: ['The advice line is open.', 'Citizens Advice opened a second branch.'],
};
