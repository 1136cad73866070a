import { CELL_SEPARATOR, type Block, type Document } from '../document/document';
import type { GroupId } from '../document/ids';
import { remember } from '../document/remember';
import type { Genre } from '../document/genre';
import type { CompiledLanguage } from '../language/pack';
import type { Section } from '../language/types';
import { wordsOf } from '../language/words';
import { addressedIn, isAddressee, LEAD_IN_LENGTH, letterParts, titleLabels } from './letter';
import { NONE, placeOf, type Place } from './places';

export interface Structure {
  readonly places: readonly Place[];
  readonly genre: Genre;
  /** The group that "you" means; null where it is none or unknown. */
  readonly addressee: GroupId | null;
  /** How many labels (To, From, Date) the title block has. */
  readonly labels: number;
}

const GENRE_BLOCKS = 7;
/** A longer line says more than whom it is for. */
const ADDRESS_LENGTH = 80;
/** Of these the first can name the genre without a label before it. */
const TITLE_LINES = 3;

/** What sections a block names, as a whole and cell by cell. */
const sectionsIn = remember((language: CompiledLanguage) => {
  const named = (text: string): Section[] => [
    ...new Set(language.sections(wordsOf(text)).map((span) => span.tag)),
  ];
  return remember(({ text }: Block) => ({
    all: named(text),
    cells: text.split(CELL_SEPARATOR).map(named),
  }));
});

/** Reads what headings, lead-ins, table headers and the letter's form say about each block. */
export function structureOf(document: Document, language: CompiledLanguage): Structure {
  const { blocks } = document;
  const letter = letterParts(blocks, language.letters);
  const places: Place[] = [];
  let headings: { level: number; sections: readonly Section[] }[] = [];
  let above: readonly Section[] = NONE;
  let leadIn: readonly Section[] = NONE;
  let columns: readonly (readonly Section[])[] = NONE;
  const sectionsOf = sectionsIn(language);
  const title = titleOf(blocks);
  const head = blocks.slice(0, GENRE_BLOCKS);
  const genre = genreOf(document, letter, language);
  const addressee = addresseeOf(head, genre, language);
  blocks.forEach((block, at) => {
    if (block.kind === 'heading') {
      headings = headings.filter((heading) => heading.level < block.level);
      headings.push({
        level: block.level,
        sections: block === title ? NONE : sectionsOf(block).all,
      });
      above = headings.slice(0, -1).flatMap((heading) => heading.sections);
      leadIn = NONE;
    } else if (block.kind === 'paragraph') {
      leadIn =
        block.text.trimEnd().endsWith(':') && block.text.length < LEAD_IN_LENGTH
          ? sectionsOf(block).all
          : NONE;
    }
    if (block.kind !== 'row') columns = NONE;
    else if (blocks[at - 1]?.kind !== 'row') {
      columns = sectionsOf(block).cells;
    }
    const own = headings.at(-1)?.sections ?? NONE;
    const place: Place = {
      own,
      above,
      leadIn: block.kind === 'item' ? leadIn : NONE,
      columns,
      boilerplate: letter.has(at) || addressee.at === at || own.includes('attachments'),
    };
    places.push(placeOf(block, place));
  });
  return {
    places,
    genre,
    addressee: addressee.group,
    labels: titleLabels(blocks, language.letters),
  };
}

/** The one heading above all others: it names the subject, not a part ("Child benefit"). */
function titleOf(blocks: readonly Block[]): Block | undefined {
  const highest = blocks.filter(({ kind, level }) => kind === 'heading' && level === 1);
  return highest.length === 1 ? highest[0] : undefined;
}

function genreOf(
  document: Document,
  letter: ReadonlySet<number>,
  language: CompiledLanguage,
): Genre {
  const title = wordsOf([document.title, document.blocks[0]?.text ?? ''].join(' \n '));
  const [named] = language.genres(title);
  if (named) return named.tag;
  const text = document.blocks
    .slice(0, GENRE_BLOCKS)
    .filter(
      (block, at) =>
        block.kind === 'heading' ||
        letter.has(at) ||
        (at < TITLE_LINES && block.text.length < LEAD_IN_LENGTH),
    )
    .map((block) => block.text)
    .join(' \n ');
  return language.genres(wordsOf(text))[0]?.tag ?? 'other';
}

const READER_OF_GENRE: Partial<Record<Genre, GroupId>> = {
  beslisnota: 'executives',
  collegevoorstel: 'executives',
  kamerbrief: 'parliament',
  raadsvoorstel: 'parliament',
  statenvoorstel: 'parliament',
  waterschapsvoorstel: 'parliament',
  submission: 'executives',
  'cabinet-paper': 'executives',
  'council-report': 'parliament',
};

/**
 * Who "you" is: by the line that names the addressee, else by the genre. `at`: the block that
 * is no more than such a line; null where there is none.
 */
function addresseeOf(
  head: readonly Block[],
  genre: Genre,
  language: CompiledLanguage,
): { readonly group: GroupId | null; readonly at: number | null } {
  for (const [at, { text }] of head.entries()) {
    const line = text.split(CELL_SEPARATOR)[0] ?? text;
    const labelled = isAddressee(line, language.letters);
    const named = labelled ? line : addressedIn(line, language.letters);
    if (named === null) continue;
    const [tag] = language
      .tags(wordsOf(named))
      .flatMap(({ tag }) => (tag === 'Executives' || tag === 'Parliament' ? [tag] : []));
    const isLine = !labelled && at < TITLE_LINES && text.length < ADDRESS_LENGTH;
    if (tag) {
      const group = tag === 'Executives' ? 'executives' : 'parliament';
      return { group, at: isLine ? at : null };
    }
    if (labelled) return { group: null, at: null };
  }
  return { group: READER_OF_GENRE[genre] ?? null, at: null };
}
