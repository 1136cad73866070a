import type { Word } from '../language/words';
import type { ReadSentence } from './read';

/** One property of a sentence, and the words it was read from. */
export interface Feature {
  readonly name: string;
  /** Half-open range of words. */
  readonly from: number;
  readonly to: number;
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
export const shapeOf = ({ normal }: Word): string => (/\d/.test(normal) ? '#' : normal);

/** The features of the ends and the beginning of a word, where these are not nearly all of it. */
const partsOf = (word: string): readonly string[] => [
  ...ENDS.filter((length) => word.length > length + 1).map((length) => 'e=' + word.slice(-length)),
  ...(word.length > BEGINNING ? ['f=' + word.slice(0, BEGINNING)] : []),
];
