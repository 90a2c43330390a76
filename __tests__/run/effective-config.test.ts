import { describe, expect, it } from '@jest/globals'
import { configFileIn } from '../../src/run/effective-config.ts'
import { noDeclarations } from '../../src/declarations/declarations.ts'
import { declaredForRun } from '../../src/run/effective-config.ts'
import type { ContentsAnswer } from '../../src/github/contents.ts'

const allowedImages = ['ghcr.io/acme/*']

/** The declarations for a pull request whose base commit answers so, by path; of others nothing is there. */
async function declared(answers: Readonly<Record<string, ContentsAnswer>>) {
  const asked: string[] = []
  const pullRequest = {
    number: 7,
    base: { repository: 'acme/web', sha: 'b'.repeat(40) },
    head: { repository: 'acme/web', sha: 'a'.repeat(40) }
  }
  const situation = { event: 'pull_request', pullRequest, concernsPullRequest: true, byDependabot: false }
  const found = await declaredForRun(
    { declarations: { ...noDeclarations, allowedImages }, isThere: true },
    '.github/deep/policy.yml',
    { situation, checkedOut: { kind: 'own' }, folder: '.', baseFolder: '.' } as Parameters<
      typeof declaredForRun
    >[2],
    (_repository, path) => {
      asked.push(path)
      return Promise.resolve(answers[path] ?? { read: 'missing' })
    }
  )
  return { allowed: found.declarations.allowedImages, incomplete: found.incomplete, asked }
}

describe('a configuration file that the base commit does not show', () => {
  it('is absent where no link lies above it', async () => {
    expect(await declared({})).toEqual({
      allowed: noDeclarations.allowedImages,
      incomplete: [],
      asked: ['.github/deep/policy.yml', '.github', '.github/deep']
    })
  })

  it('is not known where a folder above it is a link: the list of allowed images of the checkout still forbids', async () => {
    const link = { read: 'unreachable', detail: '.github is a symbolic link' } as const
    const { allowed, incomplete } = await declared({ '.github': link })
    expect(allowed).toEqual(allowedImages)
    expect(incomplete).toEqual([expect.stringContaining('.github is a symbolic link')])
  })

  it('is absent below a file', async () => {
    expect((await declared({ '.github': { read: 'text', text: '' } })).incomplete).toEqual([])
  })
})

it.each([
  ['.github/x.yml', '.github/x.yml'],
  ['./conf/../x.yml', 'x.yml'],
  ['../x.yml', '../x.yml'],
  ['/repo/conf/x.yml', 'conf/x.yml']
])('the configuration file %s is asked for as %s', async (path, expected) => {
  expect(await configFileIn('/repo', path)).toBe(expected)
})
