import type { Line } from './line';

/** So many lines at the top and at the bottom of a page may come back on others. */
const EDGE = 4;
/** They stand in this part of the height, from the first line of all to the last. */
const MARGIN = 0.15;
/** In points. */
const SAME_PLACE = 4;
/** In units of the letters' size: lines of one paragraph are closer to each other. */
const APART = 1.6;
/** Left and right pages may differ, and chapters too. */
const SHARE = 0.3;
const PAGE_OF =
  /^(?:(?:pagina|page|blad|p\.?)\s*\d{1,4}(?:\s*(?:van|of|\/)\s*\d{1,4})?|[-–]?\s*\d{1,3}\s*[-–]?|\d{1,4}\s*(?:van|of|\/)\s*\d{1,4})$/i;

interface Place {
  readonly page: number;
  readonly y: number;
}

/**
 * Leaves out what stands on page after page in the same place, but for its figures, and page
 * numbers at the very edge. Lines of running text that happen to be alike stay.
 */
export function withoutRunning(pages: readonly (readonly Line[])[]): Line[][] {
  const [top, bottom] = heightOf(pages.flat());
  const edges = pages.map((lines) => edgesOf(lines, top, bottom));
  const places = new Map<string, Place[]>();
  for (const { text, page, y } of edges.flat()) {
    const key = withoutFigures(text);
    const known = places.get(key);
    if (known) known.push({ page, y });
    else places.set(key, [{ page, y }]);
  }
  const often = Math.max(2, Math.ceil(SHARE * pages.length));
  const comesBack = (line: Line) => {
    const same = (places.get(withoutFigures(line.text)) ?? []).filter(
      ({ y }) => Math.abs(y - line.y) <= SAME_PLACE,
    );
    return new Set(same.map(({ page }) => page)).size >= often;
  };
  return pages.map((lines, at) => {
    const edge = edges[at] ?? [];
    const outer = [edge[0], edge.at(-1)].filter((line) => line && PAGE_OF.test(line.text));
    const running = new Set(outer);
    for (const group of groupsOf(lines)) {
      const back = group.filter((line) => edge.includes(line) && comesBack(line));
      if (back.length * 2 >= group.length) for (const line of back) running.add(line);
    }
    return lines.filter((line) => !running.has(line));
  });
}

/** The lines of a page, from top to bottom, parted where there is room between them. */
function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of [...lines].sort((a, b) => a.y - b.y)) {
    const last = groups.at(-1);
    const above = last?.at(-1);
    if (last && above && line.y - above.y <= APART * Math.max(line.size, above.size))
      last.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** The lines at the top and the bottom of a page, from top to bottom. */
function edgesOf(lines: readonly Line[], top: number, bottom: number): Line[] {
  const sorted = [...lines].sort((a, b) => a.y - b.y);
  return sorted.filter(
    ({ y }, at) => (at < EDGE && y <= top) || (at >= sorted.length - EDGE && y >= bottom),
  );
}

/** Down to where, and from where on, lines may be at the edge of their page. */
function heightOf(lines: readonly Line[]): [number, number] {
  const top = lines.reduce((least, { y }) => Math.min(least, y), Infinity);
  const bottom = lines.reduce((most, { y }) => Math.max(most, y), -Infinity);
  const margin = MARGIN * (bottom - top);
  return [top + margin, bottom - margin];
}

const withoutFigures = (text: string) => text.replace(/\d+/g, '#');
