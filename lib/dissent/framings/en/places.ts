import type { Place } from '../../types';

/** How a place in a sentence takes each form. What we cannot tell stands behind a colon. */
export const places: Readonly<Record<string, Place>> = {
  // as a noun: "against …"
  np: {
    noun: '{}',
    sub: 'the decision that {}',
    infinitive: 'the decision {}',
    quote: 'the decision {}',
    free: '{}',
  },
  // at the end of a sentence: "this means …"
  that: {
    noun: ' {}',
    sub: ' that {}',
    infinitive: ': {}',
    quote: ', in the words of {paper}: {}',
    free: ': {}',
  },
  // at the end of a sentence, to explain: "one consequence, namely …"
  namely: {
    noun: ', namely {}',
    sub: ', namely that {}',
    infinitive: ': {}',
    quote: ', in the words of {paper}: {}',
    free: ': {}',
  },
  // at the end, after another way: "an alternative …"
  way: {
    noun: ': {}',
    sub: ': {}',
    infinitive: ': {}',
    quote: ', as {paper} itself suggests: {}',
    free: ': {}',
  },
  // what it is for: "your aim is …"
  aim: { noun: '{}', sub: 'that {}', infinitive: '{}', quote: 'this: {}', free: '{}' },
  // words that stay as they are
  exact: { noun: '{}', sub: '{}', infinitive: '{}', quote: '{}', free: '{}' },
};
