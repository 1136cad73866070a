/** What a browser has and happy-dom lacks: a registry of highlights. */
class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

/** Gives the window highlights; what is drawn, by name, in words. */
export function fakeHighlights(): () => Record<string, string[]> {
  const highlights = new Map<string, FakeHighlight>();
  Object.assign(window, { Highlight: FakeHighlight, CSS: { ...window.CSS, highlights } });
  return () =>
    Object.fromEntries(
      [...highlights].map(([name, ranges]) => [
        name.replace('kanttekening-', ''),
        [...ranges].map((range) => range.toString()),
      ]),
    );
}
