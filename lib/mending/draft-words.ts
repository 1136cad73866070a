import type { Analysis } from '../checks/analysis';
import { partiesIn } from '../dilemma/parties';
import { contextOf } from '../dissent';
import type { Language } from '../document/document';
import { rememberText } from '../document/remember';
import { countWords } from '../language/words';
import { rolesIn } from '../perspectives';
import { addressOf } from './address';
import { MENDING } from './packs';
import type { DraftWords } from './types';

const NOTHING: DraftWords = {
  group: null,
  person: null,
  agency: null,
  council: null,
  decision: null,
};

/** A longer name makes a sentence that nobody reads twice. */
const LONGEST_DECISION = 10;
const SHORTEST_DECISION = 3;

/** What a draft gives to fill starter sentences with. Pure. */
export function draftWordsOf(analysis: Analysis): DraftWords {
  const { language } = analysis;
  if (!language) return NOTHING;
  const { single } = MENDING[language];
  const agency = rolesIn('implementer', analysis).find(({ group }) => single.test(group));
  const [body] = rolesIn('representative', analysis);
  return {
    group: groupIn(analysis, language),
    person: rolesIn('citizen', analysis)[0]?.name ?? null,
    agency: agency?.group ?? null,
    council: addressOf(analysis)?.council ?? body?.group ?? null,
    decision: decisionIn(analysis, language),
  };
}

/** Sentences read are remembered up to here, so that an edit costs one and memory has an end. */
const REMEMBERED = 20_000;
const remembering = (language: Language) =>
  rememberText(REMEMBERED, (text): string[] =>
    partiesIn(text, { block: 0, start: 0, end: text.length }, language).flatMap(
      ({ group, name }) => (group === 'citizens' ? [name] : []),
    ),
  );
/** Who of the citizens a sentence names. */
const citizensIn = { nl: remembering('nl'), en: remembering('en') };

/** The people whom the draft names most, as it calls them. */
function groupIn({ sentences }: Analysis, language: Language): string | null {
  const { plural } = MENDING[language];
  const counts = new Map<string, number>();
  for (const { text, signals } of sentences) {
    if (!signals.some(({ signal }) => signal === 'citizens')) continue;
    for (const name of citizensIn[language](text)) {
      // A capital makes it an organisation, or the first word: then it says too little.
      if (plural.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([, few], [, many]) => many - few);
  return most?.[0] ?? null;
}

/** What is to be decided, by a name that fits in a sentence. */
function decisionIn(analysis: Analysis, language: Language): string | null {
  const { toDo, detail } = MENDING[language];
  const asked = contextOf(analysis).fillers.decision;
  if (asked?.form !== 'noun' && asked?.form !== 'infinitive') return null;
  const name = asked.form === 'noun' ? asked.text : toDo(asked.text);
  if (countWords(name) <= LONGEST_DECISION) return name;
  if (asked.form !== 'noun') return null;
  const shorter = [...name.matchAll(detail)]
    .map(({ index }) => name.slice(0, index))
    .filter((cut) => {
      const words = countWords(cut);
      return words >= SHORTEST_DECISION && words <= LONGEST_DECISION;
    });
  return shorter.at(-1) ?? null;
}
