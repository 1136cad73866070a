import type { TermList } from '../../types';

/** Uncertainty. */
export const hedge: TermList = {
  tag: 'Hedge',
  terms: `
    uncertain*
    unclear
    unknown
    not known
    not yet known
    estimate*
    estimated
    approximate*
    roughly
    around
    about a
    some
    perhaps
    may
    might
    could
    likely
    unlikely
    probably
    possibly
    assume*
    assuming
    assumption*
    depends on
    depend on
    range from
    range of
    ranged
    between
    indicative
    provisional
    tentative
    sensitiv*
    confidence interval*
    margin of error
    no data
    limited data
    limited evidence
    little evidence
    hard to say
    hard to predict
    cannot say
    anybody's guess
    remains to be seen
    subject to
    rests on
    if demand
    extrapolat*
    modelled
    projection*
    forecast*
    hypothetical
    not been tested
    untested
    rule of thumb
  `,
  traps: `
    may 20*
    in May
    of May
    by May
    1 May
    May this
    some of the
    around the corner
    range of services
    sensitive data
    between the two offices
  `,
  yes: ['The estimate rests on 2019 data.'],
  no: ['The consultation ended in May.'],
};
