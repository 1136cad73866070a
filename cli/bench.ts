import { measureSpeeds } from './bench/compare';
import { figuresOf, printFigures } from './bench/print';
import { measureSizes } from './bench/sizes';

/**
 * Measures how fast the analysis is, beside harper.js and write-good on the same text in the
 * same run, and how large the packed extension is.
 * usage: npm run bench [-- --json]
 */
const speeds = await measureSpeeds();
const sizes = await measureSizes();
if (process.argv.includes('--json')) console.log(JSON.stringify(figuresOf(speeds, sizes)));
else printFigures(speeds, sizes);
