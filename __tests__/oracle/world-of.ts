import type { GitHubDefinition, GitHubToken } from '../../src/demo/world/github-definition.ts'
import {
  type FakeImage,
  featureArtifact,
  multiImage,
  singleImage,
  withoutChild
} from '../../src/demo/world/image.ts'
import type { RegistryDefinition, RegistryUser } from '../../src/demo/world/registry-definition.ts'
import type { WorldDefinition } from '../../src/demo/world/world.ts'
import type { Tokens } from '../../src/model.ts'
import {
  type DrawnPackage,
  type DrawnRegistry,
  type DrawnWorld,
  type EnvironmentTriple,
  namesOf,
  referenceOf
} from './drawn.ts'

const own = 'ghs_ownTokenOfTheRunOfAcmeWeb0000000000000'
const person = 'ghp_classicTokenOfSomebodyElse00000000000'
const ofCodespace = 'ghu_tokenOfTheCodespaceOfAcmeWeb00000000'
const packages = 'ghp_packagesTokenOfAPerson0000000000000000'
const secretsToken = 'ghp_secretsTokenOfAnAdministrator00000000'

/** Everything that a check of a drawn world is given. */
export interface Given {
  readonly world: WorldDefinition
  readonly files: Readonly<Record<string, string>>
  readonly variables: Readonly<Record<string, string>>
  readonly tokens: Tokens
}

