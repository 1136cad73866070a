import { browser } from 'wxt/browser';
import { CHECKS } from '../../lib/document/ids';
import type { Report } from '../../lib/report';
import type { ViewProps } from '../views';

/** Gathers the report on what the panel shows at this moment. */
export async function reportFor({ shown, checks, ignored }: ViewProps): Promise<Report> {
  const { reportOf } = await import('../../lib/report');
  const { document, analysis } = shown;
  const on = checks.map(({ id }) => id);
  return reportOf({
    document,
    analysis,
    date: new Date(),
    rulesVersion: browser.runtime.getManifest().version,
    ignored: ignored.map((id) => ({ id, reason: '' })),
    disabled: CHECKS.filter((id) => !on.includes(id)),
  });
}

/** Opens the page that shows, and prints, the report with this id. */
export async function openReportPage(id: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/report.html#${id}`) });
}
