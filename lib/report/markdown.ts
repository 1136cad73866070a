import { outlineOf, type Part } from './outline';
import type { Report } from './report';
import type { ReportTexts } from './texts';

/** The report as Markdown. What the memo says is never taken for Markdown. */
export function toMarkdown(report: Report, texts: ReportTexts): string {
  return `${outlineOf(report, texts).map(write).join('\n\n')}\n`;
}

function write(part: Part): string {
  switch (part.type) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${escape(part.text)}`;
    case 'paragraph':
      return escape(part.text);
    case 'facts':
      return part.facts.map(([name, value]) => `- ${escape(`${name}: ${value}`)}`).join('\n');
    case 'quote':
      return [part.text, ...(part.source === null ? [] : ['', `— ${part.source}`])]
        .map((line) => `> ${escape(line)}`.trimEnd())
        .join('\n');
    case 'answers':
      return part.items
        .map(({ name, verdict, quote, rest }) =>
          [
            `- **${escape(name)}** (${escape(verdict)}):`,
            ...(quote === null ? [] : [escape(`“${quote}”`)]),
            ...(rest === '' ? [] : [escape(rest)]),
          ].join(' '),
        )
        .join('\n');
    case 'list':
      return part.items.map(({ lead, rest }) => `- **${escape(lead)}** ${escape(rest)}`).join('\n');
    case 'table':
      return [part.columns, part.columns.map((_, at) => (at === 0 ? '---' : '---:')), ...part.rows]
        .map((cells, at) => `| ${cells.map(at === 1 ? String : escape).join(' | ')} |`)
        .join('\n');
  }
}

/** Takes from characters the meaning that they have in Markdown. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
    .replace(/^[-+=#]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
