import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Reference } from '../../src/model.ts'
import { createRegistryClient } from '../../src/oci/client.ts'
import type { Depth, Login, PullResult } from '../../src/oci/pull-result.ts'
import { openNetwork, type Network } from '../../src/http/network.ts'
import * as real from './real-registry.ts'
import { tarOf } from './tar.ts'

const everything: Depth = { links: true, blob: true, platforms: ['linux/amd64'] }

function network(): Network {
  return openNetwork({
    allowPrivateNetwork: true,
    trustedHosts: [],
    proxies: { https: null, http: null, no: null },
    concurrency: 16,
    timeoutSeconds: 120
  })
}

function reference(registry: string, repository: string, name: string): Reference {
  const digest = name.startsWith('sha256:') ? name : null
  const text = `${registry}/${repository}${digest === null ? ':' : '@'}${name}`
  return { text, registry, repository, tag: digest === null ? name : null, digest }
}

const logins = ['anonymous', 'right', 'wrong'] as const

function loginFor(kind: (typeof logins)[number], host: string): Login {
  if (kind === 'anonymous') return { kind }
  return {
    kind: 'basic',
    host,
    user: real.alice.user,
    password: kind === 'right' ? real.alice.password : 'nonsense'
  }
}

/** The result, with the stage of a refusal. */
function short(look: PullResult): string {
  return look.result === 'refused' ? `refused ${look.stage} ${look.status}` : look.result
}

describe('the registry of the CNCF', () => {
  let storage: real.Storage
  let hosts: Record<'open' | 'htpasswd' | 'token', string>
  let tokenServer: real.TokenServer
  let indexDigest = ''
  let digest = ''
  const closing: (() => Promise<unknown>)[] = []

  beforeAll(async () => {
    if (!real.registryInstalled) return
    storage = new real.Storage()
    tokenServer = await real.startTokenServer()
    closing.push(() => tokenServer.close())
    const open = await real.startRegistry(storage, { kind: 'open' })
    for (const repository of ['public/image', 'own/image', 'foreign/image']) {
      digest = await real.push(open.host, { repository, tag: '1', platforms: ['linux/arm64/v8'] })
    }
    const platforms = ['linux/amd64', 'linux/arm/v7']
    indexDigest = await real.push(open.host, { repository: 'public/index', tag: '1', platforms })
    await pushFeatures(open.host)
    const htpasswd = await real.startRegistry(storage, { kind: 'htpasswd' })
    const token = await real.startRegistry(storage, { kind: 'token', server: tokenServer })
    closing.push(open.close, htpasswd.close, token.close)
    hosts = { open: open.host, htpasswd: htpasswd.host, token: token.host }
  })

  afterAll(async () => {
    for (const close of closing.reverse()) await close()
    if (real.registryInstalled) storage.remove()
  })

  if (!real.registryInstalled) {
    it('is not installed, so nothing of it is tested', () => {
      real.sayMissing('docker-registry')
      expect(real.registryInstalled).toBe(false)
    })
    return
  }

  const matrix: Record<keyof typeof hosts, Record<string, readonly string[]>> = {
    open: {
      'public/image': ['allowed', 'allowed', 'allowed'],
      'own/image': ['allowed', 'allowed', 'allowed'],
      'foreign/image': ['allowed', 'allowed', 'allowed'],
      'public/missing': ['not-found', 'not-found', 'not-found']
    },
    htpasswd: {
      'public/image': ['refused pull 401', 'allowed', 'refused login 401'],
      'own/image': ['refused pull 401', 'allowed', 'refused login 401'],
      'foreign/image': ['refused pull 401', 'allowed', 'refused login 401'],
      'public/missing': ['refused pull 401', 'not-found', 'refused login 401']
    },
    token: {
      'public/image': ['allowed', 'allowed', 'refused login 401'],
      'own/image': ['refused pull 401', 'allowed', 'refused login 401'],
      'foreign/image': ['refused pull 401', 'refused pull 401', 'refused login 401'],
      'public/missing': ['not-found', 'not-found', 'refused login 401']
    }
  }

  describe.each(Object.entries(matrix))('in mode %s', (mode, rows) => {
    it.each(Object.entries(rows))(
      'answers for %s anonymously, with the right and with a wrong login',
      async (repository, expected) => {
        const host = hosts[mode as keyof typeof hosts]
        const open = network()
        const client = createRegistryClient({ fetch: open.fetch, allowPrivateNetwork: true })
        const looks = await Promise.all(
          logins.map(kind =>
            client.tryPull(reference(host, repository, '1'), loginFor(kind, host), everything)
          )
        )
        await open.close()
        expect(looks.map(short)).toEqual(expected)
      }
    )

    it('gives the same answers as skopeo', async () => {
      if (!real.skopeoInstalled) real.sayMissing('skopeo')
      const host = hosts[mode as keyof typeof hosts]
      const theirs = real.skopeoInstalled ? await skopeoMatrix(host, Object.keys(rows)) : null
      const ours = Object.values(rows).map(row => row.map(result => result === 'allowed'))
      expect(theirs ?? ours).toEqual(ours)
    })
  })

  it('reads the platforms of an index without its attestations, and of a single image from its config', async () => {
    const open = network()
    const client = createRegistryClient({ fetch: open.fetch, allowPrivateNetwork: true })
    const look = (repository: string, name: string): Promise<PullResult> =>
      client.tryPull(reference(hosts.token, repository, name), { kind: 'anonymous' }, everything)
    const looks = await Promise.all([
      look('public/index', '1'),
      look('public/index', indexDigest),
      look('public/image', digest)
    ])
    await open.close()
    const shared = { artifact: 'image', servedAs: 'itself', links: null }
    const index = {
      ...shared,
      digest: indexDigest,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      contentType: 'application/vnd.oci.image.index.v1+json',
      platforms: ['linux/amd64', 'linux/arm/v7'],
      parts: [{ platform: 'linux/amd64', result: 'there' }]
    }
    const single = {
      ...shared,
      digest,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      contentType: 'application/vnd.oci.image.manifest.v1+json',
      platforms: ['linux/arm64/v8'],
      parts: [{ platform: 'linux/amd64', result: 'absent' }]
    }
    expect(looks.map(answered => (answered.result === 'allowed' ? answered.manifest : answered))).toEqual([
      index,
      index,
      single
    ])
  })

  it.each([
    ['annotated', ['ghcr.io/acme/features/one:1', './two'], ['ghcr.io/acme/features/four']],
    ['older', ['ghcr.io/acme/features/three'], []],
    ['alone', [], []]
  ])('reads which Features a Feature names: %s', async (name, dependsOn, installsAfter) => {
    const open = network()
    const client = createRegistryClient({ fetch: open.fetch, allowPrivateNetwork: true })
    const asked = reference(hosts.open, `features/${name}`, '1')
    const answered = await client.tryPull(
      asked,
      { kind: 'anonymous' },
      { links: true, blob: false, platforms: [] }
    )
    await open.close()
    expect(answered).toMatchObject({
      result: 'allowed',
      manifest: { artifact: 'feature', platforms: null, links: { dependsOn, installsAfter } }
    })
  })

  it('asks nothing twice: one challenge, one token for each repository and login, one manifest', async () => {
    const open = network()
    const client = createRegistryClient({ fetch: open.fetch, allowPrivateNetwork: true })
    const depth = { links: false, blob: false, platforms: [] }
    const before = tokenServer.seen.length
    const looks = ['public/image', 'public/index', 'public/image', 'public/index', 'public/image'].map(
      repository => client.tryPull(reference(hosts.token, repository, '1'), { kind: 'anonymous' }, depth)
    )
    await Promise.all(looks)
    const requests = open.requests()
    await open.close()
    expect(tokenServer.seen.length - before).toBe(2)
    expect(requests).toEqual({ [hosts.token]: 3, [new URL(tokenServer.address).host]: 2 })
  })

  it('needs a HEAD, not a second GET, when another login asks for what was read', async () => {
    const open = network()
    const methods: string[] = []
    const fetch = (request: Request): Promise<Response> => {
      methods.push(`${request.method} ${new URL(request.url).pathname}`)
      return open.fetch(request)
    }
    const client = createRegistryClient({ fetch, allowPrivateNetwork: true })
    const asked = reference(hosts.token, 'public/index', '1')
    const first = await client.tryPull(asked, { kind: 'anonymous' }, everything)
    const second = await client.tryPull(asked, loginFor('right', hosts.token), { ...everything, blob: false })
    await open.close()
    expect(second).toMatchObject({
      result: 'allowed',
      manifest: first.result === 'allowed' ? first.manifest : null
    })
    expect(methods.filter(method => method.endsWith('manifests/1'))).toEqual([
      'GET /v2/public/index/manifests/1',
      'HEAD /v2/public/index/manifests/1'
    ])
  })
})

