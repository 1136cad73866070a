import type { CheckResult } from '../lib/checks/analysis';
import type { Language } from '../lib/document/document';
import type { Mending } from '../lib/mending';
import type { Capabilities } from '../lib/messages/reader';
import type { PanelActions } from './actions';
import { AsideButtons } from './aside/aside-buttons';
import { EvidenceList } from './evidence-list';
import { Starter } from './starter';
import { useText } from './use-text';
import { Why } from './why';

interface Props {
  readonly result: CheckResult;
  /** Language of the memo, and so of the sentence to begin with. */
  readonly language: Language;
  readonly ignored: boolean;
  readonly mending: Mending;
  readonly capabilities: Capabilities;
  readonly actions: PanelActions;
}

/** All that belongs to one question: the words in the memo, a way to begin, the reason why. */
export function CheckBody({ result, language, ignored, mending, capabilities, actions }: Props) {
  const { id, verdict, evidence } = result;
  const { insert, reveal } = capabilities;
  const t = useText();
  return (
    <>
      <EvidenceList
        evidence={evidence}
        language={language}
        onReveal={reveal ? actions.reveal : undefined}
      />
      {verdict !== 'covered' && (
        <Starter
          sentence={mending.starter(id)}
          language={language}
          home={mending.home(id)}
          onInsert={insert ? actions.insert : undefined}
          onCopy={actions.copy}
        />
      )}
      <Why id={id} />
      {verdict !== 'covered' && (
        <button
          type="button"
          class="nl-button nl-button--subtle"
          onClick={() => actions.dissent({ gap: id })}
        >
          {t('dissentFromGap')}
        </button>
      )}
      <AsideButtons id={id} ignored={ignored} actions={actions} />
    </>
  );
}
