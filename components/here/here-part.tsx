import { useEffect, useRef } from 'preact/hooks';
import type { Analysis } from '../../lib/checks/analysis';
import { sentencesIn } from '../../lib/dissent';
import type { Span } from '../../lib/document/document';
import type { PanelActions } from '../actions';
import { Quote } from '../quote';
import { keyOf } from '../text';
import { useText } from '../use-text';
import { saidIn } from './said-in';

interface Props {
  readonly analysis: Analysis;
  /** The words that the user pointed at. */
  readonly here: Span;
  /** The cursor just stands there: it is shown, and the focus stays where it is. */
  readonly quietly?: boolean;
  readonly reveal?: (span: Span) => void;
  readonly actions: Pick<PanelActions, 'dissent' | 'leaveHere'>;
}

/** What was found in the words that the user pointed at. */
export function HerePart({ analysis, here, quietly = false, reveal, actions }: Props) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!quietly) heading.current?.focus();
  }, [here]);
  const sentences = sentencesIn(analysis, here);
  const said = saidIn(t, analysis, here);
  const checks = analysis.checks.filter(({ evidence }) =>
    evidence.some(({ block, start }) =>
      sentences.some((one) => one.block === block && one.start === start),
    ),
  );
  return (
    <section
      class="section here"
      aria-labelledby="here"
      data-here
      data-quiet={quietly || undefined}
    >
      <h2 id="here" tabIndex={-1} ref={heading}>
        {t('hereTitle')}
      </h2>
      <ul class="quotes" lang={analysis.language ?? undefined}>
        {sentences.map(({ block, start, end, text }) => (
          <li key={`${block}-${start}`}>
            <Quote text={text} span={{ block, start, end }} cue={null} onReveal={reveal} />
          </li>
        ))}
      </ul>
      <p>{said ? t('hereSays', said) : t('hereNothing')}</p>
      {checks.length > 0 && (
        <>
          <p>{t('hereAnswers')}</p>
          <ul class="answered-here">
            {checks.map(({ id }) => (
              <li key={id}>{t(keyOf('question', id))}</li>
            ))}
          </ul>
        </>
      )}
      <div class="buttons">
        <button type="button" class="nl-button" onClick={() => actions.dissent({ span: here })}>
          {t('hereDissent')}
        </button>
        <button type="button" class="nl-button nl-button--subtle" onClick={actions.leaveHere}>
          {t('hereClose')}
        </button>
      </div>
    </section>
  );
}
