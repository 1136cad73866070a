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
      {busy && (
        <section class="state">
          <p id="file-busy">{t('files_reading')}</p>
          <progress
            aria-labelledby="file-busy"
            {...(busy.total > 0 && { value: busy.done, max: busy.total })}
          />
          <button type="button" class="button" onClick={cancel}>
            {t('files_cancel')}
          </button>
        </section>
      )}
      {problem && (
        <section class="state">
          <p>{t(keyOf('files_problem', problem))}</p>
          <button type="button" class="button quiet" onClick={cancel}>
            {t('close')}
          </button>
        </section>
      )}
    </div>
  );
}
