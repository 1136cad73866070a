import type { TermList } from '../../types';

/** Reasons. */
export const reason: TermList = {
  tag: 'Reason',
  terms: `
    because
    since
    as a result
    therefore
    so that
    due to
    owing to
    thanks to
    given that
    which is why
    reason
    reasons
    for that reason
    on the grounds
    hence
    thus
    consequently
    otherwise
  `,
  traps: `
    since January
    since February
    since March
    since April
    since May
    since June
    since July
    since August
    since September
    since October
    since November
    since December
    since 20*
    since 19*
    since then
    long since
  `,
  yes: ['We chose B because it starts sooner.'],
  no: ['It has run since 2019.'],
};
