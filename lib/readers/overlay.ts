import type { Paper } from './paper';
import { pointsOf, type Point } from './reading';
import { rangeBetween } from './range';
import { treesAbove } from './trees';
import { boxOf, isWhole, levelOf, seenOf, watchPlace, type Box } from './field-place';

/** What decides where a field breaks its lines and puts its letters. */
const SAME = [
  ...['fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'fontStretch', 'fontVariant'],
  ...['fontSizeAdjust', 'fontKerning', 'fontFeatureSettings', 'fontVariationSettings'],
  ...['letterSpacing', 'wordSpacing', 'textIndent', 'textTransform', 'textAlign', 'tabSize'],
  'textRendering',
  ...['whiteSpace', 'overflowWrap', 'wordBreak', 'lineBreak', 'hyphens', 'lineHeight'],
  ...['direction', 'unicodeBidi', 'writingMode', 'paddingTop', 'paddingRight', 'paddingBottom'],
  'paddingLeft',
] as const;

/** How many letters are compared with the field's own. */
const SAMPLES = 8;

/** Nothing of it can be clicked, found, read aloud or seen but the marks. */
const BARE = {
  all: 'initial',
  position: 'absolute',
  top: '0',
  left: '0',
  pointerEvents: 'none',
  color: 'transparent',
  forcedColorAdjust: 'none',
} as const;

/**
 * Lies over a text area with the same words in the same places, unseen, for marks to be drawn
 * on: a text area itself can't be drawn in. Where it doesn't fit for certain, it stays away.
 */
export class Overlay implements Paper {
  private readonly host: HTMLElement;
  private readonly window: HTMLElement;
  private readonly mirror: HTMLElement;
  private readonly text: Text;
  private readonly closed = new AbortController();

  constructor(private readonly area: HTMLTextAreaElement) {
    const page = area.ownerDocument;
    this.text = page.createTextNode(area.value);
    this.mirror = page.createElement('div');
    Object.assign(this.mirror.style, { position: 'absolute', boxSizing: 'border-box' });
    // A last line without letters counts too.
    this.mirror.append(this.text, '\u200b');
    this.window = page.createElement('div');
    Object.assign(this.window.style, { position: 'absolute', overflow: 'hidden' });
    this.window.append(this.mirror);
    this.host = page.createElement('div');
    this.host.inert = true;
    this.host.ariaHidden = 'true';
    Object.assign(this.host.style, BARE);
    this.host.attachShadow({ mode: 'closed' }).append(this.window);
    page.documentElement.append(this.host);
    this.fit();
    const { signal } = this.closed;
    area.addEventListener('input', () => this.fit(), { signal });
    watchPlace(area, treesAbove(area), () => this.fit(), signal);
  }

  rangeOf: Paper['rangeOf'] = (reading, span) => {
    // Scripts change a field unseen.
    if (this.text.data !== this.area.value) this.fit();
    const points = pointsOf(reading, span);
    return points && rangeBetween(this.at(points.start.offset), this.at(points.end.offset));
  };

  cursor: Paper['cursor'] = () => ({ node: this.text, offset: this.area.selectionEnd });

  close(): void {
    this.closed.abort();
    this.host.remove();
  }

  /** Puts the words where the field has them, or out of sight where they would not fall on them. */
  private fit(): void {
    const { area, host, window, mirror } = this;
    this.write(area.value);
    const style = area.ownerDocument.defaultView?.getComputedStyle(area);
    const seen = style && isWhole(area) ? seenOf(area) : null;
    host.style.display = style && seen ? 'block' : 'none';
    if (!style || !seen) return;
    for (const property of SAME) mirror.style[property] = style[property];
    const box = boxOf(area);
    const origin = host.getBoundingClientRect();
    host.style.zIndex = levelOf(area);
    Object.assign(window.style, {
      left: `${String(seen.left - origin.left)}px`,
      top: `${String(seen.top - origin.top)}px`,
      width: `${String(seen.right - seen.left)}px`,
      height: `${String(seen.bottom - seen.top)}px`,
    });
    Object.assign(mirror.style, {
      left: `${String(box.left - seen.left - area.scrollLeft)}px`,
      top: `${String(box.top - seen.top - area.scrollTop)}px`,
      width: `${String(area.clientWidth)}px`,
    });
    const fits = isSameHeight(mirror.offsetHeight, area) && this.agrees(seen);
    if (!fits) host.style.display = 'none';
  }

  /** Asks the browser which letters of the field stand where letters stand here. */
  private agrees(seen: Box): boolean {
    const page = this.area.ownerDocument;
    const { data, length } = this.text;
    return Array.from({ length: SAMPLES }, (_, sample) => {
      const from = Math.floor((sample * length) / SAMPLES);
      return from + data.slice(from).search(/\S/);
    }).every((at) => {
      const letter = rangeBetween(this.at(at), this.at(at + 1))?.getBoundingClientRect();
      if (!letter || letter.width === 0) return true;
      const [x, y] = [letter.left + 1, (letter.top + letter.bottom) / 2];
      if (x < seen.left || x > seen.right || y < seen.top || y > seen.bottom) return true;
      const found = page.caretPositionFromPoint(x, y);
      // Something may lie over it.
      return found?.offsetNode !== this.area || Math.abs(found.offset - at) <= 1;
    });
  }

  private at(offset: number): Point {
    return { node: this.text, offset };
  }

  /** Changes only what changed: what is marked after it moves along. */
  private write(value: string): void {
    const { data } = this.text;
    if (data === value) return;
    const shortest = Math.min(data.length, value.length);
    let from = 0;
    while (from < shortest && data[from] === value[from]) from++;
    let kept = 0;
    while (kept < shortest - from && data.at(-1 - kept) === value.at(-1 - kept)) kept++;
    this.text.replaceData(from, data.length - kept - from, value.slice(from, value.length - kept));
  }
}

/** Lines that break elsewhere show in the height, as far as a field tells its own. */
function isSameHeight(height: number, { scrollHeight, clientHeight }: HTMLTextAreaElement) {
  return scrollHeight > clientHeight
    ? Math.abs(height - scrollHeight) <= 1
    : height <= clientHeight + 1;
}
