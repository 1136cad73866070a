// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { startBridge } from '../../lib/readers/bridge/bridge';
import { Targets } from '../../lib/readers/targets';
import { wordReader } from '../../lib/readers/word';

interface Page {
  WordEditor?: unknown;
}

const page = globalThis as Page;
const HEADING = '<p class="Paragraph" role="heading" aria-level="2">Kosten</p>';
const ROW =
  '<table><tr><td><p class="Paragraph"></p></td><td><p class="Paragraph">Ja</p></td></tr></table>';

let view: Element;

function draw(html: string): void {
  view.innerHTML = `${html}<div id="WACViewPanel_EditingElement" contenteditable="true"></div>`;
}

/** The model of Word, with these paragraphs. */
function wordHas(...texts: readonly unknown[]): void {
  const paragraph = (at: number): object => ({ text: texts[at], getNext: () => paragraph(at + 1) });
  const paragraphs = { length: () => texts.length, getFirst: () => paragraph(0) };
  const getDocument = () => ({ body: { paragraphs } });
  page.WordEditor = { Extension: { AutomationUtility: { getDocument } } };
}

const outline = (read: ReturnType<typeof wordReader>) =>
  read().blocks.map(({ kind, level, text }) => `${kind}${String(level)} ${text}`);

beforeAll(() => startBridge(document, {}));

beforeEach(() => {
  document.body.innerHTML = '<div id="WACViewPanel"></div>';
  view = document.querySelector('#WACViewPanel') ?? document.body;
});

afterEach(() => {
  delete page.WordEditor;
});

it('reads what is drawn, and says that this may be a part', () => {
  draw(`${HEADING}<p class="Paragraph">Het kost veel.</p>${ROW}`);
  const read = wordReader(view);
  expect(outline(read)).toEqual(['heading2 Kosten', 'paragraph0 Het kost veel.', 'row0  | Ja']);
  expect(read().partial).toBe(true);
});

it('reads all paragraphs of the model, as they were drawn once', () => {
  wordHas('Intro.', 'Kosten', 'Het kost veel.', '', 'Ja', 'Slot.');
  draw(`${HEADING}${ROW}`);
  const read = wordReader(view);
  const whole = [
    'paragraph0 Intro.',
    'heading2 Kosten',
    'paragraph0 Het kost veel.',
    'row0  | Ja',
    'paragraph0 Slot.',
  ];
  expect(outline(read)).toEqual(whole);
  expect(read().partial).toBeUndefined();
  expect(read().pieces.map(({ length }) => length > 0)).toEqual([false, true, false, true, false]);
  draw('<p class="Paragraph">Slot.</p>');
  expect(outline(read)).toEqual(whole);
});

it.each([
  ['is no text', () => wordHas('Intro.', 4)],
  ['ends too soon', () => (page.WordEditor = { Extension: { AutomationUtility: {} } })],
  ['has no count', () => (page.WordEditor = { Extension: null })],
])('reads what is drawn where the model %s', (_, spoil) => {
  spoil();
  draw(HEADING);
  const read = wordReader(view);
  expect(outline(read)).toEqual(['heading2 Kosten']);
  expect(read().partial).toBe(true);
});

it('takes neither the empty editor that catches the keys nor the page around it for a text', () => {
  wordHas('Kosten');
  draw(HEADING);
  document.body.insertAdjacentHTML('beforeend', `<main>${'menu '.repeat(40)}</main>`);
  const found = new Targets(document).list(null);
  expect(found.map(({ target, source }) => [target.kind, source.editor])).toEqual([['word', null]]);
});
