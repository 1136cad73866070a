import type { CheckResult } from '../lib/checks/analysis';
import type { Document } from '../lib/document/document';
import { piecesOf } from '../lib/language/slots';
import { useText } from './use-text';
import { verdictChange, verdictsOf, type Verdicts } from './verdict-change';

/** A sentence that was put in the draft, and how that stood then. */
export interface Put {
  readonly text: string;
  readonly before: Verdicts;
}

interface Props {
  readonly put: Put;
  readonly document: Document;
  readonly checks: readonly CheckResult[];
}

/** What came of a sentence that was put in: what is still to fill in, and which verdicts changed. */
export function Aftermath({ put, document, checks }: Props) {
  const t = useText();
  const slots = piecesOf(put.text).flatMap(({ text, slot }) => (slot ? [text] : []));
  const open = [...new Set(slots)].filter((slot) =>
    document.blocks.some(({ text }) => text.includes(slot)),
  );
  const now = verdictsOf(checks);
  const changed = checks.flatMap(({ id, verdict }) => (verdict === put.before[id] ? [] : [id]));
  if (open.length + changed.length === 0) return null;
  return (
    <ul class="aftermath small">
      {open.length > 0 && <li>{t('put_open', new Intl.ListFormat(t.language).format(open))}</li>}
      {changed.map((id) => (
        <li key={id} data-changed={id}>
          {verdictChange(t, id, put.before, now)}
        </li>
      ))}
    </ul>
  );
}
