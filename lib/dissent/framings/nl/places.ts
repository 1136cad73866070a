import type { Place } from '../../types';

/**
 * Hoe een plek in de zin elke vorm opneemt. Een bijzin heeft haar werkwoord achteraan en
 * volgt op "dat"; wat we niet zeker kennen volgt op een dubbele punt, want dat past ook.
 */
export const places: Readonly<Record<string, Place>> = {
  // als naamwoord: "af te zien van …"
  np: {
    noun: '{}',
    sub: 'het besluit dat {}',
    infinitive: 'het besluit om {}',
    quote: 'het besluit {}',
    free: '{}',
  },
  // achteraan de zin: "betekent dit …"
  that: {
    noun: ' {}',
    sub: ' dat {}',
    infinitive: ': {}',
    quote: ', in de woorden van {paper}: {}',
    free: ': {}',
  },
  // achteraan de zin, als uitleg: "één gevolg, namelijk …"
  namely: {
    noun: ', namelijk {}',
    sub: ', namelijk dat {}',
    infinitive: ': {}',
    quote: ', in de woorden van {paper}: {}',
    free: ': {}',
  },
  // achteraan de zin, na een andere weg: "een alternatief …"
  way: {
    noun: ': {}',
    sub: ': {}',
    infinitive: ': {}',
    quote: ', zoals {paper} zelf aangeeft: {}',
    free: ': {}',
  },
  // waar het om gaat: "het gaat u …"
  om: {
    noun: 'om {}',
    sub: 'erom dat {}',
    infinitive: 'erom {}',
    quote: 'om dit: {}',
    free: 'om dit: {}',
  },
  // hetzelfde met nadruk: "gaat het u …"
  vooral: {
    noun: 'vooral om {}',
    sub: 'er vooral om dat {}',
    infinitive: 'er vooral om {}',
    quote: 'vooral om dit: {}',
    free: 'vooral om dit: {}',
  },
  // woorden die zo blijven staan
  exact: { noun: '{}', sub: '{}', infinitive: '{}', quote: '{}', free: '{}' },
};
