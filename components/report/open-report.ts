import { browser } from 'wxt/browser';
import type { Document } from '../../lib/document/document';
import { CHECKS } from '../../lib/document/ids';
import type { Report, Sheet } from '../../lib/report';
import type { SetAside } from '../aside/set-aside';
import type { Text } from '../text';
import type { ViewProps } from '../views';
import { offer } from './hand-over';

/** Gathers the report on what the panel shows at this moment. */
export async function reportFor(props: ViewProps, t: Text): Promise<Report> {
  const { reportOf } = await import('../../lib/report');
  const { shown, checks, ignored, setAside, notes } = props;
  const { document, analysis } = shown;
  const on = checks.map(({ id }) => id);
  return reportOf({
    document,
    analysis,
    date: new Date(),
    rulesVersion: browser.runtime.getManifest().version,
    ignored: setAside
      .filter(({ id }) => ignored.includes(id))
      .map((one) => ({ id: one.id, reason: reasonOf(one, document, t) })),
    notes,
    disabled: CHECKS.filter((id) => !on.includes(id)),
  });
}

/** Why a check was set aside: how, the words that were pointed at, and the user's own reason. */
function reasonOf({ why, span, reason }: SetAside, { blocks }: Document, t: Text): string {
  const words = span && blocks[span.block]?.text.slice(span.start, span.end);
  return [t(`aside_why_${why}`), words && `‘${words}’`, reason].filter(Boolean).join(' ');
}

/** Opens a page that shows, and prints, a sheet. */
export async function openSheet(sheet: Sheet): Promise<void> {
  const id = crypto.randomUUID();
  offer(id, sheet);
  await browser.tabs.create({ url: browser.runtime.getURL(`/report.html#${id}`) });
}
