const LINE = /^---[ \t]*\r?$/;
const KEY = /^[\w-]+:/;

/** A Markdown text without the lines that some programs put above it, for themselves. */
export function withoutFrontMatter(source: string): string {
  const lines = source.split('\n');
  if (!LINE.test(lines[0] ?? '') || !KEY.test(lines[1] ?? '')) return source;
  const end = lines.findIndex((line, at) => at > 0 && LINE.test(line));
  return end < 0 ? source : lines.slice(end + 1).join('\n');
}
