/** Which mark has the focus: the lane, and the mark in it. */
export interface Position {
  readonly lane: number;
  readonly mark: number;
}

interface Extent {
  readonly from: number;
  readonly to: number;
}

type Lanes = readonly (readonly Extent[])[];

/** The position that is still there: the nearest one in its lane, else the first there is. */
export function settled(lanes: Lanes, { lane, mark }: Position): Position {
  const length = lanes[lane]?.length ?? 0;
  if (length > 0) return { lane, mark: Math.min(mark, length - 1) };
  return {
    lane: Math.max(
      0,
      lanes.findIndex(({ length }) => length > 0),
    ),
    mark: 0,
  };
}

/**
 * Where a key leads: up and down within a lane, left and right to the nearest mark of the
 * next lane that has any, Home and End to the ends of the lane. null for other keys.
 */
export function moved(lanes: Lanes, at: Position, key: string): Position | null {
  const last = (lanes[at.lane]?.length ?? 1) - 1;
  switch (key) {
    case 'ArrowUp':
      return { ...at, mark: Math.max(0, at.mark - 1) };
    case 'ArrowDown':
      return { ...at, mark: Math.min(last, at.mark + 1) };
    case 'Home':
      return { ...at, mark: 0 };
    case 'End':
      return { ...at, mark: last };
    case 'ArrowLeft':
      return beside(lanes, at, -1);
    case 'ArrowRight':
      return beside(lanes, at, 1);
    default:
      return null;
  }
}

function beside(lanes: Lanes, at: Position, step: 1 | -1): Position {
  const here = lanes[at.lane]?.[at.mark];
  for (let lane = at.lane + step; lane >= 0 && lane < lanes.length; lane += step) {
    const marks = lanes[lane] ?? [];
    if (here && marks.length > 0) return { lane, mark: nearest(marks, here) };
  }
  return at;
}

function nearest(marks: readonly Extent[], here: Extent): number {
  const distance = ({ from, to }: Extent) => Math.abs(from + to - here.from - here.to);
  return marks.reduce(
    (best, mark, at) => (distance(mark) < distance(marks[best] ?? mark) ? at : best),
    0,
  );
}
