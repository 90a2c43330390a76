import { describe, expect, it } from '@jest/globals'
import type { Exchange } from '../../src/demo/world/world.ts'
import { multiImage, withoutChild } from '../../src/demo/world/image.ts'
import type { RegistryDefinition } from '../../src/demo/world/registry-definition.ts'
import type { Finding } from '../../src/rules/finding.ts'
import { privatePackage } from '../end-to-end/acme.ts'
import { runSetting } from '../rules/situations/run-setting.ts'
import { both, mycompany, setting, type Given } from '../rules/situations/situation.ts'

const devcontainer = '.devcontainer/devcontainer.json'

interface Outcome {
  readonly missing: readonly Finding[]
  /** The path and query of each request for tags. */
  readonly lists: readonly string[]
  readonly requests: Readonly<Record<string, number>>
  readonly log: readonly Exchange[]
}

async function run(
  image: string,
  given: Given,
  files: Readonly<Record<string, string>> = {}
): Promise<Outcome> {
  const all = { [devcontainer]: JSON.stringify({ image }), ...files }
  const { report, log } = await runSetting({ ...setting(given), files: all })
  const urls = log.map(({ url }) => new URL(url))
  return {
    missing: report.findings.filter(({ rule }) => rule === 'image-not-found'),
    lists: urls
      .filter(({ pathname }) => pathname.endsWith('/tags/list'))
      .map(url => url.pathname + url.search),
    requests: report.requests,
    log
  }
}

function hub(tags: readonly string[], over: Partial<RegistryDefinition> = {}): Given {
  const repository = { public: true, tags: Object.fromEntries(tags.map(tag => [tag, both])) }
  return {
    acme: {
      registries: [
        { host: 'docker.io', profile: 'docker-hub', repositories: { 'library/node': repository }, ...over }
      ]
    }
  }
}

function firstFix({ missing }: Outcome): string | undefined {
  return missing[0]?.fixes[0]?.text
}

describe('the tags of a repository', () => {
  it('are asked for once where tags are missing, and count as a request', async () => {
    const other = JSON.stringify({ image: 'node:98' })
    const outcome = await run('node:99', hub(['24-bookworm', '25', '26']), {
      '.devcontainer/b/devcontainer.json': other
    })
    expect(outcome.lists).toEqual(['/v2/library/node/tags/list?n=1000&last=95z'])
    expect(outcome.missing).toHaveLength(2)
    const there = await run('node:26', hub(['24-bookworm', '25', '26']))
    expect(there.lists).toEqual([])
  })

  it('name the nearest in the fix', async () => {
    const outcome = await run('node:99', hub(['24-bookworm', '25', '26']))
    expect(outcome.lists).toHaveLength(1)
    expect(outcome.missing[0]?.message).toBe('docker.io/library/node has no tag 99.')
    expect(firstFix(outcome)).toBe('Name a tag that exists: 26, 25, 24-bookworm.')
  })

  it('start near the one that is missing, so that one page of many holds its neighbours', async () => {
    const many = Array.from({ length: 1_500 }, (_, build) => `20.${build}`)
    const outcome = await run('node:27', hub([...many, '25', '26']))
    expect(firstFix(outcome)).toBe('Name a tag that exists: 26, 25.')
  })

  it('are asked for with the token that was let in', async () => {
    const outcome = await run('ghcr.io/acme/devbox:3', {
      acme: {
        ghcr: { 'acme/devbox': { public: false, tags: { '1': both, '2': both } } },
        packages: [privatePackage('devbox', 'acme/web')],
        pulls: ['acme/devbox']
      }
    })
    expect(outcome.lists).toEqual(['/v2/acme/devbox/tags/list?n=1000'])
    expect(firstFix(outcome)).toBe('Name a tag that exists: 2, 1.')
  })

  it('are asked for with the triple that was let in', async () => {
    const outcome = await run('mycompany.azurecr.io/devbox:3', {
      variables: {
        GITHUB_ACTIONS: 'true',
        GITHUB_REPOSITORY: 'acme/web',
        ACR_CONTAINER_REGISTRY_SERVER: mycompany.host,
        ACR_CONTAINER_REGISTRY_USER: 'robot',
        ACR_CONTAINER_REGISTRY_PASSWORD: 'robot-password-1'
      }
    })
    expect(firstFix(outcome)).toBe('Name a tag that exists: 2.')
  })

  it.each<[string, Given]>([
    ['nobody was let in', { acme: { ghcr: { 'acme/devbox': { public: false, tags: { '1': both } } } } }],
    ['the image is there', { acme: { ghcr: { 'acme/devbox': { public: true, tags: { '3': both } } } } }],
    [
      'a part of the image was deleted',
      {
        acme: {
          ghcr: {
            'acme/devbox': {
              public: true,
              tags: { '3': withoutChild(multiImage(['linux/amd64', 'linux/arm64']), 'linux/amd64') }
            }
          }
        }
      }
    ]
  ])('are not asked for where %s', async (_name, given) => {
    expect((await run('ghcr.io/acme/devbox:3', given)).lists).toEqual([])
  })

  it('are not asked for where a digest is missing', async () => {
    const outcome = await run(`node@sha256:${'0'.repeat(64)}`, hub(['26']))
    expect(outcome.missing).toHaveLength(1)
    expect(outcome.lists).toEqual([])
  })

  it('are asked for a single time where the registry fails, which is not said', async () => {
    const outcome = await run('node:99', hub(['26'], { failsToList: 503 }))
    expect(outcome.lists).toHaveLength(1)
    expect(outcome.missing[0]?.notes).toEqual([])
    expect(firstFix(outcome)).toBe('Name a tag or digest of docker.io/library/node that exists.')
  })

  it('are not waited for', async () => {
    const outcome = await run('node:99', hub(['26'], { hangs: ['tags'] }))
    expect(firstFix(outcome)).toBe('Name a tag or digest of docker.io/library/node that exists.')
  }, 15_000)
})
