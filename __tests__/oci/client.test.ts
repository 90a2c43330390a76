import { describe, expect, it } from '@jest/globals'
import type { PullResult } from '../../src/oci/pull-result.ts'
import {
  anonymous,
  basic,
  challenge,
  config,
  deep,
  digestOf,
  layer,
  manifest,
  manifestAnswer,
  reference,
  shallow,
  short,
  world,
  type Answer,
  type Host
} from './world.ts'

function basicOf(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
}

/** GitHub's container registry, as `facts/github.md` describes it: `public/*` for all, `mine/*` for user:right. */
const ghcr: Host = (asked, authorization) => {
  if (asked.startsWith('GET /token')) {
    if (authorization !== null && authorization !== basicOf('user', 'right')) {
      return { status: 403, body: { errors: [{ code: 'DENIED' }] } }
    }
    if (authorization === null && !asked.includes('public'))
      return { status: 401, body: { errors: [{ code: 'UNAUTHORIZED' }] } }
    return { status: 200, body: { token: authorization === null ? 'for-all' : 'for-user' } }
  }
  if (authorization === null) {
    return challenge(
      'Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:user/image:pull"'
    )
  }
  if (asked.includes('/theirs/')) return { status: 403, body: { errors: [{ code: 'DENIED' }] } }
  if (asked.endsWith('/manifests/1')) return manifestAnswer()
  return undefined
}

describe("GitHub's container registry", () => {
  it.each([
    ['a public package', 'public/image', anonymous, 'allowed', 'the manifest can be read (200)'],
    [
      'a private one',
      'mine/image',
      anonymous,
      'refused pull 401',
      'the token request was refused (401 UNAUTHORIZED)'
    ],
    [
      'a public one with a wrong login',
      'public/image',
      basic('ghcr.io', 'user', 'old'),
      'refused login 403',
      'the login was refused: the token request was refused (403 DENIED)'
    ],
    [
      'a private one with the right login',
      'mine/image',
      basic('ghcr.io', 'user', 'right'),
      'allowed',
      'the manifest can be read (200)'
    ],
    [
      "another's with the right login",
      'theirs/image',
      basic('ghcr.io', 'user', 'right'),
      'refused pull 403',
      'the login is accepted, the manifest was refused (403 DENIED)'
    ]
  ])('answers for %s', async (_name, repository, login, expected, detail) => {
    const { client } = world({ 'ghcr.io': ghcr })
    const look = await client.tryPull(reference('ghcr.io', repository), login, shallow)
    expect([short(look), look.detail]).toEqual([expected, detail])
  })

  it('says that a tag is not there', async () => {
    const { client } = world({ 'ghcr.io': ghcr })
    const look = await client.tryPull(reference('ghcr.io', 'public/image', '2'), anonymous, shallow)
    expect(look).toEqual({
      result: 'not-found',
      what: 'tag',
      detail: 'the manifest is not there (404 MANIFEST_UNKNOWN)'
    })
  })

  it('asks for the challenge once, and for one token for each repository', async () => {
    const { client, asked } = world({ 'ghcr.io': ghcr })
    await Promise.all(
      ['a', 'b', 'a'].map(name => client.tryPull(reference('ghcr.io', `public/${name}`), anonymous, shallow))
    )
    expect([...asked].sort()).toEqual([
      'GET ghcr.io/token?service=ghcr.io&scope=repository%3Apublic%2Fa%3Apull',
      'GET ghcr.io/token?service=ghcr.io&scope=repository%3Apublic%2Fb%3Apull',
      'GET ghcr.io/v2/',
      'GET ghcr.io/v2/public/a/manifests/1',
      'GET ghcr.io/v2/public/b/manifests/1'
    ])
  })

  it('names all secrets that it makes before it uses them', async () => {
    const { client, authorizations, secrets } = world({ 'ghcr.io': ghcr })
    await client.tryPull(reference('ghcr.io', 'mine/image'), basic('ghcr.io', 'user', 'right'), deep)
    const used = authorizations.map(value => value.split(' ')[2] ?? '')
    expect(used.length).toBeGreaterThan(1)
    expect(used.filter(value => !secrets.includes(value))).toEqual([])
  })

  it('calls a token that everyone gets no secret', async () => {
    const { client, authorizations, secrets } = world({ 'ghcr.io': ghcr })
    await client.tryPull(reference('ghcr.io', 'public/image'), anonymous, deep)
    expect(authorizations).toContain('ghcr.io Bearer for-all')
    expect(secrets).toEqual([])
  })

  it('is asked for its challenge once by two clients, and for the rest twice', async () => {
    const { client, again, asked } = world({ 'ghcr.io': ghcr })
    for (const one of [client, again])
      await one.tryPull(reference('ghcr.io', 'mine/image'), anonymous, shallow)
    const token = 'GET ghcr.io/token?service=ghcr.io&scope=repository%3Amine%2Fimage%3Apull'
    expect(asked).toEqual(['GET ghcr.io/v2/', token, token])
  })
})

