// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../components/app';
import { OptionsApp } from '../../components/options-app';
import { obstacleTo } from '../../components/session/closed';
import type { Session } from '../../components/session/session';
import { START, type Obstacle } from '../../components/session/state';
import { useSession } from '../../components/session/use-session';
import { SITES } from '../../lib/settings/sites';
import { fakePermissions } from '../settings/fake-permissions';
import { expectAccessible } from './render';

vi.mock('../../components/session/use-session');

const attach = vi.fn();

beforeEach(() => {
  vi.resetAllMocks();
  fakeBrowser.reset();
  fakeBrowser.i18n.getUILanguage = () => 'nl';
});
afterEach(cleanup);

function showApp(obstacle: Obstacle): void {
  const session = { attach } as Partial<Session> as Session;
  vi.mocked(useSession).mockReturnValue([{ ...START, obstacle }, session]);
  render(<App makeAnalyser={vi.fn()} readFile={vi.fn()} />);
}

describe('the panel beside a site that keeps its text to itself', () => {
  it.each([
    ['docs_ask', 'Sta Google Docs toe', SITES.docs],
    ['word_ask', 'Sta Word op het web toe', SITES.word],
  ] as const)('%s: asks within the click, for that site, and reads again', async (...row) => {
    const [obstacle, label, origin] = row;
    const { request } = fakePermissions();
    showApp(obstacle);
    const button = await screen.findByRole('button', { name: label });
    expect(request).not.toHaveBeenCalled();
    fireEvent.click(button);
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: [origin] });
    await waitFor(() => expect(attach).toHaveBeenCalledOnce());
  });

  it('says what is still possible where the user says no', async () => {
    const { request } = fakePermissions();
    request.mockResolvedValue(false);
    showApp('docs_ask');
    fireEvent.click(await screen.findByRole('button', { name: 'Sta Google Docs toe' }));
    await screen.findByText(/Plakken of een bestand kiezen kan altijd/);
  });

  it('loads the document again where that is needed', async () => {
    const reload = vi.fn();
    Object.assign(fakeBrowser.tabs, { reload, query: async () => [{ id: 7 }] });
    showApp('docs_reload');
    fireEvent.click(await screen.findByRole('button', { name: 'Laad het document opnieuw' }));
    await waitFor(() => expect(reload).toHaveBeenCalledExactlyOnceWith(7));
  });
});

describe('what to say where nothing can be read', () => {
  /** What a script finds in the page, or in its frame. */
  const scriptFinds = (result: boolean | number) =>
    Object.assign(fakeBrowser.scripting, { executeScript: async () => [{ frameId: 3, result }] });
  const office = 'https://word-edit.officeapps.live.com';

  it.each([
    ['Docs, not allowed', [], false, 'docs', undefined, 'docs_ask'],
    ['Docs, allowed, open since before', [SITES.docs], false, 'docs', undefined, 'docs_reload'],
    ['Docs, asked in vain', [SITES.docs], true, 'docs', undefined, 'canvas'],
    ['Word, not allowed', [SITES.docs], false, 'frame', office, 'word_ask'],
    ['Word, allowed and still loading', [SITES.word], 0, 'frame', office, 'empty'],
    ['Word, allowed and loaded by now', [SITES.word], 9, 'frame', office, null],
    ['another frame', [SITES.word], false, 'frame', 'https://elders.example', 'frame'],
  ] as const)('%s', async (_, allowed, found, reason, origin, obstacle) => {
    fakePermissions(...allowed);
    scriptFinds(found);
    expect(await obstacleTo({ type: 'nothing', reason, origin }, 7)).toBe(obstacle);
  });
});

describe('the options page', () => {
  it('shows the sites that are allowed, and takes each back', async () => {
    const { remove } = fakePermissions(SITES.docs, SITES.word);
    const { container } = render(<OptionsApp />);
    const button = await screen.findByRole('button', {
      name: 'Trek de toestemming in voor Google Docs (docs.google.com)',
    });
    await expectAccessible(container);
    fireEvent.click(button);
    expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: [SITES.docs] });
    await waitFor(() => expect(screen.queryByText(/docs.google.com/)).toBeNull());
    expect(screen.getByText(/officeapps.live.com/)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Sites die u toestaat');
  });

  it('says that no site is allowed', async () => {
    fakePermissions();
    render(<OptionsApp />);
    await screen.findByText('U staat nu geen site toe.');
  });
});
