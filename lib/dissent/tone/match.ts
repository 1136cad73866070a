/** Where a cue stands in a text: a half-open range. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** Small letters and figures. Unicode classes would make the first search take half a second. */
const LETTER = '[a-z0-9à-öø-ÿœ]';
const WORD = String.raw`[^\s.,;:!?()“”„"]+(?:\.[^\s.,;:!?()“”„"]+)*`;
const SPACE = String.raw`[\s,“”„"‘’']+`;
const GAP = `(?:${SPACE}${WORD}){0,6}?`;

/** Finds a cue, in the notation of `Cue`, wherever it stands. */
export function matcherOf(cue: string): (text: string) => Hit[] {
  const pattern = new RegExp(sourceOf(cue.toLowerCase()), 'dgu');
  return (text) =>
    [...lower(text).matchAll(pattern)].map((match) => {
      const [start, end] = match.indices?.groups?.about ??
        match.indices?.[0] ?? [match.index, match.index + match[0].length];
      return { start, end };
    });
}

export function overlap(a: Hit, b: Hit): boolean {
  return a.start < b.end && b.start < a.end;
}

function sourceOf(cue: string): string {
  let source = '';
  for (const token of cue.trim().split(/\s+/)) {
    const about = /^<(.+)>$/.exec(token)?.[1];
    const words = alternativesOf(about ?? token);
    if (token === '…') source += GAP;
    else source += (source ? SPACE : '') + (about ? `(?<about>${words})` : words);
  }
  return `(?<!${LETTER}|-)${source}(?!${LETTER}|-${LETTER})`;
}

function alternativesOf(token: string): string {
  const words = token.split('/').map((word) =>
    word
      .split('*')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/['’]/g, "['’]"))
      .join('[a-z0-9à-öø-ÿœ-]*'),
  );
  return `(?:${words.join('|')})`;
}

/** In small letters, each at its own place. */
function lower(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}
