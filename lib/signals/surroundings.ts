import type { BlockKind } from '../document/document';
import type { GroupId, SignalId } from '../document/ids';
import { remember } from '../document/remember';
import type { Section } from '../language/types';
import { shapeOf } from './features';
import type { Place } from './places';
import type { ReadSentence } from './read';

/** What stands around a sentence. */
export interface Surroundings {
  readonly kind: BlockKind;
  readonly place: Place;
  readonly addressee: GroupId | null;
  /** The heading that it stands under; null for a heading. */
  readonly heading: ReadSentence | null;
  readonly previous: ReadSentence | null;
  readonly next: ReadSentence | null;
  /** First and last sentence of its block; both where it is the only one. */
  readonly first: boolean;
  readonly last: boolean;
  /** In which fifth of the document it stands, 0-4; null where the document is too short to tell. */
  readonly fifth: number | null;
}

/** What a line such as "Disadvantages:" says of each item under it, as surely as a sure cue. */
const SAID_BY_LEAD_IN: Partial<Record<Section, SignalId>> = {
  benefits: 'benefit',
  drawbacks: 'drawback',
  dissent: 'dissent',
};

/** The ends of longer words in a heading tell what it is about, whatever they begin with. */
const HEADING_END = 6;
const YOU = new Set(['u', 'uw', 'you', 'your', 'je', 'jij', 'jouw']);
const WE = new Set(['wij', 'we', 'ons', 'onze', 'our', 'us', 'ik', 'mijn', 'i', 'my']);

/**
 * The names of the features that come from where a sentence stands: s, a, l, h section of
 * the heading, of the headings above, of the lead-in, of the columns; k kind of block, u
 * address of the reader, d fifth of the document, n length; q what the lead-in surely says; H, P
 * and N before a name: of the heading, of the sentence before and after.
 */
export function surroundingFeatures(sentence: ReadSentence, around: Surroundings): string[] {
  const { place } = around;
  const names = [`k=${around.kind}`];
  if (around.fifth !== null) names.push(`d=${around.fifth}`);
  const tags = new Set(sentence.tags.map((tag) => tag.tag));
  for (const section of place.own) {
    names.push('s=' + section);
    for (const tag of tags) names.push(`st=${section}&${tag}`);
  }
  for (const section of place.above) names.push('a=' + section);
  for (const section of place.leadIn) {
    names.push('l=' + section);
    const said = SAID_BY_LEAD_IN[section];
    if (said) names.push('q=' + said);
  }
  for (const section of new Set(place.columns.flat())) names.push('h=' + section);
  if (place.boilerplate) names.push('boilerplate');
  if (around.first && !around.last) names.push('first');
  if (around.last && !around.first) names.push('last');
  if (sentence.words.some((word) => YOU.has(word.normal))) {
    names.push('u=' + (around.addressee ?? 'nobody'));
  }
  if (sentence.words.some((word) => WE.has(word.normal))) names.push('we');
  if (sentence.text.endsWith('?')) names.push('question');
  if (sentence.text.endsWith(':')) names.push('colon');
  names.push('n=' + Math.min(6, Math.floor(sentence.words.length / 6)));
  if (around.heading) names.push(...headingFeatures(around.heading));
  if (around.previous) names.push(...previousFeatures(around.previous));
  if (around.next) names.push(...nextFeatures(around.next));
  return names;
}

const previousFeatures = remember((sentence: ReadSentence) => neighbourFeatures('P', sentence));
const nextFeatures = remember((sentence: ReadSentence) => neighbourFeatures('N', sentence));

/** Names of what a neighbour says: its cues and tags, and the words that it begins with. */
function neighbourFeatures(side: 'P' | 'N', { cues, tags, words }: ReadSentence): Set<string> {
  const [first = '', second = ''] = words.map(shapeOf);
  return new Set([
    ...cues.map((cue) => `${side}c=${cue.signal}`),
    ...tags.map((tag) => `${side}t=${tag.tag}`),
    `${side}i=${first}`,
    `${side}i=${first} ${second}`,
  ]);
}

/** Names of the words of a heading, and of their ends. */
const headingFeatures = remember(
  ({ words }: ReadSentence) =>
    new Set(
      words.flatMap(({ normal }) => [
        'Hw=' + normal,
        ...(normal.length > HEADING_END + 1 ? ['He=' + normal.slice(-HEADING_END)] : []),
      ]),
    ),
);
