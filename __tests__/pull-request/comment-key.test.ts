import { expect, it } from '@jest/globals'
import { commentKey } from '../../src/pull-request/comment.ts'

const pullRequest = {
  number: 7,
  base: { repository: 'acme/web', sha: 'b', ref: 'main' },
  head: { repository: 'acme/web', sha: 'c' },
  fromFork: false
}
const key = (
  folder: string,
  configurations: readonly string[] = [],
  repository: string | null = 'Acme/Web'
) => commentKey(folder, { configurations, repository }, pullRequest)

it('a run that chooses nothing has none, one in a folder has the folder', () => {
  expect([key('.'), key('app'), key('.', [], null)]).toEqual(['', 'app', ''])
})

it('every other choice has its own, whatever its order', () => {
  const keys = [key('.', ['a']), key('a'), key('.', ['a', 'b']), key('a', ['b']), key('.', [], 'acme/other')]
  expect(new Set(keys).size).toBe(5)
  expect(key('.', ['b', 'a', 'a'])).toBe(keys[2])
})

it('is never long', () => {
  const many = Array.from({ length: 2000 }, (_, index) => `services/${index}/devcontainer.json`)
  expect(key('.', many)).toMatch(/^[0-9a-f]{64}$/)
})
