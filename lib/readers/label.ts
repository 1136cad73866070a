import { isTextArea } from './plain-editor';
import { holderOf } from './trees';

const MOST = 60;
/** An editor's text is no deeper than this in what the editor draws around it. */
const DEEPEST = 8;

/** What to call an editor: the name of its field, or its own, or else its first words. */
export function labelOf(element: Element, text: string): string {
  const field = isTextArea(element) ? null : fieldBehind(element);
  const frame = element.localName === 'body' ? holderOf(element.ownerDocument) : null;
  const names = [
    ...(field ? namesOf(field) : []),
    ...namesOf(element),
    ...(frame ? namesOf(frame) : []),
    text,
  ];
  return firstWords(names.find((name) => name?.trim()) ?? '');
}

function namesOf(element: Element): (string | null | undefined)[] {
  const tree = element.getRootNode() as Document | ShadowRoot;
  const byId = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id === '' ? '' : (tree.getElementById(id)?.textContent ?? '')))
    .join(' ');
  const labels = 'labels' in element ? (element.labels as NodeListOf<Element> | null) : null;
  return [
    byId,
    element.getAttribute('aria-label'),
    labels?.[0]?.textContent,
    element.getAttribute('title'),
    element.getAttribute('placeholder'),
  ];
}

/**
 * The text area that an editor took the place of. It hides it and draws itself right after it;
 * the form's own label is still that of the text area, while the editor says what it is: "Rich
 * Text Area".
 */
function fieldBehind(element: Element): HTMLTextAreaElement | null {
  let at: Element | null = element;
  for (let depth = 0; at && depth < DEEPEST; depth++) {
    const before: Element | null = at.previousElementSibling;
    if (before && isTextArea(before)) return before.checkVisibility() ? null : before;
    at = at.parentElement ?? holderOf(at.getRootNode());
  }
  return null;
}

/** The first words of a text, on one line. */
export function firstWords(text: string): string {
  const name = text
    .slice(0, 4 * MOST)
    .replace(/\s+/g, ' ')
    .trim();
  if (name.length <= MOST) return name;
  const cut = name.lastIndexOf(' ', MOST - 1);
  return `${name.slice(0, cut > 0 ? cut : MOST - 1)}…`;
}
