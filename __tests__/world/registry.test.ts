import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { mediaTypes } from '../../src/demo/world/image.ts'
import { createWorld } from '../../src/demo/world/world.ts'
import { registryPassword, type AwsKey } from '../../src/demo/world/aws.ts'
import { awsKey, ecr, exampleWorld } from './example.ts'

const all = [
  mediaTypes.ociIndex,
  mediaTypes.ociManifest,
  mediaTypes.dockerList,
  mediaTypes.dockerManifest
].join(', ')
const basic = (login: string): string => `Basic ${Buffer.from(login).toString('base64')}`

/** Asks for a manifest as every client does: challenge, token, manifest. Gives the statuses and the last body. */
async function pull(host: string, path: string, login: string | null, accept = all) {
  const { fetch } = createWorld(exampleWorld)
  const url = `https://${host}/v2/${path}`
  const first = await fetch(new Request(url, { headers: { accept } }))
  const challenge = first.headers.get('www-authenticate') ?? ''
  const steps = [first.status]
  let last = first
  let authorization = login === null ? null : basic(login)
  const [, realm, service] = /Bearer realm="([^"]+)",service="([^"]+)"/.exec(challenge) ?? []
  if (realm !== undefined) {
    const scope = `repository:${path.split(/\/(?:manifests|blobs)\//)[0] ?? ''}:pull`
    const token = await fetch(
      new Request(`${realm}?service=${service ?? ''}&scope=${scope}`, {
        headers: authorization === null ? {} : { authorization }
      })
    )
    steps.push(token.status)
    last = token
    const answer = (token.ok ? await token.clone().json() : {}) as Record<string, string>
    authorization = token.ok ? `Bearer ${answer['token'] ?? answer['access_token'] ?? ''}` : null
  }
  if (first.status === 401 && authorization !== null) {
    last = await fetch(new Request(url, { headers: { accept, authorization } }))
    steps.push(last.status)
  }
  return { steps, challenge, body: Buffer.from(await last.arrayBuffer()), headers: last.headers }
}

describe('registries of the world', () => {
  it.each<[string, string, string | null, readonly number[]]>([
    ['open.example.com', 'team/private/manifests/1', null, [200]],
    ['open.example.com', 'team/private/manifests/2', null, [404]],
    ['basic.example.com', 'team/private/manifests/1', null, [401]],
    ['basic.example.com', 'team/private/manifests/1', 'alice:alice-password', [401, 200]],
    ['basic.example.com', 'team/private/manifests/1', 'alice:wrong', [401, 401]],
    ['basic.example.com', 'team/private/manifests/1', 'bob:bob-password', [401, 403]],
    ['basic.example.com', 'team/none/manifests/1', 'alice:alice-password', [401, 404]],
    ['token.example.com', 'team/public/manifests/1', null, [401, 200, 200]],
    ['token.example.com', 'team/private/manifests/1', null, [401, 200, 401]],
    ['token.example.com', 'team/private/manifests/1', 'alice:alice-password', [401, 200, 200]],
    ['token.example.com', 'team/private/manifests/1', 'alice:wrong', [401, 401]],
    ['token.example.com', 'team/private/manifests/1', 'bob:bob-password', [401, 200, 401]],
    ['registry.gitlab.example.com', 'team/private/manifests/1', 'alice:alice-password', [401, 200, 200]],
    ['forge.example.com', 'team/private/manifests/1', 'alice:alice-password', [401, 200, 200]],
    ['ghcr.io', 'team/public/manifests/1', null, [401, 200, 200]],
    ['ghcr.io', 'team/public/manifests/2', null, [401, 200, 404]],
    ['ghcr.io', 'team/private/manifests/1', null, [401, 401]],
    ['ghcr.io', 'team/none/manifests/1', null, [401, 401]],
    ['ghcr.io', 'team/public/manifests/1', 'x:wrong', [401, 403]],
    ['ghcr.io', 'team/private/manifests/1', 'x:alice-password', [401, 200, 200]],
    ['ghcr.io', 'team/private/manifests/1', 'x:bob-password', [401, 200, 403]],
    ['ghcr.io', 'team/none/manifests/1', 'x:alice-password', [401, 200, 403]],
    ['registry-1.docker.io', 'team/public/manifests/1', null, [401, 200, 200]],
    ['registry-1.docker.io', 'team/private/manifests/1', null, [401, 200, 401]],
    ['registry-1.docker.io', 'team/none/manifests/1', null, [401, 200, 401]],
    ['registry-1.docker.io', 'team/none/manifests/1', 'alice:alice-password', [401, 200, 401]],
    ['registry-1.docker.io', 'team/private/manifests/1', 'alice:alice-password', [401, 200, 200]],
    ['registry-1.docker.io', 'team/public/manifests/1', 'alice:wrong', [401, 401]]
  ])('%s/%s as %s', async (host, path, login, steps) => {
    expect((await pull(host, path, login)).steps).toEqual(steps)
  })

  it('offers both challenges in one header', async () => {
    const { challenge } = await pull('forge.example.com', 'team/private/manifests/1', null)
    expect(challenge).toBe(
      'Bearer realm="https://forge.example.com/v2/token",service="container_registry",scope="*", Basic realm="https://forge.example.com"'
    )
  })

  it('gives bytes that have the digest', async () => {
    const { body, headers } = await pull('token.example.com', 'team/public/manifests/1', null)
    expect(headers.get('docker-content-digest')).toBe(
      `sha256:${createHash('sha256').update(body).digest('hex')}`
    )
    const index = JSON.parse(body.toString()) as {
      manifests: { digest: string; platform: { architecture: string } }[]
    }
    expect(index.manifests.map(({ platform }) => platform.architecture)).toEqual([
      'amd64',
      'arm64',
      'unknown',
      'unknown'
    ])
    const child = await pull(
      'token.example.com',
      `team/public/manifests/${index.manifests[1]?.digest ?? ''}`,
      null
    )
    expect(JSON.parse(child.body.toString())).toMatchObject({ mediaType: mediaTypes.ociManifest })
  })

  it('hides an index from a client that does not accept one', async () => {
    const { steps, body } = await pull('ghcr.io', 'team/public/manifests/1', null, mediaTypes.dockerManifest)
    expect(steps).toEqual([401, 200, 404])
    expect(body.toString()).toContain('OCI index found, but Accept header does not support OCI indexes')
  })

  it("refuses GitHub's own token as a bearer, and takes it encoded", async () => {
    const { fetch } = createWorld(exampleWorld)
    const ask = (bearer: string): Promise<Response> =>
      fetch(
        new Request('https://ghcr.io/v2/team/private/manifests/1', {
          headers: { accept: all, authorization: `Bearer ${bearer}` }
        })
      )
    expect((await ask('alice-password')).status).toBe(403)
    expect((await ask(Buffer.from('alice-password').toString('base64'))).status).toBe(200)
  })

  it('sends layers from storage, which refuses a second proof', async () => {
    const { fetch } = createWorld(exampleWorld)
    const { headers } = await pull(
      'token.example.com',
      `team/public/blobs/${layerOf('token.example.com')}`,
      null
    )
    const location = headers.get('location') ?? ''
    expect(new URL(location).host).not.toBe('token.example.com')
    expect((await fetch(new Request(location))).status).toBe(200)
    expect((await fetch(new Request(location, { headers: { authorization: 'Bearer x' } }))).status).toBe(400)
    expect((await fetch(new Request(location.replace(/signature=./, 'signature=x')))).status).toBe(403)
  })

  it('counts the pulls of Docker Hub by GET and not by HEAD', async () => {
    const registries = exampleWorld.registries?.map(one => ({ ...one, pullsLeft: 1 })) ?? []
    const { fetch } = createWorld({ registries })
    const token = (await (
      await fetch(new Request('https://auth.docker.io/token?scope=repository:team/public:pull'))
    ).json()) as { token: string }
    const ask = async (method: string) => {
      const response = await fetch(
        new Request('https://registry-1.docker.io/v2/team/public/manifests/1', {
          method,
          headers: { accept: all, authorization: `Bearer ${token.token}` }
        })
      )
      return [
        response.status,
        response.headers.get('ratelimit-remaining'),
        (await response.arrayBuffer()).byteLength > 0
      ]
    }
    expect(await ask('HEAD')).toEqual([200, '1;w=21600', false])
    expect(await ask('GET')).toEqual([200, '0;w=21600', true])
    expect(await ask('HEAD')).toEqual([200, '0;w=21600', false])
    expect(await ask('GET')).toEqual([429, null, true])
  })

  it('is in trouble for as long as it is told', async () => {
    const registry = exampleWorld.registries?.[0]
    const { fetch } = createWorld({
      registries:
        registry === undefined ? [] : [{ ...registry, trouble: { status: 503, times: 2, retryAfter: '1' } }]
    })
    const ask = async (): Promise<number> => (await fetch(new Request('https://open.example.com/v2/'))).status
    expect([await ask(), await ask(), await ask()]).toEqual([503, 503, 200])
  })

  it('exchanges an identity token by POST', async () => {
    const { fetch } = createWorld(exampleWorld)
    const body = new URLSearchParams({
      grant_type: 'refresh_token',
      refresh_token: 'alice-password',
      scope: 'repository:team/private:pull'
    })
    const response = await fetch(new Request('https://token.example.com/token', { method: 'POST', body }))
    expect(await response.json()).toEqual(
      expect.objectContaining({ access_token: expect.stringMatching(/./) as unknown })
    )
  })

  it.each<[string, Partial<AwsKey>, string, number, string]>([
    ['a manifest', {}, 'team/private/manifests/1', 200, 'schemaVersion'],
    ['a layer', {}, `team/private/blobs/${layerOf(ecr)}`, 307, ''],
    [
      'a repository of another team',
      {},
      'other/private/manifests/1',
      403,
      'not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:eu-west-1:123456789012:repository/other/private'
    ],
    ['a repository that is not there', {}, 'team/none/manifests/1', 404, 'NAME_UNKNOWN'],
    [
      'a manifest without the action',
      { actions: ['ecr:GetAuthorizationToken'] },
      'team/private/manifests/1',
      403,
      'ecr:BatchGetImage'
    ],
    [
      'a layer without the action',
      { actions: ['ecr:GetAuthorizationToken', 'ecr:BatchGetImage'] },
      `team/private/blobs/${layerOf(ecr)}`,
      403,
      'ecr:GetDownloadUrlForLayer'
    ],
    [
      'a manifest too late',
      { lifetime: -1 },
      'team/private/manifests/1',
      403,
      'Your authorization token has expired. Reauthenticate and try again.'
    ]
  ])('ECR gives to a login of AWS %s', async (_, change, path, status, said) => {
    const key = { ...awsKey, ...change }
    const { fetch } = createWorld({ ...exampleWorld, awsKeys: [key] })
    const ask = (login: string) =>
      fetch(
        new Request(`https://${ecr}/v2/${path}`, { headers: { accept: all, authorization: basic(login) } })
      )
    const found = await ask(`AWS:${registryPassword(key, Date.now())}`)
    expect([found.status, await found.text()]).toEqual([status, expect.stringContaining(said)])
    expect((await ask(`AWS:${Buffer.from('{}').toString('base64')}`)).status).toBe(400)
  })

  it('shows the challenge of ECR', async () => {
    const { steps, challenge, body } = await pull(ecr, 'team/private/manifests/1', null)
    expect([steps, challenge, body.toString()]).toEqual([
      [401],
      `Basic realm="https://${ecr}/",service="ecr.amazonaws.com"`,
      'Not Authorized\n'
    ])
  })

  it('does not know other hosts', async () => {
    await expect(
      createWorld(exampleWorld).fetch(new Request('https://evil.example.org/'))
    ).rejects.toMatchObject({ reason: 'dns' })
  })
})

function layerOf(host: string): string {
  const registry = exampleWorld.registries?.find(candidate => candidate.host === host)
  return registry?.repositories['team/public']?.tags['1']?.blobs[1]?.digest ?? ''
}
