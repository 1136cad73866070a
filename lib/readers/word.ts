import { CELL_SEPARATOR, type Block } from '../document/document';
import { askModel } from './bridge/ask';
import { Folder, type Piece } from './fold';
import { isProxy } from './proxy';
import type { Reading } from './reading';
import { walk } from './walk';

type Read = Omit<Reading, 'title'>;

/** A block as it was drawn, and the paragraphs that it is made of: a row has one in each cell. */
interface Drawn {
  readonly block: Block;
  readonly parts: readonly string[];
}

/**
 * Reads Word for the web, again and again. It draws only what is in view, with headings, lists
 * and tables; its model, where it gives that, has all paragraphs as bare text. Together they are
 * the whole, and what was drawn once is remembered.
 */
export function wordReader(root: Element): () => Read {
  let known: readonly Drawn[] = [];
  return () => {
    const drawn = walk(root, { leaveOut: isProxy });
    const text = askModel(root, { type: 'read' })?.text;
    if (text === undefined) return { ...drawn, partial: true };
    known = together(text.split('\n').map(folded), [...drawn.blocks.map(asDrawn), ...known]);
    const blocks = known.map(({ block }) => block);
    return { blocks, pieces: placesOf(blocks, drawn), truncated: drawn.truncated };
  };
}

const asDrawn = (block: Block): Drawn => ({
  block,
  parts: block.kind === 'row' ? block.text.split(CELL_SEPARATOR) : [block.text],
});

function folded(paragraph: string): string {
  const folder = new Folder();
  folder.add(null, paragraph);
  return folder.take().text;
}

/** All paragraphs, each as it was drawn where that is known. */
function together(paragraphs: readonly string[], drawn: readonly Drawn[]): Drawn[] {
  const byStart = new Map<string, Drawn[]>();
  for (const one of drawn) {
    const start = one.parts[0] ?? '';
    const others = byStart.get(start) ?? [];
    if (!others.some(({ block }) => block.text === one.block.text)) others.push(one);
    byStart.set(start, others);
  }
  const whole: Drawn[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const text = paragraphs[at] ?? '';
    const fits = ({ parts }: Drawn) => parts.every((part, next) => paragraphs[at + next] === part);
    const found = byStart.get(text)?.find(fits);
    if (found) at += found.parts.length - 1;
    if (found || text !== '') whole.push(found ?? asDrawn({ kind: 'paragraph', level: 0, text }));
  }
  return whole;
}

/** Where the blocks that are drawn now stand; the others stand nowhere. */
function placesOf(blocks: readonly Block[], drawn: Read): (readonly Piece[])[] {
  const places: (readonly Piece[])[] = blocks.map(() => []);
  let from = 0;
  for (const [at, { text }] of drawn.blocks.entries()) {
    const found = blocks.findIndex((block, index) => index >= from && block.text === text);
    if (found < 0) continue;
    places[found] = drawn.pieces[at] ?? [];
    from = found + 1;
  }
  return places;
}
