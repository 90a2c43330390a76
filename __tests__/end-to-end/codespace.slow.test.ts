import { afterAll, describe, expect, it } from '@jest/globals'
import { acme, bothPlatforms, personsToken, privatePackage, secretsToken, workflowToken } from './acme.ts'
import { checkIn, inWorld, type Checked } from './in-world.ts'
import { removeRepositories, repositoryOf, repositoryWith } from './repository.ts'

afterAll(removeRepositories)

const host = 'acme.azurecr.io'
const image = `${host}/devbox:1`
const codespace = { CODESPACES: 'true', GITHUB_REPOSITORY: 'acme/web', GITHUB_TOKEN: workflowToken }

function triple(prefix: string, server: string | null, user: string | null, password: string | null) {
  const parts = { SERVER: server, USER: user, PASSWORD: password }
  return Object.fromEntries(
    Object.entries(parts).flatMap(([part, value]) =>
      value === null ? [] : [[`${prefix}_CONTAINER_REGISTRY_${part}`, value]]
    )
  )
}

function check(env: Readonly<Record<string, string>>, folder = repositoryWith(image)): Promise<Checked> {
  return inWorld(acme(), world => checkIn(world, folder, { ...codespace, ...env }))
}

const access = ({ report }: Checked): unknown => report.images[0]?.access
const rules = ({ report }: Checked): string[] => report.findings.map(({ rule }) => rule)
const message = ({ report }: Checked, rule: string): string =>
  report.findings.find(finding => finding.rule === rule)?.message ?? ''
const right = triple('ACR', host, 'robot', 'robot-password-1')

