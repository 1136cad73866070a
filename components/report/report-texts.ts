import { recordOf } from '../../lib/document/record';
import { REPORT_WORDS, type ReportTexts } from '../../lib/report/texts';
import type { Text } from '../text';

/** What the writers of a report say, in the language of the interface. */
export function reportTextsOf(t: Text): ReportTexts {
  return { t, words: recordOf(REPORT_WORDS, (key) => t(key, '$1')) };
}
