import { useMemo, useRef, useState } from 'preact/hooks';
import { readAs, rolesIn, type ReaderId } from '../../lib/perspectives';
import { useMending } from '../use-mending';
import { useText } from '../use-text';
import type { ViewProps } from '../views';
import { Answered } from './answered';
import { ChooseReader } from './choose-reader';
import { ChooseRole } from './choose-role';
import { OpenQuestions } from './open-questions';
import { useKeptFocus } from '../use-kept-focus';

/** The draft read through somebody else's eyes: what it answers them, and what it leaves open. */
export function PerspectivesView({ shown, actions }: Pick<ViewProps, 'shown' | 'actions'>) {
  const { analysis, document, capabilities } = shown;
  const t = useText();
  const [reader, setReader] = useState<ReaderId>('citizen');
  const [roleName, setRoleName] = useState<string | null>(null);
  const mending = useMending(document, analysis);
  const section = useRef<HTMLElement>(null);
  useKeptFocus(section);

  const roles = useMemo(() => rolesIn(reader, analysis), [reader, analysis]);
  // A role that the draft no longer names gives way to the group.
  const role = roles.find(({ name }) => name === roleName) ?? null;
  const { answered, open } = useMemo(
    () => readAs({ id: reader, role }, analysis, document, t.language),
    [reader, role, analysis, document, t.language],
  );

  const language = analysis.language ?? 'nl';
  return (
    <section class="section perspectives" aria-labelledby="perspectives" ref={section}>
      <h2 id="perspectives" tabIndex={-1}>
        {t('perspectiveTitle')}
      </h2>
      <p>{t('perspectiveHelp')}</p>
      <ChooseReader
        chosen={reader}
        onChoose={(id) => {
          setReader(id);
          setRoleName(null);
        }}
      />
      <ChooseRole roles={roles} chosen={role} language={language} onChoose={setRoleName} />
      <p class="small">{t('summary', answered.length, answered.length + open.length)}</p>
      <Answered
        questions={answered}
        language={language}
        onReveal={capabilities.reveal ? actions.reveal : undefined}
      />
      <OpenQuestions
        // Notes of one reader don't stay open for the next.
        key={`${reader} ${role?.name ?? ''}`}
        questions={open}
        language={language}
        mending={mending}
        onInsert={capabilities.insert ? actions.insert : undefined}
        onCopy={actions.copy}
      />
    </section>
  );
}
