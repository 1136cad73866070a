/** Builds the extension for Chromium-family browsers. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './paths';

const WXT = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');

/** Throws with the build's own words where it fails. */
export async function buildExtension(): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, [WXT, 'build'], { cwd: ROOT });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The extension could not be built.\n${stdout}${stderr}`, { cause: error });
  }
}
