import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Language } from '../../lib/document/document';
import type { SignalId } from '../../lib/document/ids';
import { parseLines, signalsOf, type GoldMemo } from './memo';

/** A piece of a draft that shows one thing that language does, with the labels of a reader. */
export interface GoldCase {
  readonly memo: GoldMemo;
  /** What it shows: the name of its file. */
  readonly phenomenon: string;
  /** The signals that it is about. */
  readonly about: readonly SignalId[];
  /** Set apart: nothing was trained on it, and no rule was written by reading it. */
  readonly held: boolean;
}

const HEAD = /^==(?: (held))?(?: ([a-z,]+))?$/;

/**
 * Parses a file of cases. Each begins with `==`, `held` where it is set apart, and the signals
 * that it is about; then come its sentences as in a memo. Throws with name and line number.
 */
export function parseCases(source: string, phenomenon: string, language: Language): GoldCase[] {
  const cases: GoldCase[] = [];
  const lines = source.replaceAll('\r', '').split('\n');
  const starts = lines.flatMap((line, at) => (line.startsWith('==') ? [at] : []));
  starts.forEach((start, number) => {
    const fail = (message: string, at: number): never => {
      throw new Error(`${language}/${phenomenon}:${start + at + 1}: ${message}`);
    };
    const head = HEAD.exec(lines[start] ?? '');
    if (!head) return fail('not == held SIGNALS', 0);
    const [, held, about] = head;
    const body = lines.slice(start + 1, starts[number + 1]);
    cases.push({
      memo: {
        id: `${language}-${phenomenon}-${number + 1}`,
        language,
        genre: '',
        topic: '',
        isPolicyDraft: true,
        ...parseLines(body, (message, at) => fail(message, at + 1)),
        verdicts: {},
        dilemmaBeforeChoice: null,
      },
      phenomenon,
      about: about ? signalsOf(about, (name) => fail(`unknown signal ${name}`, 0)) : [],
      held: held !== undefined,
    });
  });
  return cases;
}

/** The cases of both languages, in the order of their names; `dev` are those to train on. */
export function goldCases(set: 'dev' | 'held', folder = 'tests/gold/cases'): GoldCase[] {
  return (['en', 'nl'] as const).flatMap((language) =>
    readdirSync(join(folder, language))
      .sort()
      .flatMap((file) =>
        parseCases(
          readFileSync(join(folder, language, file), 'utf8'),
          basename(file, '.txt'),
          language,
        ),
      )
      .filter(({ held }) => held === (set === 'held')),
  );
}
