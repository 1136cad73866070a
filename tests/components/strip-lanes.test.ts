import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countsOf,
  laneOf,
  LANES,
  marksOf,
  onlyAtTheEnd,
  PARTS,
  placesOf,
} from '../../components/strip/lanes';
import { moved, settled } from '../../components/strip/roving';
import type { SentenceAnalysis } from '../../lib/checks/analysis';
import { SIGNALS, type SignalId } from '../../lib/document/ids';

function sentence(words: number, ...signals: readonly SignalId[]): SentenceAnalysis {
  const text = Array.from({ length: words }, () => 'woord').join(' ');
  const hits = signals.map((signal) => ({ signal, confidence: 0.9, cue: null }));
  return { block: 0, start: 0, end: text.length, text, signals: hits };
}

const sentences = fc.array(
  fc.tuple(fc.nat(40), fc.uniqueArray(fc.constantFrom(...SIGNALS), { maxLength: 4 })),
  { maxLength: 60 },
);

const KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];

describe('the lanes', () => {
  it('place a sentence by its share of the words', () => {
    const places = placesOf([sentence(10), sentence(30), sentence(60)]);
    expect(places.map(({ from, to }) => [from, to])).toEqual([
      [0, 0.1],
      [0.1, 0.4],
      [0.4, 1],
    ]);
  });

  it('make one mark of neighbours, and two of what stands apart', () => {
    const text = [
      sentence(20, 'benefit'),
      sentence(20, 'benefit'),
      sentence(40),
      sentence(20, 'benefit'),
    ];
    const marks = marksOf(laneOf(placesOf(text), ['benefit']), 0.05);
    expect(marks.map((mark) => [mark.from, mark.to, mark.sentences.length])).toEqual([
      [0, 0.4, 2],
      [0.8, 1, 1],
    ]);
  });

  it('lose no sentence, and draw marks that are large enough, in order and apart', () => {
    fc.assert(
      fc.property(sentences, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (rows, least) => {
        const places = placesOf(rows.map(([words, signals]) => sentence(words, ...signals)));
        for (const { signals } of LANES) {
          const lane = laneOf(places, signals);
          const marks = marksOf(lane, least);
          expect(marks.flatMap((mark) => mark.sentences)).toEqual(
            lane.map((place) => place.sentence),
          );
          expect(countsOf(lane).reduce((sum, count) => sum + count, 0)).toBe(lane.length);
          marks.forEach((mark, at) => {
            expect(mark.from).toBeGreaterThanOrEqual(marks[at - 1]?.to ?? 0);
            expect(mark.to - mark.from).toBeGreaterThan(least - 1e-9);
            expect(mark.to).toBeLessThan(1 + 1e-9);
          });
        }
      }),
    );
  });

  it('know what stands only in the last part', () => {
    const early = [sentence(10, 'citizens'), sentence(80), sentence(10, 'citizens')];
    const late = [sentence(90), sentence(10, 'citizens')];
    expect(onlyAtTheEnd(countsOf(laneOf(placesOf(late), ['citizens'])))).toBe(true);
    expect(onlyAtTheEnd(countsOf(laneOf(placesOf(early), ['citizens'])))).toBe(false);
    expect(onlyAtTheEnd(countsOf([]))).toBe(false);
    expect(countsOf([])).toHaveLength(PARTS);
  });
});

describe('the arrow keys', () => {
  const lanes = [
    [
      { from: 0, to: 0.1 },
      { from: 0.8, to: 0.9 },
    ],
    [],
    [
      { from: 0.1, to: 0.2 },
      { from: 0.7, to: 1 },
    ],
  ];

  it('stay in the lane, and skip a lane without marks', () => {
    expect(moved(lanes, { lane: 0, mark: 0 }, 'ArrowDown')).toEqual({ lane: 0, mark: 1 });
    expect(moved(lanes, { lane: 0, mark: 1 }, 'ArrowDown')).toEqual({ lane: 0, mark: 1 });
    expect(moved(lanes, { lane: 0, mark: 1 }, 'ArrowRight')).toEqual({ lane: 2, mark: 1 });
    expect(moved(lanes, { lane: 2, mark: 0 }, 'ArrowLeft')).toEqual({ lane: 0, mark: 0 });
    expect(moved(lanes, { lane: 2, mark: 1 }, 'Home')).toEqual({ lane: 2, mark: 0 });
    expect(moved(lanes, { lane: 2, mark: 1 }, 'a')).toBeNull();
  });

  it('never leave the marks', () => {
    const mark = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true })).map(([from]) => ({
      from,
      to: from,
    }));
    const some = fc.array(fc.array(mark, { maxLength: 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(some, fc.array(fc.constantFrom(...KEYS), { maxLength: 30 }), (lanes, keys) => {
        fc.pre(lanes.some((marks) => marks.length > 0));
        let at = settled(lanes, { lane: 0, mark: 9 });
        for (const key of keys) {
          at = moved(lanes, at, key) ?? at;
          expect(lanes[at.lane]?.[at.mark]).toBeDefined();
        }
      }),
    );
  });
});
