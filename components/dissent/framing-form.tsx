import { useState } from 'preact/hooks';
import { frame, type DissentContext, type Fillers, type Rung } from '../../lib/dissent';
import type { PanelActions } from '../actions';
import { useText } from '../use-text';
import { FramedText } from './framed-text';
import { Ladder } from './ladder';
import { MannerFields, type Manner } from './manner';
import { SlotFields, type Typed } from './slot-fields';
import { TakeButtons } from './take-buttons';
import type { SlotId } from '../../lib/dissent';

interface Props {
  readonly context: DissentContext;
  readonly fillers: Fillers;
  readonly typed: Typed;
  readonly rung: Rung;
  readonly onRung: (rung: Rung) => void;
  readonly onType: (slot: SlotId, text: string) => void;
  readonly actions: Pick<PanelActions, 'copy'>;
  readonly onInsert?: (text: string) => void;
}

/** The ladder and the text that goes with it; the text follows what is chosen and typed. */
export function FramingForm(props: Props) {
  const { context, fillers, typed, rung, onRung, onType, actions, onInsert } = props;
  const t = useText();
  const [manner, setManner] = useState<Manner>({
    register: context.register,
    tone: 'neutral',
    length: 'short',
  });
  const { language } = context;
  const { text, pieces, open } = frame(language, { rung, ...manner, gap: context.gap }, fillers);
  const used = pieces.flatMap(({ slot }) => slot ?? []);
  // What the draft left open, and what one types in: a field stays while it is filled.
  const asked = new Set([
    ...open.flatMap(({ slot }) => (used.includes(slot) ? slot : [])),
    ...used.filter((slot) => typed[slot] !== undefined),
  ]);
  const others = new Set(
    [...used, ...open.map(({ slot }) => slot)].filter((slot) => !asked.has(slot)),
  );
  const fields = { drafted: context.fillers, typed, options: context.options, language, onType };
  return (
    <>
      <Ladder chosen={rung} onChoose={onRung} onTake={() => actions.copy(text)} />
      <section class="part framed" aria-labelledby="dissent-text">
        <h3 id="dissent-text">{t('dissentText')}</h3>
        <FramedText pieces={pieces} language={language} />
        <SlotFields slots={[...asked]} {...fields} />
        <TakeButtons text={text} onInsert={onInsert} onCopy={actions.copy} />
        {others.size > 0 && (
          <details>
            <summary>{t('dissentSharper')}</summary>
            <SlotFields slots={[...others]} {...fields} />
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
