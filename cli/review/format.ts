import type { Analysis } from '../../lib/checks/analysis';
import type { Document, Span } from '../../lib/document/document';
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
    checks: analysis.checks.map(({ id, verdict, evidence, reason }) => ({
      id,
      verdict,
      evidence: evidence.map(({ quote, block, start, end, cue }) => ({
        quote,
        block,
        start,
        end,
        cue: cue && wordsAt(document, cue),
      })),
      reason: text(reason),
    })),
    sentences: analysis.sentences.map((sentence) => ({
      text: sentence.text,
      signals: sentence.signals.map((hit) => hit.signal),
    })),
  });
};

const table: Format = ({ file, analysis }) => {
  const text = textsOf(analysis.language ?? 'nl');
  const head = `${file}: ${text('words_other').replace(/\$\w+\$?/, String(analysis.words))}, ${text(`genre_${analysis.genre.replaceAll('-', '_')}`)}`;
  if (!analysis.language) return `${file}: ${text('state_unknown_language_title')}`;
  if (!analysis.isPolicyDraft) return `${head}\n  ${text('state_no_draft_title')}`;
  const rows = analysis.checks.map(({ id, verdict, reason }) => {
    const name = text(`check_${id.replaceAll('-', '_')}`);
    return `  ${name.padEnd(28)} ${text(`verdict_${verdict}`).padEnd(16)} ${text(reason)}`;
  });
  return [head, ...rows].join('\n');
};

const markdown: Format = ({ file, analysis }) => {
  const text = textsOf(analysis.language ?? 'nl');
  if (!analysis.isPolicyDraft) return `# ${file}\n\n${text('state_no_draft_title')}\n`;
  const parts = analysis.checks.map(({ id, verdict, reason, evidence }) => {
    const quotes = evidence.map(({ quote }) => `> ${quote}\n`);
    const question = text(`question_${id.replaceAll('-', '_')}`);
    return [`## ${question}`, `**${text(`verdict_${verdict}`)}.** ${text(reason)}`, ...quotes].join(
      '\n\n',
    );
  });
  return [`# ${file}`, ...parts].join('\n\n') + '\n';
};

export const FORMATS: Readonly<Record<string, Format>> = { table, markdown, json };

function wordsAt(document: Document, { block, start, end }: Span): string {
  return document.blocks[block]?.text.slice(start, end) ?? '';
}
