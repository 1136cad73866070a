import type { Analysis, SentenceAnalysis } from '../checks/analysis';
import { says } from '../dilemma/tensions';
import { CELL_SEPARATOR, type Language } from '../document/document';
import type { CheckId, SignalId } from '../document/ids';
import { countWords } from '../language/words';
import { EXTRACTS, type Extract } from './extracts';
import { bearerIn } from './groups';
import { sidesOf } from './sides';
import type { Filler, Fillers, SlotId } from './types';

/** Less sure than this, a sentence that nobody pointed at is left alone. */
const SURE = 0.5;
/** Longer than this a quote no longer helps. */
const LONGEST_QUOTE = 45;
/** What nobody pointed at must be short enough to be said. */
const LONGEST_UNASKED = 30;
/** The letter or number of an item: it is no part of what the item says. */
const ENUMERATOR = /^(?:[A-Z]|\d{1,2})[.)]\s+/;
const MOST_OPTIONS = 8;
const LONGEST_PHRASE = 16;

/**
 * What the draft itself gives to fill the slots. `pointed` are the sentences that someone
 * points at; without them the draft's own drawback is taken.
 * Everything comes word for word from the draft, but for a capital that only stood first.
 */
export function draftOf(
  analysis: Analysis,
  language: Language,
  pointed: readonly SentenceAnalysis[] = [],
): Fillers {
  const sure = (id: SignalId) => surest(analysis.sentences, id);
  const about = pointed.length > 0 ? pointed : drawbacksOf(analysis, language);
  const goals = sure('goal');
  const { decision, interest, number, offers, opines, takes, spares, condition } =
    EXTRACTS[language];
  const tells = (sentence: SentenceAnalysis) =>
    (says(sentence, 'drawback') || (says(sentence, 'feasibility') && takes(sentence.text))) &&
    !says(sentence, 'decision') &&
    !opines(sentence.text) &&
    !spares(sentence.text);
  const [value, other] = first(sure('dilemma'), (text) => sidesOf(language, text)) ?? [];
  return present({
    decision: first(evidenceFor(analysis, 'decision'), short(decision)),
    interest: first(goals, short(interest)) ?? quote(goals.find(isSayable)),
    group: noun(first(about, (text) => bearerIn(language, text))),
    consequence: quote(about.find(tells)),
    option: quote(
      pointed.find(isOption) ??
        sure('option').find((sentence) => isOption(sentence) && offers(sentence.text)),
    ),
    number: noun(first([...about, ...after(analysis.sentences, about)], number)),
    value: noun(value),
    other: noun(other),
    condition: first(about, short(condition)),
  });
}

/** The sentences that surely carry a signal, the surest first. */
function surest(sentences: readonly SentenceAnalysis[], id: SignalId): SentenceAnalysis[] {
  const sure = ({ signals }: SentenceAnalysis) =>
    signals.find(({ signal }) => signal === id)?.confidence ?? 0;
  return sentences.filter((sentence) => sure(sentence) >= SURE).sort((a, b) => sure(b) - sure(a));
}

/**
 * The drawbacks that the draft itself names, the best first; those that lean on the sentence
 * before them last, for they are quoted without it.
 */
function drawbacksOf(analysis: Analysis, language: Language): SentenceAnalysis[] {
  const drawbacks = evidenceFor(analysis, 'negative-consequences').filter(
    (sentence) =>
      says(sentence, 'drawback') &&
      !(['benefit', 'justification', 'option'] as const).some((id) => says(sentence, id)) &&
      isSayable(sentence),
  );
  const leans = ({ text }: SentenceAnalysis) => Number(EXTRACTS[language].leans(text));
  return drawbacks.sort((a, b) => leans(a) - leans(b));
}

/** The other ways that the draft mentions, in its words, to choose from. */
export function optionsOf({ sentences }: Analysis): string[] {
  const options = sentences.filter(
    (sentence) =>
      says(sentence, 'option') &&
      !says(sentence, 'decision') &&
      !sentence.text.includes(CELL_SEPARATOR) &&
      countWords(sentence.text) <= LONGEST_UNASKED,
  );
  return [...new Set(options.map(({ text }) => text))].slice(0, MOST_OPTIONS);
}

/** The sentence that follows in the same block: there the number often stands. */
function after(
  sentences: readonly SentenceAnalysis[],
  passage: readonly SentenceAnalysis[],
): SentenceAnalysis[] {
  const last = passage.at(-1);
  const next = last && sentences[sentences.indexOf(last) + 1];
  return next?.block === last?.block && next ? [next] : [];
}

/** Another way, and not the one that is chosen or put aside. */
function isOption(sentence: SentenceAnalysis): boolean {
  return (
    says(sentence, 'option') &&
    isWhole(sentence) &&
    !(['decision', 'justification', 'drawback'] as const).some((id) => says(sentence, id))
  );
}

function evidenceFor({ checks, sentences }: Analysis, id: CheckId): SentenceAnalysis[] {
  const evidence = checks.find((check) => check.id === id)?.evidence ?? [];
  return evidence.flatMap(
    ({ block, start, end }) =>
      sentences.find(
        (sentence) => sentence.block === block && sentence.start < end && start < sentence.end,
      ) ?? [],
  );
}

/** What is found in the first sentence that has it. */
function first<Found>(
  sentences: readonly SentenceAnalysis[],
  find: (text: string) => Found | null,
): Found | null {
  for (const { text } of sentences) {
    const found = find(text);
    if (found !== null) return found;
  }
  return null;
}

/** Only a phrase that is short enough to stand in a sentence. */
function short(extract: Extract): Extract {
  return (text) => {
    const filler = extract(text);
    return filler && countWords(filler.text) <= LONGEST_PHRASE ? filler : null;
  };
}

/** No heading, nor an item that is half a sentence. */
function isWhole({ text }: SentenceAnalysis): boolean {
  return /[.!?…]["”’]?$/.test(text);
}

function isSayable(sentence: SentenceAnalysis): boolean {
  return isWhole(sentence) && countWords(sentence.text) <= LONGEST_UNASKED;
}

function quote(sentence: SentenceAnalysis | undefined): Filler | null {
  if (!sentence || sentence.text.includes(CELL_SEPARATOR)) return null;
  const text = sentence.text.replace(ENUMERATOR, '');
  return countWords(text) <= LONGEST_QUOTE ? { text, form: 'quote' } : null;
}

function noun(text: string | null | undefined): Filler | null {
  return text ? { text, form: 'noun' } : null;
}

function present(found: Readonly<Partial<Record<SlotId, Filler | null>>>): Fillers {
  return Object.fromEntries(Object.entries(found).filter(([, filler]) => filler !== null));
}
