import type { TermList } from '../../types';

/** Increase and comparatives upwards. */
export const up: TermList = {
  tag: 'Up',
  terms: `
    more
    rise
    rises
    rising
    rose
    risen
    increase*
    increasing*
    grow
    grows
    growing
    grew
    growth
    higher
    longer
    larger
    bigger
    greater
    climb*
    double*
    triple*
    expand*
    extend*
    extra
    additional
    add
    adds
    added
    surge*
    soar*
    go up
    goes up
    went up
    up to
    up by
    up from
    accelerat*
    escalat*
    mount
    mounts
    mounting
    swell*
    gain
    gains
    further
    another
  `,
  traps: `
    more or less
    once more
    increasingly clear
    furthermore
    grow up
    growing season
    add up
  `,
  yes: ['Waiting times rise to twelve weeks.', 'Families wait longer.'],
  no: ['It is more or less ready.'],
};
