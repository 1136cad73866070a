import type { LaneId } from './lanes';

interface Props {
  readonly lane: LaneId;
}

/** A shape for each lane, so that the strip reads without colour. The words stand above it. */
export function LaneIcon({ lane }: Props) {
  return (
    <svg class="lane-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[lane]} fill="none" stroke="currentColor" stroke-width="2" />
    </svg>
  );
}

/** Plus, minus, two ways, tick; round, square, pointed up, on its point. */
const SHAPES: Readonly<Record<LaneId, string>> = {
  benefits: 'M8 2v12M2 8h12',
  drawbacks: 'M2 8h12',
  dilemma: 'M8 15V9L3 3M8 9l5-6',
  choice: 'M2 8l4 5 8-10',
  citizens: 'M8 2a6 6 0 1 0 .01 0z',
  parliament: 'M3 3h10v10H3z',
  executives: 'M8 2l6 11H2z',
  officials: 'M8 1l6 7-6 7-6-7z',
};
