import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zip } from 'wxt';
import { ROOT } from '../start/paths';
import { entrypointSizes, KILOBYTE } from './entrypoints';

/** In kilobytes. */
export interface Sizes {
  readonly zip: number;
  readonly entrypoints: Readonly<Record<string, number>>;
}

/** Builds and packs the extension for Chrome as it is now, apart from other builds. */
export async function measureSizes(): Promise<Sizes> {
  const outDir = join('.output', 'bench');
  try {
    const [packed = ''] = await zip({ root: ROOT, outDir, browser: 'chrome', logger: SILENT });
    return {
      zip: statSync(packed).size / KILOBYTE,
      entrypoints: entrypointSizes(join(ROOT, outDir, 'chrome-mv3')),
    };
  } finally {
    rmSync(join(ROOT, outDir), { recursive: true, force: true });
  }
}

const quiet = () => undefined;
const SILENT = {
  debug: quiet,
  log: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  fatal: quiet,
  success: quiet,
  level: 0,
};
