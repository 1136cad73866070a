import { expect, it } from 'vitest';
import { analyse } from '../../lib/checks/analyse';
import { documentFromMarkdown } from '../../lib/readers/markdown';
import { PLAIN } from './plain-sentences';

/** A flat text that says nothing by itself. */
const AROUND = {
  nl: ['Hierbij een notitie over het nieuwe beleid.', 'We lichten het graag mondeling toe.'],
  en: ['This is a note on the new policy.', 'We are happy to explain it in person.'],
};

/** Of so many plain sentences the signal must be found. */
const ENOUGH = 0.85;

it.each(['nl', 'en'] as const)('a plain sentence says by itself what it says (%s)', (language) => {
  const missed = PLAIN[language].filter(([signal, text]) => {
    const [before, after] = AROUND[language];
    const document = documentFromMarkdown([before, text, after].join('\n\n'));
    const found = analyse(document, true).sentences.find((sentence) => sentence.text === text);
    return !found?.signals.some((hit) => hit.signal === signal);
  });
  expect(missed.length / PLAIN[language].length, missed.join('\n')).toBeLessThan(1 - ENOUGH);
});
