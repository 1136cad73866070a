/**
 * Stands in for Word for the web: it draws only the paragraphs in view, catches keys in an empty
 * editor, and has a model. After `#` stands what is the matter with it.
 */
const flaws = location.hash.slice(1).split(',');
const has = (flaw) => flaws.includes(flaw);

const { title, heading, intro, table, fillers, last } = window.memo;
const HEIGHT = 40;
/** A block is its paragraphs: a row has one in each cell. */
const blocks = [
  { html: ([text]) => paragraph(text, 'role="heading" aria-level="1"'), paragraphs: [title] },
  { html: ([text]) => paragraph(text, 'role="heading" aria-level="2"'), paragraphs: [heading] },
  { html: ([text]) => paragraph(text), paragraphs: [intro] },
  ...table.map((cells) => ({ html: row, paragraphs: [...cells] })),
  ...[...fillers, last].map((text) => ({ html: ([one]) => paragraph(one), paragraphs: [text] })),
];

const panel = document.querySelector('#WACViewPanel');
const pages = document.querySelector('#pages');
const input = document.querySelector('#WACViewPanel_EditingElement');

function paragraph(text, attributes = '') {
  return `<div class="OutlineElement"><p class="Paragraph" ${attributes}><span class="TextRun"><span class="NormalTextRun">${text}</span></span><span class="EOP">&nbsp;</span></p></div>`;
}

function row(cells) {
  return `<div class="TableContainer"><table class="Table"><tbody><tr class="TableRow">${cells
    .map((cell) => `<td><div class="TableCellContent">${paragraph(cell)}</div></td>`)
    .join('')}</tr></tbody></table></div>`;
}

function draw() {
  const first = Math.max(0, Math.floor(panel.scrollTop / HEIGHT) - 5);
  pages.style.height = `${blocks.length * HEIGHT}px`;
  pages.innerHTML = blocks
    .slice(first, first + 25)
    .map(
      ({ html, paragraphs }, at) =>
        `<div style="position: absolute; top: ${(first + at) * HEIGHT}px">${html(paragraphs)}</div>`,
    )
    .join('');
}

panel.addEventListener('scroll', draw);
panel.addEventListener('mousedown', (event) => {
  event.preventDefault();
  input.focus();
});
input.addEventListener('keydown', (event) => {
  event.preventDefault();
  if (event.key.length !== 1) return;
  blocks[2].paragraphs[0] += event.key;
  draw();
});

const all = () => blocks.flatMap(({ paragraphs }) => paragraphs);
const modelled = (at) => ({ text: all()[at], getNext: () => modelled(at + 1) });
const paragraphs = { length: () => all().length, getFirst: () => modelled(0) };
const garbage = { length: () => 'many', getFirst: () => null };
const offer = () => {
  window.WordEditor = {
    Extension: {
      AutomationUtility: {
        getDocument: () => ({ body: { paragraphs: has('garbage') ? garbage : paragraphs } }),
      },
    },
  };
  draw();
};
if (!has('late') && !has('bare')) offer();
draw();