const run = promisify(execFile)

/** Whether skopeo can read each repository anonymously, with the right and with a wrong login. */
async function skopeoMatrix(host: string, repositories: readonly string[]): Promise<boolean[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'skopeo-'))
  writeFileSync(join(folder, 'auth.json'), '{}')
  const read = async (repository: string, kind: (typeof logins)[number]): Promise<boolean> => {
    const password = kind === 'right' ? real.alice.password : 'nonsense'
    const credentials = kind === 'anonymous' ? ['--no-creds'] : ['--creds', `${real.alice.user}:${password}`]
    const options = [
      'inspect',
      '--raw',
      '--tls-verify=false',
      ...credentials,
      `docker://${host}/${repository}:1`
    ]
    return run('skopeo', options, {
      env: { REGISTRY_AUTH_FILE: join(folder, 'auth.json'), HOME: folder }
    }).then(
      () => true,
      () => false
    )
  }
  try {
    return await Promise.all(
      repositories.map(repository => Promise.all(logins.map(kind => read(repository, kind))))
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function pushFeatures(host: string): Promise<void> {
  const features = {
    annotated: {
      annotation: {
        dependsOn: { 'ghcr.io/acme/features/one:1': {}, './two': { a: 1 } },
        installsAfter: ['ghcr.io/acme/features/four']
      },
      file: {}
    },
    older: { annotation: null, file: { id: 'older', dependsOn: { 'ghcr.io/acme/features/three': {} } } },
    alone: { annotation: null, file: { id: 'alone' } }
  }
  for (const [name, { annotation, file }] of Object.entries(features)) {
    const repository = `features/${name}`
    const files = { 'install.sh': 'true', './devcontainer-feature.json': JSON.stringify(file) }
    const layer = gzipSync(tarOf(files))
    const manifest = {
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      config: await real.putBlob(host, repository, '{}', 'application/vnd.devcontainers'),
      layers: [await real.putBlob(host, repository, layer, 'application/vnd.devcontainers.layer.v1+tar')],
      ...(annotation && { annotations: { 'dev.containers.metadata': JSON.stringify(annotation) } })
    }
    await real.putManifest(host, repository, '1', JSON.stringify(manifest))
  }
}
