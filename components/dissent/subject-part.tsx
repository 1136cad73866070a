import type { DissentContext } from '../../lib/dissent';
import { Quote } from '../quote';
import { keyOf } from '../text';
import { useText } from '../use-text';
import type { Span } from '../../lib/document/document';

interface Props {
  readonly context: DissentContext;
  readonly onReveal?: (span: Span) => void;
  readonly onSelection: () => void;
  readonly onWhole: () => void;
}

/** What it is about: words that were selected, a question of the panel, or the whole draft. */
export function SubjectPart({ context, onReveal, onSelection, onWhole }: Props) {
  const t = useText();
  const { gap, passage, language } = context;
  return (
    <section class="part" aria-labelledby="dissent-subject">
      <h3 id="dissent-subject">{t('dissentSubject')}</h3>
      {gap && <p>{t(keyOf('question', gap))}</p>}
      {!gap && passage.length === 0 && <p>{t('dissentWhole')}</p>}
      {passage.length > 0 && (
        <ul class="quotes" lang={language}>
          {passage.map(({ block, start, end, text }) => (
            <li key={`${block}-${start}`}>
              <Quote text={text} span={{ block, start, end }} cue={null} onReveal={onReveal} />
            </li>
          ))}
        </ul>
      )}
      <div class="buttons">
        <button type="button" class="nl-button" onClick={onSelection}>
          {t('dissentTakeSelection')}
        </button>
        {(gap ?? passage.length > 0) && (
          <button type="button" class="nl-button nl-button--subtle" onClick={onWhole}>
            {t('dissentTakeWhole')}
          </button>
        )}
      </div>
    </section>
  );
}
