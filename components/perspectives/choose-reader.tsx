import { READERS, type ReaderId } from '../../lib/perspectives';
import type { MessageKey } from '../text';
import { Choice } from '../choice';
import { useText } from '../use-text';

interface Props {
  readonly chosen: ReaderId;
  readonly onChoose: (reader: ReaderId) => void;
}

const NAMES: Readonly<Record<ReaderId, MessageKey>> = {
  citizen: 'perspective_citizen',
  representative: 'perspective_representative',
  executive: 'perspective_executive',
  implementer: 'perspective_implementer',
  inspector: 'perspective_inspector',
};

/** Who reads the draft. */
export function ChooseReader({ chosen, onChoose }: Props) {
  const t = useText();
  return (
    <fieldset class="choices">
      <legend>{t('perspectiveReader')}</legend>
      {READERS.map((id) => (
        <Choice
          key={id}
          group="perspective-reader"
          on={id === chosen}
          onChoose={() => onChoose(id)}
        >
          {t(NAMES[id])}
        </Choice>
      ))}
    </fieldset>
  );
}
