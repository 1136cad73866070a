// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { quoteOf } from '../../lib/document/quote';
import { MEANINGS, type Mark } from '../../lib/messages/reader';
import { Marks } from '../../lib/readers/marks';
import { pagePaper } from '../../lib/readers/paper';
import type { Reading } from '../../lib/readers/reading';
import { STROKES } from '../../lib/readers/strokes';
import { walk } from '../../lib/readers/walk';
import { fakeHighlights } from './fake-highlights';

const GAIN = 'Daarmee krijgen 40.000 huurders gemiddeld € 640 per jaar.';
const LOSS = 'Daar staat tegenover dat gemeenten extra kosten maken.';

let drawn: () => Record<string, string[]>;
let editor: HTMLElement;
let reading: Reading;
let marks: Marks;

const read = (): Reading => ({ title: '', ...walk(editor) });

function markOf(id: number, words: string, meaning: Mark['meaning'] = 'gains'): Mark {
  const block = reading.blocks.findIndex(({ text }) => text.includes(words));
  const start = reading.blocks[block]?.text.indexOf(words) ?? -1;
  return { id, meaning, quote: quoteOf(reading, { block, start, end: start + words.length }) };
}

function write(html: string): void {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  editor = document.querySelector('div') ?? document.body;
  reading = read();
  marks = new Marks(() => pagePaper(editor));
}

/** What the session does after an edit. */
function follow(): void {
  const before = reading;
  reading = read();
  marks.follow(before, reading);
}

beforeEach(() => {
  drawn = fakeHighlights();
  write(`<p>Vooraf. ${GAIN}</p><p>${LOSS}</p>`);
});

afterEach(() => marks.clear());

describe('marks', () => {
  it('are drawn at their very words, each for what it means', () => {
    marks.change(reading, [], [markOf(1, GAIN), markOf(2, LOSS, 'losses')]);
    expect(drawn()).toEqual({ gains: [GAIN], losses: [LOSS] });
  });

  it('are not drawn where the words only nearly stand', () => {
    const mark = markOf(1, GAIN);
    const near = { ...mark, quote: { ...mark.quote, exact: GAIN.replace('640', '650') } };
    marks.change(reading, [], [near]);
    expect(drawn()).toEqual({});
  });

  it('stay at their words when something is put before them', () => {
    marks.change(reading, [], [markOf(1, GAIN), markOf(2, LOSS, 'losses')]);
    editor.querySelector('p')?.firstChild?.before('Iets nieuws. ');
    editor.prepend(document.createElement('p'));
    editor.firstElementChild?.append('Een kop vooraf.');
    follow();
    expect(drawn()).toEqual({ gains: [GAIN], losses: [LOSS] });
  });

  it('are drawn anew only where they have to be', () => {
    marks.change(reading, [], [markOf(1, GAIN), markOf(2, LOSS, 'losses')]);
    const rangeOf = (name: string) => {
      const highlight = window.CSS.highlights.get(`kanttekening-${name}`);
      return highlight && [...highlight][0];
    };
    const [gain, loss] = [rangeOf('gains'), rangeOf('losses')];
    const [first] = editor.children;
    if (first) first.innerHTML = `Vooraf, zeg ik. ${GAIN}`;
    follow();
    expect(drawn()).toEqual({ gains: [GAIN], losses: [LOSS] });
    expect(rangeOf('losses')).toBe(loss);
    expect(rangeOf('gains')).not.toBe(gain);
  });

  it('go when their words are changed, and come back with them', () => {
    marks.change(reading, [], [markOf(1, LOSS, 'losses')]);
    const text = editor.lastElementChild?.firstChild as Text;
    text.insertData(5, 'x');
    follow();
    expect(drawn()).toEqual({});
    text.deleteData(5, 1);
    follow();
    expect(drawn()).toEqual({ losses: [LOSS] });
  });

  it('tell which of them the cursor is in, also while its words are being changed', () => {
    marks.change(reading, [], [markOf(1, GAIN), markOf(2, LOSS, 'losses')]);
    const text = editor.lastElementChild?.firstChild as Text;
    const stand = (offset: number) => getSelection()?.collapse(text, offset);
    stand(4);
    expect(marks.atCursor()).toBe(2);
    text.insertData(4, 'x');
    stand(5);
    follow();
    expect(marks.atCursor()).toBe(2);
    getSelection()?.collapse(editor.firstElementChild?.firstChild ?? null, 2);
    expect(marks.atCursor()).toBeNull();
  });

  it('leave nothing behind', () => {
    marks.change(reading, [], [markOf(1, GAIN), markOf(2, LOSS, 'losses')]);
    marks.change(reading, [1, 2], []);
    expect(drawn()).toEqual({});
    expect(document.adoptedStyleSheets).toHaveLength(0);
    expect(marks.atCursor()).toBeNull();
  });

  it('stand at their words or nowhere, over any row of edits in the page', () => {
    const sentences = Array.from(
      { length: 6 },
      (_, at) => `Zin ${String(at)} gaat over regeling ${'abcdef'[at] ?? ''} van de gemeente.`,
    );
    const edit = fc.record({
      node: fc.nat(),
      at: fc.nat(),
      removed: fc.nat(9),
      added: fc.string({ unit: fc.constantFrom('a', ' ', '.'), maxLength: 5 }),
      kind: fc.constantFrom('type', 'split', 'move', 'redraw'),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        marks.clear();
        write(
          [0, 2, 4]
            .map((at) => `<p>${sentences.slice(at, at + 2).join(' <b>!</b> ')}</p>`)
            .join(''),
        );
        const all = sentences.map((words, at) => markOf(at, words, MEANINGS[at]));
        marks.change(reading, [], all);
        for (const { node, at, removed, added, kind } of edits) {
          const blocks = [...editor.querySelectorAll('p')];
          const block = blocks[node % blocks.length];
          const text = [...(block?.childNodes ?? [])].find((child) => child.nodeType === 3);
          if (!block || !(text instanceof Text)) continue;
          const place = at % (text.length + 1);
          if (kind === 'type')
            text.replaceData(place, Math.min(removed, text.length - place), added);
          if (kind === 'move') editor.append(block);
          if (kind === 'redraw') block.replaceWith(block.cloneNode(true));
          if (kind === 'split') {
            const rest = document.createElement('p');
            rest.append(text.splitText(place));
            block.after(rest);
          }
          follow();
          const whole = sentences.filter((words) =>
            reading.blocks.some((one) => one.text.includes(words)),
          );
          const words = Object.values(drawn())
            .flat()
            .map((one) => one.replace(/\s+/g, ' '));
          expect(words.sort()).toEqual(whole.sort());
        }
      }),
    );
  });
});

describe('the lines', () => {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  it.each(MEANINGS)('of %s stands out on white and on near black', (meaning) => {
    const light = luminance(STROKES[meaning].colour);
    expect(1.05 / (light + 0.05)).toBeGreaterThan(3);
    expect((light + 0.05) / (luminance('rgb(30 30 30)') + 0.05)).toBeGreaterThan(3);
  });

  it('differ in shape, whatever their colour', () => {
    const shapes = MEANINGS.map(
      (meaning) => `${STROKES[meaning].style} ${STROKES[meaning].thickness}`,
    );
    expect(new Set(shapes).size).toBe(MEANINGS.length);
  });
});
