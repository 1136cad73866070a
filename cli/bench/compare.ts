import { recordOf } from '../../lib/document/record';
import { countWords } from '../../lib/language/words';
import type { SubjectTimes } from './child';
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
}

/** Measures all subjects on the same English texts, each round each in a fresh process. */
export function measureSpeeds(): Promise<Speeds> {
  return withProcesses(async (measure) => {
    const subjects = await compareOn(measure, benchTexts(WORDS, RUNS), SUBJECT_NAMES);
    const again = new Array<string>(RUNS).fill(benchText(REMEMBERED_WORDS));
    const short = await compareOn(measure, again, ['harper']);
    return { subjects, harperRemembers: short.harper, edit: await measureEdits(measure) };
  });
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
