import type { MessageKey } from '../text';
import { useText } from '../use-text';

/** The shortcuts of the extension, by the name that the browser knows them by. */
const SHORTCUTS: readonly (readonly [command: string, does: MessageKey])[] = [
  ['_execute_action', 'welcome_keyOpen'],
  ['selection', 'welcome_keySelection'],
  ['dissent', 'welcome_keyDissent'],
  ['marks', 'welcome_keyMarks'],
];

/** The key of each shortcut; it has none where the user took it away. */
export type Shortcuts = ReadonlyMap<string, string>;

interface Props {
  readonly shortcuts: Shortcuts;
}

/** Keys as they are printed on a keyboard need no translation, but for these. */
const KEYS: readonly (readonly [keys: readonly MessageKey[], does: MessageKey])[] = [
  [['key_tab'], 'welcome_keyTab'],
  [['key_enter', 'key_space'], 'welcome_keyEnter'],
  [['key_left', 'key_right'], 'welcome_keyArrows'],
  [['key_f6'], 'welcome_keyF6'],
];

/** What every key does. */
export function Keys({ shortcuts }: Props) {
  const t = useText();
  return (
    <table class="keys" aria-labelledby="keys">
      <tbody>
        {SHORTCUTS.map(([command, does]) => {
          const keys = shortcuts.get(command);
          return (
            <tr key={command}>
              <th scope="row">{keys ? <kbd>{keys}</kbd> : t('welcome_keyNone')}</th>
              <td>{t(does)}</td>
            </tr>
          );
        })}
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
