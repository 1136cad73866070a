import { useText } from '../use-text';
import type { ViewProps } from '../views';
import { Since } from './since';
import { VersionsChart } from './versions-chart';

/** How the document stood before, where the user wants that to be remembered. */
export function ProgressView({ versions, inForce, checks, actions }: ViewProps) {
  const t = useText();
  const on = inForce.settings.versions === 'on';
  return (
    <section class="section progress" aria-labelledby="progress">
      <h2 id="progress" tabIndex={-1}>
        {t('progress_title')}
      </h2>
      {on && versions && <Since versions={versions} checks={checks} />}
      {on && !versions && <p>{t('progress_unknown')}</p>}
      {on && versions && versions.length > 1 && (
        <VersionsChart versions={versions} checks={checks} />
      )}
      {!on && (
        <>
          <p>{t('progress_off')}</p>
          {inForce.fixed.includes('versions') ? (
            <p>{t('optionsManaged')}</p>
          ) : (
            <button type="button" class="nl-button" onClick={() => actions.set('versions', 'on')}>
              {t('progress_turnOn')}
            </button>
          )}
        </>
      )}
      <p class="small">{t('progress_private')}</p>
    </section>
  );
}
