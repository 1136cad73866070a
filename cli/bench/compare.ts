import { recordOf } from '../../lib/document/record';
import { countWords } from '../../lib/language/words';
import { WARM_UPS, type SubjectTimes } from './child-times';
import type { EditTimes } from './edit';
import { withProcesses, type Measure } from './processes';
import { median } from './statistics';
import { SUBJECT_NAMES, type SubjectName } from './subjects';
import { benchText, benchTexts } from './text';

const WORDS = 10_000;
const EDITED_WORDS = 20_000;
/** Fresh processes for each subject; their order alternates, so that all meet the same noise. */
const ROUNDS = 3;
/** The first run, two to warm up, and five that count: each on a text that it has not seen. */
const RUNS = 8;
/**
 * Harper remembers what it said of text that it saw, up to some amount. Of this many words it
 * remembers all, which is the best that it can do.
 */
const REMEMBERED_WORDS = 2_500;
/** Documents of these lengths show whether the work grows with the words alone. */
const LENGTHS = [10_000, 50_000, 200_000] as const;

/** Milliseconds per 10,000 words. */
export interface Speed {
  readonly cold: number;
  readonly warm: number;
}

export interface Speeds {
  readonly subjects: Readonly<Record<SubjectName, Speed>>;
  /** Harper on a text that it has seen, so short that it remembers all of it. */
  readonly harperRemembers: Speed;
  /** Milliseconds of one re-check and of a full analysis of one document of 20,000 words. */
  readonly edit: EditTimes;
  /** Milliseconds per 10,000 words of ours, warm, in documents of so many words. */
  readonly growth: readonly { readonly words: number; readonly warm: number }[];
}

/** Measures all subjects on the same English texts, each round each in a fresh process. */
export function measureSpeeds(): Promise<Speeds> {
  return withProcesses(async (measure) => {
    const subjects = await compareOn(measure, benchTexts(timesOf(RUNS, WORDS)), SUBJECT_NAMES);
    const again = timesOf(RUNS, benchText(REMEMBERED_WORDS));
    const short = await compareOn(measure, again, ['harper']);
    return {
      subjects,
      harperRemembers: short.harper,
      edit: await measureEdits(measure),
      growth: await measureGrowth(measure),
    };
  });
}

async function measureGrowth(measure: Measure): Promise<Speeds['growth']> {
  const growth: { words: number; warm: number }[] = [];
  for (const length of LENGTHS) {
    const texts = benchTexts([...timesOf(1 + WARM_UPS, WORDS), length]);
    const words = countWords(texts.at(-1) ?? '');
    const warm: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      warm.push(...(await measure<SubjectTimes>('kanttekening', texts.join('\f'))).warm);
    }
    growth.push({ words, warm: (WORDS / words) * median(warm) });
  }
  return growth;
}

async function measureEdits(measure: Measure): Promise<EditTimes> {
  const times: EditTimes[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    times.push(await measure<EditTimes>('edit', benchText(EDITED_WORDS)));
  }
  return {
    edit: median(times.map(({ edit }) => edit)),
    full: median(times.map(({ full }) => full)),
  };
}

const timesOf = <Value>(count: number, value: Value): Value[] =>
  new Array<Value>(count).fill(value);

async function compareOn<Name extends SubjectName>(
  measure: Measure,
  texts: readonly string[],
  names: readonly Name[],
): Promise<Record<Name, Speed>> {
  const times = recordOf(names, (): SubjectTimes[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) {
      times[name].push(await measure<SubjectTimes>(name, texts.join('\f')));
    }
  }
  const scale = (WORDS * texts.length) / countWords(texts.join('\n'));
  return recordOf(names, (name) => ({
    cold: scale * median(times[name].map(({ cold }) => cold)),
    warm: scale * median(times[name].flatMap(({ warm }) => warm)),
  }));
}
