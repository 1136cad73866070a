import { measureSpeeds } from './bench/compare';
import { figuresOf, printFigures, printTyping } from './bench/print';
import { measureSizes } from './bench/sizes';
import { measureTyping } from './bench/typing';

/**
 * Measures how fast the analysis is, beside harper.js and write-good on the same text in the
 * same run, and how large the packed extension is. With --editors: how long a key takes in web
 * editors with and without the panel beside them, on the extension as it was last built.
 * usage: npm run bench [-- --json | --editors]
 */
if (process.argv.includes('--editors')) printTyping(await measureTyping());
else {
  const speeds = await measureSpeeds();
  const sizes = await measureSizes();
  if (process.argv.includes('--json')) console.log(JSON.stringify(figuresOf(speeds, sizes)));
  else printFigures(speeds, sizes);
}