/** Builds a drawn world. */
export function worldOf(drawn: DrawnWorld): Given {
  const { place } = drawn
  const token = tokenOf(drawn)
  return {
    world: { github: gitHubOf(drawn), registries: registriesOf(drawn) },
    files: filesOf(drawn),
    variables: {
      ...(place === 'actions' ? { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/web' } : {}),
      ...(place === 'codespace'
        ? { CODESPACES: 'true', GITHUB_REPOSITORY: 'acme/web', GITHUB_TOKEN: ofCodespace }
        : {}),
      ...tripleVariables('GHCR', 'ghcr.io', drawn.ghcrTriple),
      ...Object.fromEntries(
        drawn.registries.flatMap(({ prefix, host, triple }) =>
          Object.entries(tripleVariables(prefix, host, triple))
        )
      )
    },
    tokens: {
      token,
      packagesToken: drawn.packagesToken === 'none' ? null : packages,
      secretsToken: drawn.secretLevels === null ? null : secretsToken
    }
  }
}

function tokenOf({ place, token }: DrawnWorld): string | null {
  if (token === 'none') return null
  if (place === 'codespace') return ofCodespace
  return place === 'terminal' ? person : own
}

function tripleVariables(prefix: string, host: string, triple: EnvironmentTriple): Record<string, string> {
  if (triple === 'none') return {}
  const server = triple === 'slip' ? host.replace('azurecr.io', 'azurecr.com') : host
  const values = [server, 'robot', `${triple}-password-of-${prefix}`]
  const given = triple === 'part' ? 2 : 3
  return Object.fromEntries(
    namesOf(prefix)
      .slice(0, given)
      .map((name, index) => [name, values[index] ?? ''])
  )
}

/** The accounts of a registry to which triples log in. */
function robots(prefix: string, anyName: boolean): readonly RegistryUser[] {
  const user = anyName ? '*' : 'robot'
  return [
    { user, password: `works-password-of-${prefix}`, pulls: ['*'] },
    { user, password: `pull-refused-password-of-${prefix}`, pulls: [] }
  ]
}

function contentOf(image: DrawnPackage | DrawnRegistry): Readonly<Record<string, FakeImage>> {
  const both = multiImage(['linux/amd64', 'linux/arm64'])
  if ('kind' in image && image.kind === 'feature' && image.content !== 'missing')
    return { 1: featureArtifact({ id: image.name.replace('/', '-'), version: '1.0.0' }) }
  switch (image.content) {
    case 'both':
      return { 1: both }
    case 'arm64':
      return { 1: singleImage('linux/arm64') }
    case 'deleted':
      return { 1: withoutChild(both, 'linux/amd64') }
    case 'missing':
      return { 2: both }
  }
}

function registriesOf(drawn: DrawnWorld): RegistryDefinition[] {
  const there = drawn.packages.filter(({ exists }) => exists)
  const full = ({ owner, name }: DrawnPackage): string => `${owner}/${name}`
  const pulled = there.filter(({ ownPulls }) => ownPulls).map(full)
  const ghcr: RegistryDefinition = {
    host: 'ghcr.io',
    profile: 'ghcr',
    users: [
      ...(drawn.token === 'invalid'
        ? []
        : [{ user: '*', password: own, pulls: drawn.token === 'right' ? pulled : [] }]),
      { user: '*', password: ofCodespace, pulls: pulled },
      { user: '*', password: person, pulls: pulled },
      { user: '*', password: packages, pulls: drawn.packagesToken === 'sees' ? there.map(full) : [] },
      ...robots('GHCR', true)
    ],
    repositories: Object.fromEntries(
      there.map(one => [
        full(one),
        { public: one.visibility === 'public' && !one.restricted, tags: contentOf(one) }
      ])
    )
  }
  const others = drawn.registries
    .filter(({ answers }) => answers)
    .map((one): RegistryDefinition => ({
      host: one.host,
      profile: one.profile,
      hides: one.hides ? 'name-unknown' : 'refused',
      users: robots(one.prefix, false),
      repositories: { 'team/devbox': { public: one.isPublic, tags: contentOf(one) } }
    }))
  return [...(drawn.ghcrAnswers ? [ghcr] : []), ...others]
}

function gitHubOf(drawn: DrawnWorld): GitHubDefinition {
  const { secretLevels, secrets, owner, visibility, forking, token } = drawn
  const there = drawn.packages.filter(({ exists }) => exists)
  const full = ({ owner: of, name }: DrawnPackage): string => `${of}/${name}`
  const pulled = there.filter(({ ownPulls }) => ownPulls).map(full)
  const shared = (level: 'organization' | 'user') =>
    secrets
      .filter(one => one.level === level)
      .map(({ name, visibility: seen }) => ({
        name,
        visibility: seen === 'here' || seen === 'elsewhere' ? ('selected' as const) : seen,
        repositories: seen === 'here' ? ['acme/web'] : ['acme/tools']
      }))
  const seesR = { repositories: ['acme/*'] }
  const ownToken: GitHubToken =
    token === 'app'
      ? { kind: 'installation', app: 'release-bot', ...seesR }
      : { kind: 'workflow', ...seesR, ...(token === 'weak' ? {} : { packages: pulled }) }
  return {
    owners: { acme: owner, other: 'Organization' },
    repositories: {
      'acme/web': {
        visibility,
        allowForking: forking,
        secrets: secrets.filter(({ level }) => level === 'repository').map(({ name }) => name)
      },
      'acme/tools': { visibility: 'private' },
      'other/lib': { visibility: 'public' }
    },
    packages: there.map(one => ({
      owner: one.owner,
      name: one.name,
      type: 'container',
      visibility: one.visibility,
      repository: one.linked
    })),
    organizationSecrets: { acme: shared('organization') },
    userSecrets: { ada: shared('user') },
    tokens: {
      ...(token === 'invalid' ? {} : { [own]: ownToken }),
      [person]: { kind: 'classic', login: 'ada', ...seesR, packages: pulled },
      [ofCodespace]: { kind: 'user', login: 'ada', ...seesR, packages: pulled },
      [packages]: {
        kind: 'classic',
        login: 'bob',
        packages: drawn.packagesToken === 'sees' ? ['acme/*', 'other/*'] : []
      },
      [secretsToken]: {
        kind: 'classic',
        login: 'ada',
        repositorySecrets: secretLevels?.includes('repository') === true ? ['acme/web'] : [],
        organizationSecrets: secretLevels?.includes('organization') === true ? ['acme'] : [],
        userSecrets: secretLevels?.includes('user') === true
      }
    }
  }
}

function filesOf(drawn: DrawnWorld): Record<string, string> {
  const registries = [
    ...(drawn.ghcrDeclared ? [declared('ghcr.io', 'GHCR', false)] : []),
    ...drawn.registries
      .filter(one => one.declared !== 'no')
      .map(one => declared(one.host, one.prefix, one.declared === 'user'))
  ]
  const grants = drawn.packages
    .filter(({ grant }) => grant !== null)
    .map(
      ({ owner, name, grant }) =>
        `  - package: ghcr.io/${owner}/${name}\n    prebuilds: ${grant === 'prebuilds' ? 'true' : 'false'}\n`
    )
  const configuration = [
    registries.length === 0 ? '' : `registries:\n${registries.join('')}`,
    grants.length === 0 ? '' : `grants:\n${grants.join('')}`
  ].join('')
  return {
    ...Object.fromEntries(
      [...drawn.packages, ...drawn.registries].map(one => [
        `.devcontainer/c${one.configuration}/devcontainer.json`,
        JSON.stringify(devcontainer(one))
      ])
    ),
    ...(configuration === '' ? {} : { '.github/codespaces-preflight.yml': configuration })
  }
}

function declared(server: string, prefix: string, isUser: boolean): string {
  return `  - server: ${server}\n    secrets: ${prefix}\n${isUser ? '    level: user\n' : ''}`
}

function devcontainer(image: DrawnPackage | DrawnRegistry): object {
  const reference = referenceOf(image)
  if ('host' in image)
    return {
      image: reference,
      ...(image.logsIn ? { initializeCommand: `docker login ${image.host}` } : {}),
      ...(image.recommended
        ? { secrets: Object.fromEntries(namesOf(image.prefix).map(name => [name, {}])) }
        : {})
    }
  if (image.kind === 'image') return { image: reference }
  const asked =
    image.permission === 'whole-owner'
      ? `${(image.linked ?? 'acme/x').split('/')[0]}/*`
      : (image.linked ?? 'acme/x')
  return {
    features: { [reference]: {} },
    ...(image.permission === null
      ? {}
      : {
          customizations: { codespaces: { repositories: { [asked]: { permissions: { packages: 'read' } } } } }
        })
  }
}
