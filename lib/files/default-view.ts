/** Elements that stand in a line; every other starts a line of its own. */
const INLINE = new Set(
  `a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label map mark
  nobr picture q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr`.split(
    /\s+/,
  ),
);
const BOLD = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const PREFORMATTED = new Set(['pre', 'listing', 'xmp']);

type Style = Pick<CSSStyleDeclaration, 'display' | 'visibility' | 'whiteSpace' | 'fontWeight'>;

/**
 * A page that was parsed from a file is shown nowhere, so nothing tells how its elements
 * look. This gives it a view that does: as HTML shows them by default, and as their own
 * `style` says. Style sheets are not looked at.
 */
export function giveDefaultView(page: Document): void {
  const styles = new WeakMap<Element, Style>();
  const getComputedStyle = (element: Element): Style => {
    const known = styles.get(element);
    if (known) return known;
    const parent = element.parentElement;
    const style = styleOf(element, parent && getComputedStyle(parent));
    styles.set(element, style);
    return style;
  };
  Object.defineProperty(page, 'defaultView', {
    configurable: true,
    value: { getComputedStyle },
  });
}

function styleOf(element: Element, parent: Style | null): Style {
  const tag = element.localName;
  const own = (property: string) => ownStyle(element, property);
  return {
    display: own('display') ?? (INLINE.has(tag) ? 'inline' : 'block'),
    visibility: own('visibility') ?? parent?.visibility ?? 'visible',
    whiteSpace: own('white-space') ?? (PREFORMATTED.has(tag) ? 'pre' : (parent?.whiteSpace ?? '')),
    fontWeight: own('font-weight') ?? (BOLD.has(tag) ? 'bold' : (parent?.fontWeight ?? '')),
  };
}

/** A property in the `style` attribute, or in what that was called to parse it. */
function ownStyle(element: Element, property: string): string | null {
  const style = element.getAttribute('data-style') ?? element.getAttribute('style');
  if (!style) return null;
  const found = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;!]+)`, 'i').exec(style);
  return found?.[1]?.trim().toLowerCase() ?? null;
}
