import type { FromReader } from '../messages/reader';
import { askModel } from './bridge/ask';
import { CHANGED, GOOGLE_DOCS, MODELLED } from './bridge/protocol';
import type { Caret } from './caret';
import { hostOf, type Editor } from './editors';
import { beforeInsertion, compare, spaced, textOf } from './insertion';
import { plainState } from './plain-editor';
import { rangeWithin } from './selection';
import type { Source } from './source';
import { holderOf } from './trees';

type Result = Extract<FromReader, { type: 'inserted' }>['result'];

/** How long an editor gets to show what it did with an event. */
const LOOK = 60;
/** An editor that said that it takes care of an event gets longer. */
const TAKEN = 200;
/** A model that answers later says what came of it within this time. */
const LATE = 6_000;

/** One way to put text in. True when the editor said that it takes care of it. */
type Way = (editor: Editor, words: string) => boolean;

/**
 * Puts words at the editor's cursor, as one step for its own undo. Tries the
 * ways in which editors take text, one after the other, and goes on to the next
 * only while nothing at all has changed: never the same words twice.
 */
export async function insert(source: Source, caret: Caret, text: string): Promise<Result> {
  const { editor } = source;
  if (!editor) return 'refused';
  // Editors learn only after a while that the cursor was moved.
  if (caret.restore()) await pause(TAKEN);
  const reading = source.read();
  const before = reading.truncated ? null : beforeInsertion(editor, reading);
  if (!before) return 'refused';
  const words = spaced(editor, text);
  for (const way of waysFor(editor)) {
    const told = editor.matches(GOOGLE_DOCS) ? word(editor) : null;
    const taken = way(editor, words);
    if (told && !(await told)) return 'uncertain';
    if (!told) await pause(taken ? TAKEN : LOOK);
    const result = compare(editor, before, textOf(editor, source.read()), words);
    if (result !== 'unchanged') return result;
  }
  return 'refused';
}

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Whether a model that answers later said in time what came of it. */
const word = (editor: Editor) =>
  new Promise<boolean>((resolve) => {
    editor.addEventListener(CHANGED, () => resolve(true), { once: true });
    void pause(LATE).then(() => resolve(false));
  });

const announce: Way = (editor, words) => {
  const view = viewOf(editor);
  const range = rangeWithin(editor);
  const event = new view.InputEvent('beforeinput', {
    ...{ inputType: 'insertText', data: words },
    targetRanges: range ? [new view.StaticRange(range)] : [],
    ...{ bubbles: true, cancelable: true, composed: true },
  });
  return !(range ? hostOf(editor, range.endContainer) : editor).dispatchEvent(event);
};

/** From the page's own world: elsewhere the data may get lost. */
const paste: Way = (editor, words) => {
  const root = editor.matches('body') ? holderOf(editor.ownerDocument) : editor;
  if (root) askModel(root, { type: 'paste', text: words });
  return root !== null;
};

const type: Way = (editor, words) => {
  // Deprecated, and still the only call that a browser's own undo takes back.
  editor.ownerDocument.execCommand('insertText', false, words);
  return false;
};

/** Straight into the model of an editor that draws only the lines in view. */
const tellModel: Way = (editor, words) => {
  const state = plainState(editor);
  if (!state) return false;
  const { from, to } = state;
  return askModel(editor, { type: 'replace', from, to, text: words }) !== null;
};

/** Editors that keep their history by what is pasted: nothing else can be undone there. */
const KEEPS_PASTES = '.mce-content-body, .cke_editable';

function waysFor(editor: Editor): readonly Way[] {
  if (editor.matches(MODELLED)) return [tellModel];
  return editor.matches(KEEPS_PASTES) ? [paste] : [announce, type];
}

const viewOf = (editor: Editor) => editor.ownerDocument.defaultView ?? globalThis.window;
