import { scrollBehavior } from './scroll';

/** Selects words in a text area and scrolls to them. */
export function selectIn(area: HTMLTextAreaElement, start: number, end: number): void {
  area.focus({ preventScroll: true });
  area.setSelectionRange(start, end);
  const behavior = scrollBehavior(area.ownerDocument);
  const line = heightBefore(area, start);
  area.scrollTo({ top: line - area.clientHeight / 2, behavior });
  area.scrollIntoView({ block: 'nearest', behavior });
}

/**
 * How far down the text at an offset stands. A text area does not tell, and
 * nothing is added to the page to find out: its lines are measured aside.
 */
function heightBefore(area: HTMLTextAreaElement, offset: number): number {
  const style = area.ownerDocument.defaultView?.getComputedStyle(area);
  const width = area.clientWidth - parseFloat(style?.paddingLeft ?? '0') * 2;
  const measure = measurer(style?.font ?? '');
  let before = 0;
  let total = 0;
  let at = 0;
  for (const line of area.value.split('\n')) {
    const rows = Math.max(1, Math.ceil(measure(line) / Math.max(1, width)));
    const within = Math.min(1, Math.max(0, (offset - at) / Math.max(1, line.length)));
    if (at <= offset) before = total + rows * within;
    total += rows;
    at += line.length + 1;
  }
  return total === 0 ? 0 : (before / total) * area.scrollHeight;
}

function measurer(font: string): (line: string) => number {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return (line) => line.length * 8;
  context.font = font;
  return (line) => context.measureText(line).width;
}
