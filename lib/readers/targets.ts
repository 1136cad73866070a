import type { Target } from '../messages/reader';
import { readMain } from './article';
import { editorsIn, isTextArea, type Editor } from './editors';
import { firstWords, labelOf } from './label';
import { countWords, wordsIn } from './reading';
import { rangeWithin, selectedText } from './selection';
import { articleSource, editorSource, selectionSource, type Source } from './source';
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
    return [...editors, ...this.articles(trees), ...this.selection(trees)].slice(0, MOST_TARGETS);
  }

  private editor(editor: Editor, inUse: boolean): Candidate {
    const text = isTextArea(editor) ? editor.value : editor.textContent;
    const source = editorSource(editor, this.page);
    const { kind } = source;
    const target = {
      id: this.idOf(editor, kind),
      ...{ kind, label: labelOf(editor, text), words: wordsIn(text) },
    };
    return { target, source, inUse };
  }

  private articles(trees: readonly Tree[]): Candidate[] {
    return trees.flatMap((tree) => {
      if (!isReadable(tree)) return [];
      const words = countWords(readMain(tree).blocks);
      if (words < LEAST_WORDS) return [];
      const label = tree.title.slice(0, 200);
      const id = this.idOf(tree, 'article');
      const target: Target = { id, kind: 'article', label, words };
      return [{ target, source: articleSource(tree), inUse: false }];
    });
  }

  private selection(trees: readonly Tree[]): Candidate[] {
    const range = selectedText(trees);
    if (!range) return [];
    const text = range.toString();
    const target: Target = {
      id: 'selection',
      kind: 'selection',
      ...{ label: firstWords(text), words: wordsIn(text) },
    };
    return [{ target, source: selectionSource(range, this.page), inUse: false }];
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

/** A document that is not one editor as a whole. Documents of images and the like have no body. */
const isReadable = (tree: Tree): tree is Document =>
  'body' in tree && (tree.body as HTMLElement | null) !== null && tree.designMode !== 'on';

const isEditor = ({ kind }: Source) => kind === 'textarea' || kind === 'contenteditable';
