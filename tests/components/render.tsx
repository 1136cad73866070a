import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import { afterEach, expect } from 'vitest';
import { Panel } from '../../components/panel';
import type { PanelActions } from '../../components/actions';
import type { Files } from '../../components/files/use-files';
import type { NoticeContent } from '../../components/notice';
import type { SessionState } from '../../components/session/state';
import { textIn } from '../../components/text';
import { TextContext } from '../../components/use-text';
import type { ViewId } from '../../components/views';
import type { Subject } from '../../lib/dissent';
import type { Language, Span } from '../../lib/document/document';
import type { CheckId } from '../../lib/document/ids';
import type { Claim, Reason } from '../../lib/settings/ignores';
import type { SettingId, Settings } from '../../lib/settings/settings';
import type { Version } from '../../lib/settings/versions';
import { actionsWith, filesWith, SHOWN } from './fixtures';

afterEach(cleanup);

export const READY: SessionState = {
  obstacle: null,
  shown: SHOWN,
  source: 'tab',
  progress: null,
  marking: false,
  cursor: null,
  elsewhere: null,
  fingerprint: 'abc',
  site: null,
};

const SETTINGS: Settings = {
  interfaceLanguage: 'auto',
  profile: 'full',
  role: 'none',
  versions: 'off',
};

interface PanelProps {
  readonly state?: SessionState;
  readonly ignored?: readonly CheckId[];
  readonly never?: readonly CheckId[];
  readonly claimed?: readonly Claim[];
  readonly reasons?: readonly Reason[];
  readonly settings?: Partial<Settings>;
  readonly fixed?: readonly SettingId[];
  readonly versions?: readonly Version[] | null;
  readonly disabled?: readonly CheckId[];
  readonly notes?: readonly string[];
  readonly view?: ViewId;
  readonly marked?: Span | null;
  readonly subject?: Subject;
  readonly here?: Span | null;
  readonly quietly?: boolean;
  readonly remembers?: boolean | null;
  readonly files?: Partial<Files>;
  readonly notice?: NoticeContent | null;
  readonly actions?: Partial<PanelActions>;
  readonly language?: Language;
}

/** The panel with what matters to a test; the rest is a ready panel in Dutch. */
export function panelWith({ language = 'nl', ...props }: PanelProps = {}) {
  return (
    <TextContext.Provider value={textIn(language)}>
      <Panel
        state={props.state ?? READY}
        choices={{
          ignored: props.ignored ?? [],
          never: props.never ?? [],
          claimed: props.claimed ?? [],
          reasons: props.reasons ?? [],
          disabled: props.disabled ?? [],
        }}
        inForce={{ settings: { ...SETTINGS, ...props.settings }, fixed: props.fixed ?? [] }}
        versions={props.versions ?? null}
        notes={props.notes ?? []}
        view={props.view ?? 'overview'}
        marked={props.marked ?? null}
        at={{
          subject: props.subject ?? null,
          here: props.here ?? null,
          quietly: props.quietly ?? false,
        }}
        remembers={props.remembers ?? null}
        files={filesWith(props.files)}
        notice={props.notice ?? null}
        actions={actionsWith(props.actions)}
      />
    </TextContext.Provider>
  );
}

/** Renders in Dutch. */
export function renderInDutch(children: ComponentChildren) {
  return render(<TextContext.Provider value={textIn('nl')}>{children}</TextContext.Provider>);
}

/** Layout and colour need a real browser; everything else axe finds here. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}
