import type { Document, Span } from '../document/document';
import type { CompiledLanguage } from '../language/pack';
import type { Feature, Surroundings } from '../signals/features';
import { readBlock, type ReadSentence } from '../signals/read';
import { structureOf, type Place, type Structure } from '../signals/structure';

/** Read blocks by language, kind and text, so that an edit costs one block. */
export type BlockCache = Map<string, readonly ReadSentence[]>;

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

const NOWHERE: Place = { own: [], above: [], leadIn: [], columns: [], boilerplate: false };

/** Reads a document: its structure, and its sentences with what stands around them. */
export function readDocument(
  document: Document,
  language: CompiledLanguage,
  skip: ReadonlySet<number>,
  cache: BlockCache,
): ReadDocument {
  const structure = structureOf(document, language);
  const found = document.blocks.flatMap((block, at) => {
    if (skip.has(at)) return [];
    const key = `${language.language}\n${block.kind}\n${block.text}`;
    const known = cache.get(key) ?? readBlock(block, language);
    cache.set(key, known);
    return known.map((sentence) => ({ block: at, sentence }));
  });
  const sentences = found.map(({ block, sentence }, at): Placed => {
    const previous = found[at - 1];
    const next = found[at + 1];
    return {
      block,
      sentence,
      around: {
        kind: document.blocks[block]?.kind ?? 'paragraph',
        place: structure.places[block] ?? NOWHERE,
        addressee: structure.addressee,
        previous: previous?.sentence ?? null,
        next: next?.sentence ?? null,
        first: previous?.block !== block,
        last: next?.block !== block,
        fifth: Math.floor((5 * at) / found.length),
      },
    };
  });
  return { structure, sentences };
}

/** The words of a feature, as a span in the sentence's block. */
export function cueSpan({ block, sentence }: Placed, feature: Feature | null): Span | null {
  if (!feature) return null;
  const first = sentence.words[feature.from];
  const last = sentence.words[feature.to - 1];
  if (!first || !last) return null;
  return { block, start: sentence.start + first.start, end: sentence.start + last.end };
}
