import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { contextOf, fillersOf, RUNGS, type Rung } from '../../lib/dissent';
import { useText } from '../use-text';
import type { ViewProps } from '../views';
import { CardPart } from './card-part';
import { DevilPart } from './devil-part';
import { FramingForm } from './framing-form';
import { PointersPart } from './pointers-part';
import type { Typed } from './slot-fields';
import { SubjectPart } from './subject-part';
import { TonePart } from './tone-part';
import { TrianglePart } from './triangle-part';

type Props = Pick<ViewProps, 'shown' | 'subject' | 'actions'>;

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
      <p class="small">{t('dissentPrivate')}</p>
      <button type="button" class="button quiet" onClick={() => actions.openView('overview')}>
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
  const take = { language, onInsert, onCopy: actions.copy };
  return (
    <>
      <SubjectPart
        context={context}
        onReveal={onReveal}
        onSelection={actions.dissentOnSelection}
        onWhole={() => actions.dissent(null)}
      />
      <FramingForm
        {...{ context, fillers, typed, rung, actions, onInsert }}
        onRung={setChosen}
        onType={(slot, text) => setTyped((before) => ({ ...before, [slot]: text }))}
      />
      {(context.rights || RUNGS.indexOf(rung) >= GRAVE) && <PointersPart />}
      <DevilPart analysis={analysis} {...take} />
      <TonePart {...{ analysis, context, onReveal }} onCopy={actions.copy} />
      <TrianglePart fillers={fillers} {...take} />
      <CardPart fillers={fillers} {...take} />
    </>
  );
}
