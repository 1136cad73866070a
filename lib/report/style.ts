/** How a report looks on paper and on a screen. */
export const REPORT_STYLE = `
@page { size: A4; margin: 14mm 16mm; }
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1a1a1a; }
.report { max-width: 44rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.5 system-ui, sans-serif; }
.report h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 0.75rem; }
.report h2 { font-size: 1.125rem; margin: 1.5rem 0 0.5rem; padding-top: 0.5rem; border-top: 1px solid #767676; }
.report h3 { font-size: 1rem; margin: 1rem 0 0.25rem; }
.report h1, .report h2, .report h3 { break-after: avoid; overflow-wrap: anywhere; }
.report p, .report ul, .report table, .report dl { margin: 0 0 0.5rem; }
.report .quiet, .report footer { color: #4d4d4d; font-size: 0.875rem; }
.report dl { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; }
.report dl div { display: flex; gap: 0.4rem; }
.report dt { color: #4d4d4d; }
.report dd { margin: 0; }
.report ul { padding-left: 1.25rem; list-style: disc; }
.report li { margin-bottom: 0.35rem; }
.report blockquote { margin: 0 0 0.5rem; padding: 0.1rem 0 0.1rem 0.75rem; border-left: 3px solid #767676; break-inside: avoid; }
.report blockquote p { margin: 0; overflow-wrap: anywhere; }
.report table { width: 100%; border-collapse: collapse; table-layout: fixed; break-inside: avoid; }
.report th, .report td { border: 1px solid #767676; padding: 0.3rem 0.5rem; text-align: left; }
.report th:first-child { width: 24%; overflow-wrap: anywhere; }
.report td, .report thead th + th { text-align: right; font-variant-numeric: tabular-nums; }
@media print {
  .report { max-width: none; padding: 0; font-size: 9pt; line-height: 1.35; }
  .report h1 { font-size: 13pt; margin-bottom: 4pt; }
  .report h2 { font-size: 10pt; margin: 7pt 0 3pt; padding-top: 4pt; }
  .report p, .report ul, .report table, .report dl, .report blockquote { margin-bottom: 3pt; }
  .report li { margin-bottom: 1pt; }
  .report .quiet, .report footer { font-size: 8pt; }
  .report th, .report td { padding: 1pt 4pt; }
}
`;