describe('inside a codespace the environment is the answer (specification 3.3, row 3)', () => {
  it.each<[string, Record<string, string>, string, string, string[]]>([
    ['the triple works', right, 'yes', 'unknown', []],
    [
      'the login is refused',
      triple('ACR', host, 'robot', 'not-the-password'),
      'no',
      'no',
      ['registry-login-rejected']
    ],
    ['there is none', {}, 'no', 'no', ['registry-secrets-missing']],
    [
      'the password is not there',
      triple('ACR', host, 'robot', null),
      'no',
      'no',
      ['registry-secrets-incomplete']
    ],
    ['the user is not there', triple('ACR', host, null, 'x1'), 'no', 'no', ['registry-secrets-incomplete']],
    [
      'SERVER is not there',
      triple('ACR', null, 'robot', 'robot-password-1'),
      'no',
      'no',
      ['registry-secrets-incomplete']
    ]
  ])('%s', async (_name, env, team, prebuild, expected) => {
    const found = await check(env)
    expect(access(found)).toEqual({ team, prebuild, outside: null })
    expect(rules(found)).toEqual(expected)
  })

  it('names the parts that are missing', async () => {
    const evidence = async (env: Record<string, string>): Promise<string> =>
      JSON.stringify((await check(env)).report)
    expect(await evidence(triple('ACR', null, 'robot', 'robot-password-1'))).toContain(
      'ACR_CONTAINER_REGISTRY_SERVER is not set'
    )
    expect(await evidence(triple('ACR', host, null, null))).toContain(
      'ACR_CONTAINER_REGISTRY_USER and ACR_CONTAINER_REGISTRY_PASSWORD are not set'
    )
  })

  it('a part without SERVER says nothing about a host that another triple serves', async () => {
    const found = await check({ ...right, ...triple('OTHER', null, 'robot', 'x-password') })
    expect(access(found)).toMatchObject({ team: 'yes' })
    expect(rules(found)).toEqual([])
  })

  it('an empty variable counts as absent', async () => {
    expect(rules(await check({ ...right, ACR_CONTAINER_REGISTRY_PASSWORD: '' }))).toEqual([
      'registry-secrets-incomplete'
    ])
  })

  it.each<[string, Record<string, string>, string]>([
    [
      'one of three',
      {
        ACR_CONTAINER_REGISTRY_SERVER: host,
        ACR_CONTAINER_REGISTRY_USERNAME: 'robot',
        ACR_CONTAINER_REGISTRY_PASSWORD: 'robot-password-1'
      },
      'registry-secrets-incomplete'
    ],
    [
      'all three',
      { ACR_SERVER: host, ACR_USERNAME: 'robot', ACR_PASSWORD: 'robot-password-1' },
      'registry-secrets-missing'
    ]
  ])('a name that nearly fits is told, and its value is not: %s', async (_name, env, rule) => {
    const found = await check(env)
    expect(rules(found).sort()).toEqual([rule, 'registry-secrets-misnamed'].sort())
    expect(message(found, 'registry-secrets-misnamed')).toContain('ACR_CONTAINER_REGISTRY_USER')
    expect(found.stdout).not.toContain('robot')
  })

  it('a login in initializeCommand leaves no trace in the environment, so there is no `no`', async () => {
    const logsIn = repositoryOf({
      '.devcontainer.json': JSON.stringify({
        image,
        initializeCommand: 'echo $X | docker login acme.azurecr.io -u x --password-stdin'
      })
    })
    const found = await check({}, logsIn)
    expect(access(found)).toEqual({ team: 'unknown', prebuild: 'unknown', outside: null })
    expect(rules(found)).toEqual(['login-in-initialize-command'])
  })

  it('names of secrets are not asked for, since the environment says more', async () => {
    await inWorld(acme(), async world => {
      await checkIn(world, repositoryWith(image), {
        ...codespace,
        CODESPACES_PREFLIGHT_SECRETS_TOKEN: secretsToken
      })
      expect(world.log.filter(({ url }) => url.includes('/codespaces/secrets'))).toEqual([])
    })
  })

  it("of another repository, the environment is nobody's answer and the names are", async () => {
    await inWorld(acme(), async world => {
      const found = await checkIn(world, repositoryWith(image), {
        ...codespace,
        GITHUB_REPOSITORY: 'acme/app',
        CODESPACES_PREFLIGHT_SECRETS_TOKEN: secretsToken
      })
      expect(world.log.some(({ url }) => url.includes('/repos/acme/web/codespaces/secrets'))).toBe(true)
      expect(rules(found)).toEqual(['registry-secrets-missing'])
    })
  })
})

describe('the token of the codespace (specification 3.1)', () => {
  const devbox = (): string => repositoryWith('ghcr.io/acme/devbox:1')
  const pulls = acme({ pulls: ['acme/devbox'], packages: [privatePackage('devbox', 'acme/other')] })
  const claims = ({ report }: Checked): string[] =>
    (report.images[0]?.evidence ?? []).flatMap(({ claim, result }) =>
      claim.endsWith('token-pull') ? [`${claim} ${result}`] : []
    )

  it.each<[string, Record<string, string>, string[], string]>([
    ['its own', codespace, ['codespace-token-pull allowed'], 'yes'],
    [
      'its own, beside one of a person for the API',
      { ...codespace, GH_TOKEN: personsToken },
      ['codespace-token-pull allowed'],
      'yes'
    ],
    [
      'in a codespace of another repository',
      { ...codespace, GITHUB_REPOSITORY: 'acme/app' },
      ['other-token-pull allowed'],
      'unknown'
    ],
    [
      'given by a person beside one that is refused',
      { ...codespace, GITHUB_TOKEN: 'ghu_notThatOne', GH_TOKEN: workflowToken },
      ['codespace-token-pull refused', 'other-token-pull allowed'],
      'unknown'
    ]
  ])('%s', async (_name, env, expected, team) => {
    const found = await inWorld(pulls, world => checkIn(world, devbox(), env))
    expect(claims(found)).toEqual(expected)
    expect(access(found)).toMatchObject({ team, prebuild: 'unknown' })
  })

  it('a refusal says nothing about the next codespace', async () => {
    const found = await inWorld(acme(), world => checkIn(world, devbox(), codespace))
    expect(claims(found)).toEqual(['codespace-token-pull refused'])
    expect(access(found)).toMatchObject({ team: 'unknown', prebuild: 'unknown' })
  })
})