/** Docker Hub: `library/*` for all; a missing and a private repository look alike. */
const hub: Record<string, Host> = {
  'auth.docker.io': (_asked, authorization) => {
    if (authorization !== null && authorization !== basicOf('user', 'right')) {
      return { status: 401, body: { details: 'incorrect username or password' } }
    }
    return { status: 200, body: { token: 'hub-token', expires_in: 300 } }
  },
  'registry-1.docker.io': (asked, authorization) => {
    const named = 'Bearer realm="https://auth.docker.io/token",service="registry.docker.io"'
    if (authorization === null) return challenge(named)
    if (asked.includes('/limited')) return { status: 429, headers: { 'retry-after': '3600' } }
    if (!asked.includes('/library/')) return challenge(`${named},error="insufficient_scope"`)
    if (asked.endsWith('manifests/1')) return manifestAnswer()
    if (asked.endsWith(`blobs/${digestOf(config)}`)) return { status: 200, body: config }
    if (asked.endsWith(`blobs/${digestOf(layer)}`))
      return { status: 307, headers: { location: 'https://cdn.example/x' } }
    return undefined
  }
}

describe('Docker Hub', () => {
  const hubReference = (repository: string, tag?: string): ReturnType<typeof reference> =>
    reference('docker.io', repository, tag)

  it.each([
    ['library/alpine', '1', anonymous, 'allowed'],
    ['library/alpine', '2', anonymous, 'not-found'],
    ['user/private', '1', anonymous, 'refused pull 401'],
    ['user/private', '1', basic('docker.io', 'user', 'right'), 'refused pull 401'],
    ['library/alpine', '1', basic('docker.io', 'user', 'wrong'), 'refused login 401'],
    ['library/limited', '1', anonymous, 'unreachable rate-limited']
  ])('answers for %s:%s', async (repository, tag, login, expected) => {
    const { client, asked } = world(hub)
    expect(short(await client.tryPull(hubReference(repository, tag), login, shallow))).toBe(expected)
    expect(asked.filter(line => line.startsWith('GET') && line.includes('manifests'))).toHaveLength(
      expected === 'allowed' || expected === 'not-found' ? 1 : 0
    )
  })

  it('asks by HEAD, then once by GET, and reads one config and tries one layer', async () => {
    const { client, asked } = world(hub)
    const look = await client.tryPull(hubReference('library/alpine'), anonymous, deep)
    expect(look).toMatchObject({ result: 'allowed', manifest: { platforms: ['linux/amd64'] } })
    expect(asked.filter(line => line.includes('registry-1')).slice(1)).toEqual([
      'HEAD registry-1.docker.io/v2/library/alpine/manifests/1',
      'GET registry-1.docker.io/v2/library/alpine/manifests/1',
      `GET registry-1.docker.io/v2/library/alpine/blobs/${digestOf(config)}`,
      `GET registry-1.docker.io/v2/library/alpine/blobs/${digestOf(layer)}`
    ])
  })

  it('asks the same for several depths at most once', async () => {
    const { client, asked } = world(hub)
    await Promise.all(
      [deep, shallow, { ...shallow, platforms: ['linux/amd64'] }, deep].map(depth =>
        client.tryPull(hubReference('library/alpine'), anonymous, depth)
      )
    )
    expect(new Set(asked).size).toBe(asked.length)
  })

  it('is content with HEAD for an index of which nothing is wanted', async () => {
    const index = JSON.stringify({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: []
    })
    const { client, asked } = world({ 'registry-1.docker.io': () => manifestAnswer(index) })
    const look = await client.tryPull(hubReference('library/alpine'), anonymous, shallow)
    expect(look).toMatchObject({ result: 'allowed', manifest: { digest: digestOf(index), platforms: null } })
    expect(asked.map(line => line.split(' ')[0])).toEqual(['GET', 'HEAD'])
  })

  it.each<[string, string, string]>([
    ['an image', manifest, 'application/vnd.oci.image.manifest.v1+json'],
    ['an index', '{"manifests":[]}', 'application/vnd.oci.image.index.v1+json']
  ])('takes the HEAD of %s as proof when the GET meets the rate limit', async (_name, text, mediaType) => {
    const headers = { 'content-type': mediaType, 'docker-content-digest': digestOf(text) }
    const { client } = world({
      'registry-1.docker.io': asked =>
        asked.startsWith('HEAD')
          ? { status: 200, headers }
          : asked.includes('manifests')
            ? { status: 429, headers: { 'retry-after': '21600' } }
            : { status: 200, body: {} }
    })
    const look = await client.tryPull(hubReference('library/alpine'), anonymous, {
      ...shallow,
      platforms: ['linux/amd64']
    })
    expect(look).toMatchObject({
      result: 'allowed',
      manifest: { digest: digestOf(text), mediaType, artifact: 'image', platforms: null }
    })
    expect(look.detail).toMatch(/can be read \(200\), its platform could not: .*limits the rate.*\(429\)/)
  })

  it('keeps the platforms that were read before the rate limit', async () => {
    const index = JSON.stringify({
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: [{ digest: digestOf(manifest), platform: { os: 'linux', architecture: 'arm64' } }]
    })
    const { client } = world({
      'registry-1.docker.io': asked =>
        asked.endsWith('/manifests/1')
          ? manifestAnswer(index)
          : asked.includes('sha256')
            ? { status: 429 }
            : { status: 200 }
    })
    const look = await client.tryPull(hubReference('library/alpine'), anonymous, deep)
    expect(look).toMatchObject({ result: 'allowed', manifest: { platforms: ['linux/arm64'] } })
    expect(look.detail).toContain('its layers were not tried')
  })

  it('takes no HEAD as proof that met the rate limit itself', async () => {
    const { client } = world({
      'registry-1.docker.io': asked => ({ status: asked === 'GET /v2/' ? 200 : 429 })
    })
    expect(short(await client.tryPull(hubReference('library/alpine'), anonymous, deep))).toBe(
      'unreachable rate-limited'
    )
  })

  it('asks by GET where there is no HEAD', async () => {
    const { client } = world({
      'registry-1.docker.io': asked => (asked.startsWith('HEAD') ? { status: 405 } : manifestAnswer())
    })
    expect(short(await client.tryPull(hubReference('library/alpine'), anonymous, shallow))).toBe('allowed')
  })
})

