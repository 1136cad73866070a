// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { PanelActions } from '../../components/actions';
import { DissentView } from '../../components/dissent/dissent-view';
import { textIn } from '../../components/text';
import { TextContext } from '../../components/use-text';
import { analyse } from '../../lib/checks/analyse';
import { RUNGS, type Subject } from '../../lib/dissent';
import type { Document, Language } from '../../lib/document/document';
import type { Capabilities } from '../../lib/messages/reader';
import { documentFromMarkdown } from '../../lib/readers/markdown';
import { actionsWith, SHOWN } from './fixtures';
import { expectAccessible } from './render';

const MEMO = `# Nota aan de minister: huurtoeslag vanzelf uitbetalen

Aan: de minister voor Wonen

## Geadviseerd besluit

U wordt gevraagd in te stemmen met het vanzelf uitbetalen van de huurtoeslag per 1 januari 2028.

## Gevolgen

Alle huurders ontvangen de toeslag waar zij recht op hebben.

De Dienst Toeslagen moet 140 medewerkers verplaatsen en stelt andere controles uit.

Wie dit tegenhoudt, heeft er weer eens niets van begrepen.

## Alternatieven

Een andere mogelijkheid is een aanvraag met vooraf ingevulde gegevens.
`;

const document_ = documentFromMarkdown(MEMO);
const BURDEN: Subject = { span: spanOf('De Dienst Toeslagen moet') };

function spanOf(words: string) {
  const block = document_.blocks.findIndex(({ text }) => text.startsWith(words));
  return { block, start: 0, end: document_.blocks[block]?.text.length ?? 0 };
}

interface Given {
  readonly draft?: Document;
  readonly language?: Language;
  readonly subject?: Subject;
  readonly notes?: readonly string[];
  readonly capabilities?: Partial<Capabilities>;
  readonly actions?: Partial<PanelActions>;
}

function show({
  draft = document_,
  language = 'nl',
  subject = BURDEN,
  notes = [],
  capabilities,
  actions,
}: Given = {}) {
  const { container } = render(
    <TextContext.Provider value={textIn(language)}>
      <DissentView
        subject={subject}
        shown={{
          ...SHOWN,
          document: draft,
          analysis: analyse(draft),
          capabilities: { ...SHOWN.capabilities, ...capabilities },
        }}
        notes={notes}
        actions={actionsWith(actions)}
      />
    </TextContext.Provider>,
  );
  return container;
}

const t = textIn('nl');

function part(container: Element, selector: string): HTMLElement {
  const found = container.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

const framed = (container: Element) => part(container, '.framed .starter').textContent ?? '';
const rungs = () =>
  within(screen.getByRole('group', { name: t('dissentLadder') })).getAllByRole<HTMLInputElement>(
    'radio',
  );

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  it.each(RUNGS)('is accessible on the step %s, with every note open', async (rung) => {
    const container = show({ language });
    fireEvent.click(screen.getByText(textIn(language)('dissentMore')));
    for (const note of container.querySelectorAll('details')) note.setAttribute('open', '');
    const group = screen.getByRole('group', { name: textIn(language)('dissentLadder') });
    const step = within(group).getAllByRole('radio')[RUNGS.indexOf(rung)];
    if (step) fireEvent.click(step);
    expect(part(container, '[data-rung]').dataset.rung).toBe(rung);
    await expectAccessible(container);
  });
});

