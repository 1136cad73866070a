import { readFileSync } from 'node:fs';
import { measureEdit } from './edit';
import { SUBJECTS, type SubjectName } from './subjects';

/**
 * Measures in a process of its own and prints one JSON object.
 * usage: node child.js SUBJECT|edit TEXT_FILE
 */
const WARM_UPS = 2;
const RUNS = 5;

/** Milliseconds: loaded, set up and run for the first time; then run again and again. */
export interface SubjectTimes {
  readonly cold: number;
  readonly warm: readonly number[];
}

async function measure(name: SubjectName, text: string): Promise<SubjectTimes> {
  const start = performance.now();
  const run = await SUBJECTS[name]();
  await run(text);
  const cold = performance.now() - start;
  const warm: number[] = [];
  for (let at = 0; at < WARM_UPS + RUNS; at++) {
    const before = performance.now();
    await run(text);
    if (at >= WARM_UPS) warm.push(performance.now() - before);
  }
  return { cold, warm };
}

const [, , name = '', file = ''] = process.argv;
const text = readFileSync(file, 'utf8');
const times = name === 'edit' ? measureEdit(text) : await measure(name as SubjectName, text);
console.log(JSON.stringify(times));
