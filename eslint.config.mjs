import tseslint from 'typescript-eslint';

const PLUGIN = 'src/plugins/syndication';
const TESTS = ['**/*.test.{ts,tsx}', 'tests/**/*.ts'];
const TYPED = ['config/**/*.ts', 'examples/**/*.ts', 'scripts/**/*.ts', 'src/**/*.{ts,tsx}', 'tests/**/*.ts'];

/** Where a string may become a branded type: the maker that has just checked it. */
const BRAND_MAKERS = ['story/news-date', 'story/address', 'story/safe-html', 'page/json-script'].map((name) => `${PLUGIN}/newsroom/${name}.ts`);

export default tseslint.config(
  { ignores: ['dist/', '.strapi/', '.tmp/', 'node_modules/', 'coverage/', 'build/', 'types/', 'public/', '**/fixtures/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,mjs}'],
    rules: { 'no-unused-vars': 'error', 'no-var': 'error', 'prefer-const': 'error', eqeqeq: 'error' },
  },
  {
    files: TYPED,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: ['./tsconfig.tests.json', `./${PLUGIN}/tsconfig.admin.json`], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      'no-restricted-imports': ['error', { patterns: [strapiErrors()] }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A default branch is allowed only where the value is not a union of ours.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // `||` on purpose: in the environment an empty value means "not set".
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
    },
  },

  // Who may import whom. tests/architecture/imports.test.ts holds the same rule on resolved paths.
  mayNotImport(`${PLUGIN}/newsroom/**`, ['@strapi/*', 'node:*', '**/server/**', '**/admin/**', '**/contracts/**']),
  mayNotImport(`${PLUGIN}/newsroom/story/**`, ['@strapi/*', 'node:*', '**/server/**', '**/admin/**', '**/contracts/**', '**/intake/**', '**/rights/**', '**/attribution/**', '**/outlet/**']),
  mayNotImport(`${PLUGIN}/newsroom/page/**`, ['@strapi/*', 'node:*', '**/server/**', '**/admin/**', '**/contracts/**', '**/intake/**', '**/rights/**', '**/outlet/**']),
  mayNotImport(`${PLUGIN}/newsroom/{intake,rights,attribution}/**`, ['@strapi/*', 'node:*', '**/server/**', '**/admin/**', '**/contracts/**', '**/outlet/**']),
  mayNotImport(`${PLUGIN}/newsroom/outlet/**`, ['@strapi/*', 'node:*', '**/server/**', '**/admin/**', '**/contracts/**', '**/intake/**']),
  mayNotImport(`${PLUGIN}/contracts/**`, ['@strapi/*', 'node:*', '**/server/**', '**/admin/**']),
  mayNotImport(`${PLUGIN}/admin/**`, ['node:*', '**/server/**']),
  mayNotImport(`${PLUGIN}/server/**`, ['**/admin/**']),
  { files: [`${PLUGIN}/server/src/errors/**`, ...TESTS], rules: { 'no-restricted-imports': 'off' } },

  // The rules are values in, values out: the clock, chance and the zone of the server stay outside.
  {
    files: [`${PLUGIN}/newsroom/**/*.ts`],
    ignores: TESTS,
    rules: {
      'no-restricted-globals': ['error', 'console', 'process', 'fetch', 'setTimeout', 'setInterval', 'performance', 'crypto'],
      'no-restricted-syntax': [
        'error',
        forbid('NewExpression[callee.name="Date"][arguments.length=0]', 'Take `now` as a parameter.'),
        forbid('CallExpression[callee.name="Date"]', 'Take `now` as a parameter.'),
        forbid('MemberExpression[object.name="Date"][property.name="now"]', 'Take `now` as a parameter.'),
        forbid('MemberExpression[object.name="Math"][property.name="random"]', 'The rules leave nothing to chance.'),
        forbid('MemberExpression[property.name=/^(get(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)|toLocale(Date|Time)?String|toDateString|toTimeString)$/]', 'This depends on the time zone or language of the server.'),
      ],
    },
  },

  // Strapi's services and query builder are untyped. They may be called; what they answer must be parsed or annotated.
  {
    files: ['src/first-run/**', `${PLUGIN}/server/**`],
    rules: {
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      // Its types promise more than it keeps: a context, a route, an entry may well be missing.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // A controller is async because Strapi says so.
      '@typescript-eslint/require-await': 'off',
    },
  },
  { files: [`${PLUGIN}/server/src/articles/**`, ...BRAND_MAKERS, ...TESTS], rules: { '@typescript-eslint/consistent-type-assertions': 'off' } },
  {
    files: TESTS,
    rules: {
      // Answers of a running server are read as they come.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-type-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);

function mayNotImport(folder, group) {
  return {
    files: [folder],
    rules: { 'no-restricted-imports': ['error', { patterns: [strapiErrors(), { group, message: 'See “Who may import whom”.' }] }] },
  };
}

function strapiErrors() {
  return { group: ['@strapi/utils'], importNames: ['errors'], message: 'Refuse with a value; server/src/errors maps it to Strapi’s classes.' };
}

function forbid(selector, message) {
  return { selector, message };
}
