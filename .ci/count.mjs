// Adds up what vitest wrote of each project and prints "N passed, N failed" as the last line.
import { readFileSync } from 'node:fs';

let passed = 0;
let failed = 0;
for (const project of ['unit', 'e2e']) {
  try {
    const results = JSON.parse(readFileSync(`artifacts/${project}.json`, 'utf8'));
    passed += results.numPassedTests;
    failed += results.numFailedTests;
  } catch {
    console.log(`The ${project} tests did not run to their end.`);
  }
}
// A step that failed without a failing test (lint, types, build, a suite that didn't load).
if (process.argv[2] !== '0' && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
