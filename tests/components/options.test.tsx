// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsApp } from '../../components/options-app';
import { ignores } from '../../lib/settings/ignores';
import { rememberTarget, siteTargets } from '../../lib/settings/site-target';
import { readSettings } from '../../lib/settings/settings';
import { fakePermissions } from '../settings/fake-permissions';
import { expectAccessible } from './render';

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getUILanguage = () => 'nl';
  fakePermissions();
});
afterEach(cleanup);

it('lets the user choose the language, and speaks it at once', async () => {
  const { container } = render(<OptionsApp />);
  const select = await screen.findByRole('combobox', { name: 'Taal van Kanttekening' });
  await expectAccessible(container);
  fireEvent.change(select, { target: { value: 'en' } });
  await screen.findByText('Language of Kanttekening');
  expect(await readSettings()).toMatchObject({ interfaceLanguage: 'en' });
});

it('forgets what was set aside', async () => {
  await ignores.write('a', ['options']);
  render(<OptionsApp />);
  await screen.findByText('Voor 1 stuk is iets weggezet.');
  fireEvent.click(screen.getByText('Vergeet alles wat is weggezet'));
  await screen.findByText(/Alle vragen tellen weer mee/);
  expect(await ignores.documents()).toEqual([]);
});

it('forgets what is read on sites', async () => {
  await rememberTarget('a', { id: 'x', kind: 'textarea', label: 'Nota', words: 40 });
  const { container } = render(<OptionsApp />);
  await screen.findByText('Voor 1 site is onthouden welk veld u leest.');
  await expectAccessible(container);
  fireEvent.click(screen.getByText('Vergeet alle sites'));
  await screen.findByText('Vergeten.');
  expect(await siteTargets.documents()).toEqual([]);
});

it('leaves to the organisation what it decided', async () => {
  await browser.storage.managed.set({ interfaceLanguage: 'nl', disabledChecks: ['practice'] });
  render(<OptionsApp />);
  const select = await screen.findByRole('combobox', { name: 'Taal van Kanttekening' });
  await waitFor(() => expect((select as HTMLSelectElement).disabled).toBe(true));
  expect(screen.getByText(/Uw organisatie heeft dit gekozen/)).toBeTruthy();
  expect(screen.getByText(/Voorbeeld uit de praktijk/)).toBeTruthy();
});
