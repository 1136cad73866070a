import {
  AlignmentType,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { outlineOf, titleOf, type Part } from './outline';
import type { Report } from './report';
import type { ReportTexts } from './texts';

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;
/** In the units of Word: half points, and twentieths of points. */
const TEXT_SIZE = 21;
const SPACE_AFTER = 100;
const QUOTE_INDENT = 360;
const QUIET = '4D4D4D';

/** The report as a Word file. */
export async function writeDocx(report: Report, texts: ReportTexts): Promise<Uint8Array> {
  const file = new Document({
    title: titleOf(report, texts),
    creator: 'Kanttekening',
    lastModifiedBy: 'Kanttekening',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: TEXT_SIZE, language: { value: LOCALES[texts.t.language] } },
          paragraph: { spacing: { after: SPACE_AFTER } },
        },
        heading1: { run: { size: 34, bold: true }, paragraph: { spacing: { after: 160 } } },
        heading2: { run: { size: 26, bold: true }, paragraph: { spacing: { before: 280 } } },
        heading3: { run: { size: 22, bold: true }, paragraph: { spacing: { before: 200 } } },
      },
    },
    sections: [{ children: outlineOf(report, texts).flatMap((part) => write(part, report)) }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function write(part: Part, { language }: Report): (Paragraph | Table)[] {
  switch (part.type) {
    case 'heading': {
      const levels = ['Heading1', 'Heading2', 'Heading3'] as const;
      return [new Paragraph({ text: part.text, heading: levels[part.level - 1], keepNext: true })];
    }
    case 'paragraph': {
      const color = part.quiet ? { color: QUIET } : {};
      return [new Paragraph({ children: [new TextRun({ text: part.text, ...color })] })];
    }
    case 'facts':
      return part.facts.map(
        ([name, value]) =>
          new Paragraph({
            children: [new TextRun({ text: `${name}: `, bold: true }), new TextRun(value)],
            spacing: { after: 0 },
          }),
      );
    case 'quote': {
      const said = new TextRun({
        text: part.text,
        italics: true,
        ...(language && { language: { value: LOCALES[language] } }),
      });
      const source = part.source === null ? [] : [{ text: part.source, color: QUIET }];
      return [said, ...source.map((run) => new TextRun(run))].map(
        (run) => new Paragraph({ children: [run], indent: { left: QUOTE_INDENT } }),
      );
    }
    case 'list':
      return part.items.map(
        ({ lead, rest }) =>
          new Paragraph({
            children: [new TextRun({ text: `${lead} `, bold: true }), new TextRun(rest)],
            bullet: { level: 0 },
          }),
      );
    case 'table':
      return [table(part)];
  }
}

function table({ columns, rows }: Extract<Part, { type: 'table' }>): Table {
  const cell = (text: string, at: number, bold: boolean) =>
    new TableCell({
      children: [
        new Paragraph({
          children: [new TextRun({ text, bold })],
          alignment: at === 0 ? AlignmentType.LEFT : AlignmentType.RIGHT,
          spacing: { before: 40, after: 40 },
        }),
      ],
      margins: { left: 100, right: 100 },
    });
  const row = (cells: readonly string[], header: boolean) =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: cells.map((text, at) => cell(text, at, header || at === 0)),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(columns, true), ...rows.map((cells) => row(cells, false))],
  });
}
