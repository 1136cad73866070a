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
import { useMending } from './use-mending';
import type { ViewProps } from './views';

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
  const mending = useMending(document, analysis);
  const common = { language, mending, capabilities, actions };
  const reveal = capabilities.reveal ? actions.reveal : undefined;
  return (
    <>
      {here && <HerePart {...{ analysis, here, quietly, actions, reveal }} />}
      <div class="glance">
        <div class="glance-first">
          <Matrix analysis={analysis} onReveal={reveal} />
          <Gaps
            ranked={rankedFor(counting, inForce.settings.role)}
            counting={counting}
            {...common}
          />
          {analysis.dilemmaBeforeChoice === false && <OrderNote />}
          <BeyondQuestions {...{ document, analysis, mending, capabilities, actions }} />
        </div>
        <Strip analysis={analysis} onReveal={reveal} />
      </div>
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

/** The gaps: what is missing altogether first, and of that what this writer overlooks. */
function rankedFor(checks: readonly CheckResult[], role: WriterRole): CheckResult[] {
  const gaps = mostTelling(checks, checks.length);
  const missing = gaps.filter(({ verdict }) => verdict === 'missing');
  const others = gaps.filter(({ verdict }) => verdict !== 'missing');
  return [...overlookedFirst(missing, role), ...overlookedFirst(others, role)];
}
