import type { CheckResult } from '../lib/checks/analysis';
import type { CheckId } from '../lib/document/ids';
import { mostTelling } from '../lib/hints/rank';
import type { PanelActions } from './actions';
import { CheckList } from './check-list';
import { Gaps } from './gaps';
import { Matrix } from './matrix';
import { OrderNote } from './order-note';
import type { Shown } from './session/state';

interface Props {
  readonly shown: Shown;
  /** The checks that the organisation left on. */
  readonly checks: readonly CheckResult[];
  readonly ignored: readonly CheckId[];
  readonly actions: PanelActions;
}

/** What the memo covers and leaves out. */
export function Findings({ shown, checks, ignored, actions }: Props) {
  const { analysis, capabilities } = shown;
  const language = analysis.language ?? 'nl';
  const counting = checks.filter(({ id }) => !ignored.includes(id));
  const common = { language, capabilities, actions };
  return (
    <>
      <Matrix analysis={analysis} onReveal={capabilities.reveal ? actions.reveal : undefined} />
      <Gaps gaps={mostTelling(counting)} {...common} />
      {analysis.dilemmaBeforeChoice === false && <OrderNote />}
      <CheckList checks={checks} ignored={ignored} {...common} />
    </>
  );
}
