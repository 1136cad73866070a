import type { PanelActions } from './actions';
import type { SessionState, Shown } from './session/state';
import { Elsewhere } from './elsewhere';
import { TargetChooser } from './target-chooser';
import { keyOf } from './text';
import { useText } from './use-text';

interface Props {
  readonly shown: Shown;
  readonly elsewhere: SessionState['elsewhere'];
  /** Whether it is remembered what is read on this site; null where that can't be. */
  readonly remembers: boolean | null;
  readonly actions: Pick<PanelActions, 'choose' | 'rememberTarget'>;
}

/** What was read: title, size, language, kind of memo and from where. */
export function MemoHeader({ shown, elsewhere, remembers, actions }: Props) {
  const t = useText();
  const { document, analysis, target, targets, truncated, partial } = shown;
  const kind = targets.find(({ id }) => id === target)?.kind;
  const facts = [
    analysis.genre !== 'other' && t(keyOf('genre', analysis.genre)),
    analysis.language && t(`language_${analysis.language}`),
    t.count('words', analysis.words),
    kind && t(`reader_${kind}`),
  ].filter(Boolean);
  return (
    <header class="memo">
      <h1 lang={analysis.language ?? undefined}>{document.title || t('untitled')}</h1>
      <p class="facts">{facts.join(' · ')}</p>
      <TargetChooser
        {...{ targets, remembers }}
        chosen={target}
        onChoose={actions.choose}
        onRemember={actions.rememberTarget}
      />
      <Elsewhere target={elsewhere} onRead={actions.choose} />
      {kind === 'docs' && <p class="small">{t('experiment_docs')}</p>}
      {kind === 'word' && <p class="small">{t('experiment_word')}</p>}
      {partial && <p class="small">{t('partial')}</p>}
      {truncated && <p class="small">{t('truncated')}</p>}
      {analysis.language && analysis.notChecked.length > 0 && (
        <p class="small">{t.count('notChecked', analysis.notChecked.length)}</p>
      )}
    </header>
  );
}
