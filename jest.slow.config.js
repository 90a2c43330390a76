import fast from './jest.config.js'

/**
 * The slow tests: they start real registries, other programs and the built action, or read very much. One after the
 * other, so that what else the machine does makes them late at most.
 * @type {import('jest').Config}
 */
export default {
  ...fast,
  testMatch: ['**/__tests__/**/*.slow.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
  testTimeout: 600_000
}
