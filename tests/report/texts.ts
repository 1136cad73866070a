import { reportTextsOf } from '../../components/report/report-texts';
import { textIn } from '../../components/text';
import type { Language } from '../../lib/document/document';
import type { ReportTexts } from '../../lib/report';

/** What the writers of a report say in a language. */
export const textsIn = (language: Language): ReportTexts => reportTextsOf(textIn(language));
