import { Busy } from '../busy';
import { keyOf } from '../text';
import { useText } from '../use-text';
import type { Files } from './use-files';

interface Props {
  readonly files: Files;
}

/** How far the reading of a file is, or why it could not be read. */
export function FileStatus({ files }: Props) {
  const t = useText();
  const { busy, problem, cancel } = files;
  return (
    <div role="status" class="file-status">
      {busy && <Busy label={t('files_reading')} {...busy} onCancel={cancel} />}
      {problem && (
        <section class="state">
          <p>{t(keyOf('files_problem', problem))}</p>
          <button type="button" class="nl-button nl-button--subtle" onClick={cancel}>
            {t('close')}
          </button>
        </section>
      )}
    </div>
  );
}
