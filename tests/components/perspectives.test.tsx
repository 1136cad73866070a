// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { PanelActions } from '../../components/actions';
import { PerspectivesView } from '../../components/perspectives/perspectives-view';
import { textIn } from '../../components/text';
import { TextContext } from '../../components/use-text';
import { analyse } from '../../lib/checks/analyse';
import type { Language } from '../../lib/document/document';
import type { Capabilities } from '../../lib/messages/reader';
import { documentFromMarkdown } from '../../lib/readers/markdown';
import { actionsWith, SHOWN } from './fixtures';
import { expectAccessible } from './render';

const MEMO = `# Collegevoorstel: parkeren in Noord

Aan: het college van burgemeester en wethouders

## Gevraagd besluit

Wij vragen u in te stemmen met betaald parkeren in Noord per 1 januari 2027.

## Gevolgen

Bewoners van Noord betalen dan € 120 per jaar voor een vergunning. Ondernemers verliezen 4% van hun omzet.

Bewoners kunnen tot 1 maart bezwaar maken.
`;
const HELP = '\nBewoners kunnen met vragen terecht bij het loket in het wijkcentrum.\n';

interface Given {
  readonly memo?: string;
  readonly language?: Language;
  readonly capabilities?: Partial<Capabilities>;
  readonly actions?: Partial<PanelActions>;
}

function view({ memo = MEMO, language = 'nl', capabilities, actions }: Given = {}) {
  const document = documentFromMarkdown(memo);
  return (
    <TextContext.Provider value={textIn(language)}>
      <PerspectivesView
        shown={{
          ...SHOWN,
          document,
          analysis: analyse(document),
          capabilities: { ...SHOWN.capabilities, ...capabilities },
        }}
        actions={actionsWith(actions)}
      />
    </TextContext.Provider>
  );
}

const part = (container: Element, selector: string): HTMLElement => {
  const found = container.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  it('every reader can be chosen, and is accessible', async () => {
    const { container } = render(view({ language }));
    const group = screen.getByRole('group', { name: textIn(language)('perspectiveReader') });
    const readers = within(group).getAllByRole<HTMLInputElement>('radio');
    expect(readers).toHaveLength(5);
    for (const reader of readers) {
      fireEvent.click(reader);
      expect(reader.checked).toBe(true);
      for (const note of container.querySelectorAll('details')) note.setAttribute('open', '');
      await expectAccessible(container);
    }
  });
});

describe('the answered questions', () => {
  it('stand with the words that answer them, which can be shown on the page', () => {
    const reveal = vi.fn();
    const { container } = render(view({ actions: { reveal } }));
    const answer = part(container, '[data-answered=appeal]');
    expect(answer.textContent).toContain('Wat kan ik doen als ik het er niet mee eens ben?');
    const quote = within(answer).getByRole('button');
    expect(quote.textContent).toBe('Bewoners kunnen tot 1 maart bezwaar maken.');
    expect(quote.querySelector('em')?.textContent).toBe('bezwaar maken');
    fireEvent.click(quote);
    expect(reveal).toHaveBeenCalledWith(expect.objectContaining({ start: 0, end: 42 }));
  });

  it('are counted', () => {
    const { container } = render(view());
    const answered = container.querySelectorAll('[data-answered]').length;
    const all = answered + container.querySelectorAll('[data-open]').length;
    expect(container.textContent).toContain(`${answered} van ${all} vragen beantwoord`);
  });

  it('are put in the language of the panel, their words in that of the draft', () => {
    const { container } = render(view({ language: 'en' }));
    const answer = part(container, '[data-answered=appeal]');
    expect(answer.textContent).toContain('What can I do if I disagree?');
    expect(part(answer, '.quotes').lang).toBe('nl');
  });
});