describe('the ladder', () => {
  it('offers the first steps, and the higher ones when asked', () => {
    show({ subject: null });
    expect(rungs()).toHaveLength(2);
    fireEvent.click(screen.getByText(t('dissentMore')));
    expect(rungs()).toHaveLength(6);
    fireEvent.click(screen.getByText(t('dissentFewer')));
    expect(rungs()).toHaveLength(2);
  });

  it('keeps a higher step in sight while it is chosen', () => {
    show();
    fireEvent.click(screen.getByText(t('dissentMore')));
    const highest = rungs().at(-1);
    if (!highest) throw new Error('no steps');
    fireEvent.click(highest);
    fireEvent.click(screen.getByText(t('dissentFewer')));
    expect(rungs()).toHaveLength(3);
    expect(rungs().at(-1)?.checked).toBe(true);
  });

  it('has one text for each step; Enter copies it', () => {
    const copy = vi.fn();
    const container = show({ actions: { copy } });
    fireEvent.click(screen.getByText(t('dissentMore')));
    const texts = rungs().map((rung) => {
      fireEvent.click(rung);
      fireEvent.keyDown(rung, { key: 'Enter' });
      return framed(container);
    });
    expect(new Set(texts).size).toBe(6);
    expect(copy.mock.calls).toEqual(texts.map((text) => [text]));
  });

  it('has the focus when it is opened for something', () => {
    show();
    expect(document.activeElement).toBe(rungs().find(({ checked }) => checked));
  });

  it('points to who can be asked where it gets grave', () => {
    const container = show({ subject: null });
    const pointers = () => container.querySelector('[data-dissent=pointers]');
    expect(pointers()).toBeNull();
    fireEvent.click(screen.getByText(t('dissentMore')));
    const highest = rungs().at(-1);
    if (highest) fireEvent.click(highest);
    expect(pointers()?.textContent).toContain('Huis voor Klokkenluiders');
  });
});

describe('the text', () => {
  it('is about the passage that was selected', () => {
    const container = show();
    const quotes = part(container, '[aria-labelledby=dissent-subject] .quotes');
    expect(quotes.textContent).toBe(
      'De Dienst Toeslagen moet 140 medewerkers verplaatsen en stelt andere controles uit.',
    );
  });

  it('follows what is typed in its fields, which stay while one types', () => {
    const container = show({ subject: null });
    const field = part(container, '.framed .slot-fields input');
    fireEvent.input(field, { target: { value: 'de wijkteams' } });
    expect(framed(container)).toContain('de wijkteams');
    expect(container.contains(field)).toBe(true);
  });

  it('keeps every field in its place while one types', () => {
    const container = show();
    const fields = () => [...container.querySelectorAll('.framed .slot-fields input')];
    const before = fields();
    expect(before.length).toBeGreaterThan(1);
    for (const field of before) {
      fireEvent.input(field, { target: { value: 'kleine gemeenten' } });
      expect(fields()).toEqual(before);
    }
  });

  it('offers the other ways that the draft mentions', () => {
    const container = show({ subject: { span: spanOf('De Dienst Toeslagen moet') } });
    fireEvent.click(screen.getByText(t('dissentMore')));
    const alternative = rungs()[3];
    if (alternative) fireEvent.click(alternative);
    const offered = [...container.querySelectorAll('datalist option')];
    expect(offered.map((option) => option.getAttribute('value'))).toContain(
      'Een andere mogelijkheid is een aanvraag met vooraf ingevulde gegevens.',
    );
  });

  it('changes with tone, length and register', () => {
    const container = show();
    const seen = new Set([framed(container)]);
    for (const name of ['dissentLength_paragraph', 'dissentTone_plain'] as const) {
      fireEvent.click(screen.getByRole('radio', { name: t(name) }));
      seen.add(framed(container));
    }
    fireEvent.change(screen.getByLabelText(t('dissentRegister')), {
      target: { value: 'meeting' },
    });
    seen.add(framed(container));
    expect(seen.size).toBe(4);
  });

  it('goes into the draft on a click, where the editor can be written in', () => {
    const insert = vi.fn();
    const container = show({ actions: { insert } });
    fireEvent.click(within(part(container, '.framed')).getByText(t('insert')));
    expect(insert).toHaveBeenCalledWith(framed(container));
  });

  it('can only be copied elsewhere', () => {
    const copy = vi.fn();
    const container = show({ capabilities: { insert: false }, actions: { copy } });
    const framing = within(part(container, '.framed'));
    expect(framing.queryByText(t('insert'))).toBeNull();
    fireEvent.click(framing.getByText(t('copy')));
    expect(copy).toHaveBeenCalledWith(framed(container));
  });
});

