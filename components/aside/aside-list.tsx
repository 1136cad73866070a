import type { Document } from '../../lib/document/document';
import type { CheckId } from '../../lib/document/ids';
import type { PanelActions } from '../actions';
import { Quote } from '../quote';
import { keyOf } from '../text';
import { useText } from '../use-text';
import { ReasonField } from './reason-field';
import type { SetAside } from './set-aside';

interface Props {
  readonly setAside: readonly SetAside[];
  readonly document: Document;
  readonly reveal: PanelActions['reveal'] | undefined;
  readonly explain: PanelActions['explain'];
  readonly restore: PanelActions['restore'];
}

/** All that was set aside, why, and the way back. */
export function AsideList({ setAside, document: memo, reveal, explain, restore }: Props) {
  const t = useText();
  if (setAside.length === 0) return null;
  const takeBack = (id: CheckId) => {
    // The row goes, and the button with it: on to the question that counts again.
    document.querySelector<HTMLElement>(`[data-check="${id}"] > summary`)?.focus();
    restore(id);
  };
  return (
    <section class="section" aria-labelledby="aside">
      <h2 id="aside">{t('aside_title')}</h2>
      <ul class="aside-list">
        {setAside.map(({ id, why, span, reason }) => (
          <li key={id} data-aside={id}>
            <p>
              <strong>{t(keyOf('check', id))}</strong> – {t(`aside_why_${why}`)}
            </p>
            {span && (
              <Quote
                text={memo.blocks[span.block]?.text.slice(span.start, span.end) ?? ''}
                span={span}
                cue={null}
                onReveal={reveal}
              />
            )}
            <ReasonField id={id} reason={reason} onExplain={explain} />
            <button
              type="button"
              class="nl-button nl-button--subtle"
              aria-label={t('aside_restore', t(keyOf('check', id)))}
              onClick={() => takeBack(id)}
            >
              {t('restore')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
