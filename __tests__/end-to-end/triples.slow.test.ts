import { afterAll, describe, expect, it } from '@jest/globals'
import { acme, bothPlatforms, privatePackage, secretsToken, workflowToken, type Acme } from './acme.ts'
import { checkIn, inWorld, type Checked } from './in-world.ts'
import { removeRepositories, repositoryOf, repositoryWith } from './repository.ts'

afterAll(removeRepositories)

const codespace = { CODESPACES: 'true', GITHUB_REPOSITORY: 'acme/web', GITHUB_TOKEN: workflowToken }
const actions = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/web', GITHUB_TOKEN: workflowToken }
const names = { CODESPACES_PREFLIGHT_SECRETS_TOKEN: secretsToken }

const partNames = ['SERVER', 'USER', 'PASSWORD'] as const
const namesOf = (prefix: string): string[] => partNames.map(part => `${prefix}_CONTAINER_REGISTRY_${part}`)
const triple = (prefix: string, ...values: readonly [string, string, string]): Record<string, string> =>
  Object.fromEntries(namesOf(prefix).map((name, index) => [name, values[index] ?? '']))

const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } })
const code = (status: number, word: string): Response => json(status, { errors: [{ code: word }] })

/** A registry of its own making: what it says to people without a login, and to the one whose login is right. */
function site(
  host: string,
  anonymous: (path: string) => Response | null,
  robot: (path: string) => Response | null
) {
  const right = `Basic ${Buffer.from('robot:robot-password-1').toString('base64')}`
  return {
    [host]: (request: Request): Promise<Response> => Promise.resolve(answer(request))
  }

  function answer(request: Request): Response {
    const { pathname } = new URL(request.url)
    const given = request.headers.get('authorization') ?? ''
    if (pathname === '/token') {
      if (given !== '' && given !== right) return code(401, 'UNAUTHORIZED')
      return json(200, { token: given === right ? 'token-of-the-robot' : 'token-of-nobody' })
    }
    if (given === '') {
      const realm = `Bearer realm="https://${host}/token",service="${host}"`
      return json(401, {}, { 'www-authenticate': realm })
    }
    if (pathname === '/v2/') return json(200, {})
    const said = given === 'Bearer token-of-the-robot' ? robot(pathname) : anonymous(pathname)
    return said ?? content(request, pathname)
  }
}

function content({ method }: Request, pathname: string): Response {
  const { manifest, manifests, blobs } = bothPlatforms
  const digest = pathname.split('/').at(-1) ?? ''
  const found = [...manifests, ...blobs].find(one => one.digest === digest) ?? manifest
  return new Response(method === 'HEAD' ? null : new Uint8Array(found.bytes), {
    headers: { 'content-type': found.mediaType, 'docker-content-digest': found.digest }
  })
}

async function check(
  given: Acme,
  folder: string,
  env: Record<string, string>,
  ...args: string[]
): Promise<Checked> {
  return inWorld(acme(given), world => checkIn(world, folder, env, args))
}

const teams = ({ report }: Checked): unknown => report.images.map(({ access }) => access.team)
const rules = ({ report }: Checked): unknown =>
  report.findings.map(({ rule, severity }) => `${rule} ${severity}`)
const evidence = ({ report }: Checked): string[] =>
  report.images.flatMap(found =>
    found.evidence.map(({ claim, result, detail }) => `${claim} ${result}: ${detail}`)
  )

describe('a registry that hides what one may not see', () => {
  const host = 'art.example.com'
  const sites = site(
    host,
    () => code(404, 'MANIFEST_UNKNOWN'),
    () => null
  )
  const folder = (): string => repositoryWith(`${host}/docker/devbox:1`)
  const right = triple('ART', host, 'robot', 'robot-password-1')

  it('gives the image to a login of a codespace', async () => {
    const found = await check({ sites }, folder(), { ...codespace, ...right })
    expect([teams(found), rules(found)]).toEqual([['yes'], []])
  })

  it('gives it to a login whose names are complete', async () => {
    const given = { sites, web: { secrets: namesOf('ART') } }
    const found = await check(given, folder(), { ...actions, ...names, ...right })
    expect([teams(found), rules(found)]).toEqual([['yes'], []])
  })
})

