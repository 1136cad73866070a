/** What the page shows where, for the test to ask: in the page, its frames and shadow roots. */

/** All trees that text may stand in. A closed shadow root is one that only its page can name. */
const treesWith = (shadow) => [
  document,
  ...[...document.querySelectorAll('iframe')].flatMap(
    ({ contentDocument }) => contentDocument ?? [],
  ),
  ...(shadow ? [shadow] : []),
];

const pageOf = (tree) => tree.ownerDocument ?? tree;

/** The pieces of text of a tree that are drawn, in order. */
function drawnIn(tree) {
  const page = pageOf(tree);
  const texts = page.createTreeWalker(tree.body ?? tree, NodeFilter.SHOW_TEXT);
  const range = page.createRange();
  const drawn = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    range.selectNodeContents(node);
    if (range.getClientRects().length > 0) drawn.push(node);
  }
  return drawn;
}

/** The first of these words in a tree as they are drawn, from one letter up to another. */
function find(tree, words, from = 0, to = words.length) {
  const drawn = drawnIn(tree);
  const all = drawn.map(({ data }) => data).join('');
  const at = all.replaceAll('\u00a0', ' ').indexOf(words);
  if (at < 0) return null;
  const range = pageOf(tree).createRange();
  let before = 0;
  for (const node of drawn) {
    const [start, end] = [at + from - before, at + to - before];
    if (start >= 0 && start < node.length) range.setStart(node, start);
    if (end > 0 && end <= node.length) range.setEnd(node, end);
    before += node.length;
  }
  return range;
}

/** How far into the window a frame is; nothing for the page itself. */
function offsetOf(tree) {
  const frame = pageOf(tree).defaultView.frameElement;
  const { left, top } = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
  return { frame, x: left + (frame?.clientLeft ?? 0), y: top + (frame?.clientTop ?? 0) };
}

/** Whether the start of a range can be seen: nothing is over it, and no edge cuts it off. */
function isSeen(tree, range) {
  const { left, top, height } = range.getClientRects()[0];
  const [x, y] = [left + 2, top + height / 2];
  if (!tree.elementFromPoint(x, y)?.contains(range.startContainer)) return false;
  const offset = offsetOf(tree);
  return !offset.frame || document.elementFromPoint(x + offset.x, y + offset.y) === offset.frame;
}

/** The words from where a range starts on the screen to where it ends there, as a mouse finds them. */
function wordsUnder(tree, range) {
  const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
  const page = pageOf(tree);
  const options = { shadowRoots: tree === page ? [] : [tree] };
  const hit = (x, { top, height }) => page.caretPositionFromPoint(x, top + height / 2, options);
  const start = hit(rects[0].left + 1, rects[0]);
  const end = hit(rects.at(-1).right - 1, rects.at(-1));
  if (!start || !end) return '';
  const under = page.createRange();
  under.setStart(start.offsetNode, start.offset);
  under.setEnd(end.offsetNode, end.offset);
  return String(under);
}

const marksIn = (tree) =>
  [...pageOf(tree).defaultView.CSS.highlights.values()]
    .flatMap((highlight) => [...highlight])
    .filter(({ startContainer }) => startContainer.getRootNode() === tree);

/** Whether a box covers where a range is drawn, give or take a pixel of rounding. */
const covers = (box, rect) =>
  box.left <= rect.left + 1 &&
  box.right >= rect.right - 1 &&
  box.top <= rect.top + rect.height / 2 &&
  box.bottom >= rect.top + rect.height / 2;

/** What can be asked about a page with this shadow root. */
export function drawnWith(shadow) {
  const trees = () => treesWith(shadow);
  const some = (words, test) =>
    trees().some((tree) => {
      const range = find(tree, words);
      return range !== null && test(tree, range);
    });
  return {
    /** How many elements there are, and whether any bears our name. */
    nodes: () => {
      const elements = trees().flatMap((tree) => [...tree.querySelectorAll('*')]);
      const isOurs = ({ attributes }) =>
        [...attributes].some(({ name, value }) => `${name} ${value}`.includes('kanttekening'));
      return { elements: elements.length, ours: elements.some(isOurs) };
    },
    /** The words that are highlighted. */
    marked: () => trees().flatMap((tree) => marksIn(tree).map((range) => String(range))),
    /** Scrolls to words; false while they are not drawn. */
    bring: (words) =>
      some(words, (_, range) => {
        range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
        return true;
      }),
    /** Where in the window a letter of these words ends, once they were brought there. */
    point: (words, letter) => {
      for (const tree of trees()) {
        const range = find(tree, words, letter - 1, letter);
        if (!range) continue;
        const { right, top, bottom } = range.getBoundingClientRect();
        const { x, y } = offsetOf(tree);
        return { x: right - 1 + x, y: (top + bottom) / 2 + y };
      }
      return null;
    },
    isInView: (words) => some(words, isSeen),
    /** Whether the highlight is drawn over these words, in view, and over nothing else. */
    isMarked: (words) =>
      some(words, (tree, range) => {
        const marks = marksIn(tree);
        return (
          isSeen(tree, range) &&
          marks.length > 0 &&
          marks.every((mark) => wordsUnder(tree, mark).replaceAll('\u00a0', ' ') === words)
        );
      }),
    /** Whether an editor's own selection, drawn as such boxes, lies over these words, in view. */
    isSelected: (words, boxes) =>
      some(words, (tree, range) => {
        const drawn = [...tree.querySelectorAll(boxes)].map((box) => box.getBoundingClientRect());
        const rects = [...range.getClientRects()];
        return isSeen(tree, range) && rects.every((rect) => drawn.some((box) => covers(box, rect)));
      }),
  };
}
