import type { TermList } from '../../types';

/** Contrast. */
export const contrast: TermList = {
  tag: 'Contrast',
  terms: `
    but
    however
    yet
    although
    though
    while
    whereas
    on the contrary
    by contrast
    in contrast
    at the same time
    equally
    still
    even if
    even though
    only
    except
    unlike
    rather
  `,
  traps: `
    not only
    as yet
    for a while
    worthwhile
  `,
  yes: ['The scheme is faster, but it costs more.'],
  no: ['It is worthwhile.'],
};
