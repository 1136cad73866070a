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
  readonly ignored: boolean;
  readonly capabilities: Capabilities;
  readonly actions: PanelActions;
}

/** One check as a row that opens. */
export function CheckRow(props: Props) {
  const t = useText();
  const { result, ignored } = props;
  const { id, verdict } = result;
  return (
    <details class="check" data-check={id} data-verdict={verdict} data-ignored={ignored}>
      <summary>
        <VerdictIcon verdict={verdict} />
        <span class="check-name">{t(keyOf('check', id))}</span>
        <span class="check-verdict">
          {t(ignored ? 'verdict_ignored' : keyOf('verdict', verdict))}
        </span>
      </summary>
      <div class="check-body">
        <p class="question">{t(keyOf('question', id))}</p>
        <p>{reasonFor(t, result)}</p>
        <CheckBody {...props} />
      </div>
    </details>
  );
}
