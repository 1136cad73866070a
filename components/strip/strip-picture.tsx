import { useRef, useState } from 'preact/hooks';
import { useText } from '../use-text';
import { LaneIcon } from './lane-icon';
import { LANES, type Mark } from './lanes';
import { moved, settled, type Position } from './roving';

interface Props {
  readonly lanes: readonly (readonly Mark[])[];
  readonly open: Position | null;
  readonly onToggle: (at: Position) => void;
}

/** The lanes with their marks. One tab stop; the arrow keys go from mark to mark. */
export function StripPicture({ lanes, open, onToggle }: Props) {
  const t = useText();
  const picture = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Position>({ lane: 0, mark: 0 });
  const at = settled(lanes, chosen);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = moved(lanes, at, event.key);
    if (!next) return;
    event.preventDefault();
    setChosen(next);
    picture.current?.querySelector<HTMLElement>(`[data-mark="${idOf(next)}"]`)?.focus();
  };
  const share = new Intl.NumberFormat(t.language, { style: 'percent' });
  return (
    <div
      ref={picture}
      class="strip"
      role="group"
      aria-labelledby="strip"
      aria-describedby="strip-help"
      onKeyDown={onKeyDown}
    >
      {LANES.map(({ id, label }, lane) => (
        <div key={id} class="lane" data-lane={id}>
          <span class="lane-label" aria-hidden="true">
            {t(label)}
          </span>
          <LaneIcon lane={id} />
          <div class="lane-track">
            {(lanes[lane] ?? []).map(({ from, to, sentences }, mark) => (
              <button
                key={mark}
                type="button"
                class="mark"
                data-mark={idOf({ lane, mark })}
                style={{ top: percent(from), height: percent(to - from) }}
                tabIndex={at.lane === lane && at.mark === mark ? 0 : -1}
                aria-expanded={open?.lane === lane && open.mark === mark}
                aria-label={t.count(
                  'stripMark',
                  sentences.length,
                  t(label),
                  share.format(from),
                  share.format(to),
                )}
                onFocus={() => setChosen({ lane, mark })}
                onClick={() => onToggle({ lane, mark })}
              >
                <LaneIcon lane={id} />
              </button>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

function idOf({ lane, mark }: Position): string {
  return `${lane}-${mark}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
