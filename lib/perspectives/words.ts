import type { Language } from '../document/document';
import { compileCues, type CueFinder } from '../language/cues';
import { compileLexicon, type Lexicon } from '../language/lexicon';
import { tagsOf } from '../language/tagger';
import { wordsOf } from '../language/words';
import { rememberText } from '../document/remember';
import { recordOf } from '../document/record';
import { PERSPECTIVES } from './packs';
import { TOPICS, type TopicCues, type TopicId } from './perspective';
import { READERS, type ReaderId } from './readers';

/** A half-open range of characters in a sentence. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What a perspective finds in the words of one sentence. */
export interface Reading {
  /** The words that tell of a topic; null where none do. */
  readonly topic: (id: TopicId) => Range | null;
  /** The roles of a reader that are named, as indexes in the pack. */
  readonly roles: (reader: ReaderId) => readonly number[];
}

interface Compiled {
  readonly language: Language;
  readonly topics: Readonly<Record<TopicId, CueFinder<'topic'>>>;
  readonly roles: Readonly<Record<ReaderId, Lexicon<string>>>;
}

const compiled = new Map<Language, Compiled>();

/** A finder for one topic. */
export function compileTopic(cues: TopicCues): CueFinder<'topic'> {
  return compileCues([{ signal: 'topic', ...cues }]);
}

function compiledFor(language: Language): Compiled {
  const known = compiled.get(language);
  if (known) return known;
  const { topics, roles } = PERSPECTIVES[language];
  const made: Compiled = {
    language,
    topics: recordOf(TOPICS, (id) => compileTopic(topics[id])),
    roles: recordOf(READERS, (reader) =>
      compileLexicon(roles[reader].map(({ terms }, at) => ({ tag: String(at), terms }))),
    ),
  };
  compiled.set(language, made);
  return made;
}

/** Sentences read are remembered up to here, so that an edit costs one and memory has an end. */
const REMEMBERED = 20_000;
const readings: Readonly<Record<Language, (text: string) => Reading>> = {
  nl: rememberText(REMEMBERED, (text) => newReading(text, compiledFor('nl'))),
  en: rememberText(REMEMBERED, (text) => newReading(text, compiledFor('en'))),
};

/** The reading of a sentence: it reads no more than is asked for, and nothing twice. */
export const readingOf = (text: string, language: Language): Reading => readings[language](text);

function newReading(text: string, { language, topics, roles }: Compiled): Reading {
  const words = lazily(() => wordsOf(text));
  const tagged = lazily(() => tagsOf(words(), language));
  const found = new Map<TopicId, Range | null>();
  return {
    topic(id) {
      const known = found.get(id);
      if (known !== undefined) return known;
      const [hit] = topics[id](words(), tagged());
      const first = hit && words()[hit.from];
      const last = hit && words()[hit.to - 1];
      const range = first && last ? { start: first.start, end: last.end } : null;
      found.set(id, range);
      return range;
    },
    roles: (reader) => [...new Set(roles[reader](words()).map(({ tag }) => Number(tag)))],
  };
}

/** Works a value out when it is first asked for. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
