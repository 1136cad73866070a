/** How an element shows: what decides whether and how its text is read. */
export interface Look {
  readonly hidden: boolean;
  /** It starts on a line of its own. */
  readonly block: boolean;
  readonly preformatted: boolean;
  readonly bold: boolean;
}

const NOT_TEXT = new Set([
  ...[
    'script',
    'style',
    'noscript',
    'template',
    'head',
    'title',
    'svg',
    'canvas',
    'video',
    'audio',
  ],
  ...['object', 'embed', 'iframe', 'frame', 'button', 'select', 'datalist', 'input', 'textarea'],
  ...['meter', 'progress', 'del'],
]);

const CONTROLS =
  /^(?:button|menu|menubar|menuitem|toolbar|tab|tablist|navigation|search|searchbox|combobox|listbox|slider|spinbutton|switch|tooltip|alertdialog|scrollbar)$/;

const BOLD = 600;

/** How an element shows, with its text in it. Asks the browser, for tag names say little in editors. */
export function lookOf(element: Element): Look {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const display = style?.display ?? 'block';
  const space = style?.whiteSpace ?? '';
  return {
    hidden: isNotText(element) || display === 'none' || style?.visibility === 'hidden',
    block: !/^(?:inline|contents|ruby)/.test(display) && display !== '',
    preformatted: /^(?:pre|break-spaces)/.test(space),
    bold: style?.fontWeight === 'bold' || Number(style?.fontWeight) >= BOLD,
  };
}

function isNotText(element: Element): boolean {
  return (
    NOT_TEXT.has(element.localName) ||
    CONTROLS.test(element.getAttribute('role') ?? '') ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.hasAttribute('hidden') ||
    element.hasAttribute('data-slate-placeholder')
  );
}

/** The level of a heading, or 0 for what is none. */
export function headingLevel(element: Element): number {
  const tag = /^h([1-6])$/.exec(element.localName)?.[1];
  if (tag !== undefined) return Number(tag);
  if (element.getAttribute('role') !== 'heading') return 0;
  return Math.min(6, Math.max(1, Math.trunc(Number(element.getAttribute('aria-level') ?? 2)) || 2));
}

/** `bn-block-group`: BlockNote keeps items, and what is under them, in groups of its own. */
export const isList = (element: Element) =>
  /^(?:ul|ol|menu|dir)$/.test(element.localName) ||
  element.getAttribute('role') === 'list' ||
  element.classList.contains('bn-block-group');

export const isItem = (element: Element) =>
  element.localName === 'li' ||
  element.getAttribute('role') === 'listitem' ||
  /ListItem$/.test(element.getAttribute('data-content-type') ?? '');
