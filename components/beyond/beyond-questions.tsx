import { useMemo } from 'preact/hooks';
import type { Analysis } from '../../lib/checks/analysis';
import type { Document } from '../../lib/document/document';
import { BEYOND_STARTERS, BEYOND_UNDER, questionsBeyond } from '../../lib/beyond';
import type { Mending } from '../../lib/mending';
import type { Capabilities } from '../../lib/messages/reader';
import type { PanelActions } from '../actions';
import { EvidenceList } from '../evidence-list';
import { Starter } from '../starter';
import { keyOf } from '../text';
import { useText } from '../use-text';

interface Props {
  readonly document: Document;
  readonly analysis: Analysis;
  readonly mending: Mending;
  readonly capabilities: Capabilities;
  readonly actions: Pick<PanelActions, 'reveal' | 'insert' | 'copy'>;
}

/** Questions beyond the sixteen: hints only, there where the draft gives cause for them. */
export function BeyondQuestions({ document, analysis, mending, capabilities, actions }: Props) {
  const t = useText();
  const questions = useMemo(() => questionsBeyond(document, analysis), [document, analysis]);
  if (questions.length === 0) return null;
  const language = analysis.language ?? 'nl';
  return (
    <section class="section" aria-labelledby="beyond">
      <h2 id="beyond">{t('beyondTitle')}</h2>
      {questions.map(({ id, evidence }) => (
        <details key={id} class="note" data-beyond={id}>
          <summary>
            <span class="question">{t(keyOf('beyond', id))}</span>
            <span class="note-reason">{t(keyOf('beyondWhy', id))}</span>
          </summary>
          <div class="check-body">
            <EvidenceList
              evidence={evidence}
              language={language}
              onReveal={capabilities.reveal ? actions.reveal : undefined}
            />
            <Starter
              sentence={mending.fit(BEYOND_STARTERS[language][id])}
              language={language}
              home={mending.home(BEYOND_UNDER[id])}
              onInsert={capabilities.insert ? actions.insert : undefined}
              onCopy={actions.copy}
            />
          </div>
        </details>
      ))}
    </section>
  );
}
