import { Readability } from '@mozilla/readability';
import { EDITABLE } from './editors';
import { countWords, MOST_IN_TITLE, type Reading } from './reading';
import { walk } from './walk';

/** Marks the elements of the clone, never of the page, with their place in the page. */
const MARK = 'data-kanttekening';
const EDITORS = `textarea, ${EDITABLE}`;
const SURROUNDINGS = `nav, aside, footer, header, form, dialog, [role="complementary"],
  [role="contentinfo"], [role="banner"], [role="dialog"], ${EDITORS}`;
const STRUCTURE = 'table, ul, ol, dl, h2, h3, h4, h5, h6, blockquote';
const MOST_LINKED = 0.33;
/** Readability lost the text where it kept less than this share of the main element's words. */
const LEAST_KEPT = 0.4;

/** Reads the article of a page, or all its text outside menus and the like where none stands out. */
export function readArticle(page: Document): Reading {
  const kept = keptByReadability(page);
  const root = kept && commonAncestor(kept.elements);
  if (!root) return { ...readMain(page), title: page.title.slice(0, MOST_IN_TITLE) };
  const article = walk(root, { within: kept.elements });
  const main = mainOf(page) && readMain(page);
  const isLost = main && countWords(article.blocks) < LEAST_KEPT * countWords(main.blocks);
  return {
    ...(isLost ? main : article),
    title: (kept.title || page.title).slice(0, MOST_IN_TITLE),
  };
}

/** Reads the main element, or the page, without what surrounds an article. Fast, but finds too much. */
export function readMain(page: Document): Omit<Reading, 'title'> {
  const leaveOut = (element: Element) => element.matches(SURROUNDINGS);
  return walk(mainOf(page) ?? page.body, { leaveOut });
}

function mainOf(page: Document): Element | null {
  const [main = null, ...others] = page.querySelectorAll('main, [role="main"]');
  return others.length === 0 ? main : null;
}

/** The page's elements whose text Readability takes for the article. */
function keptByReadability(page: Document): { elements: Set<Element>; title: string } | null {
  const clone = page.cloneNode(true) as Document;
  const live = [...page.querySelectorAll('*')];
  for (const [at, copy] of [...clone.querySelectorAll('*')].entries()) {
    copy.setAttribute(MARK, String(at));
    // Readability swaps such links for their bare text, and with them goes the mark.
    if (/^\s*javascript:/i.test(copy.getAttribute('href') ?? '')) copy.removeAttribute('href');
  }
  for (const editor of clone.querySelectorAll(EDITORS)) editor.remove();
  const found = parse(clone);
  if (!found?.content) return null;
  const elements = new Set<Element>();
  for (const copy of found.content.querySelectorAll(`[${MARK}]`)) {
    const element = live[Number(copy.getAttribute(MARK))];
    if (element) elements.add(element);
  }
  for (const element of [...elements]) restore(element, elements);
  return { elements, title: found.title ?? '' };
}

function parse(clone: Document): { content?: Element | null; title?: string | null } | null {
  try {
    return new Readability<Element>(clone, { serializer: (node) => node as Element }).parse();
  } catch {
    // Readability throws on pages that are no article at all; then all text is read instead.
    return null;
  }
}

/**
 * Puts back what Readability drops from a text: the inner of two wrappers that
 * it melts into one, and tables, lists and headings between kept paragraphs.
 */
function restore(element: Element, kept: Set<Element>): void {
  const [only, ...others] = element.children;
  if (only && others.length === 0 && ownText(element) === '' && !kept.has(only)) {
    kept.add(only);
    restore(only, kept);
  }
  if (![...element.children].some((child) => child.localName === 'p' && kept.has(child))) return;
  for (const child of element.children) {
    if (kept.has(child) || !child.matches(STRUCTURE) || isLinks(child)) continue;
    kept.add(child);
    for (const inner of child.querySelectorAll('*')) kept.add(inner);
  }
}

const ownText = (element: Element) =>
  [...element.childNodes]
    .map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : ''))
    .join('')
    .trim();

function isLinks(element: Element): boolean {
  const linked = [...element.querySelectorAll('a')].map((link) => link.textContent).join('');
  return linked.length > MOST_LINKED * element.textContent.length;
}

function commonAncestor(elements: ReadonlySet<Element>): Element | null {
  let common: Element | null = null;
  for (const element of elements) {
    common ??= element;
    while (common && !common.contains(element)) common = common.parentElement;
  }
  return common;
}
