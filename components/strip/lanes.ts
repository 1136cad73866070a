import type { SentenceAnalysis } from '../../lib/checks/analysis';
import type { SignalId } from '../../lib/document/ids';
import { countWords } from '../../lib/language/words';
import type { MessageKey } from '../text';

/** What the strip tells apart. */
export const LANES = [
  { id: 'benefits', label: 'stripBenefits', signals: ['benefit'] },
  { id: 'drawbacks', label: 'stripDrawbacks', signals: ['drawback'] },
  { id: 'dilemma', label: 'stripDilemma', signals: ['dilemma'] },
  { id: 'choice', label: 'stripChoice', signals: ['decision', 'option'] },
  { id: 'citizens', label: 'group_citizens', signals: ['citizens'] },
  { id: 'parliament', label: 'group_parliament', signals: ['parliament'] },
  { id: 'executives', label: 'group_executives', signals: ['executives'] },
  { id: 'officials', label: 'group_officials', signals: ['officials'] },
] as const satisfies readonly Lane[];

export type LaneId = (typeof LANES)[number]['id'];

interface Lane {
  readonly id: string;
  readonly label: MessageKey;
  readonly signals: readonly SignalId[];
}

/** In how many parts the table cuts the document. */
export const PARTS = 5;

/** A sentence and the share of the document's words before and after it, 0-1. */
export interface Placed {
  readonly sentence: SentenceAnalysis;
  readonly from: number;
  readonly to: number;
}

/** Sentences that stand together, as one mark. */
export interface Mark {
  /** Where it is drawn, as a share of the document; never smaller than a finger needs. */
  readonly from: number;
  readonly to: number;
  readonly sentences: readonly SentenceAnalysis[];
}

/** Where each sentence stands, counted in words. */
export function placesOf(sentences: readonly SentenceAnalysis[]): Placed[] {
  const words = sentences.map(({ text }) => countWords(text));
  const total = Math.max(
    1,
    words.reduce((sum, count) => sum + count, 0),
  );
  let before = 0;
  return sentences.map((sentence, at) => {
    const from = before / total;
    before += words[at] ?? 0;
    return { sentence, from, to: before / total };
  });
}

/** The places of one lane: the sentences that carry one of its signals. */
export function laneOf(places: readonly Placed[], signals: readonly SignalId[]): Placed[] {
  return places.filter(({ sentence }) =>
    sentence.signals.some((hit) => signals.includes(hit.signal)),
  );
}

/**
 * The marks of a lane. Neighbours become one mark, and so do sentences whose marks would
 * touch once they are drawn `least` high.
 */
export function marksOf(lane: readonly Placed[], least: number): Mark[] {
  const marks: Mark[] = [];
  for (const place of lane) {
    const from = Math.min(place.from, 1 - least);
    const to = Math.max(place.to, from + least);
    const last = marks.at(-1);
    if (last && from <= last.to) {
      const sentences = [...last.sentences, place.sentence];
      marks[marks.length - 1] = { from: last.from, to: Math.max(to, last.to), sentences };
    } else {
      marks.push({ from, to, sentences: [place.sentence] });
    }
  }
  return marks;
}

/** How many sentences of a lane have their middle in each part of the document. */
export function countsOf(lane: readonly Placed[]): number[] {
  const counts = Array.from({ length: PARTS }, () => 0);
  for (const { from, to } of lane) {
    const part = Math.min(PARTS - 1, Math.floor(((from + to) / 2) * PARTS));
    counts[part] = (counts[part] ?? 0) + 1;
  }
  return counts;
}

/** Whether a lane has something to say, and only in the last part of the document. */
export function onlyAtTheEnd(counts: readonly number[]): boolean {
  return counts.every((count, part) => (part === PARTS - 1 ? count > 0 : count === 0));
}
