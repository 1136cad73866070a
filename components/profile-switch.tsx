import type { InForce } from '../lib/settings/managed';
import type { PanelActions } from './actions';
import { useText } from './use-text';

interface Props {
  readonly inForce: InForce;
  readonly onSet: PanelActions['set'];
}

/** Fewer questions for a short note, or all of them; not where the organisation decides. */
export function ProfileSwitch({ inForce: { settings, fixed }, onSet }: Props) {
  const t = useText();
  const light = settings.profile === 'light';
  if (fixed.includes('profile')) return light ? <p class="small">{t('profile_light')}</p> : null;
  return (
    <div class="profile-switch">
      <p class="small">{t(light ? 'profile_light' : 'profile_full')}</p>
      <button
        type="button"
        class="nl-button nl-button--subtle"
        onClick={() => onSet('profile', light ? 'full' : 'light')}
      >
        {t(light ? 'profile_toFull' : 'profile_toLight')}
      </button>
    </div>
  );
}
