/** Starts Firefox on a fresh profile and finds where it listens for WebDriver BiDi. */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LISTENING = /WebDriver BiDi listening on (ws:\/\/\S+)/;

/** Pages and extensions print what they log; the browser's own windows don't. */
const LOUD = {
  'devtools.console.stdout.content': true,
  'devtools.console.stdout.chrome': false,
  'browser.dom.window.dump.enabled': true,
};

/** Errors of pages and extensions; those of the browser's own code are not ours. */
const PROBLEM = /^console\.error: (?!\w+:).*|JavaScript error: (?:moz-extension|http):.*/gm;

export interface FirefoxProcess {
  readonly problems: string[];
  /** Address of a new BiDi session. */
  readonly url: string;
  stop(): Promise<void>;
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    child.stderr?.on('data', (data: Buffer) => {
      said += data.toString();
      const url = LISTENING.exec(said)?.[1];
      if (url) found(`${url}/session`);
    });
    child.once('error', failed);
    child.once('exit', () => failed(new Error(`Firefox stopped before it listened:\n${said}`)));
  });
}

export async function startFirefox(): Promise<FirefoxProcess> {
  const profile = await mkdtemp(join(tmpdir(), 'kanttekening-firefox-'));
  const lines = Object.entries(LOUD).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const args = ['--headless', '--no-remote', '--remote-debugging-port', '0'];
  const child = spawn(
    process.env.KANTTEKENING_FIREFOX ?? 'firefox-esr',
    [...args, '--remote-allow-system-access', '--profile', profile],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280' } },
  );
  const problems: string[] = [];
  const note = (data: Buffer): void => void problems.push(...(String(data).match(PROBLEM) ?? []));
  child.stdout.on('data', note);
  child.stderr.on('data', note);
  const stopped = new Promise<void>((gone) => child.once('exit', () => gone()));
  const stop = async (): Promise<void> => {
    child.kill();
    await stopped;
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    return { url: await listening(child), problems, stop };
  } catch (error) {
    await rm(profile, { recursive: true, force: true });
    throw error;
  }
}
