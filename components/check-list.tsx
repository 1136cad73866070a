import type { CheckResult } from '../lib/checks/analysis';
import type { Language } from '../lib/document/document';
import type { CheckId } from '../lib/document/ids';
import type { Mending } from '../lib/mending';
import type { Capabilities } from '../lib/messages/reader';
import type { PanelActions } from './actions';
import { CheckRow } from './check-row';
import { useText } from './use-text';

interface Props {
  readonly checks: readonly CheckResult[];
  readonly ignored: readonly CheckId[];
  readonly language: Language;
  readonly mending: Mending;
  readonly capabilities: Capabilities;
  readonly actions: PanelActions;
}

/** All checks, always in the same order. Those that were set aside stay, to be taken back. */
export function CheckList({ checks, ignored, ...rest }: Props) {
  const t = useText();
  return (
    <section class="section" aria-labelledby="checks">
      <h2 id="checks">{t('checksTitle')}</h2>
      <ul class="checks">
        {checks.map((result) => (
          <li key={result.id}>
            <CheckRow result={result} ignored={ignored.includes(result.id)} {...rest} />
          </li>
        ))}
      </ul>
    </section>
  );
}
