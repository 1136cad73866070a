/** Finds a Chromium-family browser on this computer. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Set one of these to the browser's program to use that one. */
export const OVERRIDES = ['KANTTEKENING_BROWSER', 'CHROME_PATH'] as const;

const ON_PATH = [
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chromium',
  'chromium-browser',
];

const MAC_APPS = ['Google Chrome', 'Microsoft Edge', 'Chromium'];

const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isProgram: (path: string) => boolean;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function usualPlaces({ platform, env }: Surroundings): string[] {
  if (platform === 'darwin') {
    return ['', env.HOME ?? ''].flatMap((home) =>
      MAC_APPS.map((app) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => WINDOWS_PROGRAMS.map((program) => `${folder}\\${program}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The browser's program, or null where there is none. Throws for an override that isn't there. */
export function findBrowser(
  around: Surroundings = { platform: process.platform, env: process.env, isProgram },
): string | null {
  for (const name of OVERRIDES) {
    const chosen = around.env[name];
    if (!chosen) continue;
    if (around.isProgram(chosen)) return chosen;
    throw new Error(`${name} points to ${chosen}, but no program is there.`);
  }
  return usualPlaces(around).find(around.isProgram) ?? null;
}

export const NOT_FOUND = `No Chrome, Edge or Chromium was found on this computer.

Install one of these and run "npm start" again:
  Chrome    https://www.google.com/chrome/
  Edge      https://www.microsoft.com/edge/
  Chromium  Debian and Ubuntu: sudo apt install chromium

Is it installed somewhere unusual? Then say where:
  ${OVERRIDES[0]}=/path/to/browser npm start

Or load it by hand: open chrome://extensions, turn on "Developer mode", choose
"Load unpacked" and pick the folder .output/chrome-mv3 of this project.`;
