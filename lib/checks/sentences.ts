import type { Document, Span } from '../document/document';
import type { CompiledLanguage } from '../language/pack';
import type { Feature } from '../signals/features';
import type { Surroundings } from '../signals/surroundings';
import { blockReader, type ReadSentence } from '../signals/read';
import type { Place } from '../signals/places';
import { structureOf, type Structure } from '../signals/structure';

/** A sentence in its place. */
export interface Placed {
  readonly block: number;
  readonly sentence: ReadSentence;
  readonly around: Surroundings;
}

export interface ReadDocument {
  readonly structure: Structure;
  readonly sentences: readonly Placed[];
}

/** In a shorter text it says nothing where a sentence stands. */
const SHORT = 15;
const NOWHERE: Place = { own: [], above: [], leadIn: [], columns: [], boilerplate: false };

/** Whether a sentence says nothing that counts: title block, signature, words still to fill in. */
export function isSilent({ sentence, around }: Placed): boolean {
  return around.place.boilerplate || sentence.unfinished;
}

/** What stood around a sentence last time: the same object again where it still does. */
const surroundings = new WeakMap<ReadSentence, Surroundings>();

/** Reads a document: its structure, and its sentences with what stands around them. */
export function readDocument(
  document: Document,
  language: CompiledLanguage,
  skip: ReadonlySet<number>,
): ReadDocument {
  const structure = structureOf(document, language);
  const read = blockReader(language);
  const found: ReadSentence[] = [];
  const blockOf: number[] = [];
  document.blocks.forEach((block, at) => {
    if (skip.has(at)) return;
    for (const sentence of read(block)) {
      found.push(sentence);
      blockOf.push(at);
    }
  });
  let heading: ReadSentence | null = null;
  const sentences = found.map((sentence, at): Placed => {
    const block = blockOf[at] ?? 0;
    const kind = document.blocks[block]?.kind ?? 'paragraph';
    const around: Surroundings = {
      kind,
      place: structure.places[block] ?? NOWHERE,
      addressee: structure.addressee,
      heading: kind === 'heading' ? null : heading,
      previous: found[at - 1] ?? null,
      next: found[at + 1] ?? null,
      first: blockOf[at - 1] !== block,
      last: blockOf[at + 1] !== block,
      fifth: found.length < SHORT ? null : Math.floor((5 * at) / found.length),
    };
    if (kind === 'heading') heading = sentence;
    return { block, sentence, around: sameAsBefore(sentence, around) };
  });
  return { structure, sentences };
}

function sameAsBefore(sentence: ReadSentence, around: Surroundings): Surroundings {
  const before = surroundings.get(sentence);
  if (
    before?.kind === around.kind &&
    before.place === around.place &&
    before.addressee === around.addressee &&
    before.heading === around.heading &&
    before.previous === around.previous &&
    before.next === around.next &&
    before.first === around.first &&
    before.last === around.last &&
    before.fifth === around.fifth
  ) {
    return before;
  }
  surroundings.set(sentence, around);
  return around;
}

/** The words of a feature, as a span in the sentence's block. */
export function cueSpan({ block, sentence }: Placed, feature: Feature | null): Span | null {
  if (!feature) return null;
  const first = sentence.words[feature.from];
  const last = sentence.words[feature.to - 1];
  if (!first || !last) return null;
  return { block, start: sentence.start + first.start, end: sentence.start + last.end };
}
