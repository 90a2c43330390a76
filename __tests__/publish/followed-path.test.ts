import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { followIn, type Follow } from '../../src/followed-path.ts'
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
    ['outside/passwd', 'outside/passwd', ['outside']],
    ['absolute/passwd', 'absolute/passwd', ['absolute']],
    ['.', '.', []]
  ])('%s ends at %s', async (path, end, links) => {
    expect(await follow(path)).toEqual({ path: end, links })
  })

  it('ends where links form a circle', async () => {
    expect((await follow('round/x')).path).toBe('round/x')
  })

  it('goes over a link with the whole path of the folder', async () => {
    expect(await follow('inside/deep')).toEqual({ path: 'real/deep', links: ['inside'] })
  })
})
