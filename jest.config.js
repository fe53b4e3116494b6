// Far from Greenwich, so that a date that slips by a day is seen.
process.env.TZ ??= 'Pacific/Kiritimati';

/**
 * Two projects: the rules (pure, beside their files) and the whole house (a running Strapi, in tests/).
 * @type {import('jest').Config}
 */
const transform = {
  '^.+\\.[tj]sx?$': [
    '@swc/jest',
    { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } }, module: { type: 'commonjs' } },
  ],
};

const ignored = { modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.strapi', '<rootDir>/.tmp'] };

module.exports = {
  testTimeout: 120_000,
  maxWorkers: 2,
  projects: [
    { displayName: 'rules', roots: ['<rootDir>/src', '<rootDir>/scripts'], testMatch: ['**/*.test.ts'], transform, ...ignored },
    {
      displayName: 'house',
      roots: ['<rootDir>/tests'],
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/tests/browser'],
      globalSetup: '<rootDir>/tests/support/house-setup.js',
      transform,
      transformIgnorePatterns: ['/node_modules/', '<rootDir>/dist/'],
      ...ignored,
    },
  ],
};
