import { createHash } from 'node:crypto'
import type { Handler } from '../../src/demo/world/answers.ts'
import { registryPassword, type AwsKey } from '../../src/demo/world/aws.ts'
import type { RegistryDefinition } from '../../src/demo/world/registry-definition.ts'
import type { WorldDefinition } from '../../src/demo/world/world.ts'
import { acme, bothPlatforms, personsToken, secretsToken, workflowToken } from './acme.ts'
import { ownPullRequest } from './payloads.ts'

/** A secret that a run is given, and where it may be sent. */
export interface Canary {
  readonly value: string
  /** The part of it that stands nowhere else; empty where it has none. */
  readonly core: string
  /** For a password: the user, with whom it makes a basic string. */
  readonly user: string
  /** Hosts that may get it. */
  readonly hosts: readonly string[]
}

interface Triple extends Canary {
  readonly prefix: string
  readonly server: string | null
}

function coreOf(name: string): string {
  return createHash('sha256').update(`canary ${name}`).digest('hex').slice(0, 24)
}

/** Signs that mean something in URLs, JSON, HTML, Markdown, shells and workflow commands. */
const signs = `p@ss:w/ord+%25&"'<b>é\\n$(x)\`|_*~=#?`

const account = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'
const otherAccount = '210987654321.dkr.ecr.us-east-1.amazonaws.com'

/** Registries of every way to log in: their host, where a password may go, and how they ask. */
const registries: readonly (Partial<RegistryDefinition> & { host: string; hosts?: string[] })[] = [
  { host: 'acme.azurecr.io', profile: 'token', tokenField: 'access_token' },
  { host: 'harbor.acme.example.com', profile: 'basic' },
  {
    host: 'registry.gitlab.example.com',
    profile: 'token',
    realm: 'https://gitlab.example.com/jwt/auth',
    hosts: ['registry.gitlab.example.com', 'gitlab.example.com']
  },
  { host: 'forge.example.com', profile: 'bearer-and-basic' },
  { host: 'quay.io', profile: 'token', blobs: 'redirected' },
  { host: 'docker.io', profile: 'docker-hub', hosts: ['registry-1.docker.io', 'auth.docker.io'] },
  { host: 'europe-docker.pkg.dev', profile: 'token' }
]

const googleKey = (core: string): string =>
  JSON.stringify(
    { type: 'service_account', private_key: `-----BEGIN PRIVATE KEY-----\n${core}\n${core}==\n-----END` },
    null,
    2
  )

function password(host: string, kind: string): { value: string; core: string; user: string } {
  const core = coreOf(`${host} ${kind}`)
  if (host.endsWith('pkg.dev')) return { core, value: googleKey(core), user: '_json_key' }
  const value = host.startsWith('harbor') ? `${signs}${core}` : `${core}${kind === 'denied' ? signs : ''}`
  return { core, value, user: host === 'quay.io' ? 'robot$acme+pull' : `user-${kind}` }
}

/** For each registry a login that pulls, one that is unknown, one that may not pull. */
const ordinary: readonly Triple[] = registries.flatMap(({ host, hosts = [host] }, index) =>
  ['good', 'wrong', 'denied'].map(kind => ({
    ...password(host, kind),
    prefix: `R${String(index)}_${kind.toUpperCase()}`,
    server: host === 'docker.io' ? 'https://index.docker.io/v1/' : `https://${host}`,
    hosts
  }))
)

