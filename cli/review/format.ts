import type { Analysis } from '../../lib/checks/analysis';
import { languageOf } from '../../lib/checks/analyse';
import type { Document, Span } from '../../lib/document/document';
import { sentencesOf } from '../../lib/language/sentences';
import { textsOf } from './words';

/** One file with what was found in it. */
export interface Review {
  readonly file: string;
  readonly document: Document;
  readonly analysis: Analysis;
  readonly milliseconds: number;
}

export type Format = (review: Review) => string;

const json: Format = ({ file, document, analysis, milliseconds }) => {
  const text = textsOf(analysis.language ?? 'nl');
  return JSON.stringify({
    file,
    language: analysis.language,
    genre: analysis.genre,
    isPolicyDraft: analysis.isPolicyDraft,
    words: analysis.words,
    milliseconds,
    dilemmaBeforeChoice: analysis.dilemmaBeforeChoice,
    checks: analysis.checks.map(({ id, verdict, evidence, reason, named }) => ({
      id,
      verdict,
      evidence: evidence.map(({ quote, block, start, end, cue }) => ({
        quote,
        block,
        start,
        end,
        cue: cue && wordsAt(document, cue),
      })),
      reason: fill(text(reason), named),
    })),
    sentences: [...analysis.sentences, ...sentencesNotChecked(document, analysis)]
      .sort((a, b) => a.block - b.block)
      .map(({ text, signals }) => ({ text, signals: signals.map((hit) => hit.signal) })),
  });
};

/** The text that says why there are no verdicts. */
function obstacle({ words, language }: Analysis): string {
  if (words === 0) return 'state_empty_title';
  return language ? 'state_no_draft_title' : 'state_unknown_language_title';
}

/** A reason with the party that it names. */
const fill = (reason: string, named: string | null) => reason.replace('$1', () => named ?? '');

const table: Format = ({ file, analysis }) => {
  const text = textsOf(analysis.language ?? 'nl');
  const head = `${file}: ${text('words_other').replace(/\$\w+\$?/, String(analysis.words))}, ${text(`genre_${analysis.genre.replaceAll('-', '_')}`)}`;
  if (!analysis.isPolicyDraft) return `${head}\n  ${text(obstacle(analysis))}`;
  const rows = analysis.checks.map(({ id, verdict, reason, named }) => {
    const name = text(`check_${id.replaceAll('-', '_')}`);
    return `  ${name.padEnd(28)} ${text(`verdict_${verdict}`).padEnd(16)} ${fill(text(reason), named)}`;
  });
  return [head, ...rows].join('\n');
};

const markdown: Format = ({ file, analysis }) => {
  const text = textsOf(analysis.language ?? 'nl');
  if (!analysis.isPolicyDraft) return `# ${file}\n\n${text(obstacle(analysis))}\n`;
  const parts = analysis.checks.map(({ id, verdict, reason, named, evidence }) => {
    const quotes = evidence.map(({ quote }) => `> ${quote}\n`);
    const question = text(`question_${id.replaceAll('-', '_')}`);
    return [
      `## ${question}`,
      `**${text(`verdict_${verdict}`)}.** ${fill(text(reason), named)}`,
      ...quotes,
    ].join('\n\n');
  });
  return [`# ${file}`, ...parts].join('\n\n') + '\n';
};

export const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['table', table],
  ['markdown', markdown],
  ['json', json],
]);

/** The sentences of the blocks in another language: listed, without a signal. */
function sentencesNotChecked({ blocks }: Document, { notChecked, language }: Analysis) {
  const { split } = languageOf(language ?? 'nl');
  const all = language ? notChecked : blocks.keys();
  return [...all].flatMap((at) => {
    const block = blocks[at];
    if (!block) return [];
    return sentencesOf(block, at, split).map(({ text }) => ({ block: at, text, signals: [] }));
  });
}

function wordsAt(document: Document, { block, start, end }: Span): string {
  return document.blocks[block]?.text.slice(start, end) ?? '';
}
