// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Caret } from '../../lib/readers/caret';

let stop = new AbortController();

/** A caret in an editor of one line, three letters of which are selected. */
function caretAtSelection(): { caret: Caret; text: Text } {
  document.body.innerHTML = '<p contenteditable="true">Een oud woord</p>';
  const editor = document.querySelector('p') as HTMLElement;
  const text = editor.firstChild as Text;
  document.getSelection()?.setBaseAndExtent(text, 4, text, 7);
  return { caret: new Caret(editor, stop.signal), text };
}

const selected = () => {
  const range = document.getSelection()?.getRangeAt(0);
  return range && [range.startContainer, range.startOffset, range.endOffset];
};

beforeEach(() => {
  stop = new AbortController();
});

afterEach(() => {
  stop.abort();
});

describe('the cursor of an editor', () => {
  it('goes back to what is selected', () => {
    const { caret, text } = caretAtSelection();
    caret.restore();
    expect(selected()).toEqual([text, 4, 7]);
  });

  it('goes behind what was selected, where the page selects nothing any more', () => {
    const { caret, text } = caretAtSelection();
    document.getSelection()?.removeAllRanges();
    caret.restore();
    expect(selected()).toEqual([text, 7, 7]);
  });
});
