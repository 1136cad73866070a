// @vitest-environment happy-dom
import { act, fireEvent, render, renderHook, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { HerePart } from '../../components/here/here-part';
import { textIn } from '../../components/text';
import { TextContext } from '../../components/use-text';
import { usePointing } from '../../components/use-pointing';
import { analyse } from '../../lib/checks/analyse';
import { documentFromMarkdown } from '../../lib/readers/markdown';
import { expectAccessible } from './render';

const DOCUMENT = documentFromMarkdown(`# Nota: huurtoeslag

U wordt gevraagd in te stemmen met het vanzelf uitbetalen van de huurtoeslag.

Het overleg is op dinsdag in zaal 3.
`);
const DECISION = { block: 1, start: 0, end: DOCUMENT.blocks[1]?.text.length ?? 0 };
const NOTHING = { block: 2, start: 4, end: 11 };

function show(here = DECISION, language: 'nl' | 'en' = 'nl') {
  const actions = { dissent: vi.fn(), leaveHere: vi.fn() };
  const { container } = render(
    <TextContext.Provider value={textIn(language)}>
      <HerePart analysis={analyse(DOCUMENT)} here={here} actions={actions} />
    </TextContext.Provider>,
  );
  return { container, actions };
}

describe('the words that were pointed at', () => {
  it('stand there whole, with what was found in them', () => {
    const { container } = show();
    expect(container.textContent).toContain(DOCUMENT.blocks[1]?.text);
    expect(container.textContent).toContain(textIn('nl')('signal_decision'));
    expect(container.textContent).toContain(textIn('nl')('question_decision'));
  });

  it('have the focus, so that a screen reader tells', () => {
    show();
    expect(document.activeElement?.textContent).toBe(textIn('nl')('hereTitle'));
  });

  it('may hold nothing that counts, which is said', () => {
    show(NOTHING);
    expect(screen.getByText(textIn('nl')('hereNothing'))).toBeTruthy();
  });

  it('can be dissented from, or left', () => {
    const { actions } = show();
    fireEvent.click(screen.getByText(textIn('nl')('hereDissent')));
    fireEvent.click(screen.getByText(textIn('nl')('hereClose')));
    expect(actions.dissent).toHaveBeenCalledWith({ span: DECISION });
    expect(actions.leaveHere).toHaveBeenCalledOnce();
  });

  it.each(['nl', 'en'] as const)('are accessible in %s', async (language) => {
    await expectAccessible(show(DECISION, language).container);
  });
});

describe('pointing', () => {
  const given = () => ({
    session: { attach: vi.fn() },
    actions: { dissent: vi.fn(), openView: vi.fn(), say: vi.fn() },
  });
  type Place = Parameters<ReturnType<typeof usePointing>['place']>[1];

  function point(what: 'selection' | 'dissent', words: string) {
    const doing = given();
    const { result } = renderHook(usePointing);
    act(() => result.current.onPointed({ what, words }));
    act(() => result.current.place(DOCUMENT, doing as unknown as Place));
    return { result, doing };
  }

  it('shows the findings of words that the text holds', () => {
    const { result, doing } = point('selection', 'zaal  3');
    expect(result.current.at.here).toEqual({ block: 2, start: 29, end: 35 });
    expect(doing.actions.openView).toHaveBeenCalledWith('overview');
  });

  it('reads words that the text does not hold as a text of their own', () => {
    const { result, doing } = point('selection', 'iets uit een ander stuk');
    expect(result.current.at.here).toBeNull();
    expect(doing.session.attach).toHaveBeenCalledWith(true);
  });

  it('follows the cursor quietly, and leaves what was asked for alone', () => {
    const { result } = point('selection', 'zaal 3');
    act(() => result.current.stand(null));
    expect(result.current.at).toMatchObject({ here: { block: 2 }, quietly: false });
    act(() => result.current.stand(DECISION));
    expect(result.current.at).toMatchObject({ here: DECISION, quietly: true });
    act(() => result.current.stand(null));
    expect(result.current.at.here).toBeNull();
  });

  it('dissents from the words, or from the whole where they are not found', () => {
    expect(point('dissent', 'vanzelf uitbetalen').doing.actions.dissent).toHaveBeenCalledWith({
      span: { block: 1, start: 39, end: 57 },
    });
    expect(point('dissent', '').doing.actions.dissent).toHaveBeenCalledWith(null);
  });

  it('happens once', () => {
    const { result } = point('dissent', 'vanzelf uitbetalen');
    expect(result.current.pointed).toBeNull();
  });
});
