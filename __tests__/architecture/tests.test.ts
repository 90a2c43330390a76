import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import picomatch from 'picomatch'

const root = join(import.meta.dirname, '..', '..')
const tests = readdirSync(join(root, '__tests__'), { recursive: true, encoding: 'utf8' })
  .map(path => `/__tests__/${path.replaceAll('\\', '/')}`)
  .filter(path => /\.test\.\w+$/.test(path))

/** The tests that Jest finds with a configuration, by the name of its file. */
async function foundWith(name: string): Promise<readonly string[]> {
  const { default: configuration } = (await import(join(root, name))) as {
    readonly default: Readonly<Record<'testMatch' | 'testPathIgnorePatterns', readonly string[]>>
  }
  const { testMatch, testPathIgnorePatterns } = configuration
  return tests.filter(
    path =>
      picomatch.isMatch(path, [...testMatch]) &&
      !testPathIgnorePatterns.some(pattern => new RegExp(pattern).test(path))
  )
}

const byNpmTest = await foundWith('jest.config.js')
const byTestSlow = await foundWith('jest.slow.config.js')

describe('the tests', () => {
  it('are fast ones and slow ones', () => {
    expect(byNpmTest.length).toBeGreaterThan(100)
    expect(byTestSlow.length).toBeGreaterThan(10)
  })

  it('are each run by `npm test` or by `npm run test:slow`, and by one alone', () => {
    expect([...byNpmTest, ...byTestSlow].sort()).toEqual([...tests].sort())
  })

  it('say by their name which', () => {
    expect(byTestSlow).toEqual(tests.filter(path => path.endsWith('.slow.test.ts')))
  })
})
