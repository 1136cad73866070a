/** `npm start`, as a newcomer types it. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { findBrowser } from '../../cli/start/find-browser';
import { ROOT } from '../../cli/start/paths';

const TSX = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function start(args: readonly string[], env: Record<string, string>): Promise<Ended> {
  const command = [TSX, 'cli/start.ts', ...args];
  const options = { cwd: ROOT, env: { ...process.env, ...env } };
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, command, options)) };
  } catch (error) {
    return error as Ended;
  }
}

it('opens the sample memo and prints what the panel says', { timeout: 60_000 }, async () => {
  const { code, stdout, stderr } = await start(['--check'], {});
  expect(stderr).toBe('');
  expect(code).toBe(0);
  const lines = stdout.trim().split('\n');
  expect(lines).toHaveLength(16);
  expect(lines).toContain('covered  decision');
  expect(lines).toContain('missing  options');
});

it('says what to install where there is no browser', async () => {
  const { code, stderr } = await start([], { PATH: '', KANTTEKENING_BROWSER: '', CHROME_PATH: '' });
  expect(code).toBe(1);
  expect(stderr).toContain('No Chrome, Edge or Chromium was found');
  expect(stderr).toContain('chrome://extensions');
});

it('says so where the browser that was asked for is not there', async () => {
  const { code, stderr } = await start([], { KANTTEKENING_BROWSER: '/nowhere/chrome' });
  expect(code).toBe(1);
  expect(stderr.trim()).toBe(
    'KANTTEKENING_BROWSER points to /nowhere/chrome, but no program is there.',
  );
});

it('looks in the usual places of Linux, macOS and Windows', () => {
  const find = (platform: NodeJS.Platform, env: Record<string, string>, there: string) =>
    findBrowser({ platform, env, isProgram: (path) => path === there });
  const chromium = '/usr/bin/chromium';
  expect(find('linux', { PATH: '/bin:/usr/bin' }, chromium)).toBe(chromium);
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(find('darwin', { HOME: '/Users/a' }, chrome)).toBe(chrome);
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  expect(find('win32', { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, edge)).toBe(edge);
  expect(find('linux', { PATH: '/bin' }, 'none')).toBeNull();
});
