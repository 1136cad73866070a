import { useEffect, useMemo, useState } from 'preact/hooks';
import { REPORT_STYLE, sheetBody, type Sheet } from '../../lib/report';
import { textIn } from '../text';
import { useLanguage } from '../use-language';
import { useTheme } from '../use-theme';
import { ask } from './hand-over';

interface Props {
  /** The sheet that the panel offers under this id. */
  readonly id: string;
}

/** The report, or another sheet, as a page, to print or to keep as PDF. */
export function ReportPage({ id }: Props) {
  useTheme();
  const language = useLanguage();
  const text = useMemo(() => language && textIn(language), [language]);
  const [sheet, setSheet] = useState<Sheet | null>(null);

  useEffect(() => {
    // A sheet of its own, not a style element: the pages' policy forbids style in the page.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(REPORT_STYLE);
    document.adoptedStyleSheets = [sheet];
    const asked = ask(id, setSheet);
    return () => asked.close();
  }, [id]);

  useEffect(() => {
    if (sheet) document.title = sheet.title;
  }, [sheet]);

  if (!text) return null;
  return (
    <>
      <div class="report-bar">
        {sheet ? (
          <button type="button" class="nl-button nl-button--primary" onClick={() => window.print()}>
            {text('report_printPage')}
          </button>
        ) : (
          <p role="status">{text('report_gone')}</p>
        )}
      </div>
      {sheet && (
        // Everything that comes from the memo was escaped where this was written.
        <main dangerouslySetInnerHTML={{ __html: sheetBody(sheet) }} />
      )}
    </>
  );
}
