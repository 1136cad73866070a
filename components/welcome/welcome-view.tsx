import type { MessageKey } from '../text';
import { useText } from '../use-text';
import { Keys, type Shortcuts } from './keys';

interface Props {
  readonly shortcuts: Shortcuts;
  readonly onTry: () => void;
}

interface ListProps {
  readonly title: MessageKey;
  readonly items: readonly MessageKey[];
}

/** What it is, what it is not, what it does with one's text, and a memo to try it on. */
export function WelcomeView({ shortcuts, onTry }: Props) {
  const t = useText();
  return (
    <main class="welcome">
      <h1>{t('welcome_title')}</h1>
      <p class="lead">{t('welcome_lead')}</p>
      <section>
        <h2>{t('welcome_try')}</h2>
        <p>{t('welcome_tryBody')}</p>
        <button type="button" class="nl-button nl-button--primary" onClick={onTry}>
          {t('welcome_tryButton')}
        </button>
      </section>
      <List
        title="welcome_does"
        items={['welcome_does1', 'welcome_does2', 'welcome_does3', 'welcome_does4']}
      />
      <List
        title="welcome_cannot"
        items={['welcome_cannot1', 'welcome_cannot2', 'welcome_cannot3']}
      />
      <List
        title="welcome_text"
        items={['welcome_text1', 'welcome_text2', 'welcome_text3', 'welcome_text4']}
      />
      <section>
        <h2 id="keys">{t('welcome_keys')}</h2>
        <Keys shortcuts={shortcuts} />
      </section>
    </main>
  );
}

function List({ title, items }: ListProps) {
  const t = useText();
  return (
    <section>
      <h2>{t(title)}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{t(item)}</li>
        ))}
      </ul>
    </section>
  );
}
