// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../components/app';
import type { Session } from '../../components/session/session';
import { useSession } from '../../components/session/use-session';
import { ignores, reasons } from '../../lib/settings/ignores';
import type { Target } from '../../lib/messages/reader';
import { rememberedAmong, siteTargets } from '../../lib/settings/site-target';
import { writeSetting } from '../../lib/settings/settings';
import { SHOWN } from './fixtures';
import { READY } from './render';

vi.mock('../../components/session/use-session');

const session = {
  attach: vi.fn(),
  follows: vi.fn(),
  open: vi.fn(),
  onActivated: vi.fn(),
  onLoaded: vi.fn(),
  choose: vi.fn(),
  checkAnyway: vi.fn(),
  stopChecking: vi.fn(),
  goOn: vi.fn(),
  toggleMarks: vi.fn(),
  reveal: vi.fn(),
  insert: vi.fn(),
  close: vi.fn(),
} satisfies Session;
const writeText = vi.fn();

beforeEach(async () => {
  vi.resetAllMocks();
  fakeBrowser.reset();
  fakeBrowser.i18n.getUILanguage = () => 'nl';
  vi.mocked(useSession).mockReturnValue([READY, session]);
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  render(<App makeAnalyser={vi.fn()} readFile={vi.fn()} />);
  await screen.findByRole('main');
});
afterEach(cleanup);

function button(check: string, name: string): HTMLElement {
  const buttons = document.querySelectorAll<HTMLElement>(`[data-check="${check}"] button`);
  const found = [...buttons].find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

const STARTER =
  'Niets doen betekent [gevolg]. In plaats van het automatisch uitbetalen van de energietoelage kan ook: [optie].';

describe('inserting', () => {
  it('says that the sentence is in the text', async () => {
    session.insert.mockResolvedValue('inserted');
    fireEvent.click(button('options', 'Zet bij de cursor'));
    await screen.findByText(/De zin staat in uw tekst/);
    expect(session.insert).toHaveBeenCalledWith(STARTER, undefined);
    expect(writeText).not.toHaveBeenCalled();
  });

  it('asks to look where it is not certain', async () => {
    session.insert.mockResolvedValue('uncertain');
    fireEvent.click(button('options', 'Zet bij de cursor'));
    await screen.findByText(/maar misschien niet goed/);
  });

  it('copies where the editor refuses, and says so', async () => {
    session.insert.mockResolvedValue('refused');
    writeText.mockResolvedValue(undefined);
    fireEvent.click(button('options', 'Zet bij de cursor'));
    await screen.findByText(/Invoegen lukte hier niet/);
    expect(writeText).toHaveBeenCalledWith(STARTER);
  });

  it('says so where even copying fails', async () => {
    writeText.mockRejectedValue(new Error('not allowed'));
    fireEvent.click(button('options', 'Kopieer'));
    await screen.findByText(/Kopiëren lukte niet/);
  });
});

it('says where words are not found on the page, and nothing where they are', async () => {
  const quote = document.querySelector('[data-check=feasibility] button.quote');
  session.reveal.mockResolvedValueOnce(false).mockResolvedValueOnce(true);
  if (quote) fireEvent.click(quote);
  await screen.findByText(/niet met zekerheid terug te vinden/);
  if (quote) fireEvent.click(quote);
  await waitFor(() => expect(screen.queryByText(/niet met zekerheid/)).toBeNull());
});

it('keeps what is set aside for this document, until it is undone', async () => {
  fireEvent.click(button('options', 'Niet voor dit stuk'));
  expect(button('options', 'Toch meetellen')).toBeTruthy();
  await waitFor(async () => expect(await ignores.read('abc')).toEqual(['options']));
  fireEvent.click(screen.getByText('Ongedaan maken'));
  await waitFor(async () => expect(await ignores.read('abc')).toEqual([]));
  expect(button('options', 'Niet voor dit stuk')).toBeTruthy();
});

it('keeps the reason with what was set aside, and forgets it when that is taken back', async () => {
  fireEvent.click(button('options', 'Niet voor dit stuk'));
  const field = await screen.findByRole('textbox', { name: /Waarom weggezet/ });
  fireEvent.change(field, { target: { value: '  Al besloten\n in maart.  ' } });
  await waitFor(async () =>
    expect(await reasons.read('abc')).toEqual([{ id: 'options', text: 'Al besloten in maart.' }]),
  );
  fireEvent.click(screen.getByText('Ongedaan maken'));
  await waitFor(async () => expect(await reasons.read('abc')).toEqual([]));
  expect(await reasons.documents()).toEqual([]);
});

it('turns the marks on and off', () => {
  fireEvent.click(screen.getByRole('switch', { name: 'Markeringen in de tekst tonen' }));
  expect(session.toggleMarks).toHaveBeenCalledOnce();
});

it('remembers what is read on a site when asked, also when another is chosen then', async () => {
  const summary: Target = { id: 'b', kind: 'textarea', label: 'Samenvatting', words: 40 };
  const targets = [...SHOWN.targets, summary];
  vi.mocked(useSession).mockReturnValue([
    { ...READY, shown: { ...SHOWN, targets }, site: 'site' },
    session,
  ]);
  cleanup();
  render(<App makeAnalyser={vi.fn()} readFile={vi.fn()} />);
  const chooser = await screen.findByRole('combobox', { name: 'Lees' });
  fireEvent.change(chooser, { target: { value: 'b' } });
  expect(session.choose).toHaveBeenCalledWith('b');
  expect(await siteTargets.documents()).toEqual([]);
  const box = screen.getByRole('checkbox', { name: 'Onthoud dit voor deze site' });
  fireEvent.click(box);
  await waitFor(async () => expect(await rememberedAmong('site', targets)).toBe(targets[0]));
  await waitFor(() => expect((box as HTMLInputElement).checked).toBe(true));
  fireEvent.change(chooser, { target: { value: 'b' } });
  await waitFor(async () => expect(await rememberedAmong('site', targets)).toBe(summary));
  fireEvent.click(box);
  await waitFor(async () => expect(await siteTargets.documents()).toEqual([]));
});

it('changes its language when the user does', async () => {
  await writeSetting('interfaceLanguage', 'en');
  await screen.findByText('Who is in it?');
  expect(document.documentElement.lang).toBe('en');
});
