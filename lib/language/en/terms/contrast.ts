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
    nevertheless
    nonetheless
    notwithstanding
    despite
    in spite of
    even so
    that said
    having said that
    on the other hand
    on the other
    on the one hand
    conversely
    contrary to
    as opposed to
    as against
    rather than
    instead
    instead of
    otherwise
    by comparison
    compared with
    compared to
    in comparison
    unlike the
    different from
    differs from
    not so
    not always
    not everyone
    not all
    far from
    for all that
    all the same
    be that as it may
    albeit
    admittedly
    granted that
    it is true that
    true but
    to be sure
    of course
    at best
    meanwhile
    on paper
    in theory
    in principle
    in reality
    in fact
    in practice however
    apart from
    aside from
    other than
    save for
    save that
    with the exception
    excepting
    barring
    except that
    even then
    even where
    even when
    even with
    but also
    and yet
    yet the
    one side
    other side
    flip side
    flipside
    the reverse
    the opposite
    opposite
    vice versa
    versus
    against this
    against that
    set against this
    regardless
    irrespective
    no matter
    only then
    whilst
    where others
    some but
    others
    by the same token
    at once and
    nor
    neither
    then again
    mind you
  `,
  traps: `
    not only
    as yet
    for a while
    worthwhile
    yet to be seen
    not yet
    yet another
    some time
    in otherwise
    only son
    only child
    still water
    while stocks last
    the only
    sparing
    barring order*
    and others
    opposite the
    others things
    among others
    amongst others
    rather good
  `,
  yes: [
    'The scheme is faster, but it costs more.',
    'Whilst towns gain, the villages do not.',
    'In theory anyone can apply; in reality few know how.',
  ],
  no: ['It is worthwhile.', 'The decision is not yet known to the press.'],
};
