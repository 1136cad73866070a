import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isMessageKey, keyOf, languageFor, textIn } from '../../components/text';
import { BEYOND } from '../../lib/beyond/rules';
import { MATRIX_COLUMNS } from '../../lib/checks/analysis';
import { NAMING } from '../../lib/checks/named';
import { GENRES } from '../../lib/document/genre';
import { CHECKS, GROUPS, SIGNALS } from '../../lib/document/ids';
import { FILE_PROBLEMS } from '../../lib/files/problem';
import { FORMATS } from '../../components/report/formats';
import { MEANINGS, READER_KINDS } from '../../lib/messages/reader';
import { REPORT_WORDS } from '../../lib/report';
import { CHOICES, isChoice, SETTING_IDS } from '../../lib/settings/settings';
import { SITE_IDS } from '../../lib/settings/sites';
import en from '../../public/_locales/en/messages.json';
import nl from '../../public/_locales/nl/messages.json';

const VERDICTS = ['covered', 'partial', 'missing', 'unsure'];

/** Keys that code puts together, by how it does so. */
const COMPOSED = [
  ...CHECKS.flatMap((id) => [
    keyOf('check', id),
    keyOf('question', id),
    keyOf('why', id),
    ...VERDICTS.map((verdict) => `${keyOf('reason', id)}_${verdict}`),
    ...(NAMING[id] ? [`${keyOf('reason', id)}_partial_named`] : []),
  ]),
  ...SIGNALS.map((id) => keyOf('signal', id)),
  ...BEYOND.flatMap((id) => [keyOf('beyond', id), keyOf('beyondWhy', id)]),
  ...GENRES.map((genre) => keyOf('genre', genre)),
  ...VERDICTS.map((verdict) => `verdict_${verdict}`),
  ...GROUPS.map((group) => `group_${group}`),
  ...MATRIX_COLUMNS.flatMap((column) => [`column_${column}`, `columnLong_${column}`]),
  ...READER_KINDS.flatMap((kind) => [`reader_${kind}`, `target_${kind}`]),
  ...SITE_IDS.map((site) => `sites_name_${site}`),
  ...['nl', 'en'].map((language) => `language_${language}`),
  ...FILE_PROBLEMS.map((problem) => keyOf('files_problem', problem)),
  'files_problem_unreachable',
  ...REPORT_WORDS,
  ...FORMATS.map((format) => `report_${format}`),
  ...['file', 'paste', 'sample'].map((source) => `source_${source}`),
  ...MEANINGS.map((meaning) => `meaning_${meaning}`),
  ...SETTING_IDS.flatMap((id) => [
    `options_${id}`,
    `optionsHelp_${id}`,
    ...CHOICES[id].map((choice) => `options_${id}_${choice}`),
  ]),
  ...['document', 'never', 'claimed', 'lost'].map((why) => `aside_why_${why}`),
  ...['inserted', 'uncertain'].map((result) => `notice_${result}`),
];

const SOURCE = ['components', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  )
  .filter((path) => /\.tsx?$/.test(path))
  .concat('wxt.config.ts')
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** The words between quotes or in a manifest's `__MSG_…__`. */
const LITERALS = new Set(SOURCE.match(/(?<=['"`]|__MSG_)[A-Za-z]\w*?(?=['"`]|__)/g));

function isUsed(key: string): boolean {
  const question = /^roleQuestion_([a-z]+)_(\w+)$/.exec(key);
  if (question) return isChoice('role', question[1]) && isMessageKey(`question_${question[2]}`);
  const state = /^state_(\w+)_(?:title|body)$/.exec(key)?.[1];
  const counted = /^(\w+)_(?:one|other)$/.exec(key)?.[1];
  return [key, state, counted].some((name) => name !== undefined && LITERALS.has(name));
}

describe('the locale files', () => {
  it('have the same keys', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
  });

  it('have no empty messages and the same substitutes', () => {
    for (const [key, { message }] of Object.entries(nl)) {
      const other = isMessageKey(key) ? en[key].message : '';
      expect(other, key).not.toBe('');
      expect(message, key).not.toBe('');
      const substitutes = (text: string) => [...text.matchAll(/\$\d/g)].map(String).sort();
      expect(substitutes(other), key).toEqual(substitutes(message));
    }
  });

  it('miss nothing that is put together', () => {
    expect(COMPOSED.filter((key) => !isMessageKey(key))).toEqual([]);
  });

  it('hold nothing that is not used', () => {
    const unused = Object.keys(nl).filter((key) => !COMPOSED.includes(key) && !isUsed(key));
    expect(unused).toEqual([]);
  });
});

describe('text', () => {
  it('writes numbers and plurals as the language does', () => {
    expect(textIn('nl').count('words', 1412)).toBe('1.412 woorden');
    expect(textIn('en').count('words', 1412)).toBe('1,412 words');
    expect(textIn('nl').count('words', 1)).toBe('1 woord');
    expect(textIn('en')('summary', 3, 16)).toBe('3 of 16 questions answered');
  });

  it('speaks the chosen language, else Dutch to a Dutch browser and English to others', () => {
    expect(languageFor('en', 'nl')).toBe('en');
    expect(languageFor('auto', 'nl-BE')).toBe('nl');
    expect(languageFor('auto', 'fr')).toBe('en');
  });
});
