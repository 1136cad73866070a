/** A reporter that prints what each editor kept, as the table in docs/editors.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { ROOT } from '../../../cli/start/paths';
import { EDITORS, HEAVY, type EditorCase } from './editors';

/** A column, and how the names of the tests start that it stands for. */
const COLUMNS: readonly (readonly [name: string, tests: RegExp])[] = [
  ['read', /^is (?:read in full, with|not read)/],
  ['20,000 words', /^is read in full when/],
  ['follow', /^is followed/],
  ['show', /^shows words where they stand, also/],
  ['at 150 %', /^shows words where they stand on/],
  ['insert, one undo', /^(?:takes words|keeps the cursor|loses nothing)/],
  ['no error', /^went through/],
];

export default class Table implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = new Map<string, boolean[]>();
    for (const test of modules.flatMap(({ children }) => [...children.allTests()])) {
      const column = COLUMNS.find(([, tests]) => tests.test(test.name))?.[0];
      // Vitest puts names that it fills in between quotes.
      const editor = 'name' in test.parent ? test.parent.name.replaceAll("'", '') : '';
      const cell = `${editor} ${column ?? ''}`;
      const state = test.result().state;
      if (state !== 'skipped') states.set(cell, [...(states.get(cell) ?? []), state === 'passed']);
    }
    const tried = EDITORS.filter(({ title }) =>
      COLUMNS.some(([column]) => states.has(`${title} ${column}`)),
    );
    const rows = tried.map((editor) => [
      editor.title,
      packageOf(editor),
      ...COLUMNS.map(([column]) => told(states.get(`${editor.title} ${column}`), editor)),
    ]);
    const head = ['editor', 'package', ...COLUMNS.map(([column]) => column)];
    const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
    console.log(`\n${lines.join('\n')}\n`);
  }
}

function told(kept: readonly boolean[] | undefined, { cannot }: EditorCase): string {
  if (!kept) return '–';
  if (!kept.every(Boolean)) return 'no';
  return cannot?.includes('read') ? 'refused' : 'yes';
}

function packageOf({ package: name, heavy }: EditorCase): string {
  if (!name) return '';
  const path = join(heavy ? HEAVY : ROOT, 'node_modules', name, 'package.json');
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  return `\`${name}\` ${version}`;
}