describe('what a login gets of one repository says nothing of another', () => {
  const host = 'pub.example.com'
  const sites = site(
    host,
    () => null,
    path => (path.includes('/second/') ? code(403, 'DENIED') : null)
  )
  const images = [`${host}/first/x:1`, `${host}/second/x:1`]
  it.each([
    ['in order', images, ['yes', 'unknown']],
    ['the other way round', [...images].reverse(), ['unknown', 'yes']],
    ['alone', images.slice(1), ['unknown']]
  ])('of public images, %s', async (_name, all, expected) => {
    const files = all.map((image, index) => [
      `.devcontainer/${index}/devcontainer.json`,
      JSON.stringify({ image })
    ])
    const folder = repositoryOf(Object.fromEntries(files) as Record<string, string>)
    const found = await check({ sites }, folder, {
      ...codespace,
      ...triple('PUB', host, 'robot', 'robot-password-1')
    })
    expect(teams(found)).toEqual(expected)
    expect(rules(found)).toEqual(['login-breaks-public-image warning'])
  })
})

describe('an access key of AWS for a host that is none of ECR', () => {
  it.each([
    ['acme.azurecr.io', 'no', 'registry-login-rejected error'],
    ['public.ecr.aws', 'unknown', 'login-breaks-public-image warning']
  ])('is not sent to %s', async (host, team, rule) => {
    const open = {
      host: 'public.ecr.aws',
      profile: 'token',
      repositories: { devbox: { public: true, tags: { '1': bothPlatforms } } }
    } as const
    const env = {
      ...codespace,
      ...triple('ECR', host, 'AKIAEXAMPLE000000001', 'aws-secret-of-the-example-1')
    }
    await inWorld(acme({ registries: [open] }), async world => {
      const found = await checkIn(world, repositoryWith(`${host}/devbox:1`), env)
      expect([teams(found), rules(found)]).toEqual([[team], [rule]])
      expect(evidence(found).join()).toContain('only the private registries of ECR take')
      const sent = world.log.filter(({ requestHeaders }) =>
        requestHeaders.get('authorization')?.startsWith('Basic ')
      )
      expect(sent.filter(one => one.host === host)).toEqual([])
    })
  })
})

describe('names', () => {
  it("are read for a package of GitHub's registry that is declared in another letter case", async () => {
    const folder = repositoryOf({
      '.devcontainer.json': '{"image":"ghcr.io/acme/devbox:1"}',
      '.github/codespaces-preflight.yml': 'registries:\n  - server: GHCR.IO\n    secrets: GHCR\n'
    })
    const given = { packages: [privatePackage('devbox', 'acme/other')], web: { secrets: namesOf('GHCR') } }
    const found = await check(given, folder, { ...actions, ...names })
    expect(teams(found)).toEqual(['yes'])
    expect(evidence(found).join()).toContain('GHCR_CONTAINER_REGISTRY_USER at repository level')
  })

  it('that GitHub did not give for a fault of its own are asked for again', async () => {
    const sites = { 'api.github.com': () => Promise.resolve(new Response('oops', { status: 502 })) }
    const found = await check(
      { sites },
      repositoryWith('acme.azurecr.io/devbox:1'),
      { ...actions, ...names },
      '--timeout',
      '2'
    )
    const said = found.report.findings.find(({ rule }) => rule === 'secrets-not-checked')
    expect(said?.fixes.map(({ text }) => text).join('\n')).toMatch(/^Run the check again/m)
  })
})

describe('a triple whose values are empty in a run of a workflow', () => {
  it('is told, and why', async () => {
    const env = { ...actions, ...triple('ACR', 'acme.azurecr.io', '', '') }
    const found = await check({}, repositoryWith('acme.azurecr.io/devbox:1'), env)
    const empty =
      'ACR_CONTAINER_REGISTRY_USER and ACR_CONTAINER_REGISTRY_PASSWORD are empty: the secret that the workflow sets it from does not exist'
    expect(evidence(found).join('\n')).toContain(`triple-login skipped: ACR_CONTAINER_REGISTRY_*: ${empty}`)
    expect(found.report.findings[0]?.message).toContain(`No login was tried: ${empty}`)
  })
})

describe("Docker Hub's limit", () => {
  it('leaves open what lies under a tag of which a HEAD says no more than that it is there', async () => {
    const hub = {
      host: 'docker.io',
      profile: 'docker-hub',
      pullsLeft: 0,
      repositories: { 'library/alpine': { public: true, tags: { latest: bothPlatforms } } }
    } as const
    const { report } = await check({ registries: [hub] }, repositoryWith('alpine'), actions)
    expect(report.images[0]).toMatchObject({ access: { team: 'unknown' }, platforms: null })
    expect(report.conclusion).toBe('incomplete')
    expect(report.findings.map(({ rule }) => rule)).toEqual(['registry-unreachable'])
  })
})
