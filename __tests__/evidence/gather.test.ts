import { describe, expect, it } from '@jest/globals'
import type { Asking, KnownBeforeNames } from '../../src/evidence/means.ts'
import { imageKey } from '../../src/evidence/types.ts'
import { gather } from '../../src/evidence/gather.ts'
import type { DiscoveredPackage } from '../../src/discovery/packages/packages.ts'
import { namesCanMatter, ownTokenCanMatter } from '../../src/judge/open-questions.ts'
import type { PullResult } from '../../src/oci/pull-result.ts'
import * as made from '../judge/facts-builders.ts'
import { allowed, use } from './uses.ts'

describe('gather', () => {
  it('an error about one image is the unknown of that image, and leaves the others alone', async () => {
    const asking = {
      registry: {
        tryPull: ({ text }: { text: string }) =>
          text.includes('broken')
            ? Promise.reject(new RangeError('Maximum call stack size exceeded'))
            : Promise.resolve(allowed())
      },
      triplesFor: () => [],
      containerRegistry: 'ghcr.io',
      docker: null
    } as unknown as Asking
    const uses = [use('a/broken', 'image', 1), use('a/whole', 'image', 2)]
    const answered: string[] = []
    const { images } = await gather({ configurations: [], uses, packages: [] }, asking, {
      repository: null,
      repositoryAnswer: { read: 'not-applicable', detail: '' },
      inCodespace: false,
      platform: 'linux/amd64',
      answered: image => answered.push(image)
    })
    expect(uses.map(({ reference }) => images.get(imageKey(reference))?.anonymous.result)).toEqual([
      'unreachable',
      'allowed'
    ])
    expect([...images.values()][0]?.anonymous).toMatchObject({
      detail: expect.stringContaining('Maximum call stack size exceeded')
    })
    expect(answered).toHaveLength(2)
  })
})

describe('the names of the Codespaces secrets', () => {
  const refusedPull = { result: 'refused', stage: 'pull', status: 401, detail: 'refused' } as const
  const isPrivate = made.packageOf('private', 'acme/web')

  async function areRead(
    text: string,
    anonymous: PullResult,
    packages: readonly DiscoveredPackage[] = []
  ): Promise<boolean> {
    const asked: string[] = []
    const asking = {
      registry: { tryPull: () => Promise.resolve(anonymous) },
      again: { tryPull: () => Promise.resolve(anonymous) },
      github: {
        package: () => Promise.resolve(isPrivate),
        secrets: (repository: string) => {
          asked.push(repository)
          const unread = { read: 'no-token', detail: 'none' } as const
          return Promise.resolve({ repository: unread, organization: unread, user: unread })
        }
      },
      canMatter: {
        ownToken: ownTokenCanMatter,
        names: ({ uses, images, packages }: KnownBeforeNames) => {
          const known = made.facts([...images.values()], { packages, repository: 'acme/web' })
          return namesCanMatter(made.discovery(uses), known, made.policy)
        }
      },
      pullTokens: [],
      triplesFor: () => [],
      containerRegistry: 'ghcr.io',
      ownerType: 'unknown',
      owner: 'acme',
      docker: null
    } as unknown as Asking
    await gather({ configurations: [], uses: [made.use(text)], packages }, asking, {
      repository: 'acme/web',
      repositoryAnswer: made.repositoryOf('private'),
      inCodespace: false,
      platform: 'linux/amd64',
      answered: () => undefined
    })
    return asked.length > 0
  }

  it.each<[string, string, PullResult, boolean]>([
    ['a package of GitHub that is not public: prebuilds', 'ghcr.io/acme/devbox:2', refusedPull, true],
    ['a public package of GitHub', 'ghcr.io/acme/devbox:2', allowed(), false],
    ['one of which the registry says nothing', 'ghcr.io/acme/devbox:2', made.silent(), false],
    ['an image of another registry', 'a.example/devbox:2', refusedPull, true],
    ['a public image of another registry', 'a.example/devbox:2', allowed(), false]
  ])('are read where they matter: %s', async (_name, text, anonymous, expected) => {
    expect(await areRead(text, anonymous)).toBe(expected)
  })

  it('are read for a package of npm that is not public', async () => {
    const found = { type: 'npm', registry: 'npm.pkg.github.com', owner: 'acme', name: '@acme/ui', uses: [] }
    expect(await areRead('a.example/x:1', allowed(), [found as unknown as DiscoveredPackage])).toBe(true)
  })
})
