import type { TermList } from '../../types';

/** Conditions. */
export const condition: TermList = {
  tag: 'Condition',
  terms: `
    if
    unless
    provided
    provided that
    as long as
    on condition
    conditional
    subject to
    once
    only if
    only when
    except where
    in the event
    assuming
    contingent
  `,
  traps: `
    as if
    what if
    at once
    even if
  `,
  yes: ['It can be done if the rules are final by June.'],
  no: ['As if by magic.'],
};
