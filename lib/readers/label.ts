const MOST = 60;

/** What to call an editor: its accessible name, or else its first words. */
export function labelOf(element: Element, text: string): string {
  const tree = element.getRootNode() as Document | ShadowRoot;
  const byId = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id === '' ? '' : (tree.getElementById(id)?.textContent ?? '')))
    .join(' ');
  const labels = 'labels' in element ? (element.labels as NodeListOf<Element> | null) : null;
  const names = [
    byId,
    element.getAttribute('aria-label'),
    labels?.[0]?.textContent,
    element.getAttribute('title'),
    element.getAttribute('placeholder'),
    text,
  ];
  const name = names.find((candidate) => candidate?.trim()) ?? '';
  return firstWords(name);
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
