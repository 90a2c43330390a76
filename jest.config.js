/**
 * The fast tests: what a change needs.
 * @type {import('jest').Config}
 */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['**/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.slow\\.test\\.ts$'],
  transform: { '\\.ts$': 'babel-jest' },
  injectGlobals: false,
  maxWorkers: '100%',
  testTimeout: 120_000
}
