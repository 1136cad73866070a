/** The start of a tag that opens an element. */
const OPENS = /[a-z]/i;
const SPACE = /\s/;
/** Attributes that a page's content policy has an opinion about, even where they do nothing. */
const WATCHED = /^(?:style|on\w+)$/i;

/**
 * HTML in which `style` and `on…` attributes are called `data-style` and `data-on…`, and style
 * sheets are templates. Parsing them does nothing either way, but the content policy of the
 * page that parses would report each of them as an attack.
 */
export function inert(source: string): string {
  const pieces: string[] = [];
  let copied = 0;
  const insert = (at: number, text: string) => {
    pieces.push(source.slice(copied, at), text);
    copied = at;
  };
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
    if (!OPENS.test(source[at + 1] ?? '')) continue;
    at = eachAttribute(source, at + 1, (start, end) => {
      if (WATCHED.test(source.slice(start, end))) insert(start, 'data-');
    });
  }
  pieces.push(source.slice(copied));
  return pieces.join('').replace(/<(\/?)style(?=[\s/>])/gi, '<$1template');
}

/** Calls back with the place of each attribute's name in a tag; answers where the tag ends. */
function eachAttribute(
  source: string,
  from: number,
  found: (start: number, end: number) => void,
): number {
  let at = skip(source, from, /[^\s/>]/);
  while (at < source.length && source[at] !== '>') {
    at = skip(source, at, /[\s/]/);
    const start = at;
    at = skip(source, at, /[^\s/>=]/);
    if (at > start) found(start, at);
    else if (source[at] === '=') at++;
    const equals = skip(source, at, SPACE);
    if (source[equals] === '=' && at > start)
      at = afterValue(source, skip(source, equals + 1, SPACE));
  }
  return at;
}

function afterValue(source: string, at: number): number {
  const quote = source[at];
  if (quote !== '"' && quote !== "'") return skip(source, at, /[^\s>]/);
  const end = source.indexOf(quote, at + 1);
  return end < 0 ? source.length : end + 1;
}

/** The first place from `at` on whose sign is none of `signs`. */
function skip(source: string, at: number, signs: RegExp): number {
  let end = at;
  while (end < source.length && signs.test(source[end] ?? '')) end++;
  return end;
}