const awsKeys: readonly AwsKey[] = ['123456789012', '210987654321'].map((id, index) => ({
  accessKeyId: `AKIACANARY00000000${String(index)}0`,
  secretAccessKey: `${coreOf(`aws ${id}`)}/+secret`,
  arn: `arn:aws:iam::${id}:user/codespaces`,
  actions: ['ecr:GetAuthorizationToken', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
  pulls: ['*']
}))
const [firstKey, secondKey] = awsKeys as [AwsKey, AwsKey]

function triple(
  prefix: string,
  server: string | null,
  user: string,
  hosts: string[],
  value?: string
): Triple {
  const core = coreOf(prefix)
  return {
    prefix,
    server,
    user,
    core: value === undefined ? core : value.startsWith('ey') ? '' : value.slice(0, 24),
    value: value ?? core,
    hosts
  }
}

const zeros = '00000000-0000-0000-0000-000000000000'
const elsewhere = coreOf('SERVER')
const queried = coreOf('QUERY')

/** Logins with something particular about them. */
const particular: readonly Triple[] = [
  triple('ECR_KEY', account, firstKey.accessKeyId, [], firstKey.secretAccessKey),
  triple('ECR_WRONG', account, firstKey.accessKeyId, []),
  triple('ECR_UNKNOWN', account, 'AKIAUNKNOWN000000000', []),
  triple('ECR_SESSION', account, 'ASIACANARY0000000000', []),
  triple('ECR_TOKEN', otherAccount, 'AWS', [otherAccount], registryPassword(secondKey, Date.now())),
  triple('KEY_FOR_ANOTHER', 'quay.io', 'AKIAELSEWHERE0000000', []),
  triple('IDENTITY', 'identity.azurecr.io', zeros, ['identity.azurecr.io']),
  triple('GHCR', 'ghcr.io', 'mona', ['ghcr.io']),
  triple('THIEF_REALM', 'realm.example.org', 'user', ['realm.example.org']),
  triple('THIEF_REDIRECT', 'redirect.example.org', 'user', ['redirect.example.org']),
  triple('THIEF_ECHO', 'echo.example.org', 'user', ['echo.example.org']),
  triple('STRAY', 'stray.example.org', 'user', []),
  triple('STRAY_USERINFO', `https://user:${elsewhere}@userinfo.example.org`, 'user', []),
  triple('STRAY_QUERY', `https://query.example.org/?token=${queried}`, 'user', []),
  triple('PART', null, 'user', []),
  triple('NOWHERE', 'nowhere.example.org', 'user', ['nowhere.example.org'])
]

const triples = [...ordinary, ...particular]
const proxyPassword = coreOf('proxy')
const github = ['api.github.com', 'ghcr.io']

function plain(value: string, core: string, hosts: readonly string[]): Canary {
  return { value, core, user: 'x-access-token', hosts }
}

/** Every secret of a run: more than forty. */
export const canaries: readonly Canary[] = [
  ...triples,
  plain(workflowToken, workflowToken.slice(-24), github),
  plain(personsToken, personsToken.slice(-24), github),
  plain(secretsToken, secretsToken.slice(-24), ['api.github.com']),
  plain(elsewhere, elsewhere, []),
  plain(queried, queried, []),
  plain(proxyPassword, proxyPassword, [])
]

/** The triples as a process gets them. */
export const tripleVariables: Readonly<Record<string, string>> = Object.fromEntries(
  triples.flatMap(({ prefix, server, user, value }) => [
    ...(server === null ? [] : [[`${prefix}_CONTAINER_REGISTRY_SERVER`, server]]),
    [`${prefix}_CONTAINER_REGISTRY_USER`, user],
    [`${prefix}_CONTAINER_REGISTRY_PASSWORD`, value]
  ])
) as Record<string, string>

/** A proxy's address with a login in it. */
export function proxyVariables(address: string): Readonly<Record<string, string>> {
  const secret = address.replace('//', `//proxy:${proxyPassword}@`)
  return { HTTPS_PROXY: secret, HTTP_PROXY: secret }
}

/** A configuration for each registry, so that every login is tried. */
export const files: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...registries.map(({ host }) => `${host}/team/app:1`),
    ...['identity.azurecr.io', account, otherAccount].map(host => `${host}/team/app:1`),
    ...['realm', 'redirect', 'echo', 'nowhere'].map(name => `${name}.example.org/team/app:1`),
    'ghcr.io/acme/devbox:1',
    'ghcr.io/acme/unknown:1'
  ].map((image, index) => [`.devcontainer/c${String(index)}/devcontainer.json`, JSON.stringify({ image })])
)

const challenge = (realm: string): Response =>
  new Response('{}', { status: 401, headers: { 'www-authenticate': `Bearer realm="${realm}",service="x"` } })

/** Registries that want more than is theirs. */
const thieves: Readonly<Record<string, Handler>> = {
  'realm.example.org': () => Promise.resolve(challenge('https://thief.example.net/token')),
  'redirect.example.org': request => {
    const location = new URL(request.url).pathname
    return Promise.resolve(
      request.headers.has('authorization')
        ? new Response(null, { status: 307, headers: { location: `https://thief.example.net${location}` } })
        : new Response('{}', { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } })
    )
  },
  'echo.example.org': request => {
    const given = request.headers.get('authorization') ?? ''
    const decoded = Buffer.from(given.split(' ')[1] ?? '', 'base64').toString()
    const message = `no: ${given} ${decoded} ${decoded.slice(5, 17)}`
    const headers = { 'www-authenticate': `Basic realm="x"`, 'content-type': 'application/json' }
    return Promise.resolve(
      new Response(JSON.stringify({ errors: [{ code: 'UNAUTHORIZED', message, detail: decoded }] }), {
        status: given === '' ? 401 : 403,
        headers
      })
    )
  },
  'thief.example.net': () => Promise.resolve(Response.json({ token: 'thank you' }))
}

/** The world in which every secret is tried. */
export function canaryWorld(): WorldDefinition {
  const repositories = { 'team/app': { public: false, tags: { '1': bothPlatforms } } }
  const world = acme()
  const own = registries.map(({ host, profile = 'token', ...more }) => ({
    host,
    profile,
    repositories,
    users: ordinary
      .filter(
        ({ server, prefix }) =>
          server?.includes(host === 'docker.io' ? 'docker.io' : host) && !prefix.endsWith('WRONG')
      )
      .map(({ user, value, prefix }) => ({
        user,
        password: value,
        pulls: prefix.endsWith('GOOD') ? ['*'] : []
      })),
    ...more
  }))
  return {
    ...world,
    awsKeys,
    registries: [
      ...(world.registries ?? []).filter(({ host }) => host !== 'acme.azurecr.io'),
      ...own,
      {
        host: 'identity.azurecr.io',
        profile: 'token',
        repositories,
        users: [{ user: zeros, password: coreOf('IDENTITY'), pulls: ['*'] }]
      },
      { host: account, profile: 'ecr', repositories, blobs: 'redirected' },
      { host: otherAccount, profile: 'ecr', repositories }
    ],
    sites: thieves
  }
}

/** The event of a run that writes a comment. */
export const event = ownPullRequest
