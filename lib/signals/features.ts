import type { BlockKind } from '../document/document';
import type { GroupId } from '../document/ids';
import type { Word } from '../language/words';
import type { ReadSentence } from './read';
import type { Place } from './places';

/** One property of a sentence, and the words it was read from. */
export interface Feature {
  readonly name: string;
  /** Half-open range of words. */
  readonly from: number;
  readonly to: number;
}

/** What stands around a sentence. */
export interface Surroundings {
  readonly kind: BlockKind;
  readonly place: Place;
  readonly addressee: GroupId | null;
  readonly previous: ReadSentence | null;
  readonly next: ReadSentence | null;
  /** First and last sentence of its block; both where it is the only one. */
  readonly first: boolean;
  readonly last: boolean;
  /** In which fifth of the document it stands, 0-4; null where the document is too short to tell. */
  readonly fifth: number | null;
}

/** Ends and beginnings tell what kind of word it is: dienst-verlening, huur-ders, betaal-t. */
const ENDS = [4, 6];
const BEGINNING = 5;
/** A pair of tags further apart than this says nothing. */
const PAIR_GAP = 8;

type Add = (name: string, from: number, to: number) => void;

/**
 * The features that a sentence has by itself. Names are `kind=value`: w word, b two words in
 * a row, e and f the end and the beginning of a word, i the words it begins with, z its last
 * word, t tag, p pair of tags in order, g a tag with the word before or after it, c cue list,
 * r single cue, q a cue that hardly ever deceives.
 */
export function ownFeatures(sentence: ReadSentence): Feature[] {
  const features: Feature[] = [];
  const seen = new Set<string>();
  const add: Add = (name, from, to) => {
    if (seen.has(name)) return;
    seen.add(name);
    features.push({ name, from, to });
  };
  addWords(sentence, add);
  addTags(sentence, add);
  for (const cue of sentence.cues) {
    add('c=' + cue.signal, cue.from, cue.to);
    add(`r=${cue.signal}:${cue.cue}`, cue.from, cue.to);
    if (cue.sure) add('q=' + cue.signal, cue.from, cue.to);
  }
  return features;
}

function addWords({ words }: ReadSentence, add: Add): void {
  words.forEach(({ normal }, at) => {
    add('w=' + normal, at, at + 1);
    for (const part of partsOf(normal)) add(part, at, at + 1);
    const next = words[at + 1];
    if (next) add(`b=${normal} ${next.normal}`, at, at + 2);
  });
  const [first, second] = words.map(shapeOf);
  const last = words.at(-1);
  if (first === undefined || !last) return;
  add('i=' + first, 0, 1);
  if (second !== undefined) add(`i=${first} ${second}`, 0, 2);
  add('z=' + shapeOf(last), words.length - 1, words.length);
}

function addTags(sentence: ReadSentence, add: Add): void {
  const shapes = sentence.words.map(shapeOf);
  const tags = [...sentence.tags].sort((a, b) => a.from - b.from);
  tags.forEach(({ tag, from, to }, at) => {
    add('t=' + tag, from, to);
    const before = shapes[from - 1];
    const after = shapes[to];
    if (before !== undefined) add(`g=${before} #${tag}`, from - 1, to);
    if (after !== undefined) add(`g=#${tag} ${after}`, from, to + 1);
    for (let other = at + 1; other < tags.length; other++) {
      const later = tags[other];
      if (!later || later.from - to > PAIR_GAP) break;
      if (later.from >= to && later.tag !== tag) add(`p=${tag}>${later.tag}`, from, later.to);
    }
  });
}

/** The word, or `#` where it is a figure: which figure says nothing. */
const shapeOf = ({ normal }: Word): string => (/\d/.test(normal) ? '#' : normal);

/** The features of the ends and the beginning of a word, where these are not nearly all of it. */
const partsOf = (word: string): readonly string[] => [
  ...ENDS.filter((length) => word.length > length + 1).map((length) => 'e=' + word.slice(-length)),
  ...(word.length > BEGINNING ? ['f=' + word.slice(0, BEGINNING)] : []),
];

const YOU = new Set(['u', 'uw', 'you', 'your', 'je', 'jij', 'jouw']);
const WE = new Set(['wij', 'we', 'ons', 'onze', 'our', 'us', 'ik', 'mijn', 'i', 'my']);

/**
 * The names of the features that come from where a sentence stands: s, a, l, h section of
 * the heading, of the headings above, of the lead-in, of the columns; k kind of block, u
 * address of the reader, d fifth of the document, n length; P and N before a name: of the
 * sentence before and after.
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
  for (const section of place.leadIn) names.push('l=' + section);
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
  if (around.previous) names.push(...neighbourFeatures('P', around.previous));
  if (around.next) names.push(...neighbourFeatures('N', around.next));
  return names;
}

function neighbourFeatures(side: 'P' | 'N', { cues, tags }: ReadSentence): Set<string> {
  return new Set([
    ...cues.map((cue) => `${side}c=${cue.signal}`),
    ...tags.map((tag) => `${side}t=${tag.tag}`),
  ]);
}
