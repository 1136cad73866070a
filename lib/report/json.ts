import type { Report } from './report';
import { questionOf, reasonOf, type ReportTexts } from './texts';

/** The report as JSON: the data, and beside each id what it says to a reader. */
export function toJson(report: Report, { t }: ReportTexts): string {
  const named = <Check extends Report['gaps'][number]>(check: Check) => ({
    ...check,
    question: questionOf(t, check.id),
    answer: t(`verdict_${check.verdict}`),
    reason: reasonOf(t, check.id, check.verdict),
  });
  const ignored = report.ignored.map((check) => ({ ...check, question: questionOf(t, check.id) }));
  const data = {
    ...report,
    gaps: report.gaps.map(named),
    checks: report.checks.map(named),
    ignored,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
