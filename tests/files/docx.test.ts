import { describe, expect, it } from 'vitest';
import { outline, p, r, wordFile, zip } from './make';

const read = (body: string, parts = {}) => outline('memo.docx', wordFile(body, parts));
const style = (id: string, name: string, rest = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;
const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;
const item = (level: number, list = 1) =>
  `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`;
const cell = (content: string) => `<w:tc><w:tcPr/>${content}</w:tc>`;
const row = (cells: string[], properties = '') =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.map(cell).join('')}</w:tr>`;
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

describe('a Word file', () => {
  it('has headings by style, by the style that it is based on, and by outline level', async () => {
    const styles =
      style('Kop1', 'heading 1') +
      style('Eigen', 'Eigen kop', '<w:basedOn w:val="Kop1"/>') +
      style('Titel', 'Title') +
      style('Plat', 'Plat', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>');
    const body =
      p('Nota', styled('Titel')) +
      p('Een', styled('Kop1')) +
      p('Twee', styled('Eigen')) +
      p('Drie', styled('Plat')) +
      p('Vier', '<w:outlineLvl w:val="1"/>') +
      p('Geen', `${styled('Kop1')}<w:outlineLvl w:val="9"/>`);
    expect(await read(body, { styles })).toEqual([
      ...['heading1 Nota', 'heading1 Een', 'heading1 Twee', 'heading3 Drie', 'heading2 Vier'],
      'paragraph0 Geen',
    ]);
  });

  it('has a heading where a short line is bold', async () => {
    const body = `<w:p>${r('Kosten', '<w:b/>')}</w:p>${p('Het kost wat.')}`;
    expect(await read(body)).toEqual(['heading2 Kosten', 'paragraph0 Het kost wat.']);
  });

  it('has items with their depth, by number and by style', async () => {
    const styles = style('Lijst', 'List Bullet', `<w:pPr>${item(0)}</w:pPr>`);
    const body =
      p('een', item(0)) + p('dieper', item(1)) + p('stijl', styled('Lijst')) + p('uit', item(0, 0));
    expect(await read(body, { styles })).toEqual([
      ...['item1 een', 'item2 dieper', 'item1 stijl', 'paragraph0 uit'],
    ]);
  });

  it('has rows, and knows the one that names the columns', async () => {
    const table = `<w:tbl>${row([p('Optie'), p('Kosten')], '<w:tblHeader/>')}${row([
      p('Niets') + p('doen'),
      '<w:p/>',
    ])}</w:tbl>`;
    expect(await read(table)).toEqual(['row1 Optie | Kosten', 'row0 Niets doen | ']);
  });

  it('takes a bold first row for the names of the columns', async () => {
    const bold = (text: string) => `<w:p>${r(text, '<w:b/>')}</w:p>`;
    const table = `<w:tbl>${row([bold('A'), bold('B')])}${row([p('1'), p('2')])}</w:tbl>`;
    expect(await read(table)).toEqual(['row1 A | B', 'row0 1 | 2']);
  });

  it('reads a table that lays out the page as text', async () => {
    const inner = `<w:tbl>${row([p('x'), p('y')])}</w:tbl>`;
    const table = `<w:tbl>${row([p('Aan de minister.'), inner])}</w:tbl>`;
    expect(await read(table)).toEqual(['paragraph0 Aan de minister.', 'row0 x | y']);
    const box = `<w:tbl>${row([p('Eerst.') + p('Dan.')])}</w:tbl>`;
    expect(await read(box)).toEqual(['paragraph0 Eerst.', 'paragraph0 Dan.']);
  });

  it('puts footnotes after the text, and glues nothing to a word', async () => {
    const footnotes =
      '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>' +
      `<w:footnote w:id="2">${p('Tweede noot.')}</w:footnote>` +
      `<w:footnote w:id="1">${p('Eerste noot.')}</w:footnote>`;
    const refer = (id: number) => `<w:r><w:footnoteReference w:id="${String(id)}"/></w:r>`;
    const body = `<w:p>${r('Een woord')}${refer(1)}${r(' en nog een')}${refer(2)}${r('.')}</w:p>`;
    expect(await read(body, { footnotes })).toEqual([
      ...['paragraph0 Een woord en nog een.', 'paragraph0 Eerste noot.', 'paragraph0 Tweede noot.'],
    ]);
  });

  it('reads the text as it stands with all changes accepted', async () => {
    const body =
      `<w:p>${r('Wij ')}<w:del>${r('oud')}</w:del><w:ins>${r('nieuw')}</w:ins>` +
      `<w:moveFrom>${r('weg')}</w:moveFrom>${r(' plan.')}</w:p>` +
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r('Dit gaat ')}</w:p>${p('verder.')}` +
      `<w:tbl>${row([p('a'), p('b')], '<w:del/>')}${row([p('c'), p('d')])}</w:tbl>`;
    expect(await read(body)).toEqual([
      ...['paragraph0 Wij nieuw plan.', 'paragraph0 Dit gaat verder.', 'row0 c | d'],
    ]);
  });

  it('reads the results of fields, not their codes', async () => {
    const code = `${field('begin')}<w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>`;
    const nested = `${field('begin')}${r('code')}${field('separate')}${r('binnen')}${field('end')}`;
    const body = `<w:p>${code}${nested}${field('separate')}${r('de wet')}${field('end')}${r('.')}</w:p>`;
    expect(await read(body)).toEqual(['paragraph0 de wet.']);
  });

  it('reads text boxes once, after the paragraph that they hang on', async () => {
    const box = `<w:txbxContent>${p('In een vak.')}</w:txbxContent>`;
    const body = `<w:p>${r('Voor')}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>${r(' en na.')}</w:p>`;
    expect(await read(body)).toEqual(['paragraph0 Voor en na.', 'paragraph0 In een vak.']);
  });

  it('leaves out contents, prompts and hidden text', async () => {
    const styles = style('Inhopg1', 'toc 1');
    const control = (properties: string, content: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const contents = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>';
    const body =
      p('Aanleiding 3', styled('Inhopg1')) +
      control(contents, p('Inhoud')) +
      control('<w:showingPlcHdr/>', p('Klik hier om tekst in te voeren.')) +
      control('', p('Ingevuld.')) +
      `<w:p>${r('verborgen', '<w:vanish/>')}${r('Zichtbaar.', '<w:vanish w:val="0"/>')}</w:p>`;
    expect(await read(body, { styles })).toEqual(['paragraph0 Ingevuld.', 'paragraph0 Zichtbaar.']);
  });

  it('keeps words apart at tabs and breaks, and together at odd hyphens', async () => {
    const body = `<w:p>${r('Aan:')}<w:r><w:tab/></w:r>${r('college e')}<w:r><w:noBreakHyphen/></w:r>${r('mail')}</w:p>`;
    expect(await read(body)).toEqual(['paragraph0 Aan: college e-mail']);
    const broken = `<w:p>${r('Eerst.')}<w:r><w:br/></w:r>${r('Daarna.')}</w:p>`;
    expect(await read(broken)).toEqual(['paragraph0 Eerst.', 'paragraph0 Daarna.']);
  });

  it('is read whatever prefix and part names its maker likes', async () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const file = zip({
      '_rels/.rels': `<r:Relationships xmlns:r="http://schemas.openxmlformats.org/package/2006/relationships"><r:Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/></r:Relationships>`,
      'word/document2.xml': `<x:document xmlns:x="${strict}"><x:body><x:p><x:r><x:t>Tekst.</x:t></x:r></x:p></x:body></x:document>`,
    });
    expect(await outline('memo.DOCX', file)).toEqual(['paragraph0 Tekst.']);
  });
});
