import type { Analysis } from '../../lib/checks/analysis';
import { sentencesIn } from '../../lib/dissent';
import type { Span } from '../../lib/document/document';
import { keyOf, type Text } from '../text';

/** The names of what the sentences of a span say; empty where that is nothing that counts. */
export function saidIn(t: Text, analysis: Analysis, span: Span): string {
  const hits = sentencesIn(analysis, span).flatMap(({ signals }) => signals);
  const signals = [...new Set(hits.map(({ signal }) => signal))];
  return signals.map((id) => t(keyOf('signal', id))).join(', ');
}
