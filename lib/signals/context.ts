import { SIGNALS } from '../document/ids';
import type { Surroundings } from './features';
import type { ReadSentence } from './read';

/** Probabilities of the signals, in the order of SIGNALS. */
export type Probabilities = readonly number[];

/** What the sentences around a sentence say by themselves; null where there is none. */
export interface Company {
  readonly previous: Probabilities | null;
  readonly next: Probabilities | null;
  /** The heading that it stands under. */
  readonly heading: Probabilities | null;
}

/** From these probabilities a sentence says it hardly, perhaps, more or less, likely, surely. */
const OWN_STEPS = [0.05, 0.15, 0.33, 0.5, 0.65, 0.8];
const OTHER_STEPS = [0.1, 0.33, 0.7];

/**
 * The names of the features by which a sentence is judged again, now in the light of what its
 * neighbours say: o own, b of the sentence before, a after, h heading, each with the signal and
 * the step that its probability reaches; q its cues that hardly ever deceive; k kind of block; and whether the neighbour before and
 * after stand in the same block.
 */
export function contextFeatures(
  own: Probabilities,
  { previous, next, heading }: Company,
  { kind, first, last }: Surroundings,
  { cues }: ReadSentence,
): string[] {
  const sure = cues.filter((cue) => cue.sure).map((cue) => 'q=' + cue.signal);
  return [
    'k=' + kind,
    ...new Set(sure),
    ...(first ? [] : ['goes on']),
    ...(last ? [] : ['is gone on with']),
    ...steps('o', own, OWN_STEPS),
    ...steps('b', previous, OTHER_STEPS),
    ...steps('a', next, OTHER_STEPS),
    ...steps('h', heading, OTHER_STEPS),
  ];
}

function steps(name: string, probabilities: Probabilities | null, from: readonly number[]) {
  if (!probabilities) return [];
  return SIGNALS.flatMap((signal, at) =>
    from.flatMap((step, k) => ((probabilities[at] ?? 0) >= step ? [`${name}=${signal} ${k}`] : [])),
  );
}
