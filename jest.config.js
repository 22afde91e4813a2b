export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test', '<rootDir>/src'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // The decorators of type-graphql need it before the first of them runs, whichever module a test imports first.
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/test/support/global_setup.js',
  globalTeardown: '<rootDir>/test/support/global_teardown.js',
  testTimeout: 180_000,
};
