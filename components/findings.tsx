import type { CheckResult } from '../lib/checks/analysis';
import { mostTelling } from '../lib/hints/rank';
import { overlookedFirst } from '../lib/settings/profiles';
import type { WriterRole } from '../lib/settings/settings';
import { AsideList } from './aside/aside-list';
import { BeyondQuestions } from './beyond/beyond-questions';
import { CheckList } from './check-list';
import { Gaps } from './gaps';
import { HerePart } from './here/here-part';
import { Matrix } from './matrix';
import { OrderNote } from './order-note';
import { ProfileSwitch } from './profile-switch';
import { Strip } from './strip/strip';
import type { ViewProps } from './views';

/** More at once is a list, not a hint. */
const GAPS = 3;

/** What the memo covers and leaves out. */
export function Findings({
  shown,
  checks,
  ignored,
  setAside,
  inForce,
  here,
  quietly,
  actions,
}: ViewProps) {
  const { document, analysis, capabilities } = shown;
  const language = analysis.language ?? 'nl';
  const counting = checks.filter(({ id }) => !ignored.includes(id));
  const common = { language, capabilities, actions };
  const reveal = capabilities.reveal ? actions.reveal : undefined;
  return (
    <>
      {here && <HerePart {...{ analysis, here, quietly, actions, reveal }} />}
      <Matrix analysis={analysis} onReveal={reveal} />
      <Gaps gaps={gapsFor(counting, inForce.settings.role)} {...common} />
      {analysis.dilemmaBeforeChoice === false && <OrderNote />}
      <BeyondQuestions {...{ document, analysis, capabilities, actions }} />
      <Strip analysis={analysis} onReveal={reveal} />
      <CheckList checks={checks} ignored={ignored} {...common} />
      <ProfileSwitch inForce={inForce} onSet={actions.set} />
      <AsideList
        {...{ document, setAside, reveal }}
        explain={actions.explain}
        restore={actions.restore}
      />
    </>
  );
}

/** The gaps to show: what is missing altogether first, and of that what this writer overlooks. */
function gapsFor(checks: readonly CheckResult[], role: WriterRole): CheckResult[] {
  const gaps = mostTelling(checks, checks.length);
  const missing = gaps.filter(({ verdict }) => verdict === 'missing');
  const others = gaps.filter(({ verdict }) => verdict !== 'missing');
  return [...overlookedFirst(missing, role), ...overlookedFirst(others, role)].slice(0, GAPS);
}
