import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { MATRIX_COLUMNS, type Analysis, type MatrixColumn } from '../lib/checks/analysis';
import type { Span } from '../lib/document/document';
import { GROUPS, type GroupId } from '../lib/document/ids';
import { MatrixCell } from './matrix-cell';
import { MatrixSentences } from './matrix-sentences';
import { useText } from './use-text';

interface Props {
  readonly analysis: Analysis;
  readonly onReveal?: (span: Span) => void;
}

interface Cell {
  readonly group: GroupId;
  readonly column: MatrixColumn;
}

/**
 * Which of the four groups the memo speaks of, and how. The roles are written out: browsers
 * drop the meaning of a table whose parts are laid out anew in a narrow panel.
 */
export function Matrix({ analysis, onReveal }: Props) {
  const t = useText();
  const [open, setOpen] = useState<Cell | null>(null);
  const isOpen = (group: GroupId, column: MatrixColumn) =>
    open?.group === group && open.column === column;
  return (
    <section class="section" aria-labelledby="matrix">
      <h2 id="matrix">{t('matrixTitle')}</h2>
      <table class="matrix" role="table" aria-labelledby="matrix">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <span class="hidden">{t('matrixGroup')}</span>
            </th>
            {MATRIX_COLUMNS.map((column) => (
              <th key={column} role="columnheader" scope="col" title={t(`columnLong_${column}`)}>
                {t(`column_${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {GROUPS.map((group) => (
            <Fragment key={group}>
              <tr role="row">
                <th role="rowheader" scope="row">
                  {t(`group_${group}`)}
                </th>
                {MATRIX_COLUMNS.map((column) => (
                  <MatrixCell
                    key={column}
                    group={group}
                    column={column}
                    count={analysis.matrix[group][column].length}
                    open={isOpen(group, column)}
                    onToggle={() => setOpen(isOpen(group, column) ? null : { group, column })}
                  />
                ))}
              </tr>
              {open?.group === group && (
                <MatrixSentences
                  sentences={analysis.matrix[group][open.column].flatMap(
                    (at) => analysis.sentences[at] ?? [],
                  )}
                  language={analysis.language}
                  onReveal={onReveal}
                />
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
      <p class="small">{t('matrixHelp')}</p>
    </section>
  );
}