describe('the open questions', () => {
  it('give a sentence to begin with, to insert or copy', () => {
    const insert = vi.fn();
    const copy = vi.fn();
    const { container } = render(view({ actions: { insert, copy } }));
    const open = part(container, '[data-open=help]');
    const starter = 'Met vragen kunnen [groep] vanaf [datum] terecht bij [loket].';
    expect(part(open, '.starter').textContent).toBe(starter);
    fireEvent.click(within(open).getByText('Zet bij de cursor'));
    expect(insert).toHaveBeenCalledWith(starter);
    fireEvent.click(within(open).getByText('Kopieer'));
    expect(copy).toHaveBeenCalledWith(starter);
  });

  it('put their sentence in the section where the answer belongs', () => {
    const insert = vi.fn();
    const { container } = render(view({ actions: { insert } }));
    const open = part(container, '[data-open=help]');
    fireEvent.click(within(open).getByText('Zet onder ‘Gevolgen’'));
    expect(insert).toHaveBeenCalledWith(
      'Met vragen kunnen [groep] vanaf [datum] terecht bij [loket].',
      { block: 6, start: 0, end: 42 },
    );
  });

  it('offer no more than the page allows', () => {
    const { container } = render(view({ capabilities: { insert: false, reveal: false } }));
    expect(screen.queryByText(/^Zet (bij|onder) /)).toBeNull();
    expect(container.querySelector('button.quote')).toBeNull();
    expect(container.querySelector('blockquote.quote')).not.toBeNull();
  });

  it('close when another reader is chosen', () => {
    const { container } = render(view());
    part(container, '[data-open=other]').setAttribute('open', '');
    choose('Bestuurder');
    expect(part(container, '[data-open=other]').hasAttribute('open')).toBe(false);
  });
});

describe('the roles', () => {
  it('are those that the draft names, and fill the sentence to begin with', () => {
    const { container } = render(view());
    const group = screen.getByRole('group', { name: 'Genoemd in de tekst' });
    expect(within(group).getAllByRole('radio')).toHaveLength(3);
    choose('ondernemer');
    expect(part(container, '[data-answered=worse]').textContent).toContain('4% van hun omzet');
    expect(part(container, '[data-answered=worse]').textContent).not.toContain('€ 120');
    expect(part(container, '[data-open=help] .starter').textContent).toBe(
      'Met vragen kunnen ondernemers vanaf [datum] terecht bij [loket].',
    );
  });

  it('go back to the whole group with another reader', () => {
    render(view());
    choose('ondernemer');
    choose('Bestuurder');
    choose('Burger');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'De hele groep' }).checked).toBe(
      true,
    );
  });

  it('are not there where the draft names none', () => {
    render(view());
    choose('Toezichthouder');
    expect(screen.queryByRole('group', { name: 'Genoemd in de tekst' })).toBeNull();
  });
});

describe('a new analysis', () => {
  it('keeps the reader, the role, the open note and the focus', () => {
    const { container, rerender } = render(view());
    choose('bewoner');
    const note = part(container, '[data-open=exception]');
    note.setAttribute('open', '');
    const button = part(note, 'button');
    button.focus();
    rerender(view({ memo: MEMO + HELP }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'bewoner' }).checked).toBe(true);
    expect(part(container, '[data-open=exception]')).toBe(note);
    expect(note.hasAttribute('open')).toBe(true);
    expect(document.activeElement).toBe(button);
    expect(part(container, '[data-answered=help]').textContent).toContain('het loket');
  });

  it('keeps the focus in the panel where it answers the question that had it', () => {
    const { container, rerender } = render(view());
    part(container, '[data-open=help] button').focus();
    rerender(view({ memo: MEMO + HELP }));
    expect(document.activeElement?.id).toBe('perspectives');
  });

  it('leaves the focus alone where it is elsewhere', () => {
    const { rerender } = render(view());
    rerender(view({ memo: MEMO + HELP }));
    expect(document.activeElement).toBe(document.body);
  });

  it('gives the group where the draft no longer names the role', () => {
    const { rerender } = render(view());
    choose('ondernemer');
    rerender(view({ memo: MEMO.replace('Ondernemers', 'Zij') }));
    expect(screen.queryByRole('radio', { name: 'ondernemer' })).toBeNull();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'De hele groep' }).checked).toBe(
      true,
    );
  });
});

it('takes text of the page for text, whatever it holds', () => {
  const memo = MEMO.replace('Bewoners kunnen', '&lt;img src=x onerror=alert(1)> Bewoners kunnen');
  const { container } = render(view({ memo }));
  expect(container.querySelector('img')).toBeNull();
});
