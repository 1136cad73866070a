import tseslint from 'typescript-eslint';

/**
 * The rooms of the house, from the top of the hill to the bottom. A file may
 * import from its own room and from rooms further down, never uphill.
 */
const HILL = [
  'entrypoints',
  'components',
  'lib/report',
  'lib/beyond',
  'lib/mending',
  'lib/perspectives',
  'lib/dissent',
  'lib/dilemma',
  'lib/frameworks',
  'lib/hints',
  'lib/checks',
  'lib/signals',
  'lib/language',
  'lib/files',
  'lib/readers',
  'lib/settings',
  'lib/messages',
  'lib/document',
];

/** lib/document … lib/checks are pure: the same in a worker, in Node and in tests. */
const PURE = [
  'lib/document',
  'lib/language',
  'lib/signals',
  'lib/checks',
  'lib/hints',
  'lib/dilemma',
  'lib/dissent',
  'lib/perspectives',
  'lib/mending',
];
const BROWSER_GLOBALS = ['window', 'document', 'chrome', 'browser', 'navigator', 'localStorage'];

const downhill = HILL.map((room, at) => ({
  files: [`${room}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: HILL.slice(0, at).map((above) => ({
          group: [`**/${above.replace(/^lib\//, '')}/*`, `**/${above}/**`],
          message: `Imports run downhill: ${room} may not import from ${above}.`,
        })),
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['.output', '.wxt', 'artifacts', 'tests/gold/src'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: 'error',
    },
  },
  ...downhill,
  {
    files: PURE.map((room) => `${room}/**/*.ts`),
    rules: { 'no-restricted-globals': ['error', ...BROWSER_GLOBALS] },
  },
);
