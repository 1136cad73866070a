import { GOOGLE_DOCS } from './bridge/protocol';
import { documentIn } from './trees';
import { isOfficeOrigin, SITES } from '../settings/sites';

/** What the page is about is out of reach: an editor that keeps it, or a frame from elsewhere. */
export type Closed =
  { readonly reason: 'docs' } | { readonly reason: 'frame'; readonly origin: string };

/** A frame over this part of the window is what the page is about. */
const MOST_OF_WINDOW = 0.5;
/** A page with more words than this is about them, whatever frame it shows beside. */
const MOST_WORDS = 100;
/** The address of the frame that SharePoint and others show Word in may stand nowhere. */
const OFFICE_FRAME = '#office_frame, [name="office_frame"]';

/** What keeps its text to itself on a page with this many words outside of editors; or null. */
export function closedIn(page: Document, words: number): Closed | null {
  if (page.querySelector(GOOGLE_DOCS)) return { reason: 'docs' };
  for (const frame of page.querySelectorAll('iframe')) {
    if (documentIn(frame)) continue;
    const origin = originOf(frame);
    if (!origin || !coversWindow(frame)) continue;
    if (isOfficeOrigin(origin) || words < MOST_WORDS) return { reason: 'frame', origin };
  }
  return null;
}

/** Where a frame's page comes from. Some are opened by a form that is sent into them. */
function originOf(frame: HTMLIFrameElement): string | null {
  const form = [...frame.ownerDocument.forms].find(({ target }) => target === frame.name);
  for (const address of [frame.src, frame.name === '' ? '' : (form?.action ?? '')]) {
    if (/^https?:/.test(address) && URL.canParse(address)) return new URL(address).origin;
  }
  return frame.matches(OFFICE_FRAME) ? SITES.word.replace('*.', '').replace('/*', '') : null;
}

function coversWindow(frame: Element): boolean {
  const { innerWidth = 0, innerHeight = 0 } = frame.ownerDocument.defaultView ?? {};
  const { width, height } = frame.getBoundingClientRect();
  return width * height >= MOST_OF_WINDOW * innerWidth * innerHeight && width * height > 0;
}
