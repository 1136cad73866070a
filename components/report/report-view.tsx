import { useText } from '../use-text';
import type { ViewProps } from '../views';
import { copyReport, FORMATS, save, write, type Format } from './formats';
import { openSheet, reportFor } from './open-report';
import { reportTextsOf } from './report-texts';

/** What one can do with the report: print it, save it, mail it. */
export function ReportView(props: ViewProps) {
  const t = useText();
  const { shown, actions } = props;
  const texts = reportTextsOf(t);

  async function print() {
    const { sheetOf } = await import('../../lib/report');
    await openSheet(sheetOf(await reportFor(props, t), texts));
  }
  const saveAs = async (format: Format) =>
    save(shown.document.title, await write(await reportFor(props, t), texts, format));

  return (
    <section class="section report-view" aria-labelledby="report">
      <h2 id="report">{t('report_title')}</h2>
      <p>{t('report_body')}</p>
      <div class="buttons">
        <button type="button" class="nl-button nl-button--primary" onClick={() => void print()}>
          {t('report_print')}
        </button>
        <button
          type="button"
          class="nl-button"
          onClick={() =>
            void reportFor(props, t)
              .then((report) => copyReport(report, texts))
              .then(
                () => actions.say('notice_reportCopied'),
                () => actions.say('notice_copyFailed'),
              )
          }
        >
          {t('report_copy')}
        </button>
      </div>
      <h3 id="report-save">{t('report_save')}</h3>
      <div class="buttons" role="group" aria-labelledby="report-save">
        {FORMATS.map((format) => (
          <button key={format} type="button" class="nl-button" onClick={() => void saveAs(format)}>
            {t(`report_${format}`)}
          </button>
        ))}
      </div>
      <p class="small">{t('report_private')}</p>
    </section>
  );
}
