import type { Target } from '../messages/reader';
import { readMain } from './article';
import { GOOGLE_DOCS, WORD } from './bridge/protocol';
import { editorsIn, isEditable, isInEditor, type Editor } from './editors';
import { firstWords, labelOf } from './label';
import { isTextArea } from './plain-editor';
import { countWords } from './reading';
import { rangeWithin, selectedText } from './selection';
import {
  articleSource,
  editorSource,
  selectionInArea,
  selectionSource,
  type Source,
} from './source';
import { focusedIn, holds, treesOf, type Tree } from './trees';

/** A text shorter than this is no prose: a search box, a greeting. */
export const LEAST_WORDS = 20;
/** The editor in use is taken with less: a memo that was just begun. */
const LEAST_WORDS_IN_USE = 5;
const MOST_TARGETS = 100;

export interface Candidate {
  readonly target: Target;
  readonly source: Source;
  /** It is an editor, and the user is or was last at work in it. */
  readonly inUse: boolean;
}

/** Finds what can be read on a page and gives each a name that stays. */
export class Targets {
  private readonly ids = new WeakMap<Node, string>();
  private count = 0;

  constructor(private readonly page: Document) {}

  /** Everything that can be read, editors first. */
  list(lastFocused: Element | null): Candidate[] {
    const trees = treesOf(this.page);
    const focused = focusedIn(this.page);
    const inUse = (editor: Editor) =>
      [focused, lastFocused].some((element) => element !== null && holds(editor, element)) ||
      (!isTextArea(editor) && rangeWithin(editor) !== null);
    const editors = editorsIn(trees).map((editor) => this.editor(editor, inUse(editor)));
    const selected = selectionOf(focused, trees, this.page);
    const selections = selected ? this.selection(selected) : [];
    return [...editors, ...this.articles(trees), ...selections].slice(0, MOST_TARGETS);
  }

  /** The editor that holds an element, where there is text in it to read. */
  at(element: Element): Target | null {
    if (!isInEditor(element)) return null;
    const editor = editorsIn(treesOf(this.page)).find((one) => holds(one, element));
    const target = editor && this.editor(editor, true).target;
    return target && target.words >= LEAST_WORDS_IN_USE ? target : null;
  }

  private editor(editor: Editor, inUse: boolean): Candidate {
    const source = editorSource(editor, this.page);
    const { kind } = source;
    const target = { id: this.idOf(editor, kind), kind, ...sizeOf(source, editor) };
    return { target, source, inUse };
  }

  private articles(trees: readonly Tree[]): Candidate[] {
    return trees.filter(isReadable).flatMap((tree) => {
      const words = countWords(readMain(tree).blocks);
      if (words < LEAST_WORDS) return [];
      const id = this.idOf(tree, 'article');
      const target = { id, kind: 'article' as const, label: firstWords(tree.title), words };
      return [{ target, source: articleSource(tree), inUse: false }];
    });
  }

  private selection(source: Source): Candidate[] {
    const target = { id: 'selection', kind: source.kind, ...sizeOf(source, null) };
    return target.words > 0 ? [{ target, source, inUse: false }] : [];
  }

  private idOf(node: Node, kind: string): string {
    const id = this.ids.get(node) ?? `${kind}-${String(++this.count)}`;
    this.ids.set(node, id);
    return id;
  }
}

/** The candidate that was asked for, or else the one that is meant most likely. */
export function choose(candidates: readonly Candidate[], asked: string | null): Candidate | null {
  const wanted = candidates.find(({ target }) => target.id === asked);
  if (wanted) return wanted;
  const largest = (some: readonly Candidate[], least: number) =>
    some
      .filter(({ target }) => target.words >= least)
      .sort((a, b) => b.target.words - a.target.words)[0] ?? null;
  const editors = candidates.filter(({ source }) => isEditor(source));
  const articles = candidates.filter(({ target }) => target.kind === 'article');
  return (
    largest(
      editors.filter(({ inUse }) => inUse),
      LEAST_WORDS_IN_USE,
    ) ??
    largest(editors, LEAST_WORDS) ??
    largest(articles, LEAST_WORDS) ??
    largest(editors, 1)
  );
}

function sizeOf(source: Source, editor: Editor | null): { label: string; words: number } {
  const { blocks } = source.read();
  const text = blocks
    .slice(0, 3)
    .map((block) => block.text)
    .join(' ');
  return { label: editor ? labelOf(editor, text) : firstWords(text), words: countWords(blocks) };
}

function selectionOf(
  focused: Element | null,
  trees: readonly Tree[],
  page: Document,
): Source | null {
  if (focused && isTextArea(focused) && focused.selectionStart < focused.selectionEnd) {
    return selectionInArea(focused, page);
  }
  const range = selectedText(trees);
  return range && selectionSource(range, page);
}

/** A document that is not one editor as a whole. Documents of images and the like have no body. */
const isReadable = (tree: Tree): tree is Document =>
  'body' in tree &&
  (tree.body as HTMLElement | null) !== null &&
  tree.designMode !== 'on' &&
  !isEditable(tree.body) &&
  // Around such an editor stands nothing but its own menus.
  tree.querySelector(`${GOOGLE_DOCS}, ${WORD}`) === null;

/** Rather than an article, or what is selected. */
export const isEditor = ({ kind }: Source) => kind !== 'article' && kind !== 'selection';
