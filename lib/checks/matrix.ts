import { GROUPS, type SignalId } from '../document/ids';
import { recordOf } from '../document/record';
import { MATRIX_COLUMNS, type Matrix, type MatrixColumn, type SentenceAnalysis } from './analysis';

/** The signal that a sentence must carry beside the group's own; `mentioned` needs no other. */
const COLUMN_SIGNALS: Readonly<Record<MatrixColumn, SignalId | null>> = {
  mentioned: null,
  gains: 'benefit',
  loses: 'drawback',
  wants: 'interest',
  heard: 'consultation',
};

/** For each group and column the sentences that carry both signals. */
export function matrixOf(sentences: readonly SentenceAnalysis[]): Matrix {
  const matrix = recordOf(GROUPS, () => recordOf(MATRIX_COLUMNS, (): number[] => []));
  sentences.forEach(({ signals }, at) => {
    const carries = (signal: SignalId) => signals.some((hit) => hit.signal === signal);
    for (const group of GROUPS) {
      if (!carries(group)) continue;
      for (const column of MATRIX_COLUMNS) {
        const wanted = COLUMN_SIGNALS[column];
        if (!wanted || carries(wanted)) matrix[group][column].push(at);
      }
    }
  });
  return matrix;
}