describe('the tone check', () => {
  it('says what a reader hears in what one types, with another turn', () => {
    const container = show();
    const tone = part(container, '[data-dissent=tone]');
    const before = tone.querySelectorAll('[data-tone]').length;
    fireEvent.input(within(tone).getByLabelText(t('dissentOwnText')), {
      target: { value: 'De directie heeft weer eens zitten slapen.' },
    });
    expect(tone.querySelectorAll('[data-tone]').length).toBeGreaterThan(before);
  });
});

describe("the devil's advocate", () => {
  it('makes a sentence of an answer', () => {
    const insert = vi.fn();
    const container = show({ subject: null, actions: { insert } });
    const question = part(container, '[data-devil]');
    for (const field of question.querySelectorAll('input')) {
      fireEvent.input(field, { target: { value: 'de gegevens van verhuurders te laat komen' } });
    }
    fireEvent.click(within(question).getByText(t('insert')));
    expect(insert).toHaveBeenCalledWith(
      expect.stringContaining('de gegevens van verhuurders te laat komen'),
    );
  });
});

describe('the triangle', () => {
  it('has something to ask and to offer for each other side, and nothing for the own', () => {
    const copy = vi.fn();
    const container = show({ actions: { copy } });
    const triangle = within(part(container, '[data-dissent=triangle]'));
    fireEvent.click(triangle.getByText(t('copy')));
    fireEvent.click(triangle.getByText(t('dissentOtherAsk')));
    fireEvent.click(triangle.getByText(t('copy')));
    fireEvent.click(triangle.getByText(t('dissentOtherOffer')));
    fireEvent.click(triangle.getByText(t('copy')));
    expect(new Set(copy.mock.calls.flat()).size).toBe(3);
    fireEvent.change(triangle.getByLabelText(t('dissentTo')), {
      target: { value: 'implementation' },
    });
    expect(triangle.getByText(t('dissentSameSide'))).toBeTruthy();
  });
});

describe('the card for a conversation', () => {
  it('has fields for what the draft leaves open', () => {
    const [withoutOption = ''] = MEMO.split('## Alternatieven');
    const container = show({ draft: documentFromMarkdown(withoutOption) });
    const card = part(container, '[data-dissent=card]');
    for (const field of card.querySelectorAll('.slot-fields input')) {
      fireEvent.input(field, { target: { value: 'een proef in drie wijken' } });
    }
    expect(card.querySelectorAll('mark')).toHaveLength(0);
    expect(card.textContent).toContain('een proef in drie wijken');
  });

  it('has five parts and is copied as text', () => {
    const copy = vi.fn();
    const container = show({ actions: { copy } });
    const card = part(container, '[data-dissent=card]');
    expect(card.querySelectorAll('dt')).toHaveLength(5);
    fireEvent.click(within(card).getByText(t('copy')));
    for (const { textContent } of card.querySelectorAll('dd')) {
      expect(copy).toHaveBeenCalledWith(expect.stringContaining(textContent));
    }
  });
});

describe('the report', () => {
  it('gets a text on a click', () => {
    const note = vi.fn();
    const container = show({ actions: { note } });
    fireEvent.click(within(part(container, '.framed')).getByText(t('dissentNote')));
    expect(note).toHaveBeenCalledWith(framed(container));
  });

  it('shows what it will hold, to take out again', async () => {
    const leaveNote = vi.fn();
    const container = show({ notes: ['Eén zin.', 'Nog een zin.'], actions: { leaveNote } });
    const notes = within(part(container, '[data-dissent=notes]'));
    fireEvent.click(notes.getAllByText(t('dissentNoteRemove'))[1] ?? container);
    expect(leaveNote).toHaveBeenCalledWith('Nog een zin.');
    await expectAccessible(container);
  });
});

it('takes what is selected, or the whole draft', () => {
  const actions = { dissentOnSelection: vi.fn(), dissent: vi.fn() };
  show({ actions });
  fireEvent.click(screen.getByText(t('dissentTakeSelection')));
  fireEvent.click(screen.getByText(t('dissentTakeWhole')));
  expect(actions.dissentOnSelection).toHaveBeenCalledOnce();
  expect(actions.dissent).toHaveBeenCalledWith(null);
});
