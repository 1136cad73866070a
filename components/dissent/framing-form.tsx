import { useState } from 'preact/hooks';
import { fieldsFor, frame, type DissentContext, type Fillers, type Rung } from '../../lib/dissent';
import type { PanelActions } from '../actions';
import { useText } from '../use-text';
import { FramedText } from './framed-text';
import { Ladder } from './ladder';
import { MannerFields, type Manner } from './manner';
import { SlotFields, type Filling } from './slot-fields';
import { TakeButtons } from './take-buttons';

interface Props {
  readonly context: DissentContext;
  readonly fillers: Fillers;
  readonly filling: Filling;
  readonly rung: Rung;
  readonly onRung: (rung: Rung) => void;
  readonly actions: Pick<PanelActions, 'copy' | 'note'>;
  readonly onInsert?: (text: string) => void;
}

/** The ladder and the text that goes with it; the text follows what is chosen and typed. */
export function FramingForm(props: Props) {
  const { context, fillers, filling, rung, onRung, actions, onInsert } = props;
  const t = useText();
  const [manner, setManner] = useState<Manner>({
    register: context.register,
    tone: 'neutral',
    length: 'short',
  });
  const { language } = context;
  const choice = { rung, ...manner, gap: context.gap };
  const { text, pieces } = frame(language, choice, fillers);
  const { asked, others } = fieldsFor(language, choice, filling.drafted);
  return (
    <>
      <Ladder chosen={rung} onChoose={onRung} onTake={() => actions.copy(text)} />
      <section class="part framed" aria-labelledby="dissent-text">
        <h3 id="dissent-text">{t('dissentText')}</h3>
        <FramedText pieces={pieces} language={language} />
        <SlotFields slots={asked} {...filling} />
        <TakeButtons text={text} onInsert={onInsert} onCopy={actions.copy} onNote={actions.note} />
        {others.length > 0 && (
          <details>
            <summary>{t('dissentSharper')}</summary>
            <SlotFields slots={others} {...filling} />
          </details>
        )}
      </section>
      <MannerFields
        manner={manner}
        onChange={(part) => setManner((before) => ({ ...before, ...part }))}
      />
    </>
  );
}
