import { describe, expect, it } from '@jest/globals'
import { createAws, registryPassword, type AwsKey } from '../../src/demo/world/aws.ts'
import type { RegistryDefinition } from '../../src/demo/world/registry-definition.ts'
import { triple } from '../rules/situations/situation.ts'
import { amd64, checked, failedLogins, rules, verdicts } from './in-process.ts'

const twenty = Array.from({ length: 20 }, (_, index) => `team/image-${index}`)
const repositories = (isPublic: (index: number) => boolean): RegistryDefinition['repositories'] =>
  Object.fromEntries(twenty.map((name, index) => [name, { public: isPublic(index), tags: { '1': amd64 } }]))
const privately = repositories(() => false)
const half = repositories(index => index % 2 === 0)
const publicly = repositories(() => true)

const robot = { user: 'robot', password: 'the-right-password', pulls: ['*'] }
const host = 'registry.example.com'
const stale = (server: string): Record<string, string> => triple('X', server, 'robot', 'an-old-password')

/** Answers `/v2/` to everybody, and asks for a login where an image is asked for. */
const openPing = (realm: string) => ({
  [host]: (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url)
    const isPing = pathname === '/v2/'
    const headers = { 'content-type': 'application/json', 'www-authenticate': realm }
    return Promise.resolve(new Response('{}', { status: isPing ? 200 : 401, headers: isPing ? {} : headers }))
  }
})

describe('a stale password', () => {
  it.each<[string, RegistryDefinition]>([
    ['a token service', { host, profile: 'token', users: [robot], repositories: privately }],
    ['a token service, half of them public', { host, profile: 'token', users: [robot], repositories: half }],
    ['a token service, all public', { host, profile: 'token', users: [robot], repositories: publicly }],
    [
      'a token service that hides',
      { host, profile: 'token', hides: 'name-unknown', users: [robot], repositories: half }
    ],
    ['Basic', { host, profile: 'basic', users: [robot], repositories: privately }],
    ['Basic, half of them public', { host, profile: 'basic', users: [robot], repositories: half }],
    ['Bearer and Basic', { host, profile: 'bearer-and-basic', users: [robot], repositories: half }],
    ['Docker Hub', { host: 'docker.io', profile: 'docker-hub', users: [robot], repositories: half }]
  ])('is sent once: %s', async (_name, registry) => {
    const server = registry.host === 'docker.io' ? 'https://index.docker.io/v1/' : registry.host
    const images = twenty.map(name => `${registry.host}/${name}:1`)
    const given = { images, registries: [registry], variables: stale(server), docker: '#!/bin/sh\nexit 1\n' }
    for (const inside of [true, false]) {
      const ran = await checked({ ...given, inside })
      expect(failedLogins(ran)).toHaveLength(1)
      const isPublic = Object.values(registry.repositories).map(one => one.public)
      expect(rules(ran)).toEqual(
        [
          ...(isPublic.includes(true) ? ['login-breaks-public-image'] : []),
          ...(isPublic.includes(false) ? ['registry-login-rejected'] : [])
        ].sort()
      )
      expect(verdicts(ran)).toHaveLength(new Set(isPublic).size)
    }
  })

  it.each([
    ['Basic', 'Basic realm="x"'],
    ['Bearer', `Bearer realm="https://${host}/token",service="x"`]
  ])('is sent once where /v2/ is open: %s', async (_name, realm) => {
    const images = twenty.map(name => `${host}/${name}:1`)
    const ran = await checked({ images, sites: openPing(realm), variables: stale(host), inside: true })
    expect(failedLogins(ran)).toHaveLength(1)
    expect([rules(ran), verdicts(ran)]).toEqual([['registry-login-rejected'], ['no no -']])
  })

  it('is sent once to ECR', async () => {
    const ecr = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'
    const key: AwsKey = {
      accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
      secretAccessKey: 'x',
      arn: 'arn:aws:iam::123456789012:user/codespaces',
      actions: [],
      pulls: []
    }
    expect(createAws([key]).keyOf('nothing')).toBeNull()
    const token = registryPassword({ ...key, lifetime: 60 }, Date.parse('2026-01-01'))
    const images = twenty.map(name => `${ecr}/${name}:1`)
    const registries = [{ host: ecr, profile: 'ecr', repositories: privately }] as const
    const ran = await checked({
      images,
      registries,
      variables: triple('ECR', ecr, 'AWS', token),
      inside: true
    })
    expect(failedLogins(ran)).toHaveLength(1)
    expect(verdicts(ran)).toEqual(['no no -'])
  })

  it('locks no account: the registry lets the right one in afterwards', async () => {
    const registry = {
      host,
      profile: 'token',
      users: [robot],
      locksAfter: 3,
      repositories: privately
    } as const
    const images = twenty.map(name => `${host}/${name}:1`)
    const right = triple('Y', host, 'robot', 'the-right-password')
    const ran = await checked({
      images,
      registries: [registry],
      variables: { ...stale(host), ...right },
      inside: true
    })
    expect(failedLogins(ran)).toHaveLength(1)
    expect([rules(ran), verdicts(ran)]).toEqual([['registry-login-rejected'], ['unknown unknown -']])
  })
})

it('an answer of an open registry is no accepted login', async () => {
  const registry = { host, profile: 'open', repositories: publicly } as const
  const images = twenty.map(name => `${host}/${name}:1`)
  const ran = await checked({ images, registries: [registry], variables: stale(host), inside: true })
  expect(failedLogins(ran)).toEqual([])
  expect([rules(ran), verdicts(ran)]).toEqual([[], ['yes yes -']])
  const claims = ran.report.images.flatMap(({ evidence }) => evidence)
  expect(claims.filter(({ claim }) => claim === 'triple-login').map(({ result }) => result)).toEqual(
    twenty.map(() => 'skipped')
  )
})
