import { analyse } from '../../lib/checks/analyse';
import { applyChange, type Change } from '../../lib/document/diff';
import type { Document } from '../../lib/document/document';
import { documentFromMarkdown } from '../../lib/readers/markdown';
import { median } from './statistics';

const WARM_UPS = 30;
const RUNS = 15;

/** Milliseconds of one re-check, and of an analysis of the same document from nothing. */
export interface EditTimes {
  readonly edit: number;
  readonly full: number;
}

/**
 * Times the re-check after a sentence was typed into a paragraph, again and again in another
 * one, as the panel's worker does it: the change is applied, and the blocks that stayed the
 * same are not read again.
 */
export function measureEdit(text: string): EditTimes {
  const fulls: number[] = [];
  const edits: number[] = [];
  let document = documentFromMarkdown(text);
  for (let at = 0; at < WARM_UPS + RUNS; at++) {
    // Read again, as what is known of blocks is kept for as long as they live.
    document = documentFromMarkdown(text);
    fulls.push(timed(() => analyse(document)));
  }
  for (let at = 0; at < WARM_UPS + RUNS; at++) {
    const change = changeOf(document, at / (WARM_UPS + RUNS));
    edits.push(
      timed(() => {
        document = { ...document, blocks: applyChange(document.blocks, change) };
        analyse(document);
      }),
    );
  }
  return { edit: median(edits.slice(WARM_UPS)), full: median(fulls.slice(WARM_UPS)) };
}

/** A sentence typed into the first paragraph after this share of the document. */
function changeOf({ blocks }: Document, share: number): Change {
  const after = Math.floor(blocks.length * share);
  const from = blocks.findIndex(({ kind }, at) => at >= after && kind === 'paragraph');
  const block = blocks[from];
  if (!block) throw new Error('The text has no paragraph to edit.');
  const typed = `${block.text} Residents of the ${from} homes nearby would lose their parking space.`;
  return { from, removed: 1, blocks: [{ ...block, text: typed }] };
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
