import type { PanelActions } from '../actions';
import type { StateId } from '../state-message';
import { useText } from '../use-text';

interface Props {
  readonly message: StateId;
  readonly actions: Pick<PanelActions, 'allow' | 'reload'>;
}

/** What the user can do about a text that a site keeps to itself. */
export function SiteButton({ message, actions }: Props) {
  const t = useText();
  const button = buttonFor(message, actions);
  if (!button) return null;
  return (
    <button type="button" class="nl-button nl-button--primary" onClick={button.onClick}>
      {t(button.label)}
    </button>
  );
}

function buttonFor(message: StateId, { allow, reload }: Props['actions']) {
  switch (message) {
    case 'docs_ask':
      return { label: 'sites_allow_docs', onClick: () => allow('docs') } as const;
    case 'word_ask':
      return { label: 'sites_allow_word', onClick: () => allow('word') } as const;
    case 'docs_reload':
      return { label: 'sites_reload', onClick: reload } as const;
    default:
      return null;
  }
}
