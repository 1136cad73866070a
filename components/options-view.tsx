import { useRef } from 'preact/hooks';
import type { CheckId } from '../lib/document/ids';
import type { Managed } from '../lib/settings/managed';
import type { SettingId, Settings } from '../lib/settings/settings';
import type { SiteId } from '../lib/settings/sites';
import { Forget } from './options/forget';
import { SettingSelect } from './options/setting-select';
import { Sites } from './options/sites';
import { keyOf } from './text';
import { useText } from './use-text';

interface Props {
  readonly chosen: Settings;
  readonly managed: Managed;
  /** Checks that the user wants to see for no document. */
  readonly never: readonly CheckId[];
  /** For how many documents something was set aside. */
  readonly ignoredDocuments: number;
  /** Of how many documents earlier versions are remembered. */
  readonly versionedDocuments: number;
  /** For how many sites it is remembered what is read there. */
  readonly rememberedSites: number;
  readonly onChoose: <Id extends SettingId>(id: Id, value: Settings[Id]) => void;
  readonly onAskAgain: (id: CheckId) => void;
  readonly onForgetIgnored: () => Promise<void>;
  readonly onForgetVersions: () => Promise<void>;
  readonly onForgetSites: () => Promise<void>;
  /** The sites that the user allows to read. */
  readonly sites: readonly SiteId[];
  readonly onDisallow: (site: SiteId) => void;
}

/** The few things there are to choose. */
export function OptionsView(props: Props) {
  const t = useText();
  const aside = useRef<HTMLHeadingElement>(null);
  const { chosen, managed, never, onChoose } = props;
  const disabled = managed.disabledChecks.map((id) => t(keyOf('check', id)));
  const select = { chosen, managed, onChoose };
  return (
    <main>
      <h1>{t('optionsTitle')}</h1>
      <SettingSelect id="interfaceLanguage" {...select} />
      <SettingSelect id="profile" {...select} />
      <SettingSelect id="role" {...select} />
      <SettingSelect id="versions" {...select} />
      <section>
        <h2>{t('optionsVersions')}</h2>
        <Forget
          documents={props.versionedDocuments}
          count="optionsVersionsCount"
          label="optionsForgetVersions"
          done="optionsVersionsForgotten"
          onForget={props.onForgetVersions}
        />
      </section>
      <section>
        <h2>{t('optionsSites')}</h2>
        <p>{t('optionsSitesHelp')}</p>
        <Forget
          documents={props.rememberedSites}
          count="optionsSitesCount"
          label="optionsForgetSites"
          done="optionsVersionsForgotten"
          onForget={props.onForgetSites}
        />
      </section>
      <section>
        <h2 ref={aside} tabIndex={-1}>
          {t('optionsIgnores')}
        </h2>
        <p>{t('optionsIgnoresHelp')}</p>
        <Forget
          documents={props.ignoredDocuments}
          count="optionsIgnoresCount"
          label="optionsForget"
          done="optionsForgotten"
          onForget={props.onForgetIgnored}
        />
        {never.length > 0 && (
          <>
            <p>{t('optionsNever')}</p>
            <ul class="never">
              {never.map((id) => (
                <li key={id}>
                  <span>{t(keyOf('check', id))}</span>
                  <button
                    type="button"
                    class="nl-button nl-button--subtle"
                    aria-label={t('optionsAskAgainThis', t(keyOf('check', id)))}
                    onClick={() => {
                      // The row goes, and the button with it.
                      aside.current?.focus();
                      props.onAskAgain(id);
                    }}
                  >
                    {t('optionsAskAgain')}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        {disabled.length > 0 && <p>{t('optionsDisabled', disabled.join(', '))}</p>}
      </section>
      <Sites sites={props.sites} onDisallow={props.onDisallow} />
      <p class="small">{t('privacy')}</p>
    </main>
  );
}
