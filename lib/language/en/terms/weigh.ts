import type { TermList } from '../../types';

/** Weighing one thing against another. */
export const weigh: TermList = {
  tag: 'Weigh',
  terms: `
    outweigh*
    weigh*
    weighed
    on balance
    balance between
    trade-off*
    tradeoff*
    trade off
    tension*
    dilemma*
    conflict between
    at odds
    pull against
    pulls against
    competing
    versus
    at the expense of
    at the price of
    price of
    on the one hand
    on the other hand
    on the other
    despite
    nevertheless
    nonetheless
    notwithstanding
    even so
    worth more than
    worth the
    matters more
    matters less
    counts for more
    tips the balance
    decisive
    proportionate
    disproportionate
    carries more weight
    the more
    the less
    the longer
    the faster
    cannot have both
    not both
    reconcile
    sacrifice*
    comes at
    in exchange for
    so long as
    sooner
  `,
  traps: `
    balance sheet*
    weighing scale*
    balance of payments
    bank balance*
    court case versus
    conflict of interest*
  `,
  yes: ['Speed matters more here than precision.'],
  no: ['The balance sheet is at Annex B.'],
};
