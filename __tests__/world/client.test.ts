import { describe, expect, it } from '@jest/globals'
import { registryPassword } from '../../src/demo/world/aws.ts'
import { createWorld } from '../../src/demo/world/world.ts'
import type { Login, PullResult } from '../../src/oci/pull-result.ts'
import { createRegistryClient } from '../../src/oci/client.ts'
import { awsKey, ecr, exampleWorld } from './example.ts'

const depth = { links: false, blob: true, platforms: ['linux/amd64'] }

async function look(
  registry: string,
  repository: string,
  tag: string,
  login: string | null
): Promise<PullResult> {
  const { fetch } = createWorld(exampleWorld)
  const client = createRegistryClient({ fetch, allowPrivateNetwork: false })
  const [user = '', password = ''] = (login ?? '').split(':')
  const given: Login =
    login === null ? { kind: 'anonymous' } : { kind: 'basic', host: registry, user, password }
  return client.tryPull(
    { text: `${registry}/${repository}:${tag}`, registry, repository, tag, digest: null },
    given,
    depth
  )
}

const logins = {
  nobody: null,
  alice: 'alice:alice-password',
  bob: 'bob:bob-password',
  'alice with a wrong password': 'alice:wrong',
  'a login of AWS': `AWS:${registryPassword(awsKey, Date.now())}`
} as const

describe('our registry client in the world', () => {
  it.each<[string, string, string, keyof typeof logins, string]>([
    ['open.example.com', 'team/private', '1', 'nobody', 'allowed'],
    ['open.example.com', 'team/private', '2', 'nobody', 'not-found'],
    ['basic.example.com', 'team/private', '1', 'nobody', 'refused pull'],
    ['basic.example.com', 'team/private', '1', 'alice', 'allowed'],
    ['basic.example.com', 'team/private', '1', 'alice with a wrong password', 'refused login'],
    ['basic.example.com', 'team/private', '1', 'bob', 'refused pull'],
    ['token.example.com', 'team/public', '1', 'nobody', 'allowed'],
    ['token.example.com', 'team/private', '1', 'nobody', 'refused pull'],
    ['token.example.com', 'team/private', '1', 'alice', 'allowed'],
    ['token.example.com', 'team/private', '1', 'alice with a wrong password', 'refused login'],
    ['token.example.com', 'team/private', '1', 'bob', 'refused pull'],
    ['registry.gitlab.example.com', 'team/private', '1', 'alice', 'allowed'],
    ['forge.example.com', 'team/private', '1', 'alice', 'allowed'],
    ['ghcr.io', 'team/public', '1', 'nobody', 'allowed'],
    ['ghcr.io', 'team/public', '2', 'nobody', 'not-found'],
    ['ghcr.io', 'team/private', '1', 'nobody', 'refused pull'],
    ['ghcr.io', 'team/private', '1', 'alice', 'allowed'],
    ['ghcr.io', 'team/private', '1', 'bob', 'refused pull'],
    ['ghcr.io', 'team/public', '1', 'alice with a wrong password', 'refused login'],
    ['docker.io', 'team/public', '1', 'nobody', 'allowed'],
    ['docker.io', 'team/public', '2', 'nobody', 'not-found'],
    ['docker.io', 'team/private', '1', 'nobody', 'refused pull'],
    ['docker.io', 'team/private', '1', 'alice', 'allowed'],
    ['docker.io', 'team/private', '1', 'alice with a wrong password', 'refused login'],
    [ecr, 'team/private', '1', 'nobody', 'refused pull'],
    [ecr, 'team/private', '1', 'a login of AWS', 'allowed'],
    [ecr, 'team/none', '1', 'a login of AWS', 'not-found'],
    [ecr, 'other/private', '1', 'a login of AWS', 'refused pull']
  ])('%s/%s:%s as %s is %s', async (registry, repository, tag, login, expected) => {
    const found = await look(registry, repository, tag, logins[login])
    expect(found.result === 'refused' ? `refused ${found.stage}` : found.result).toBe(expected)
  })
})
