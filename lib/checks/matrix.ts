import { GROUPS, type SignalId } from '../document/ids';
import { recordOf } from '../document/record';
import { remember } from '../document/remember';
import { MATRIX_COLUMNS, type Matrix, type MatrixColumn, type SentenceAnalysis } from './analysis';

/** The signal that a sentence must carry beside the group's own; `mentioned` needs no other. */
const COLUMN_SIGNALS: Readonly<Record<MatrixColumn, SignalId | null>> = {
  mentioned: null,
  gains: 'benefit',
  loses: 'drawback',
  wants: 'interest',
  heard: 'consultation',
};

/** The cells of the matrix that a sentence stands in. */
const cellsOf = remember(({ signals }: SentenceAnalysis) => {
  const carries = (wanted: SignalId) => signals.some(({ signal }) => signal === wanted);
  return GROUPS.filter(carries).flatMap((group) =>
    MATRIX_COLUMNS.filter((column) => carries(COLUMN_SIGNALS[column] ?? group)).map(
      (column) => [group, column] as const,
    ),
  );
});

/** For each group and column the sentences that carry both signals. */
export function matrixOf(sentences: readonly SentenceAnalysis[]): Matrix {
  const matrix = recordOf(GROUPS, () => recordOf(MATRIX_COLUMNS, (): number[] => []));
  sentences.forEach((sentence, at) => {
    for (const [group, column] of cellsOf(sentence)) matrix[group][column].push(at);
  });
  return matrix;
}
