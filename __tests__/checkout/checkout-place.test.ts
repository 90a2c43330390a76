import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { leavingLink, writableByAuthors, namedFolder } from '../../src/run/identity.ts'

const base = realpathSync(mkdtempSync(join(tmpdir(), 'place-')))
afterAll(() => rmSync(base, { recursive: true }))

/**
 * `work` holds the checkout `work/repo`, which has the folder `app2`, links to it and out of it, and a submodule; beside it
 * lies `work/archive`, which is no checkout.
 */
const work = join(base, 'work')
const repository = join(work, 'repo')
for (const folder of ['repo/.git', 'repo/app2', 'repo/sub/deep', 'archive/app'])
  mkdirSync(join(work, folder), { recursive: true })
mkdirSync(join(base, 'outside'))
writeFileSync(join(repository, 'sub/.git'), 'gitdir: ../.git/modules/sub\n')
for (const [at, to] of [
  ['repo/app', 'app2'],
  ['repo/out', '../../outside'],
  ['repo/submodule', 'sub'],
  ['archive/out', '../../outside'],
  ['mine', 'repo'],
  ['deep', 'repo/app2']
] as const)
  symlinkSync(to, join(work, at))

const terminal = { workingFolder: work, variables: {} }
const workflow = { workingFolder: work, variables: { GITHUB_ACTIONS: 'true' } }

describe('a folder that is reached over a link', () => {
  it.each([
    ['repo', false, false],
    ['repo/app', false, false],
    ['repo/app2', false, false],
    ['repo/out', true, true],
    ['./repo/../repo/out/', true, true],
    ['mine', false, false],
    ['mine/out', true, true],
    ['archive/app', false, false],
    ['archive/out', false, true],
    ['repo/submodule', false, false]
  ])('%s is refused: in a terminal %s, in a workflow %s', async (path, inTerminal, inWorkflow) => {
    const problems = [await leavingLink(path, terminal), await leavingLink(path, workflow)]
    expect(problems.map(problem => problem !== null)).toEqual([inTerminal, inWorkflow])
  })

  it('says which link it is, and what to name', async () => {
    expect(await leavingLink('repo/out', workflow)).toEqual({
      kind: 'outside',
      message: `\`repo/out\` goes over the symbolic link \`${join(repository, 'out')}\`, which leaves the checkout: name a folder of the checkout itself.`
    })
  })
})

describe('the folder of which the base commit is asked', () => {
  it.each([
    ['repo', '.'],
    ['repo/app2', 'app2'],
    ['repo/app', 'app'],
    ['mine/app', 'app'],
    ['deep', 'app2'],
    ['repo/sub', 'sub'],
    ['repo/sub/deep', 'sub/deep'],
    ['repo/submodule', 'submodule'],
    ['archive/app', null]
  ])('of %s is %s', async (path, expected) => {
    expect(await namedFolder(join(work, path))).toBe(expected)
  })
})

describe('whose programs are not started', () => {
  it('those of the checkout, and in a workflow of the workspace', async () => {
    const app = join(repository, 'app')
    expect(await writableByAuthors(app, terminal)).toEqual([app, repository])
    expect(await writableByAuthors(app, workflow)).toEqual([app, repository, work])
  })
})
