import { describe, expect, it } from 'vitest';
import { odtFile, outline } from './make';

const read = (text: string, styles?: string, manifest?: string) =>
  outline('memo.odt', odtFile(text, styles, manifest));
const h = (text: string, level: number) =>
  `<text:h text:outline-level="${String(level)}">${text}</text:h>`;
const p = (text: string, style = '') => `<text:p text:style-name="${style}">${text}</text:p>`;
const item = (content: string) => `<text:list-item>${content}</text:list-item>`;
const cell = (content: string) => `<table:table-cell>${content}</table:table-cell>`;
const row = (...cells: string[]) =>
  `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;

describe('an OpenDocument text', () => {
  it('has headings, paragraphs and lists with their depth', async () => {
    const list = `<text:list>${item(p('een') + `<text:list>${item(p('dieper'))}</text:list>`)}${item(p('twee'))}</text:list>`;
    expect(await read(h('Nota', 1) + h('Kop', 2) + p('Tekst.') + list)).toEqual([
      ...['heading1 Nota', 'heading2 Kop', 'paragraph0 Tekst.'],
      ...['item1 een', 'item2 dieper', 'item1 twee'],
    ]);
  });

  it('has a title and bold headings by style', async () => {
    const styles = `<style:style style:name="P1" style:parent-style-name="Title"/>
      <style:style style:name="Title"/>
      <style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>`;
    const bold = p('<text:span text:style-name="T1">Kosten</text:span>');
    expect(await read(p('Nota', 'P1') + bold + p('Geld.'), styles)).toEqual([
      ...['heading1 Nota', 'heading2 Kosten', 'paragraph0 Geld.'],
    ]);
  });

  it('has rows, and knows the one that names the columns', async () => {
    const header = `<table:table-header-rows>${row(p('Optie'), p('Kosten'))}</table:table-header-rows>`;
    const table = `<table:table>${header}${row(p('A') + p('B'), p('1'))}</table:table>`;
    expect(await read(table)).toEqual(['row1 Optie | Kosten', 'row0 A B | 1']);
  });

  it('puts notes after the text, and glues nothing to a word', async () => {
    const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('Een noot.')}</text:note-body></text:note>`;
    expect(await read(p(`Een woord${note} en meer.`))).toEqual([
      ...['paragraph0 Een woord en meer.', 'paragraph0 Een noot.'],
    ]);
  });

  it('keeps spaces, tabs and breaks', async () => {
    const text = 'Aan:<text:tab/>college<text:s text:c="3"/>B<text:line-break/>Van: ons.';
    expect(await read(p(text))).toEqual(['paragraph0 Aan: college B', 'paragraph0 Van: ons.']);
  });

  it('leaves out comments, deleted text and the table of contents', async () => {
    const text =
      `<text:tracked-changes>${p('oud')}</text:tracked-changes>` +
      `<text:table-of-content><text:index-body>${p('Kop 1')}</text:index-body></text:table-of-content>` +
      p(`Tekst<office:annotation>${p('opmerking')}</office:annotation>.`);
    expect(await read(text)).toEqual(['paragraph0 Tekst.']);
  });

  it('reads text boxes after the paragraph that they hang on', async () => {
    const frame = `<draw:frame><draw:text-box>${p('In een vak.')}</draw:text-box></draw:frame>`;
    expect(await read(p(`Voor${frame} en na.`))).toEqual([
      ...['paragraph0 Voor en na.', 'paragraph0 In een vak.'],
    ]);
  });

  it('says so when it is encrypted or broken', async () => {
    const manifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>';
    expect(await read(p('x'), '', manifest)).toBe('encrypted');
    expect(await read('<text:p>')).toBe('broken');
    expect(await read(p(''))).toBe('empty');
  });
});
