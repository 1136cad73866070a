import { parseArgs } from 'node:util';
import { analyse } from '../lib/checks/analyse';
import { FORMATS } from './review/format';
import { readMemo, UnreadableFile } from './review/read';

/**
 * Reviews memos from a terminal, with the analysis that the panel shows.
 * usage: npm run --silent review -- [--format table|markdown|json] FILE…
 * Exit status: 0, or 2 where a file could not be read; the others are still reviewed.
 */
const { format, files } = asked() ?? wrong();
for (const file of files) {
  try {
    const document = await readMemo(file);
    const start = performance.now();
    const analysis = analyse(document);
    const milliseconds = Math.round((performance.now() - start) * 10) / 10;
    console.log(format({ file, document, analysis, milliseconds }));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

/** What the command line asks for; null where it cannot be understood. */
function asked() {
  try {
    const { values, positionals: files } = parseArgs({
      allowPositionals: true,
      options: { format: { type: 'string', default: 'table' } },
    });
    const format = FORMATS.get(values.format);
    return format && files.length > 0 ? { format, files } : null;
  } catch {
    return null; // an option that there is not
  }
}

function wrong(): never {
  console.error('usage: npm run --silent review -- [--format table|markdown|json] FILE…');
  process.exit(2);
}
