import { MATRIX_COLUMNS, type SentenceAnalysis } from '../lib/checks/analysis';
import type { Span } from '../lib/document/document';
import { Quote } from './quote';
import { useText } from './use-text';

interface Props {
  readonly sentences: readonly SentenceAnalysis[];
  readonly onReveal?: (span: Span) => void;
}

/** More than this nobody reads in a panel. */
const SHOWN = 8;

/** The sentences behind a cell, in a row of their own below it. */
export function MatrixSentences({ sentences, onReveal }: Props) {
  const t = useText();
  const more = sentences.length - SHOWN;
  return (
    <tr role="row" class="matrix-sentences">
      <td role="cell" colSpan={MATRIX_COLUMNS.length + 1}>
        <ul class="quotes">
          {sentences.slice(0, SHOWN).map((sentence) => (
            <li key={`${sentence.block}-${sentence.start}`}>
              <Quote text={sentence.text} span={sentence} cue={null} onReveal={onReveal} />
            </li>
          ))}
        </ul>
        {more > 0 && <p class="small">{t.count('moreSentences', more)}</p>}
      </td>
    </tr>
  );
}
