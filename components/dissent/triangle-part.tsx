import { useId, useState } from 'preact/hooks';
import {
  askedIn,
  exchangeOf,
  namesOfSides,
  SIDES,
  together,
  type Fillers,
  type Side,
} from '../../lib/dissent';
import { useText } from '../use-text';
import { FramedText } from './framed-text';
import { SlotFields, type Filling } from './slot-fields';
import { TakeButtons } from './take-buttons';

interface Props {
  readonly fillers: Fillers;
  readonly filling: Filling;
  readonly onInsert?: (text: string) => void;
  readonly onCopy: (text: string) => void;
  readonly onNote: (text: string) => void;
}

/** Between policy, implementation and oversight: what one asks of the other, and offers for it. */
export function TrianglePart({ fillers, filling, ...take }: Props) {
  const t = useText();
  const [from, setFrom] = useState<Side>('implementation');
  const [to, setTo] = useState<Side>('policy');
  const [pair, setPair] = useState({ ask: 0, offer: 0 });
  const { language, drafted } = filling;
  const { asks, offers } = exchangeOf(language, from, to, fillers);
  const pairOf = (given: Fillers) => {
    const { asks, offers } = exchangeOf(language, from, to, given);
    const ask = asks[pair.ask] ?? asks[0];
    const offer = offers[pair.offer] ?? offers[0];
    return ask && offer && together(ask, offer);
  };
  const both = pairOf(fillers);
  const open = pairOf(drafted);
  const next = (which: 'ask' | 'offer', count: number) =>
    setPair({ ...pair, [which]: (pair[which] + 1) % count });
  return (
    <details class="note" data-dissent="triangle">
      <summary>
        <span class="question">{t('dissentTriangle')}</span>
      </summary>
      <div class="check-body">
        <SideSelect label={t('dissentFrom')} chosen={from} onChoose={setFrom} />
        <SideSelect label={t('dissentTo')} chosen={to} onChoose={setTo} />
        {both ? (
          <>
            <FramedText pieces={both.pieces} language={language} />
            <SlotFields slots={open ? askedIn([open]) : []} {...filling} />
            <div class="buttons">
              <button
                type="button"
                class="nl-button nl-button--subtle"
                onClick={() => next('ask', asks.length)}
              >
                {t('dissentOtherAsk')}
              </button>
              <button
                type="button"
                class="nl-button nl-button--subtle"
                onClick={() => next('offer', offers.length)}
              >
                {t('dissentOtherOffer')}
              </button>
            </div>
            <TakeButtons text={both.text} {...take} />
          </>
        ) : (
          <p>{t('dissentSameSide')}</p>
        )}
      </div>
    </details>
  );
}

interface SideProps {
  readonly label: string;
  readonly chosen: Side;
  readonly onChoose: (side: Side) => void;
}

function SideSelect({ label, chosen, onChoose }: SideProps) {
  const t = useText();
  const id = useId();
  const names = namesOfSides(t.language);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        class="utrecht-select utrecht-select--html-select"
        id={id}
        value={chosen}
        onChange={(event) => {
          const side = SIDES.find((one) => one === event.currentTarget.value);
          if (side) onChoose(side);
        }}
      >
        {SIDES.map((side) => (
          <option key={side} value={side}>
            {names[side]}
          </option>
        ))}
      </select>
    </div>
  );
}
