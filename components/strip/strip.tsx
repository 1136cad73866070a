import { useMemo, useRef, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/checks/analysis';
import type { Span } from '../../lib/document/document';
import { useText } from '../use-text';
import { countsOf, laneOf, LANES, marksOf, onlyAtTheEnd, placesOf } from './lanes';
import { StripPicture } from './strip-picture';
import { StripSentences } from './strip-sentences';
import { StripTable } from './strip-table';
import type { Position } from './roving';
import { useKeptFocus } from '../use-kept-focus';

interface Props {
  readonly analysis: Analysis;
  /** Absent where the page can't show it. */
  readonly onReveal?: (span: Span) => void;
}

/** The smallest mark: 24 px of the 336 px that the style sheet makes the strip high. */
const LEAST = 24 / 336;

/** The document from top to bottom: where consequences, groups, dilemmas and choice stand. */
export function Strip({ analysis, onReveal }: Props) {
  const t = useText();
  const part = useRef<HTMLElement>(null);
  useKeptFocus(part);
  const [open, setOpen] = useState<Position | null>(null);
  const lanes = useMemo(() => {
    const places = placesOf(analysis.sentences);
    return LANES.map(({ signals }) => {
      const lane = laneOf(places, signals);
      return { marks: marksOf(lane, LEAST), counts: countsOf(lane) };
    });
  }, [analysis]);
  const marks = lanes.map((lane) => lane.marks);
  const counts = lanes.map((lane) => lane.counts);
  const late = LANES.filter((_, at) => onlyAtTheEnd(counts[at] ?? []));
  const opened = open && marks[open.lane]?.[open.mark];
  const toggle = (at: Position) => {
    if (open && open.lane === at.lane && open.mark === at.mark) return setOpen(null);
    setOpen(at);
    const sentence = marks[at.lane]?.[at.mark]?.sentences[0];
    if (sentence) onReveal?.(sentence);
  };
  return (
    <section ref={part} class="section" aria-labelledby="strip">
      <h2 id="strip" tabIndex={-1}>
        {t('stripTitle')}
      </h2>
      {late.map(({ id, label }) => (
        <p key={id} class="strip-late">
          {t('stripLate', t(label))}
        </p>
      ))}
      <StripPicture lanes={marks} open={opened ? open : null} onToggle={toggle} />
      {opened && (
        <StripSentences
          sentences={opened.sentences}
          language={analysis.language}
          onReveal={onReveal}
        />
      )}
      <p id="strip-help" class="small">
        {t('stripHelp')}
      </p>
      <StripTable counts={counts} />
    </section>
  );
}
