import { readFileSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

export const KILOBYTE = 1000;
const CODE = ['.html', '.js', '.css'];
const ENTRYPOINT = /^[^/]+\.(?:html|js)$|\.worker-[^/]+\.js$/;

/**
 * How many kilobytes each entrypoint of a build loads, by its name: a page, script or worker,
 * with all chunks and styles that it names, directly or through another.
 */
export function entrypointSizes(build: string): Record<string, number> {
  const files = readdirSync(build, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => CODE.includes(extname(file)))
    .sort();
  const texts = new Map(files.map((file) => [file, readFileSync(join(build, file), 'utf8')]));
  const parts = files.filter((file) => !ENTRYPOINT.test(file));
  return Object.fromEntries(
    files
      .filter((file) => ENTRYPOINT.test(file))
      .map((entrypoint) => {
        const loaded = [...loadedBy(entrypoint, parts, texts)];
        const bytes = loaded.map((file) => Buffer.byteLength(texts.get(file) ?? ''));
        return [nameOf(entrypoint), bytes.reduce((sum, size) => sum + size, 0) / KILOBYTE];
      }),
  );
}

function loadedBy(
  entrypoint: string,
  parts: readonly string[],
  texts: ReadonlyMap<string, string>,
): Set<string> {
  const loaded = new Set([entrypoint]);
  // A set that grows while it is walked: what is added is walked as well.
  for (const file of loaded) {
    const text = texts.get(file) ?? '';
    for (const part of parts) if (text.includes(basename(part))) loaded.add(part);
  }
  return loaded;
}

/** The name without folder, hash and ending: `assets/analysis.worker-DuYO.js` is "analysis.worker". */
function nameOf(file: string): string {
  return basename(file, extname(file)).replace(/(\.worker)-.*$/, '$1');
}
