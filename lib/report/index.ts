/** The report on a memo: data, and ways to write it down. */

export { toDocx } from './docx';
export { sheetBody, sheetOf, toHtml, toHtmlBody, type Sheet } from './html';
export { toJson } from './json';
export { toMarkdown } from './markdown';
export type { IgnoredCheck, Report, ReportCheck, ReportQuote, ReportRow } from './report';
export { reportOf, type ReportInput } from './report-of';
export { REPORT_STYLE } from './style';
export { REPORT_WORDS, type ReportTexts, type ReportWord, type Translate } from './texts';
