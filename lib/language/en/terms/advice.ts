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
  `,
  traps: `
    advice line
    legal advice privilege
  `,
  yes: ['Officials recommend option 2.'],
  no: ['The advice line is open.'],
};
