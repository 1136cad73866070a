import type { Report, ReportTexts } from '../../lib/report';

export const FORMATS = ['docx', 'html', 'markdown', 'json'] as const;
export type Format = (typeof FORMATS)[number];

interface Written {
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly extension: string;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Writes the report down. The writers are loaded when the first report is asked for. */
export async function write(report: Report, texts: ReportTexts, format: Format): Promise<Written> {
  const { toDocx, toHtml, toJson, toMarkdown } = await import('../../lib/report');
  switch (format) {
    case 'docx':
      return {
        content: new Uint8Array(await toDocx(report, texts)),
        type: DOCX,
        extension: 'docx',
      };
    case 'html':
      return { content: toHtml(report, texts), type: 'text/html', extension: 'html' };
    case 'markdown':
      return { content: toMarkdown(report, texts), type: 'text/markdown', extension: 'md' };
    case 'json':
      return { content: toJson(report, texts), type: 'application/json', extension: 'json' };
  }
}

/** The report on the clipboard: with its layout for a mail, and as plain text beside it. */
export async function copyReport(report: Report, texts: ReportTexts): Promise<void> {
  const { toHtmlBody, toMarkdown } = await import('../../lib/report');
  const piece = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  await navigator.clipboard.write([
    new ClipboardItem({
      ...piece('text/html', toHtmlBody(report, texts)),
      ...piece('text/plain', toMarkdown(report, texts)),
    }),
  ]);
}

/** What no system allows in the name of a file. */
const NOT_IN_NAMES = /[\p{Cc}\p{Cs}<>:"/\\|?*]+/gu;
const MOST_IN_NAME = 60;

/** Has the browser save a report under a name that tells what it is about. */
export function save(name: string, { content, type, extension }: Written): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${fileNameOf(name)}.${extension}`;
  link.click();
  // The browser has hold of it as soon as it was clicked.
  setTimeout(() => URL.revokeObjectURL(address));
}

/** A title as the name of a file, without its extension. */
export function fileNameOf(title: string): string {
  const name = title.replace(NOT_IN_NAMES, ' ').replace(/\s+/g, ' ').trim();
  return (
    [...name]
      .slice(0, MOST_IN_NAME)
      .join('')
      .replace(/[. ]+$/, '') || 'kanttekening'
  );
}
