/**
 * The built product in a real browser, from a pasted page to the answer that readers get. One product for all
 * suites, one suite after the other: they are stories of one desk.
 * @type {import('jest').Config}
 */
module.exports = {
  displayName: 'browser',
  rootDir: __dirname,
  testMatch: ['<rootDir>/*.test.ts'],
  globalSetup: '<rootDir>/support/start-product.ts',
  globalTeardown: '<rootDir>/support/stop-product.ts',
  transform: {
    '^.+\\.[tj]s$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  testTimeout: 90000,
  maxWorkers: 1,
};
