import type { Block } from '../document/document';
import type { Section } from '../language/types';

/** What a block inherits from where it stands. */
export interface Place {
  /** Sections of its own heading, then of the headings above it. */
  readonly own: readonly Section[];
  readonly above: readonly Section[];
  /** Sections of the line that leads in the list, or of the item's bold start. */
  readonly leadIn: readonly Section[];
  /** For a row: the sections of each column, by the header row. */
  readonly columns: readonly (readonly Section[])[];
  /** Title block, salutation, signature, list of attachments: never counts. */
  readonly boilerplate: boolean;
}

export const NONE: readonly never[] = [];

const placesKnown = new Map<string, Place>();
const lastPlaces = new WeakMap<Block, Place>();

/** The same object for the same place, so that what hangs on it can be remembered. */
export function placeOf(block: Block, place: Place): Place {
  const last = lastPlaces.get(block);
  if (last && isSame(place, last)) return last;
  const { own, above, leadIn, columns, boilerplate } = place;
  const key = [own, above, leadIn, columns.join(';'), boilerplate].join('|');
  const known = placesKnown.get(key) ?? place;
  placesKnown.set(key, known);
  lastPlaces.set(block, known);
  return known;
}

const isSame = (place: Place, last: Place): boolean =>
  isSameList(place.own, last.own) &&
  isSameList(place.above, last.above) &&
  isSameList(place.leadIn, last.leadIn) &&
  place.columns.length === last.columns.length &&
  place.columns.every((column, at) => isSameList(column, last.columns[at] ?? NONE)) &&
  place.boilerplate === last.boilerplate;

const isSameList = (some: readonly Section[], others: readonly Section[]): boolean =>
  some === others ||
  (some.length === others.length && some.every((section, at) => section === others[at]));
