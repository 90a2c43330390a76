import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { followIn, mayEndElsewhere, type Follow } from '../../src/checkout/paths.ts'
import { newRepository, removeGitRepositories } from './git-repository.ts'

let follow: Follow
let folder: string
beforeAll(() => {
  const repository = newRepository()
  folder = repository.folder
  repository.commit({
    'real/deep/file.txt': 'a',
    file: { link: 'real/deep/file.txt' },
    folder: { link: 'real' },
    'real/back': { link: '../file' },
    twice: { link: 'folder/deep' },
    round: { link: 'round' },
    outside: { link: '../../etc' },
    absolute: { link: '/etc' },
    broken: { link: 'nowhere/file' }
  })
  symlinkSync(join(folder, 'real'), join(folder, 'inside'))
  follow = followIn(folder)
})
afterAll(removeGitRepositories)

describe('the way of a path', () => {
  it.each<[string, string, readonly string[]]>([
    ['real/deep/file.txt', 'real/deep/file.txt', []],
    ['file', 'real/deep/file.txt', ['file']],
    ['folder/deep/file.txt', 'real/deep/file.txt', ['folder']],
    ['folder/back', 'real/deep/file.txt', ['folder', 'real/back', 'file']],
    ['twice/file.txt', 'real/deep/file.txt', ['twice', 'folder']],
    ['folder/never/there', 'real/never/there', ['folder']],
    ['broken', 'nowhere/file', ['broken']],
    ['outside/passwd', 'outside', ['outside']],
    ['absolute/passwd', 'absolute', ['absolute']],
    ['.', '.', []]
  ])('%s ends at %s', async (path, end, links) => {
    expect(await follow(path)).toMatchObject({ path: end, links, left: [] })
  })

  it('ends where links form a circle', async () => {
    expect((await follow('round/x')).path).toBe('round')
  })

  it('goes over a link with the whole path of the folder', async () => {
    expect(await follow('inside/deep')).toMatchObject({ path: 'real/deep', links: ['inside'] })
  })

  it.each<[string, string, readonly string[]]>([
    ['folder/deep/../deep/file.txt', 'real/deep/file.txt', ['real/deep']],
    ['file/../real', 'real/deep/file.txt', ['real/deep/file.txt']],
    ['never/there/../../file', 'never/there', ['never']],
    ['real/back/../..', 'real/deep/file.txt', ['real/deep/file.txt']]
  ])('%s holds only while what it leaves is there', async (path, end, left) => {
    expect(await follow(path)).toMatchObject({ path: end, left })
  })
})

describe('a way that changes may lead elsewhere', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[], boolean]>([
    ['a link', ['a/link'], [], ['a/link'], true],
    ['a folder above a link', ['a/link'], [], ['a'], true],
    ['another file beside the link', ['a/link'], [], ['a/other'], false],
    ['what was left', [], ['a/deep'], ['a/deep'], true],
    ['a file below what was left', [], ['a/deep'], ['a/deep/x/y'], true],
    ['a file with a name that begins so', [], ['a/deep'], ['a/deeper'], false]
  ])('%s', (_what, links, left, changed, expected) => {
    expect(mayEndElsewhere({ path: 'end', links, left }, new Set(changed))).toBe(expected)
  })
})
