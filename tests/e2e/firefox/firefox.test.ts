/** The whole line in Firefox: its sidebar beside a memo in a web editor. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FirefoxSession } from '../harness/firefox';
import { KEYS } from '../harness/firefox-tab';
import { DRAWBACKS } from '../harness/sentences';

const row = (check: string, verdict: string): string =>
  `[data-check="${check}"][data-verdict="${verdict}"]`;

/** The paragraphs of the memo, of which the last is typed after. */
const LAST = '.ProseMirror p';

describe('Firefox', () => {
  let session: FirefoxSession;

  beforeEach(async () => {
    session = await FirefoxSession.start();
    await session.visit('nota.html');
    await session.pressButton();
    await session.sidebar.waitFor('[data-check]');
  });

  afterEach(async () => {
    await session.close();
    expect(session.problems).toEqual([]);
  });

  /**
   * Puts the caret at the end of the memo, by a real click behind its last letter (the End key
   * does nothing in a Firefox without a screen). Typing waits until the caret stands there.
   */
  async function clickBehindLastLetter(): Promise<void> {
    const [x = 0, y = 0] = await session.tab.evaluate((selector) => {
      const paragraph = [...document.querySelectorAll(selector)].at(-1);
      paragraph?.scrollIntoView({ block: 'center' });
      const words = document.createRange();
      words.selectNodeContents(paragraph ?? document.body);
      const { right, top, bottom } = [...words.getClientRects()].at(-1) ?? new DOMRect();
      return [right, (top + bottom) / 2];
    }, LAST);
    await session.tab.clickAt(x, y);
    await session.tab.waitFor((selector) => {
      const paragraph = [...document.querySelectorAll(selector)].at(-1);
      const caret = getSelection();
      if (!paragraph || !caret?.focusNode) return false;
      const rest = document.createRange();
      rest.selectNodeContents(paragraph);
      rest.setStart(caret.focusNode, caret.focusOffset);
      return caret.isCollapsed && String(rest) === '';
    }, LAST);
  }

  const memo = (): Promise<string> =>
    session.tab.evaluate(
      (selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? '',
      '.ProseMirror',
    );

  it('reads the memo and shows the verdicts', async () => {
    const rows = await session.sidebar.attributes('[data-check]', ['data-check', 'data-verdict']);
    expect(rows).toHaveLength(16);
    expect(rows).toContainEqual(['decision', 'covered']);
    expect(rows).toContainEqual(['options', 'missing']);
  });

  it('shows a quote in the memo', async () => {
    await session.sidebar.click('[data-check="parliament"] > summary');
    await session.sidebar.click('[data-check="parliament"] button.quote');
    await session.tab.waitFor(
      (words) =>
        [...CSS.highlights.values()].some((marked) =>
          [...marked].some((range) => String(range).includes(words)),
        ),
      'Kamer',
    );
  });

  it('marks what was found, and in a text area too', async () => {
    const drawn = (name: string) =>
      [...(CSS.highlights.get(name) ?? [])].some(
        (range) => range instanceof Range && range.getClientRects().length > 0,
      );
    await session.sidebar.click('.switch');
    await session.tab.waitFor(drawn, 'kanttekening-decision');
    await session.visit('marks.html?textarea');
    await session.pressButton();
    await session.tab.waitFor(drawn, 'kanttekening-objections');
  });

  it('changes a verdict while typing', async () => {
    await clickBehindLastLetter();
    await session.tab.type(DRAWBACKS);
    await session.sidebar.waitFor(row('negative-consequences', 'covered'));
  });

  it('inserts a sentence that one undo takes out', async () => {
    await clickBehindLastLetter();
    const before = await memo();
    await session.sidebar.click('[data-check="options"] > summary');
    await session.sidebar.click('[data-check="options"] .nl-button--primary');
    await session.sidebar.waitFor('.notice');
    const starter = await session.sidebar.run(
      (document) => document.querySelector('[data-check="options"] .starter')?.textContent ?? '',
      null,
    );
    expect(starter).toContain('Niets doen betekent');
    expect((await memo()).split(starter)).toHaveLength(2);
    await session.tab.chord(KEYS.control, 'z');
    expect(await memo()).toBe(before);
  });

  it('speaks Dutch and English', async () => {
    for (const [language, word] of [
      ['nl', 'Nadelen'],
      ['en', 'Drawbacks'],
    ] as const) {
      await session.setLanguage(language);
      await session.sidebar.waitFor(`html[lang="${language}"]`);
      const text = await session.sidebar.run((document) => document.body.innerText, null);
      expect(text).toContain(word);
    }
  });
});
