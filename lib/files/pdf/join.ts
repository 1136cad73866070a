/** A line ends in a word that may go on in the next. */
const BROKEN = /([\p{L}\p{N}]+)[-\u00ad\u2010]$/u;
const GOES_ON = /^\p{Ll}+/u;
/** As in "beleids- en uitvoeringskosten": the hyphen stands for what follows later. */
const SHARED = /^(?:en|of|and|or|dan|noch|tot)$/;

/** Words with a hyphen in them that stand unbroken somewhere: they keep it when broken. */
export function hyphenated(lines: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)+/gu)) found.add(word);
  }
  return found;
}

/** Joins lines to running text; words broken at the end of a line are mended. */
export function joinLines(lines: readonly string[], known: ReadonlySet<string>): string {
  return lines.reduce((text, line) => (text === '' ? line : join(text, line, known)), '');
}

function join(text: string, line: string, known: ReadonlySet<string>): string {
  const before = BROKEN.exec(text)?.[1];
  if (before === undefined || !/^[\p{L}\p{N}]/u.test(line)) return `${text} ${line}`;
  const after = GOES_ON.exec(line)?.[0];
  if (after !== undefined && SHARED.test(after)) return `${text} ${line}`;
  const isSoft = /[\u00ad\u2010]$/.test(text);
  // Before a capital or a figure, or after those, it is no broken word: the hyphen was there.
  const keeps =
    after === undefined ||
    /\d$|^\p{Lu}{2,}$/u.test(before) ||
    known.has(`${before}-${after}`.toLowerCase());
  return keeps && !isSoft ? text + line : text.slice(0, -1) + line;
}
