/** A canvas over this part of the window is what the page is about. */
const MOST_OF_WINDOW = 0.3;

/** Why nothing can be read on a page that has no text of its own. */
export function reasonFor(page: Document): 'empty' | 'canvas' {
  const { innerWidth = 0, innerHeight = 0 } = page.defaultView ?? {};
  const seen = [...page.querySelectorAll('canvas')].reduce((sum, canvas) => {
    const { width, height } = canvas.getBoundingClientRect();
    return sum + width * height;
  }, 0);
  return seen > 0 && seen >= MOST_OF_WINDOW * innerWidth * innerHeight ? 'canvas' : 'empty';
}

/** Whether the browser shows a PDF file. Its text is out of reach. */
export function isPdf(page: Document): boolean {
  if (page.contentType === 'application/pdf') return true;
  const [only, ...others] = page.body.children;
  return (
    others.length === 0 &&
    /^(?:embed|object|iframe)$/.test(only?.localName ?? '') &&
    (only?.getAttribute('type') === 'application/pdf' ||
      /\.pdf(?:[?#]|$)/i.test(only?.getAttribute('src') ?? only?.getAttribute('data') ?? ''))
  );
}
