import type { Managed } from '../lib/settings/managed';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../lib/settings/settings';
import { keyOf } from './text';
import { useText } from './use-text';

interface Props {
  readonly chosen: InterfaceLanguage;
  readonly managed: Managed;
  /** For how many documents something was set aside. */
  readonly ignoredDocuments: number;
  /** Whether that was just forgotten. */
  readonly forgotten: boolean;
  readonly onChoose: (language: InterfaceLanguage) => void;
  readonly onForget: () => void;
}

/** The few things there are to choose. */
export function OptionsView(props: Props) {
  const t = useText();
  const { chosen, managed, ignoredDocuments, forgotten, onChoose, onForget } = props;
  const isManaged = managed.interfaceLanguage !== null;
  const checks = managed.disabledChecks.map((id) => t(keyOf('check', id)));
  return (
    <main>
      <h1>{t('optionsTitle')}</h1>
      <section>
        <h2 id="language">{t('optionsLanguage')}</h2>
        <select
          aria-labelledby="language"
          aria-describedby="language-help"
          value={managed.interfaceLanguage ?? chosen}
          disabled={isManaged}
          onChange={({ currentTarget }) => {
            const language = INTERFACE_LANGUAGES.find((one) => one === currentTarget.value);
            if (language) onChoose(language);
          }}
        >
          {INTERFACE_LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {language === 'auto' ? t('optionsAuto') : t(`language_${language}`)}
            </option>
          ))}
        </select>
        <p id="language-help" class="small">
          {t(isManaged ? 'optionsLanguageManaged' : 'optionsLanguageHelp')}
        </p>
      </section>
      <section>
        <h2>{t('optionsIgnores')}</h2>
        <p>{t('optionsIgnoresHelp')}</p>
        <p role="status">
          {forgotten && ignoredDocuments === 0
            ? t('optionsForgotten')
            : t.count('optionsIgnoresCount', ignoredDocuments)}
        </p>
        <button
          type="button"
          class="button"
          aria-disabled={ignoredDocuments === 0}
          onClick={onForget}
        >
          {t('optionsForget')}
        </button>
        {checks.length > 0 && <p>{t('optionsDisabled', checks.join(', '))}</p>}
      </section>
      <p class="small">{t('privacy')}</p>
    </main>
  );
}