describe('registries with auth schemes of their own', () => {
  it('exchanges an identity token by OAuth 2 (Azure)', async () => {
    const bodies: string[] = []
    const { client, authorizations } = world({
      'acme.azurecr.io': async (asked, authorization, request) => {
        if (asked === 'POST /oauth2/token') {
          bodies.push(await request.text())
          return { status: 200, body: { access_token: 'azure-token' } }
        }
        if (authorization === 'Bearer azure-token') return manifestAnswer()
        return challenge('Bearer realm="https://acme.azurecr.io/oauth2/token",service="acme.azurecr.io"')
      }
    })
    const login = basic('acme.azurecr.io', '00000000-0000-0000-0000-000000000000', 'identity&token')
    expect(short(await client.tryPull(reference('acme.azurecr.io', 'app'), login, shallow))).toBe('allowed')
    expect(Object.fromEntries(new URLSearchParams(bodies[0]))).toEqual({
      grant_type: 'refresh_token',
      client_id: 'codespaces-preflight',
      refresh_token: 'identity&token',
      service: 'acme.azurecr.io',
      scope: 'repository:app:pull'
    })
    expect(authorizations).toEqual(['acme.azurecr.io Bearer azure-token'])
  })

  it.each([404, 405])('falls back to GET where the token service answers the POST with %d', async status => {
    const user = '00000000-0000-0000-0000-000000000000'
    const { client } = world({
      'registry.example': (asked, authorization) => {
        if (asked.startsWith('POST')) return { status }
        if (asked.startsWith('GET /token')) {
          return authorization === basicOf(user, 'x')
            ? { status: 200, body: { token: 'a' } }
            : { status: 401 }
        }
        return authorization === 'Bearer a'
          ? manifestAnswer()
          : challenge('Bearer realm="https://registry.example/token"')
      }
    })
    const login = basic('registry.example', user, 'x')
    expect(short(await client.tryPull(reference('registry.example', 'app'), login, shallow))).toBe('allowed')
  })

  it.each([
    ['_json_key', '{"private_key":"-----BEGIN\\n"}'],
    ['robot$name', 'pa$$word'],
    ['org+robot', 'ünïcode:colon']
  ])('sends the user %s and the password as they are', async (user, password) => {
    const { client } = world({
      'registry.example': (asked, authorization) => {
        if (asked.startsWith('GET /token')) {
          const account = new URL(asked.slice(4), 'https://a/').searchParams.get('account')
          return authorization === basicOf(user, password) && account === user
            ? { status: 200, body: { token: 'a' } }
            : { status: 401 }
        }
        return authorization === 'Bearer a'
          ? manifestAnswer()
          : challenge('Bearer realm="https://registry.example/token"')
      }
    })
    const login = basic('registry.example', user, password)
    expect(short(await client.tryPull(reference('registry.example', 'app'), login, shallow))).toBe('allowed')
  })

  const ecr: Host = (asked, authorization) => {
    if (authorization === null)
      return challenge('Basic realm="https://1.example/",service="ecr.amazonaws.com"')
    if (authorization !== basicOf('AWS', 'right'))
      return { status: 403, body: { errors: [{ code: 'DENIED' }] } }
    if (asked === 'GET /v2/') return { status: 200 }
    if (asked.includes('/foreign/')) return { status: 403, body: { errors: [{ code: 'DENIED' }] } }
    return asked.includes('manifests/1') ? manifestAnswer() : undefined
  }

  it.each([
    ['app', anonymous, 'refused pull 401'],
    ['app', basic('1.example', 'AWS', 'right'), 'allowed'],
    ['app', basic('1.example', 'AWS', 'expired'), 'refused login 403'],
    ['foreign/app', basic('1.example', 'AWS', 'right'), 'refused pull 403']
  ])('tells login from pull with Basic alone: %s', async (repository, login, expected) => {
    const { client } = world({ '1.example': ecr })
    expect(short(await client.tryPull(reference('1.example', repository), login, shallow))).toBe(expected)
  })

  it.each<[string, Answer, string]>([
    ['400 DENIED', { status: 400, body: { errors: [{ code: 'DENIED' }] } }, 'refused login 400'],
    ['400 UNAUTHORIZED', { status: 400, body: { errors: [{ code: 'UNAUTHORIZED' }] } }, 'refused login 400'],
    ['403', { status: 403, body: { errors: [{ code: 'DENIED' }] } }, 'refused login 403'],
    [
      '400 of another kind',
      { status: 400, body: { errors: [{ code: 'UNSUPPORTED' }] } },
      'unreachable invalid-answer'
    ],
    ['400 without a word', { status: 400 }, 'unreachable invalid-answer']
  ])('knows a token that ECR refuses with %s', async (_name, answer, expected) => {
    const { client } = world({
      '1.example': (_asked, authorization) =>
        authorization === null ? challenge('Basic realm="https://1.example/"') : answer
    })
    const login = basic('1.example', 'AWS', 'invalid')
    expect(short(await client.tryPull(reference('1.example', 'app'), login, shallow))).toBe(expected)
  })

  it('takes a 400 for no refusal where the login works', async () => {
    const { client } = world({
      '1.example': (asked, authorization) => {
        if (authorization === null) return challenge('Basic realm="https://1.example/"')
        if (asked === 'GET /v2/') return { status: 200 }
        return { status: 400, body: { errors: [{ code: 'DENIED' }] } }
      }
    })
    expect(short(await client.tryPull(reference('1.example', 'app'), basic('1.example'), shallow))).toBe(
      'unreachable invalid-answer'
    )
  })

  it("gives ECR's own sentence, which names the user and the action", async () => {
    const message =
      'User: arn:aws:iam::123456789012:user/x is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:eu-west-1:123456789012:repository/app'
    const { client } = world({
      '1.example': (asked, authorization) => {
        if (authorization === null) return challenge('Basic realm="https://1.example/"')
        if (asked === 'GET /v2/') return { status: 200 }
        return { status: 403, body: { errors: [{ code: 'DENIED', message }] } }
      }
    })
    expect(await client.tryPull(reference('1.example', 'app'), basic('1.example'), shallow)).toMatchObject({
      stage: 'pull',
      detail: `the login is accepted, the manifest was refused (403 DENIED): "${message}"`
    })
  })

  it('takes Bearer of two challenges in one header (Forgejo)', async () => {
    const { client, asked } = world({
      'codeberg.example': (path, authorization) => {
        if (path.startsWith('GET /v2/token')) return { status: 200, body: { token: 'a' } }
        if (authorization === 'Bearer a') return manifestAnswer()
        return challenge(
          'Bearer realm="https://codeberg.example/v2/token",service="container_registry",scope="*",Basic realm="https://codeberg.example/v2"'
        )
      }
    })
    expect(short(await client.tryPull(reference('codeberg.example', 'app'), anonymous, shallow))).toBe(
      'allowed'
    )
    expect(asked).toHaveLength(3)
  })

  it('asks no token where everyone reads (MCR)', async () => {
    const { client, asked } = world({ 'mcr.microsoft.com': () => manifestAnswer() })
    expect(
      short(await client.tryPull(reference('mcr.microsoft.com', 'devcontainers/base'), anonymous, shallow))
    ).toBe('allowed')
    expect(asked).toEqual(['GET mcr.microsoft.com/v2/devcontainers/base/manifests/1'])
  })

  it('follows a challenge that comes with the manifest alone', async () => {
    const { client, asked } = world({
      'registry.example': (path, authorization) => {
        if (path === 'GET /v2/') return { status: 200, body: {} }
        if (path.startsWith('GET /token')) return { status: 200, body: { token: 'a' } }
        return authorization === 'Bearer a'
          ? manifestAnswer()
          : challenge('Bearer realm="https://registry.example/token"')
      }
    })
    expect(short(await client.tryPull(reference('registry.example', 'a'), anonymous, shallow))).toBe(
      'allowed'
    )
    expect(short(await client.tryPull(reference('registry.example', 'b'), anonymous, shallow))).toBe(
      'allowed'
    )
    expect(asked.filter(line => line.includes('/b/manifests'))).toHaveLength(1)
  })

  it('follows another path of the same token service (Artifactory)', async () => {
    const { client } = world({
      'acme.jfrog.io': (asked, authorization) => {
        const realm = (key: string): string => `https://acme.jfrog.io/api/docker/${key}/v2/token`
        if (asked.startsWith('GET /api/docker/')) return { status: 200, body: { token: asked.split('/')[3] } }
        if (asked === 'GET /v2/') return challenge(`Bearer realm="${realm('null')}",service="acme.jfrog.io"`)
        return authorization === 'Bearer local'
          ? manifestAnswer()
          : challenge(`Bearer realm="${realm('local')}",service="acme.jfrog.io"`)
      }
    })
    expect(
      short(await client.tryPull(reference('acme.jfrog.io', 'local/app'), basic('acme.jfrog.io'), shallow))
    ).toBe('allowed')
  })

  it('tells a token service that refuses the pull from one that refuses the login', async () => {
    const { client } = world({
      'registry.example': (asked, authorization) => {
        if (!asked.startsWith('GET /token')) return challenge('Bearer realm="https://registry.example/token"')
        if (authorization !== basicOf('user', 'right')) return { status: 401 }
        return asked.includes('scope') ? { status: 403 } : { status: 200, body: { token: 'a' } }
      }
    })
    const look = (password: string): Promise<PullResult> =>
      client.tryPull(
        reference('registry.example', 'app'),
        basic('registry.example', 'user', password),
        shallow
      )
    expect([await look('right'), await look('wrong')].map(short)).toEqual([
      'refused pull 403',
      'refused login 401'
    ])
  })
})

describe('logins', () => {
  it('go to their own host alone', async () => {
    const { client, asked } = world({ 'registry.example': () => challenge('Basic realm="x"') })
    const look = await client.tryPull(
      reference('registry.example', 'app'),
      basic('registry.example:5000'),
      shallow
    )
    expect(short(look)).toBe('unreachable realm-refused')
    expect(asked).toEqual([])
  })

  it('are not sent where no login is asked for', async () => {
    const { client, authorizations } = world({ 'registry.example': () => manifestAnswer() })
    await client.tryPull(reference('registry.example', 'app'), basic('registry.example'), shallow)
    expect(authorizations).toEqual([])
  })
})
