import type { CheckResult } from '../lib/checks/analysis';
import type { Language } from '../lib/document/document';
import type { Capabilities } from '../lib/messages/reader';
import type { PanelActions } from './actions';
import { CheckBody } from './check-body';
import { reasonFor } from './reason';
import { keyOf } from './text';
import { useText } from './use-text';
import { VerdictIcon } from './verdict-icon';

interface Props {
  readonly result: CheckResult;
  readonly language: Language;
  readonly capabilities: Capabilities;
  readonly actions: PanelActions;
}

/** A gap as a note in the margin: the question first, the help when it is opened. */
export function Gap(props: Props) {
  const t = useText();
  const { id, verdict } = props.result;
  return (
    <details class="note" data-gap={id}>
      <summary>
        <span class="question">{t(keyOf('question', id))}</span>
        <span class="note-reason">
          <VerdictIcon verdict={verdict} />
          <span>{reasonFor(t, props.result)}</span>
        </span>
      </summary>
      <div class="check-body">
        <CheckBody {...props} ignored={false} />
      </div>
    </details>
  );
}
