import type { Managed } from '../../lib/settings/managed';
import { CHOICES, isChoice, type SettingId, type Settings } from '../../lib/settings/settings';
import { useText } from '../use-text';

interface Props<Id extends SettingId> {
  readonly id: Id;
  readonly chosen: Settings;
  readonly managed: Managed;
  readonly onChoose: (id: Id, value: Settings[Id]) => void;
}

/** One thing to choose, or what the organisation chose. */
export function SettingSelect<Id extends SettingId>({ id, chosen, managed, onChoose }: Props<Id>) {
  const t = useText();
  const fixed = managed.settings[id];
  return (
    <section>
      <h2 id={id}>{t(`options_${id}`)}</h2>
      <select
        class="utrecht-select utrecht-select--html-select"
        aria-labelledby={id}
        aria-describedby={`${id}-help`}
        value={fixed ?? chosen[id]}
        disabled={fixed !== undefined}
        onChange={({ currentTarget: { value } }) => {
          if (isChoice(id, value)) onChoose(id, value);
        }}
      >
        {CHOICES[id].map((choice) => (
          <option key={choice} value={choice}>
            {t(`options_${id}_${choice}` as Parameters<typeof t>[0])}
          </option>
        ))}
      </select>
      <p id={`${id}-help`} class="small">
        {t(fixed === undefined ? `optionsHelp_${id}` : 'optionsManaged')}
      </p>
    </section>
  );
}
