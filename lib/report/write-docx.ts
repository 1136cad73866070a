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
const TEXT_SIZE = 18;
const SPACE_AFTER = 40;
/** 15 mm: an ordinary memo's report fits on a page. */
const MARGIN = 850;
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
        heading1: { run: { size: 28, bold: true }, paragraph: { spacing: { after: 80 } } },
        heading2: { run: { size: 22, bold: true }, paragraph: { spacing: { before: 140 } } },
      },
    },
    sections: [
      {
        properties: {
          page: { margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } },
        },
        children: outlineOf(report, texts).flatMap((part) => write(part, report)),
      },
    ],
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
      return [
        new Paragraph({
          children: part.facts.flatMap(([name, value], at) => [
            new TextRun({ text: `${at > 0 ? ' · ' : ''}${name}: `, color: QUIET }),
            new TextRun(value),
          ]),
        }),
      ];
    case 'quote': {
      const source = part.source === null ? [] : [{ text: ` ${part.source}`, color: QUIET }];
      return [
        new Paragraph({
          children: [said(part.text, language), ...source.map((run) => new TextRun(run))],
          indent: { left: QUOTE_INDENT },
        }),
      ];
    }
    case 'answers':
      return part.items.map(
        ({ name, verdict, quote, rest }) =>
          new Paragraph({
            children: [
              new TextRun({ text: name, bold: true }),
              new TextRun(` (${verdict}): `),
              ...(quote === null ? [] : [said(`“${quote}”`, language)]),
              new TextRun({ text: ` ${rest}`, color: QUIET }),
            ],
            bullet: { level: 0 },
          }),
      );
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

/** Words of the memo, in its language. */
function said(text: string, language: Report['language']): TextRun {
  return new TextRun({
    text,
    italics: true,
    ...(language && { language: { value: LOCALES[language] } }),
  });
}

function table({ columns, rows }: Extract<Part, { type: 'table' }>): Table {
  const cell = (text: string, at: number, bold: boolean) =>
    new TableCell({
      children: [
        new Paragraph({
          children: [new TextRun({ text, bold })],
          alignment: at === 0 ? AlignmentType.LEFT : AlignmentType.RIGHT,
          spacing: { before: 10, after: 10 },
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
