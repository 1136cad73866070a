import type { Block } from '../document/document';
import type { Capabilities, ReaderKind } from '../messages/reader';
import { readArticle } from './article';
import { canInsert, type Editor } from './editors';
import { atOnce, type Steps } from './gently';
import { readPlain } from './plain';
import { isPlain, plainState } from './plain-editor';
import { MOST_IN_TITLE, type Reading } from './reading';
import { stepsOf } from './walk';

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
  return source({
    kind: isPlain(editor) ? 'textarea' : 'contenteditable',
    root: editor,
    editor: canInsert(editor, page) ? editor : null,
    *steps() {
      if (isPlain(editor)) return titled(readPlain(plainState(editor)?.text ?? ''), page);
      return titled(yield* stepsOf(editor), page);
    },
  });
}

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
    mark: !isPlain(source.root),
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
