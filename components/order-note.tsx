import { useText } from './use-text';

/** Said where the choice stands before the dilemma that it settles. */
export function OrderNote() {
  const t = useText();
  return (
    <aside class="note order">
      <p class="question">{t('order_question')}</p>
      <p>{t('order_why')}</p>
    </aside>
  );
}
