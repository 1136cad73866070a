import { MATRIX_COLUMNS, type SentenceAnalysis } from '../lib/checks/analysis';
import type { Language, Span } from '../lib/document/document';
import { Quote } from './quote';
import { useText } from './use-text';

interface Props {
  readonly sentences: readonly SentenceAnalysis[];
  readonly language: Language | null;
  readonly onReveal?: (span: Span) => void;
}

/** More than this nobody reads in a panel. */
const SHOWN = 8;

/** The sentences behind a cell, in a row of their own below it. */
export function MatrixSentences({ sentences, language, onReveal }: Props) {
  const t = useText();
  const more = sentences.length - SHOWN;
  return (
    <tr role="row" class="matrix-sentences">
      <td role="cell" colSpan={MATRIX_COLUMNS.length + 1}>
        <ul class="quotes" lang={language ?? undefined}>
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
