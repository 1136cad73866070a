import { mostTelling } from '../lib/hints/rank';
import { CheckList } from './check-list';
import { Gaps } from './gaps';
import { Matrix } from './matrix';
import { OrderNote } from './order-note';
import type { ViewProps } from './views';

/** What the memo covers and leaves out. */
export function Findings({ shown, checks, ignored, actions }: ViewProps) {
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
