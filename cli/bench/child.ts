import { readFileSync } from 'node:fs';
import { WARM_UPS, type SubjectTimes } from './child-times';
import { measureEdit } from './edit';
import { SUBJECTS, type SubjectName } from './subjects';

/**
 * Measures in a process of its own and prints one JSON object. TEXT_FILE holds the texts of all
 * runs, in order, with a form feed between them.
 * usage: node child.js SUBJECT|edit TEXT_FILE
 */
async function measure(name: SubjectName, texts: readonly string[]): Promise<SubjectTimes> {
  const [first = '', ...others] = texts;
  const start = performance.now();
  const run = await SUBJECTS[name]();
  await run(first);
  const cold = performance.now() - start;
  const warm: number[] = [];
  for (const [at, text] of others.entries()) {
    const before = performance.now();
    await run(text);
    if (at >= WARM_UPS) warm.push(performance.now() - before);
  }
  return { cold, warm };
}

const [, , name = '', file = ''] = process.argv;
const text = readFileSync(file, 'utf8');
const times =
  name === 'edit' ? measureEdit(text) : await measure(name as SubjectName, text.split('\f'));
console.log(JSON.stringify(times));
