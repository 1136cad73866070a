import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../lib/document/document';
import { CHECKS, SIGNALS, type CheckId, type SignalId } from '../../lib/document/ids';
import type { Level } from '../../lib/checks/verdict';

/** A memo with the labels that a careful reader gave it. */
export interface GoldMemo {
  readonly id: string;
  readonly language: Language;
  readonly genre: string;
  readonly topic: string;
  readonly isPolicyDraft: boolean;
  /** Markdown. */
  readonly text: string;
  readonly sentences: readonly { readonly text: string; readonly labels: readonly SignalId[] }[];
  readonly verdicts: Readonly<Partial<Record<CheckId, Level>>>;
  readonly dilemmaBeforeChoice: boolean | null;
}

const LINE = /^(h1|h2|h3|p|li|tr|\.)\s+(\S+)\s+::\s+(.+?)\s*$/;
const LEVELS: readonly string[] = ['covered', 'partial', 'missing'];

/**
 * Parses the source of an annotated memo: header lines, `---`, then one sentence a line as
 * `KIND LABELS :: text`. Throws with name and line number on anything else.
 */
export function parseMemo(source: string, name: string): GoldMemo {
  const lines = source.replaceAll('\r', '').split('\n');
  const end = lines.indexOf('---');
  const fail = (message: string, line: number): never => {
    throw new Error(`${name}:${line + 1}: ${message}`);
  };
  if (end < 0) fail('no --- after the header', 0);
  const header = new Map<string, string>();
  lines.slice(0, end).forEach((line, at) => {
    if (!line.trim()) return;
    const colon = line.indexOf(':');
    if (colon < 0) fail('a header line without a colon', at);
    header.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
  });
  const { text, sentences } = parseLines(lines.slice(end + 1), (message, at) =>
    fail(message, end + 1 + at),
  );
  const order = header.get('dilemmaBeforeChoice');
  return {
    id: header.get('id') ?? fail('no id', 0),
    language: header.get('language') === 'en' ? 'en' : 'nl',
    genre: header.get('genre') ?? '',
    topic: header.get('topic') ?? '',
    isPolicyDraft: header.get('isPolicyDraft') === 'true',
    text,
    sentences,
    verdicts: verdictsOf(header.get('verdicts') ?? '', name),
    dilemmaBeforeChoice: order === 'true' ? true : order === 'false' ? false : null,
  };
}

/**
 * Parses lines `KIND LABELS :: text` to Markdown and its sentences; `\\n` in a text is a line
 * break. `fail` is told of what it can't read, with the index of the line, and throws.
 */
export function parseLines(
  lines: readonly string[],
  fail: (message: string, at: number) => never,
): Pick<GoldMemo, 'text' | 'sentences'> {
  const blocks: { kind: string; parts: string[] }[] = [];
  const sentences: { text: string; labels: SignalId[] }[] = [];
  lines.forEach((line, at) => {
    if (!line.trim()) return;
    const match = LINE.exec(line);
    if (!match) return fail('not KIND LABELS :: text', at);
    const [, kind = '', labels = '', written = ''] = match;
    const text = written.replaceAll('\\n', '\n');
    sentences.push({
      text,
      labels: signalsOf(labels, (name) => fail(`unknown signal ${name}`, at)),
    });
    if (kind === '.') blocks.at(-1)?.parts.push(text);
    else blocks.push({ kind, parts: [text] });
  });
  return { text: markdownOf(blocks), sentences };
}

/** The signals of a list such as `benefit,citizens`; none of `-`. */
export function signalsOf(names: string, fail: (name: string) => never): SignalId[] {
  if (names === '-') return [];
  return names.split(',').map((name) => SIGNALS.find((known) => known === name) ?? fail(name));
}

function verdictsOf(line: string, name: string): Partial<Record<CheckId, Level>> {
  const verdicts: Partial<Record<CheckId, Level>> = {};
  for (const pair of line.split(/\s+/).filter(Boolean)) {
    const [id, level] = pair.split('=');
    const check = CHECKS.find((known) => known === id);
    if (!check || !level || !LEVELS.includes(level)) throw new Error(`${name}: verdict ${pair}`);
    verdicts[check] = level as Level;
  }
  return verdicts;
}

const MARKS: Readonly<Record<string, string>> = { h1: '# ', h2: '## ', h3: '### ', li: '- ' };

function markdownOf(blocks: readonly { kind: string; parts: readonly string[] }[]): string {
  let rows = 0;
  return blocks
    .map(({ kind, parts }, at) => {
      const text = parts.join(' ');
      const tight = blocks[at - 1]?.kind === kind && (kind === 'li' || kind === 'tr');
      const gap = at === 0 ? '' : tight ? '\n' : '\n\n';
      if (kind !== 'tr') return gap + (MARKS[kind] ?? '') + text;
      rows = tight ? rows + 1 : 1;
      const rule = rows === 1 ? '\n|' + ' --- |'.repeat(text.split(' | ').length) : '';
      return `${gap}| ${text} |${rule}`;
    })
    .join('')
    .concat('\n');
}

/** `held` and `blind` are set apart: no rule, weight or threshold was chosen by looking at them. */
export type GoldSet = 'dev' | 'held' | 'blind';

/** The gold memos of a folder, in the order of their names: `.memo` sources and `.json` files. */
export function goldMemos(folder: string, set: GoldSet | 'all' = 'all'): GoldMemo[] {
  return readdirSync(folder)
    .filter((file) => /\.(memo|json)$/.test(file))
    .sort()
    .map((file) => {
      const source = readFileSync(join(folder, file), 'utf8');
      return file.endsWith('.json') ? (JSON.parse(source) as GoldMemo) : parseMemo(source, file);
    })
    .filter((memo) => set === 'all' || setOf(memo.id) === set);
}

/**
 * The set of a memo. Of our own, the even ones are held back. Of the texts that were written
 * without a thought of labels and annotated by someone else (`blind`), every fifth is.
 */
export function setOf(id: string): GoldSet {
  if (/-own-\d*[02468]$/.test(id)) return 'held';
  return /-blind-\d*[05]$/.test(id) ? 'blind' : 'dev';
}
