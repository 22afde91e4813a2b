export default {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  runner: '<rootDir>/test/runner/runner.js',
  maxWorkers: 2,
  globalSetup: '<rootDir>/test/support/global_setup.js',
  globalTeardown: '<rootDir>/test/support/global_teardown.js',
  testTimeout: 180_000,
};
