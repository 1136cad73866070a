import { useMemo, useRef } from 'preact/hooks';
import type { Analysis } from '../../lib/checks/analysis';
import { dilemmasOf } from '../../lib/dilemma/tensions';
import type { Document } from '../../lib/document/document';
import type { Capabilities } from '../../lib/messages/reader';
import type { PanelActions } from '../actions';
import { OrderNote } from '../order-note';
import { useKeptFocus } from '../use-kept-focus';
import { useMending } from '../use-mending';
import { useText } from '../use-text';
import { ExplanationForm } from './explanation-form';
import { TensionCard } from './tension-card';

interface Props {
  readonly document: Document;
  readonly analysis: Analysis;
  readonly capabilities: Capabilities;
  readonly actions: Pick<PanelActions, 'reveal' | 'insert' | 'copy'>;
}

/** Every tension that the memo names, and a way to explain it to those concerned. */
export function DilemmaView({ document, analysis, capabilities, actions }: Props) {
  const t = useText();
  const part = useRef<HTMLElement>(null);
  useKeptFocus(part);
  const { tensions, beforeChoice } = useMemo(
    () => dilemmasOf(document, analysis),
    [document, analysis],
  );
  const mending = useMending(document, analysis);
  const common = {
    language: analysis.language ?? t.language,
    onInsert: capabilities.insert ? actions.insert : undefined,
    home: mending.home('dilemma'),
    decision: mending.decision,
    onCopy: actions.copy,
  };
  return (
    <section ref={part} class="section dilemmas" aria-labelledby="dilemmas">
      <h2 id="dilemmas" tabIndex={-1}>
        {t('dilemmaTitle')}
      </h2>
      {beforeChoice === true && <p>{t('dilemmaBefore')}</p>}
      {beforeChoice === false && <OrderNote />}
      {tensions.map((tension, at) => (
        <TensionCard
          key={at}
          number={at + 1}
          tension={tension}
          onReveal={capabilities.reveal ? actions.reveal : undefined}
          {...common}
        />
      ))}
      {tensions.length === 0 && (
        <>
          <p class="question">{t('dilemmaNone')}</p>
          <ExplanationForm key="none" tension={null} {...common} />
        </>
      )}
    </section>
  );
}
