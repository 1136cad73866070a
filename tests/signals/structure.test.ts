import { describe, expect, it } from 'vitest';
import { languageOf } from '../../lib/checks/analyse';
import type { Block, BlockKind } from '../../lib/document/document';
import { structureOf } from '../../lib/signals/structure';

const block = (kind: BlockKind, text: string, level = 0): Block => ({ kind, level, text });
const read = (language: 'nl' | 'en', blocks: Block[]) =>
  structureOf({ title: blocks[0]?.text ?? '', blocks }, languageOf(language));

describe('structureOf', () => {
  it('passes the meaning of headings on, and of the headings above them', () => {
    const { places } = read('nl', [
      block('heading', 'Kanttekeningen', 2),
      block('heading', 'Financiën', 3),
      block('paragraph', 'De reserve is leeg.'),
    ]);
    expect(places[2]?.own).toContain('finance');
    expect(places[2]?.above).toContain('dissent');
  });

  it('passes a lead-in on to its list, and to nothing after it', () => {
    const { places } = read('nl', [
      block('paragraph', 'Nadelen:'),
      block('item', 'De drempel gaat omhoog.', 1),
      block('paragraph', 'De raad besluit in mei.'),
    ]);
    expect(places[1]?.leadIn).toContain('drawbacks');
    expect(places[2]?.leadIn).toEqual([]);
  });

  it('reads what the columns of a table are about', () => {
    const { places } = read('en', [
      block('row', 'Model | Benefits | Costs', 1),
      block('row', 'Open house | Small firms stay in | £0.9m a year'),
    ]);
    expect(places[1]?.columns[1]).toContain('benefits');
    expect(places[1]?.columns[2]).toContain('drawbacks');
  });

  it('knows the title block, the salutation, the signature and the annexes', () => {
    const { places } = read('nl', [
      block('heading', 'Nota', 1),
      block('paragraph', 'Aan: de minister van VWS | Van: directie Zorg'),
      block('paragraph', 'Geachte mevrouw Smit,'),
      block('paragraph', 'De wachttijd loopt op tot twaalf weken.'),
      block('heading', 'Bijlagen', 2),
      block('item', 'Uitvoeringstoets', 1),
      block('paragraph', 'Hoogachtend,'),
      block('paragraph', 'de minister van VWS, A. Jansen'),
    ]);
    expect(places.map(({ boilerplate }) => boilerplate)).toEqual([
      true,
      true,
      true,
      false,
      true,
      true,
      true,
      true,
    ]);
  });

  it.each([
    ['nl', 'Referentie Kenmerk Z/12 Onderwerp Hogere leges Datum 3 mei'],
    ['en', 'Reference PK/22 Subject Dearer permits Date 4 March'],
    ['nl', '3 Kamerstukken II 2024/25, 25 424, nr. 712 (motie over de wachttijden).'],
    ['en', "7 Odell, 'The cost of retrofits to tenants', Housing Review 34, p. 112."],
    ['nl', 'Waterschap | Nota nadelen waterberging | pagina 4 van 11'],
    ['en', 'Costs and risks of the levy – page 3 of 18'],
  ] as const)('knows the form of a paper (%s): %s', (language, line) => {
    const { places } = read(language, [
      block('paragraph', line),
      block('paragraph', '12 residents asked the council for a date.'),
    ]);
    expect(places.map(({ boilerplate }) => boilerplate)).toEqual([true, false]);
  });

  it.each([
    ['Report to the House of Commons', true],
    ['Damage to homes runs up to £3m a year', false],
    ['Hi Jan, the cost of the new lift comes to some £3m a year for the owners', false],
  ])('takes a line for an address only where it names a reader: %s', (line, form) => {
    expect(read('en', [block('paragraph', line)]).places[0]?.boilerplate).toBe(form);
  });

  it('knows who gets a copy, at the end as well', () => {
    const body = Array.from({ length: 20 }, () => block('paragraph', 'De wachttijd loopt op.'));
    const { places } = read('nl', [...body, block('paragraph', 'Kopie: UWV, SVB')]);
    expect(places.map(({ boilerplate }) => boilerplate).indexOf(true)).toBe(20);
  });

  it.each([
    ['nl', 'Nota aan het college van burgemeester en wethouders', 'executives'],
    ['nl', 'Voorstel aan de raad van de gemeente Bronckhorst', 'parliament'],
    ['en', 'Report to the House of Commons', 'parliament'],
    ['en', 'Dear Councillors,', 'parliament'],
    ['en', 'Access to care', null],
    ['en', 'From the Secretary of State to the members of Parliament', 'parliament'],
    ['nl', 'Aan: de minister van VWS', 'executives'],
    ['nl', 'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal', 'parliament'],
    ['en', 'To: Minister for Housing', 'executives'],
    ['en', 'To: Director of Operations', null],
  ] as const)('knows who “you” is (%s): %s', (language, line, group) => {
    expect(read(language, [block('paragraph', line)]).addressee).toBe(group);
  });

  it.each([
    ['nl', 'Aan: de burgemeester | Van: team Zorg | Datum: 3 mei', 3],
    ['nl', 'De vraag van de avond: wie betaalt dit?', 0],
    ['en', 'To: Director of Operations', 1],
  ] as const)('counts the labels of the title block (%s): %s', (language, line, labels) => {
    expect(read(language, [block('paragraph', line)]).labels).toBe(labels);
  });

  it.each([
    ['nl', ['Herinrichting Dorpsstraat', 'Nota aan het dagelijks bestuur'], 'adviesnota'],
    ['nl', ['Raad botst over begroting', 'x'.repeat(200) + ' in de gemeenteraad'], 'other'],
    ['en', ['Bus lanes in the old town', 'Report of the Head of Transport'], 'council-report'],
  ] as const)('finds the genre in the first short lines (%s): %s', (language, lines, genre) => {
    expect(
      read(
        language,
        lines.map((line) => block('paragraph', line)),
      ).genre,
    ).toBe(genre);
  });
});
