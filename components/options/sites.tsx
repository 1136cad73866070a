import { useRef } from 'preact/hooks';
import type { SiteId } from '../../lib/settings/sites';
import { useText } from '../use-text';

interface Props {
  readonly sites: readonly SiteId[];
  readonly onDisallow: (site: SiteId) => void;
}

/** The sites that the user allows to read, each with a button to take that back. */
export function Sites({ sites, onDisallow }: Props) {
  const t = useText();
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <section>
      <h2 ref={title} tabIndex={-1}>
        {t('sites_title')}
      </h2>
      <p class="small">{t('sites_help')}</p>
      {sites.length === 0 ? (
        <p>{t('sites_none')}</p>
      ) : (
        <ul class="never">
          {sites.map((site) => (
            <li key={site}>
              <span>{t(`sites_name_${site}`)}</span>
              <button
                type="button"
                class="nl-button nl-button--subtle"
                aria-label={t('sites_takeBackThis', t(`sites_name_${site}`))}
                onClick={() => {
                  // The row goes, and the button with it.
                  title.current?.focus();
                  onDisallow(site);
                }}
              >
                {t('sites_takeBack')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
