import { useRef } from 'preact/hooks';
import { ACCEPTED } from '../../lib/files/kind';
import { useText } from '../use-text';
import type { Files } from './use-files';

interface Props {
  readonly files: Files;
  /** Nothing else is shown: then it lies open. */
  readonly open: boolean;
}

/** A way in for what is not on the page: a file, pasted text, or the sample. */
export function Intake({ files, open }: Props) {
  const t = useText();
  const chooser = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <details class="intake" open={open}>
      <summary>{t('files_title')}</summary>
      <div class="intake-body">
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label={t('files_choose')}
          accept={ACCEPTED.join(',')}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // The same file may be chosen again after it was changed.
            if (file) files.openFile(file);
            currentTarget.value = '';
          }}
        />
        <div class="buttons">
          <button type="button" class="nl-button" onClick={() => chooser.current?.click()}>
            {t('files_choose')}
          </button>
          <button
            type="button"
            class="nl-button nl-button--subtle"
            onClick={() => files.openSample(t.language)}
          >
            {t('files_sample')}
          </button>
        </div>
        <p class="small">{t('files_kinds')}</p>
        <label>
          <span class="intake-label">{t('files_paste')}</span>
          <textarea
            class="utrecht-textarea utrecht-textarea--html-textarea"
            ref={field}
            rows={3}
            onPaste={(event) => {
              const pasted = event.clipboardData;
              // What already stands in the field was typed: then it is only added to.
              if (!pasted || event.currentTarget.value !== '') return;
              event.preventDefault();
              const [text, html] = [pasted.getData('text/plain'), pasted.getData('text/html')];
              files.openPasted({ text, html });
            }}
          />
        </label>
        <button
          type="button"
          class="nl-button"
          onClick={() => {
            if (!field.current) return;
            files.openPasted({ text: field.current.value, html: '' });
            field.current.value = '';
          }}
        >
          {t('files_check')}
        </button>
      </div>
    </details>
  );
}
