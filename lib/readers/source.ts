import type { Block } from '../document/document';
import { MOST_CHARACTERS, type Capabilities, type ReaderKind } from '../messages/reader';
import { readArticle } from './article';
import { GOOGLE_DOCS } from './bridge/protocol';
import { canInsert, isWord, type Editor } from './editors';
import { atOnce, type Steps } from './gently';
import { readParagraphs } from './paragraphs';
import { readPlain } from './plain';
import { isPlain, isTextArea, plainState } from './plain-editor';
import { MOST_IN_TITLE, type Reading } from './reading';
import { stepsOf } from './walk';
import { wordReader } from './word';

/** Something on the page that can be read again and again. */
export interface Source {
  readonly kind: ReaderKind;
  /** The element that holds the text; its changes are followed. */
  readonly root: Element;
  /** The editor whose text it is, where text can be put in. */
  readonly editor: Editor | null;
  read(): Reading;
  /** The same reading, in small steps. */
  steps(): Steps<Reading>;
}

/** The whole text of an editor. */
export function editorSource(editor: Editor, page: Document): Source {
  const [kind, steps] = readerOf(editor);
  return source({
    kind,
    root: editor,
    editor: canInsert(editor, page) ? editor : null,
    *steps() {
      return titled(yield* steps(), page);
    },
  });
}

/** What kind of editor it is, and how its text is read. */
function readerOf(editor: Editor): [ReaderKind, () => Steps<Omit<Reading, 'title'>>] {
  const text = () => plainState(editor)?.text ?? '';
  if (isWord(editor)) return ['word', inOneStep(wordReader(editor))];
  if (editor.matches(GOOGLE_DOCS)) {
    return ['docs', inOneStep(() => readParagraphs(text(), MOST_CHARACTERS))];
  }
  if (isPlain(editor)) return ['textarea', inOneStep(() => readPlain(text()))];
  return ['contenteditable', () => stepsOf(editor)];
}

const inOneStep = <Result>(read: () => Result) =>
  function* (): Steps<Result> {
    return read();
  };

/** The article that a page, or a frame in it, shows. */
export function articleSource(page: Document): Source {
  return source({
    ...{ kind: 'article', root: page.body, editor: null },
    *steps() {
      return readArticle(page);
    },
  });
}

/** What was selected when the source was made, wherever it moves. */
export function selectionSource(range: Range, page: Document): Source {
  const ancestor = range.commonAncestorContainer;
  const root =
    (ancestor.nodeType === 1 ? (ancestor as Element) : ancestor.parentElement) ?? page.body;
  return source({
    ...{ kind: 'selection', root, editor: null },
    *steps() {
      return titled(yield* stepsOf(root, { range }), page);
    },
  });
}

/** What was selected in a text area when the source was made. */
export function selectionInArea(area: HTMLTextAreaElement, page: Document): Source {
  const { selectionStart, selectionEnd } = area;
  return source({
    ...{ kind: 'selection', root: area, editor: null },
    *steps() {
      return titled(readPlain(area.value, selectionStart, selectionEnd), page);
    },
  });
}

const source = (parts: Omit<Source, 'read'>): Source => ({
  ...parts,
  read: () => atOnce(parts.steps()),
});

/** What can be done with a source. */
export function capabilitiesOf(source: Source): Capabilities {
  return {
    read: true,
    follow: source.kind !== 'selection',
    // What keeps its text to itself, and is no text area, has no place to draw marks in.
    mark: isTextArea(source.root) || !isPlain(source.root),
    reveal: true,
    insert: source.editor !== null,
  };
}

/** A text is named by the heading that it starts with, else as its page is. */
function titled(reading: Omit<Reading, 'title'>, page: Document): Reading {
  const isTitle = (block: Block) => block.kind === 'heading' && block.level === 1;
  const title = reading.blocks.slice(0, 3).find(isTitle)?.text ?? page.title;
  return { ...reading, title: title.slice(0, MOST_IN_TITLE) };
}