describe('triples that serve no image', () => {
  it('for a host that no image uses: a notice', async () => {
    const found = await check({ ...right, ...triple('OLD', 'old.example.com', 'robot', 'x-password') })
    expect(rules(found)).toEqual(['secrets-unused'])
    expect(message(found, 'secrets-unused')).toContain('old.example.com')
    expect(found.report.findings[0]?.severity).toBe('notice')
  })

  it.each([
    ['letter case', 'Acme.azurecr.io', 'error'],
    ['a port', 'acme.azurecr.io:443', 'error']
  ])('a SERVER that Docker does not match, by %s', async (_name, server, severity) => {
    const found = await check(triple('ACR', server, 'robot', 'robot-password-1'))
    expect(access(found)).toMatchObject({ team: 'no' })
    expect(found.report.findings.map(({ rule, severity: weight }) => `${rule} ${weight}`)).toEqual([
      `registry-server-mismatch ${severity}`
    ])
    expect(message(found, 'registry-server-mismatch')).toContain(server)
  })

  it('no request with the password of a SERVER that does not match', async () => {
    await inWorld(acme(), async world => {
      await checkIn(world, repositoryWith(image), {
        ...codespace,
        ...triple('ACR', 'Acme.azurecr.io', 'robot', 'robot-password-1')
      })
      const sent = world.log.filter(({ requestHeaders }) =>
        requestHeaders.get('authorization')?.startsWith('Basic ')
      )
      expect(sent.filter(({ host }) => host.endsWith('azurecr.io'))).toEqual([])
    })
  })

  it('one for an image that a command pulls is used', async () => {
    const folder = repositoryOf({
      '.devcontainer.json': JSON.stringify({
        image: 'mcr.microsoft.com/base:1',
        onCreateCommand: `docker pull ${image}`
      })
    })
    expect(rules(await check(right, folder))).not.toContain('secrets-unused')
  })
})

describe('a triple for an image that everyone may pull', () => {
  const open = acme({
    registries: [
      {
        host: 'open.azurecr.io',
        profile: 'token',
        users: [{ user: 'robot', password: 'robot-password-1', pulls: ['*'] }],
        repositories: {
          devbox: { public: true, tags: { '1': bothPlatforms } },
          second: { public: true, tags: { '1': bothPlatforms } }
        }
      }
    ]
  })
  const folder = (): string =>
    repositoryOf({
      '.devcontainer/a/devcontainer.json': '{"image":"open.azurecr.io/devbox:1"}',
      '.devcontainer/b/devcontainer.json': '{"image":"open.azurecr.io/second:1"}'
    })

  it('is tried once, and breaks them where it is refused', async () => {
    await inWorld(open, async world => {
      const env = triple('OPEN', 'open.azurecr.io', 'robot', 'old-password')
      const { report } = await checkIn(world, folder(), { ...codespace, ...env })
      expect(report.images.map(found => found.access.team)).toEqual(['unknown', 'unknown'])
      expect(report.findings.map(({ rule }) => rule)).toContain('login-breaks-public-image')
      const logins = world.log.filter(({ requestHeaders }) =>
        requestHeaders.get('authorization')?.startsWith('Basic ')
      )
      expect(logins.map(({ url }) => new URL(url).pathname)).toEqual(['/token'])
    })
  })

  it('does no harm where it works', async () => {
    const env = triple('OPEN', 'open.azurecr.io', 'robot', 'robot-password-1')
    const { report } = await inWorld(open, world => checkIn(world, folder(), { ...codespace, ...env }))
    expect(report.images.map(found => found.access.team)).toEqual(['yes', 'yes'])
  })
})
