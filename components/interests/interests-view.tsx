import { useMemo, useRef } from 'preact/hooks';
import type { Analysis } from '../../lib/checks/analysis';
import { interestsOf } from '../../lib/dilemma/interests';
import type { Document, Span } from '../../lib/document/document';
import { GROUPS } from '../../lib/document/ids';
import { Quote } from '../quote';
import { useKeptFocus } from '../use-kept-focus';
import { useText } from '../use-text';
import { WantList } from './want-list';

interface Props {
  readonly document: Document;
  readonly analysis: Analysis;
  /** Absent where the page can't show it. */
  readonly onReveal?: (span: Span) => void;
}

/** Who wants what, as the memo tells it, what they share, and whose interest it doesn't name. */
export function InterestsView({ document, analysis, onReveal }: Props) {
  const t = useText();
  const part = useRef<HTMLElement>(null);
  useKeptFocus(part);
  const { groups, others, shared, silent } = useMemo(
    () => interestsOf(document, analysis),
    [document, analysis],
  );
  const common = { language: analysis.language ?? t.language, onReveal };
  return (
    <section ref={part} class="section interests" aria-labelledby="interests">
      <h2 id="interests" tabIndex={-1}>
        {t('interestsTitle')}
      </h2>
      <p class="small">{t('interestsHelp')}</p>
      {GROUPS.filter((group) => groups[group].length > 0).map((group) => (
        <section key={group} class="part">
          <h3>{t(`group_${group}`)}</h3>
          <WantList wants={groups[group]} {...common} />
        </section>
      ))}
      {others.length > 0 && (
        <section class="part">
          <h3>{t('interestsOthers')}</h3>
          <WantList wants={others} {...common} />
        </section>
      )}
      <section class="part">
        <h3>{t('interestsShared')}</h3>
        {shared.length === 0 && <p class="ask">{t('interestsAskShared')}</p>}
        <ul class="quotes" lang={common.language}>
          {shared.map((sentence) => (
            <li key={`${sentence.block}-${sentence.start}`}>
              <Quote text={sentence.text} span={sentence} cue={null} onReveal={onReveal} />
            </li>
          ))}
        </ul>
      </section>
      {silent.length > 0 && (
        <section class="part">
          <h3>{t('interestsSilent')}</h3>
          <ul>
            {silent.map((group) => (
              <li key={group} class="ask">
                {t('interestsAskGroup', t(`group_${group}`))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}
