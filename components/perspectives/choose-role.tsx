import type { Language } from '../../lib/document/document';
import type { NamedRole } from '../../lib/perspectives';
import { Choice } from '../choice';
import { useText } from '../use-text';

interface Props {
  /** Those that the draft names. */
  readonly roles: readonly NamedRole[];
  readonly chosen: NamedRole | null;
  /** Language of the draft, and so of the names. */
  readonly language: Language;
  readonly onChoose: (name: string | null) => void;
}

/** Which of the people in the group, as the draft names them. Not shown where it names none. */
export function ChooseRole({ roles, chosen, language, onChoose }: Props) {
  const t = useText();
  if (roles.length === 0) return null;
  return (
    <fieldset class="choices">
      <legend>{t('perspectiveRole')}</legend>
      <Choice group="perspective-role" on={chosen === null} onChoose={() => onChoose(null)}>
        {t('perspectiveAnyone')}
      </Choice>
      {roles.map(({ name }) => (
        <Choice
          key={name}
          group="perspective-role"
          on={chosen?.name === name}
          onChoose={() => onChoose(name)}
        >
          <span lang={language}>{name}</span>
        </Choice>
      ))}
    </fieldset>
  );
}
