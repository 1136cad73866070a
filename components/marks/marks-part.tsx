import type { Analysis } from '../../lib/checks/analysis';
import type { Span } from '../../lib/document/document';
import { saidIn } from '../here/said-in';
import { useText } from '../use-text';
import { Legend } from './legend';

interface Props {
  readonly analysis: Analysis;
  /** Whether marks can be drawn in this text at all. */
  readonly possible: boolean;
  readonly on: boolean;
  /** The marked sentence that the cursor is in. */
  readonly cursor: Span | null;
  /** What is found at the cursor can be seen elsewhere in the panel: it is only to be heard. */
  readonly shownBelow: boolean;
  readonly onToggle: () => void;
}

/** Turns the marks in the text on and off, and says which line means what. */
export function MarksPart({ analysis, possible, on, cursor, shownBelow, onToggle }: Props) {
  const t = useText();
  return (
    <section class="marks" aria-label={t('marks_title')}>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on && possible}
        aria-disabled={!possible}
        aria-describedby={possible ? undefined : 'marks-not'}
        onClick={() => {
          if (possible) onToggle();
        }}
      >
        <span class="switch-track" aria-hidden="true" />
        {t('marks_toggle')}
      </button>
      {!possible && (
        <p id="marks-not" class="small">
          {t('marks_not')}
        </p>
      )}
      {on && possible && <Legend />}
      {/* Stays in place, so that screen readers hear it change. */}
      <p role="status" class={shownBelow ? 'hidden' : 'small'}>
        {on && cursor && t('marks_here', saidIn(t, analysis, cursor) || t('hereNothing'))}
      </p>
    </section>
  );
}
