import type { Analysis } from '../checks/analysis';
import { wordsOf } from '../language/words';
import { MENDING } from './packs';
import type { Address } from './types';

const FAMILIAR = new Set(['je', 'jij', 'jou', 'jouw', 'jullie']);
const FORMAL = new Set(['u', 'uw']);

/**
 * How a draft speaks to its reader, where that is not as the starters do: by its kind, else
 * by its own words.
 */
export function addressOf({ language, genre, sentences }: Analysis): Address | null {
  if (!language) return null;
  const { addresses, familiar } = MENDING[language];
  const known = addresses[genre];
  if (known || !familiar) return known ?? null;
  let balance = 0;
  for (const { text } of sentences) {
    for (const { normal } of wordsOf(text)) {
      if (FAMILIAR.has(normal)) balance++;
      else if (FORMAL.has(normal)) balance--;
    }
  }
  return balance > 0 ? familiar : null;
}
