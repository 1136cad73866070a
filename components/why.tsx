import type { CheckId } from '../lib/document/ids';
import { SOURCES } from '../lib/hints/sources';
import { keyOf } from './text';
import { useText } from './use-text';

interface Props {
  readonly id: CheckId;
}

/** Why a question matters, and who says so. */
export function Why({ id }: Props) {
  const t = useText();
  const { name, address } = SOURCES[id];
  return (
    <section class="part small">
      <h3>{t('whyLabel')}</h3>
      <p>{t(keyOf('why', id))}</p>
      <p>
        {address ? (
          <a class="nl-link" href={address} target="_blank" rel="noreferrer">
            {t('sourceLabel', name)}
            <span class="hidden"> {t('newTab')}</span>
          </a>
        ) : (
          t('sourceLabel', name)
        )}
      </p>
    </section>
  );
}
