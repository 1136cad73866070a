import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { contextOf, fillersOf, RUNGS, type Rung } from '../../lib/dissent';
import { useText } from '../use-text';
import type { ViewProps } from '../views';
import { CardPart } from './card-part';
import { DevilPart } from './devil-part';
import { FramingForm } from './framing-form';
import { NotesPart } from './notes-part';
import { PointersPart } from './pointers-part';
import type { Filling, Typed } from './slot-fields';
import { SubjectPart } from './subject-part';
import { TonePart } from './tone-part';
import { TrianglePart } from './triangle-part';

type Props = Pick<ViewProps, 'shown' | 'subject' | 'notes' | 'actions'>;

/** From here up it is a step that one takes with care. */
const GRAVE = RUNGS.indexOf('against');

/** Helps to say what the decider should know, so that it gets heard. */
export function DissentView(props: Props) {
  const { subject, actions } = props;
  const t = useText();
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    if (subject) part.current?.querySelector<HTMLElement>('.ladder :checked')?.focus();
  }, [subject]);
  return (
    <section class="section dissent" aria-labelledby="dissent" ref={part}>
      <h2 id="dissent" tabIndex={-1}>
        {t('dissentTitle')}
      </h2>
      <p>{t('dissentHelp')}</p>
      {/* What was typed about one passage does not stay for the next. */}
      <Dissent key={JSON.stringify(subject)} {...props} />
      <NotesPart notes={props.notes} onRemove={actions.leaveNote} />
      <p class="small">{t('dissentPrivate')}</p>
      <button
        type="button"
        class="nl-button nl-button--subtle"
        onClick={() => actions.openView('overview')}
      >
        {t('dissentBack')}
      </button>
    </section>
  );
}

function Dissent({ shown, subject, actions }: Props) {
  const t = useText();
  const { analysis, capabilities } = shown;
  const context = useMemo(
    () => contextOf(analysis, subject, t.language),
    [analysis, subject, t.language],
  );
  const [typed, setTyped] = useState<Typed>({});
  const [chosen, setChosen] = useState<Rung | null>(null);
  const { language } = context;
  const rung = chosen ?? context.rung;
  const fillers = fillersOf(language, context.fillers, typed);
  const onInsert = capabilities.insert ? actions.insert : undefined;
  const onReveal = capabilities.reveal ? actions.reveal : undefined;
  const filling: Filling = {
    drafted: context.fillers,
    typed,
    options: context.options,
    language,
    onType: (slot, text) => setTyped((before) => ({ ...before, [slot]: text })),
  };
  const take = { onInsert, onCopy: actions.copy, onNote: actions.note };
  return (
    <>
      <SubjectPart
        context={context}
        onReveal={onReveal}
        onSelection={actions.dissentOnSelection}
        onWhole={() => actions.dissent(null)}
      />
      <FramingForm {...{ context, fillers, filling, rung, actions, onInsert }} onRung={setChosen} />
      {(context.rights || RUNGS.indexOf(rung) >= GRAVE) && (
        <PointersPart country={context.country} />
      )}
      <DevilPart analysis={analysis} language={language} {...take} />
      <TonePart {...{ analysis, context, onReveal }} onCopy={actions.copy} />
      <TrianglePart fillers={fillers} filling={filling} {...take} />
      <CardPart fillers={fillers} filling={filling} onCopy={actions.copy} />
    </>
  );
}
