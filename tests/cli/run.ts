import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../../cli/start/paths';

export interface Output {
  readonly code: number;
  /** The lines of standard output and of standard error. */
  readonly out: readonly string[];
  readonly err: readonly string[];
}

const TSX = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
const linesOf = (text: string) => text.replace(/\n$/, '').split('\n').filter(Boolean);

/** Runs `npm run review` without npm, in a process of its own. */
export function review(...args: readonly string[]): Promise<Output> {
  return new Promise((resolve, reject) => {
    const command = [TSX, join(ROOT, 'cli', 'review.ts'), ...args];
    execFile(process.execPath, command, { cwd: ROOT }, (error, stdout, stderr) => {
      const code = error?.code ?? 0;
      if (typeof code === 'number') resolve({ code, out: linesOf(stdout), err: linesOf(stderr) });
      else reject(error ?? new Error(code));
    });
  });
}

/** A folder of its own with these files in it. */
export interface Folder {
  readonly path: (name: string) => string;
  readonly remove: () => void;
}

export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Folder {
  const folder = mkdtempSync(join(tmpdir(), 'kanttekening-'));
  const path = (name: string) => join(folder, name);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), content);
  }
  return { path, remove: () => rmSync(folder, { recursive: true }) };
}
