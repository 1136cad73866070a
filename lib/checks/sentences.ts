import type { Document, Span } from '../document/document';
import type { CompiledLanguage } from '../language/pack';
import { featuresOf, type Feature } from '../signals/features';
import type { Model, Score } from '../signals/model';
import { readBlock, type ReadSentence } from '../signals/read';
import { structureOf, type Structure } from '../signals/structure';

/** Read blocks by language and text, so that an edit costs one block. */
export type BlockCache = Map<string, readonly ReadSentence[]>;

export interface ReadDocument {
  readonly structure: Structure;
  readonly sentences: readonly ReadSentence[];
  readonly features: readonly (readonly Feature[])[];
}

/** Reads a document: its structure, sentences and the features of each. */
export function readDocument(
  document: Document,
  language: CompiledLanguage,
  skip: ReadonlySet<number>,
  cache: BlockCache,
): ReadDocument {
  const structure = structureOf(document, language);
  const sentences = document.blocks.flatMap((block, at) => {
    if (skip.has(at)) return [];
    const key = `${language.language}\n${block.kind}\n${block.text}`;
    const known = cache.get(key) ?? readBlock(block, at, language);
    cache.set(key, known);
    return known[0]?.block === at ? known : known.map((sentence) => ({ ...sentence, block: at }));
  });
  const features = sentences.map((sentence, at) => {
    const previous = sentences[at - 1] ?? null;
    const next = sentences[at + 1] ?? null;
    return featuresOf(sentence, {
      kind: document.blocks[sentence.block]?.kind ?? 'paragraph',
      place: structure.places[sentence.block] ?? NOWHERE,
      addressee: structure.addressee,
      previous,
      next,
      first: previous?.block !== sentence.block,
      last: next?.block !== sentence.block,
      depth: at / sentences.length,
    });
  });
  return { structure, sentences, features };
}

const NOWHERE = { own: [], above: [], leadIn: [], columns: [], boilerplate: false };

export function score(read: ReadDocument, model: Model): Score[][] {
  return read.features.map((features) => model(features));
}

/** The words of a feature, as a span in the sentence's block. */
export function cueSpan(sentence: ReadSentence, feature: Feature | null): Span | null {
  if (!feature) return null;
  const first = sentence.words[feature.from];
  const last = sentence.words[feature.to - 1];
  if (!first || !last) return null;
  return {
    block: sentence.block,
    start: sentence.start + first.start,
    end: sentence.start + last.end,
  };
}
