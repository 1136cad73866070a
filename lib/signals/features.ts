import type { BlockKind } from '../document/document';
import type { GroupId } from '../document/ids';
import type { ReadSentence } from './read';
import type { Place } from './structure';

/** One property of a sentence in its place, and the words it was read from. */
export interface Feature {
  readonly name: string;
  /** Half-open range of words; null where it comes from the sentence's surroundings. */
  readonly from: number;
  readonly to: number;
}

export interface Surroundings {
  readonly kind: BlockKind;
  readonly place: Place;
  readonly addressee: GroupId | null;
  readonly previous: ReadSentence | null;
  readonly next: ReadSentence | null;
  /** First and last sentence of its block. */
  readonly first: boolean;
  readonly last: boolean;
  /** Part of the document that stands before it, 0-1. */
  readonly depth: number;
}

const SUFFIX = 6;
/** A pair of tags further apart than this says nothing. */
const PAIR_GAP = 8;

/**
 * The features of one sentence. Names are `kind=value`: w word, b two words in a row, e the
 * end of a word, t tag, p pair of tags in order, c cue list, r single cue; s, a, l, h section
 * of the heading, of the headings above, of the lead-in, of the columns; k kind of block,
 * u address of the reader, d place in the document; P and N before them: the sentence
 * before and after.
 */
export function featuresOf(sentence: ReadSentence, around: Surroundings): Feature[] {
  const features = new Map<string, Feature>();
  const add = (name: string, from = -1, to = -1) => {
    if (!features.has(name)) features.set(name, { name, from, to });
  };
  sentence.words.forEach((word, at) => {
    add('w=' + word.normal, at, at + 1);
    if (word.normal.length > SUFFIX + 1) add('e=' + word.normal.slice(-SUFFIX), at, at + 1);
    const next = sentence.words[at + 1];
    if (next) add(`b=${word.normal} ${next.normal}`, at, at + 2);
  });
  const tags = [...sentence.tags].sort((a, b) => a.from - b.from);
  tags.forEach((tag, at) => {
    add('t=' + tag.tag, tag.from, tag.to);
    for (const other of tags.slice(at + 1)) {
      if (other.from - tag.to > PAIR_GAP) break;
      if (other.from >= tag.to && other.tag !== tag.tag) {
        add(`p=${tag.tag}>${other.tag}`, tag.from, other.to);
      }
    }
  });
  for (const cue of sentence.cues) {
    add('c=' + cue.signal, cue.from, cue.to);
    add(`r=${cue.signal}:${cue.cue}`, cue.from, cue.to);
  }
  for (const name of surroundingNames(sentence, around)) add(name);
  return [...features.values()];
}

const YOU = new Set(['u', 'uw', 'you', 'your', 'je', 'jij', 'jouw']);
const WE = new Set(['wij', 'we', 'ons', 'onze', 'our', 'us', 'ik', 'mijn', 'i', 'my']);

function surroundingNames(sentence: ReadSentence, around: Surroundings): string[] {
  const { place } = around;
  const names = [`k=${around.kind}`, `d=${Math.floor(around.depth * 5)}`];
  const here = new Set(sentence.tags.map((tag) => tag.tag));
  for (const section of place.own) {
    names.push('s=' + section);
    for (const tag of here) names.push(`st=${section}&${tag}`);
  }
  for (const section of place.above) names.push('a=' + section);
  for (const section of place.leadIn) names.push('l=' + section);
  for (const section of new Set(place.columns.flat())) names.push('h=' + section);
  if (place.boilerplate) names.push('boilerplate');
  if (around.first) names.push('first');
  if (around.last) names.push('last');
  if (sentence.words.some((word) => YOU.has(word.normal))) {
    names.push('u=' + (around.addressee ?? 'nobody'));
  }
  if (sentence.words.some((word) => WE.has(word.normal))) names.push('we');
  if (sentence.text.endsWith('?')) names.push('question');
  if (sentence.text.endsWith(':')) names.push('colon');
  names.push('n=' + Math.min(6, Math.floor(sentence.words.length / 6)));
  for (const [side, other] of [
    ['P', around.previous],
    ['N', around.next],
  ] as const) {
    if (!other) continue;
    for (const cue of other.cues) names.push(`${side}c=${cue.signal}`);
    for (const tag of other.tags) names.push(`${side}t=${tag.tag}`);
  }
  return names;
}
