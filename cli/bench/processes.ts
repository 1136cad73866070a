import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { ROOT } from '../start/paths';

/** Runs what child.ts measures in a fresh process. */
export type Measure = <Times>(name: string, text: string) => Promise<Times>;

/**
 * Bundles child.ts as a browser's worker would get it, so that no compiling of TypeScript is
 * measured, and hands it over; cleans up afterwards. Other subjects run as they were published.
 */
export async function withProcesses<Result>(
  use: (measure: Measure) => Promise<Result>,
): Promise<Result> {
  // Inside the project, because harper.js and write-good are looked up from there.
  const output = join(ROOT, '.output');
  mkdirSync(output, { recursive: true });
  const folder = mkdtempSync(join(output, 'bench-'));
  try {
    await build({
      entryPoints: [join(ROOT, 'cli', 'bench', 'child.ts')],
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      platform: 'node',
      external: ['harper.js', 'write-good'],
    });
    return await use(async (name, text) => {
      const file = join(folder, 'text.md');
      writeFileSync(file, text);
      const child = [join(folder, 'child.mjs'), name, file];
      const { stdout } = await promisify(execFile)(process.execPath, child);
      return JSON.parse(stdout) as never;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
