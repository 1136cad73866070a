/** A very long document: how far its analysis is can be seen, and it can be stopped. */
import { expect } from 'vitest';
import { countWords } from '../../../lib/language/words';
import { it } from '../harness/test';

/** Well over a hundred pages, no two sentences alike. */
const SENTENCES = [
  'Voor $1 huishoudens in de gemeente verandert er in $2 iets aan de toeslag.',
  'Daar staat tegenover dat $1 ondernemers in $2 hogere kosten hebben dan nu.',
  'De uitvoeringsdienst kan dit in $2 doen, mits er $1 medewerkers bij komen.',
];
const LONG = Array.from({ length: 8_000 }, (_, at) =>
  SENTENCES.map((sentence) =>
    sentence.replace('$1', String(1000 + at)).replace('$2', String(2030 + (at % 60))),
  ).join(' '),
).join('\n\n');

it(
  'shows how far it is, can be stopped and taken up again',
  { timeout: 90_000 },
  async ({ session }) => {
    expect(countWords(LONG)).toBeGreaterThan(200_000);
    await session.visit('nota.html');
    const panel = await session.openPanel();
    await panel.waitForRows();
    await panel.page.$eval('.intake', (intake) => intake.setAttribute('open', ''));
    await panel.page.$eval(
      '.intake textarea',
      (field, text) => {
        field.value = text;
      },
      LONG,
    );
    await panel.page.locator(panel.button('files_check')).click();
    await panel.page.waitForSelector('progress[value]');
    await panel.page.locator(panel.button('files_cancel')).click();
    await panel.waitForState('stopped');
    expect(await panel.page.$('progress')).toBeNull();
    await panel.page.locator(panel.button('checkAnyway')).click();
    const bar = await panel.page.waitForSelector('progress[value]');
    expect(await bar?.evaluate((element) => (element as HTMLProgressElement).max)).toBe(100);
    await panel.waitForState('ready', 'no-draft');
    expect(await panel.page.$('progress')).toBeNull();
  },
);
