/** An empty editor in a frame of its own catches what is typed in Google Docs. */
const FRAME = '.docs-texteventtarget-iframe';

/** Docs draws on a canvas: what happens to its text is seen from these, and from what it redraws. */
const SIGNS = ['keyup', 'input', 'compositionend', 'paste', 'cut', 'drop', 'pointerup'];

const frameOf = (root: Element) =>
  root.ownerDocument.querySelector<HTMLIFrameElement>(FRAME)?.contentDocument ?? null;

/** Where Docs takes what is typed or pasted; null in a document that is only to be read. */
export const inputOf = (root: Element) =>
  frameOf(root)?.querySelector<HTMLElement>('[contenteditable="true"]') ?? null;

/** Tells of anything after which the text may be another, until it is stopped. */
export class Signs {
  private readonly stopped = new AbortController();
  private readonly drawn: MutationObserver;
  private readonly heard = new Set<Document>();

  constructor(
    private readonly root: Element,
    private readonly noticed: () => void,
  ) {
    this.drawn = new MutationObserver(noticed);
    this.drawn.observe(root, { attributes: true, childList: true, subtree: true });
  }

  /** Again and again: the frame may come later than the page, and may be made anew. */
  listen(): void {
    const frame = frameOf(this.root);
    const options = { capture: true, signal: this.stopped.signal };
    for (const place of [this.root.ownerDocument, ...(frame ? [frame] : [])]) {
      if (this.heard.has(place)) continue;
      this.heard.add(place);
      for (const sign of SIGNS) place.addEventListener(sign, this.noticed, options);
    }
  }

  stop(): void {
    this.stopped.abort();
    this.drawn.disconnect();
  }
}
