import { GROUPS, type SignalId } from '../document/ids';
import { recordOf } from '../document/record';
import { MATRIX_COLUMNS, type Matrix, type MatrixColumn, type SentenceAnalysis } from './analysis';

const COLUMN_SIGNALS: Readonly<Record<MatrixColumn, readonly SignalId[] | null>> = {
  mentioned: null,
  gains: ['benefit'],
  loses: ['drawback'],
  wants: ['interest'],
  heard: ['consultation'],
};

/** For each group and column the sentences that carry both signals. */
export function matrixOf(sentences: readonly SentenceAnalysis[]): Matrix {
  const carries = (sentence: SentenceAnalysis, signal: SignalId) =>
    sentence.signals.some((hit) => hit.signal === signal);
  return recordOf(GROUPS, (group) =>
    recordOf(MATRIX_COLUMNS, (column) =>
      sentences.flatMap((sentence, at) => {
        const wanted = COLUMN_SIGNALS[column];
        const fits = !wanted || wanted.some((signal) => carries(sentence, signal));
        return fits && carries(sentence, group) ? [at] : [];
      }),
    ),
  );
}
