import type { Analysis } from '../checks/analysis';
import type { Block, Document, Span } from '../document/document';
import type { CheckId, SignalId } from '../document/ids';
import { MENDING } from './packs';
import { NEIGHBOURS } from './types';

/** Where in a draft a sentence belongs. */
export interface Home {
  /** At the end of a section, or behind a paragraph of a draft whose sections don't tell. */
  readonly where: 'under' | 'behind';
  /** The heading of the section, or the first words of the paragraph. */
  readonly words: string;
  /** The words that it comes behind. */
  readonly after: Span;
}

interface Section {
  readonly heading: string;
  /** Its last paragraph: nothing is put in headings, lists and tables. */
  readonly last: number;
  /** How many of its sentences carry each signal. */
  readonly says: ReadonlyMap<SignalId, number>;
}

/**
 * For a question the section in which its answer belongs: the one whose heading says so, else
 * the one that says most of what is near to it. Where no section does: behind the last
 * paragraph that says something near to it. Null where none does. Pure.
 */
export function homesIn(document: Document, analysis: Analysis): (id: CheckId) => Home | null {
  const { language } = analysis;
  const sections = sectionsOf(document, analysis);
  const endOf = (block: number): Span => {
    const end = document.blocks[block]?.text.length ?? 0;
    const sentence = analysis.sentences.findLast((each) => each.block === block);
    return { block, start: sentence?.start ?? 0, end };
  };
  return (id) => {
    const named =
      language && sections.find(({ heading }) => MENDING[language].headings[id].test(heading));
    const section = named ?? nearest(NEIGHBOURS[id], sections);
    if (section) return { where: 'under', words: section.heading, after: endOf(section.last) };
    const block = lastOn(NEIGHBOURS[id], document, analysis);
    if (block === null) return null;
    return { where: 'behind', words: document.blocks[block]?.text ?? '', after: endOf(block) };
  };
}

/** The last paragraph that carries the first of the signals that any carries. */
function lastOn(
  signals: readonly SignalId[],
  { blocks }: Document,
  { sentences }: Analysis,
): number | null {
  const inParagraphs = sentences.filter(({ block }) => blocks[block]?.kind === 'paragraph');
  for (const signal of signals) {
    const last = inParagraphs.findLast((each) => each.signals.some((hit) => hit.signal === signal));
    if (last) return last.block;
  }
  return null;
}

/** The sections under a heading of their own, with something to put words behind. */
function sectionsOf({ title, blocks }: Document, { sentences }: Analysis): Section[] {
  const heads = blocks.flatMap(({ kind }, at) => (kind === 'heading' ? [at] : []));
  return heads.flatMap((head, at): Section[] => {
    const heading = blocks[head]?.text ?? '';
    const end = heads[at + 1] ?? blocks.length;
    const last = head + blocks.slice(head, end).findLastIndex(isParagraph);
    // The title is the heading of the whole.
    if (last < head || heading === title) return [];
    const says = new Map<SignalId, number>();
    for (const { block, signals } of sentences) {
      if (block < head || block >= end) continue;
      for (const { signal } of signals) says.set(signal, (says.get(signal) ?? 0) + 1);
    }
    return [{ heading, last, says }];
  });
}

const isParagraph = ({ kind, text }: Block) => kind === 'paragraph' && text.trim() !== '';

/** The section with most sentences that carry the first of the signals that any carries. */
function nearest(signals: readonly SignalId[], sections: readonly Section[]): Section | null {
  for (const signal of signals) {
    const count = ({ says }: Section) => says.get(signal) ?? 0;
    const [best] = [...sections].sort((a, b) => count(b) - count(a));
    if (best && count(best) > 0) return best;
  }
  return null;
}
