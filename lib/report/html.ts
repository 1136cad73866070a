import type { Language } from '../document/document';
import { outlineOf, titleOf, type AnswerItem, type Part } from './outline';
import type { Report } from './report';
import type { ReportTexts } from './texts';
import { REPORT_STYLE } from './style';

/** The report as an HTML file that needs nothing else, to print or to send on. */
export function toHtml(report: Report, texts: ReportTexts): string {
  return [
    '<!doctype html>',
    `<html lang="${texts.t.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escape(titleOf(report, texts))}</title>`,
    `<style>${REPORT_STYLE}</style>`,
    '</head>',
    `<body>${toHtmlBody(report, texts)}</body>`,
    '</html>\n',
  ].join('\n');
}

/**
 * The report as a piece of HTML, for a page with a style of its own (see REPORT_STYLE) or for
 * a mail.
 */
export function toHtmlBody(report: Report, texts: ReportTexts): string {
  return sheetBody(sheetOf(report, texts));
}

/** Something to print: what it consists of, and the language of what it quotes. */
export interface Sheet {
  readonly title: string;
  readonly language: Language | null;
  readonly parts: readonly Part[];
}

/** The report as something to print. */
export function sheetOf(report: Report, texts: ReportTexts): Sheet {
  return { title: report.title, language: report.language, parts: outlineOf(report, texts) };
}

/** A sheet as a piece of HTML, in which all words are escaped. */
export function sheetBody({ parts, language }: Sheet): string {
  const written = parts.map((part) => write(part, language));
  return `<article class="report">\n${written.join('\n')}\n</article>`;
}

function write(part: Part, language: Report['language']): string {
  switch (part.type) {
    case 'heading':
      return tag(`h${String(part.level)}`, escape(part.text));
    case 'paragraph':
      return tag('p', escape(part.text), part.quiet ? ' class="quiet"' : '');
    case 'facts':
      return tag(
        'dl',
        part.facts
          .map(([name, value]) => `<div><dt>${escape(name)}</dt><dd>${escape(value)}</dd></div>`)
          .join(''),
      );
    case 'quote': {
      const source = part.source === null ? '' : tag('footer', escape(part.source));
      const said = tag('p', escape(part.text), language === null ? '' : ` lang="${language}"`);
      return tag('blockquote', said + source);
    }
    case 'answers':
      return tag('ul', part.items.map((each) => answer(each, language)).join(''));
    case 'list':
      return tag('ul', part.items.map(item).join(''));
    case 'table':
      return table(part);
  }
}

const item = ({ lead, rest }: { lead: string; rest: string }) =>
  `<li><strong>${escape(lead)}</strong> ${escape(rest)}</li>`;

function answer({ name, verdict, quote, rest }: AnswerItem, language: Report['language']): string {
  const said = quote === null ? '' : escape(`“${quote}”`);
  return tag(
    'li',
    `<strong>${escape(name)}</strong> (${escape(verdict)}): ` +
      tag('span', said, language === null ? '' : ` lang="${language}"`) +
      ` <span class="quiet">${escape(rest)}</span>`,
  );
}

function table({ columns, rows }: Extract<Part, { type: 'table' }>): string {
  const head = columns.map((column) => tag('th', escape(column), ' scope="col"')).join('');
  const body = rows.map(([name = '', ...cells]) =>
    tag(
      'tr',
      tag('th', escape(name), ' scope="row"') +
        cells.map((cell) => tag('td', escape(cell))).join(''),
    ),
  );
  return tag('table', tag('thead', tag('tr', head)) + tag('tbody', body.join('')));
}

const tag = (name: string, content: string, attributes = '') =>
  `<${name}${attributes}>${content}</${name}>`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
