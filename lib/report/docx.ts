import type { Report } from './report';
import type { ReportTexts } from './texts';

/** The report as a Word file. The library for it is loaded when it is asked for. */
export async function toDocx(report: Report, texts: ReportTexts): Promise<Uint8Array> {
  const { writeDocx } = await import('./write-docx');
  return writeDocx(report, texts);
}
