import { useRef } from 'preact/hooks';
import type { CheckResult } from '../lib/checks/analysis';
import type { Language } from '../lib/document/document';
import type { CheckId } from '../lib/document/ids';
import type { Mending } from '../lib/mending';
import type { Capabilities } from '../lib/messages/reader';
import type { PanelActions } from './actions';
import { Gap } from './gap';
import { useSteadyGaps } from './use-steady-gaps';
import { useText } from './use-text';

interface Props {
  /** What is open, the most telling first. */
  readonly ranked: readonly CheckResult[];
  /** All that counts. */
  readonly counting: readonly CheckResult[];
  readonly language: Language;
  readonly mending: Mending;
  readonly capabilities: Capabilities;
  readonly actions: PanelActions;
}

/** The few gaps that tell most, as questions. */
export function Gaps({ ranked, counting, language, mending, capabilities, actions }: Props) {
  const t = useText();
  const part = useRef<HTMLElement>(null);
  const gaps = useSteadyGaps(part, ranked, counting);
  const heading = useRef<HTMLHeadingElement>(null);
  const leaving = (act: (id: CheckId) => void) => (id: CheckId) => {
    // The note goes, and the button with it: focus would fall out of the panel.
    heading.current?.focus();
    act(id);
  };
  const ignoring: PanelActions = {
    ...actions,
    ignore: leaving(actions.ignore),
    ignoreAlways: leaving(actions.ignoreAlways),
    claim: async (id) => {
      const claimed = await actions.claim(id);
      if (claimed) heading.current?.focus();
      return claimed;
    },
  };
  return (
    <section ref={part} class="section" aria-labelledby="gaps">
      <h2 id="gaps" ref={heading} tabIndex={-1}>
        {t('gapsTitle')}
      </h2>
      {gaps.length === 0 && <p>{t('gapsNone')}</p>}
      {gaps.map((result) => (
        <Gap
          key={result.id}
          result={result}
          language={language}
          mending={mending}
          capabilities={capabilities}
          actions={ignoring}
        />
      ))}
    </section>
  );
}
