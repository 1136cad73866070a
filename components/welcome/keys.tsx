import type { MessageKey } from '../text';
import { useText } from '../use-text';

interface Props {
  readonly shortcut: string | null;
}

/** Keys as they are printed on a keyboard need no translation, but for these. */
const KEYS: readonly (readonly [keys: readonly MessageKey[], does: MessageKey])[] = [
  [['key_tab'], 'welcome_keyTab'],
  [['key_enter', 'key_space'], 'welcome_keyEnter'],
  [['key_left', 'key_right'], 'welcome_keyArrows'],
  [['key_f6'], 'welcome_keyF6'],
];

/** What every key does. */
export function Keys({ shortcut }: Props) {
  const t = useText();
  return (
    <table class="keys" aria-labelledby="keys">
      <tbody>
        <tr>
          <th scope="row">{shortcut ? <kbd>{shortcut}</kbd> : t('welcome_keyNone')}</th>
          <td>{t('welcome_keyOpen')}</td>
        </tr>
        {KEYS.map(([keys, does]) => (
          <tr key={does}>
            <th scope="row">
              {keys.map((key) => (
                <kbd key={key}>{t(key)}</kbd>
              ))}
            </th>
            <td>{t(does)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
