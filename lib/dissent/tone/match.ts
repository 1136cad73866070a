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
  const words = wordsOf(cue.toLowerCase());
  return (text) => {
    const small = lower(text);
    // Most sentences hold none of its words: to see that is far quicker than to search.
    if (!words.every((any) => any.some((word) => small.includes(word)))) return [];
    return [...small.matchAll(pattern)].map((match) => {
      const [start, end] = match.indices?.groups?.about ??
        match.indices?.[0] ?? [match.index, match.index + match[0].length];
      return { start, end };
    });
  };
}

/** Of each word of a cue, what must stand in the text: one of these. */
function wordsOf(cue: string): string[][] {
  const longest = (word: string) =>
    word.split('*').reduce((a, b) => (b.length > a.length ? b : a), '');
  return cue
    .trim()
    .split(/\s+/)
    .filter((token) => token !== '…')
    .map((token) => token.replace(/^<|>$/g, '').replaceAll('’', "'").split('/').map(longest));
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

/** The last text, for hundreds of cues are looked for in one sentence after another. */
let last = { text: '', small: '' };

/** In small letters with straight apostrophes, each at its own place. */
function lower(text: string): string {
  if (text === last.text) return last.small;
  const small = text.toLowerCase().replaceAll('’', "'");
  last = { text, small: small.length === text.length ? small : text };
  return last.small;
}
