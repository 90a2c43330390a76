import type { InputTexts } from '../../../src/run/inputs.ts'
import type { GitHubDefinition, GitHubRepository } from '../../../src/demo/world/github-definition.ts'
import { multiImage } from '../../../src/demo/world/image.ts'
import type { RegistryDefinition, RegistryRepository } from '../../../src/demo/world/registry-definition.ts'
import type { WorldDefinition } from '../../../src/demo/world/world.ts'
import type { Tokens } from '../../../src/model.ts'
import type { RuleId } from '../../../src/rules/catalogue.ts'
import { acme, type Acme, personsToken, secretsToken, workflowToken } from '../../end-to-end/acme.ts'

/** Everything around a golden repository: what a run of the check is given. */
export interface Setting {
  /** Texts by path. */
  readonly files: Readonly<Record<string, string>>
  readonly world: WorldDefinition
  readonly variables: Readonly<Record<string, string>>
  readonly tokens: Tokens
  readonly inputs: InputTexts
  /** The event's payload. */
  readonly payload: object | null
  /** Programs that the search path leads to first, as shell scripts by name. */
  readonly programs: Readonly<Record<string, string>>
  /** What a person types where `gh secret set` asks for the value, by name. */
  readonly typed: Readonly<Record<string, string>>
}

/** The setting in which a rule speaks. */
export interface Situation {
  readonly setting: Omit<Setting, 'files'>
  /** What mends it, in place of the example of the rule's page: what happens on a web page, or elsewhere. */
  readonly remedy?: (setting: Setting) => Setting
}

/** The situations of one theme. */
export type Situations = Readonly<Partial<Record<RuleId, Situation>>>

export const both = multiImage(['linux/amd64', 'linux/arm64'], { attestations: true })

/** A repository of a registry with one tag of both platforms. */
export function repository(isPublic: boolean, tag = '2'): RegistryRepository {
  return { public: isPublic, tags: { [tag]: both } }
}

/** The registry of the pages' examples, which refuses everyone without a login. */
export const mycompany: RegistryDefinition = {
  host: 'mycompany.azurecr.io',
  profile: 'token',
  tokenField: 'access_token',
  users: [
    { user: 'robot', password: 'robot-password-1', pulls: ['*'] },
    { user: 'reader', password: 'reader-password-1', pulls: [] }
  ],
  repositories: { devbox: repository(false) }
}

const open: readonly RegistryDefinition[] = [
  mycompany,
  {
    host: 'mcr.microsoft.com',
    profile: 'open',
    repositories: {
      'devcontainers/base': repository(true, 'ubuntu'),
      'devcontainers/python': repository(true, '3.13'),
      'devcontainers/dotnet': repository(true, '8.0-noble')
    }
  },
  {
    host: 'docker.io',
    profile: 'docker-hub',
    users: [{ user: 'acmebot', password: 'hub-password-1', pulls: ['*'] }],
    repositories: { 'library/alpine': repository(true, '3.20'), 'acme/devbox': repository(false) }
  }
]

/** A workflow run of acme/web with `packages: read`. */
export const workflow = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'acme/web',
  GITHUB_EVENT_NAME: 'schedule'
}

/** A codespace of acme/web. */
export const codespace = { CODESPACES: 'true', GITHUB_REPOSITORY: 'acme/web', GITHUB_TOKEN: workflowToken }

const others: GitHubDefinition['repositories'] = {
  'acme/tools': { visibility: 'private' },
  'acme/features': { visibility: 'private' }
}

/** What differs from one situation to the next. */
export interface Given extends Partial<Omit<Setting, 'files' | 'world' | 'tokens'>> {
  readonly acme?: Acme
  readonly tokens?: Partial<Tokens>
  readonly awsKeys?: WorldDefinition['awsKeys']
}

/** A setting of the organization acme; by default a scheduled run of the workflow of the private acme/web. */
export function setting(given: Given = {}): Omit<Setting, 'files'> {
  const { acme: differs = {}, awsKeys = [], tokens = {}, inputs = {}, ...rest } = given
  const world = acme({ packages: [], ...differs, registries: [...open, ...(differs.registries ?? [])] })
  return withGitHub(
    {
      variables: workflow,
      payload: null,
      programs: {},
      typed: {},
      ...rest,
      inputs: { repository: 'acme/web', ...inputs },
      tokens: { token: workflowToken, secretsToken: null, packagesToken: null, ...tokens },
      world: { ...world, awsKeys }
    },
    github => ({
      repositories: { ...github.repositories, ...others },
      tokens: { ...github.tokens, ...seeing(github, differs.pulls ?? []) }
    })
  )
}

/**
 * A workflow's token sees a package that gives its repository access, as what it pulls does, and the internal ones
 * (facts 1.5); of the others GitHub tells it nothing.
 */
export function seeing(
  { tokens = {}, packages = [] }: GitHubDefinition,
  pulls: readonly string[]
): NonNullable<GitHubDefinition['tokens']> {
  const internal = packages.filter(({ visibility }) => visibility === 'internal')
  const seen = [...pulls, ...internal.map(({ owner, name }) => `${owner}/${name}`)]
  return { [workflowToken]: { kind: 'workflow', ...tokens[workflowToken], packages: seen } }
}

/** With the classic token of somebody who sees every package. */
export const seeingAll = { packagesToken: personsToken }

/** With the token that lists the names of Codespaces secrets. */
export const listing = { secretsToken }

/** The names of a triple. */
export function names(prefix: string): string[] {
  return ['SERVER', 'USER', 'PASSWORD'].map(part => `${prefix}_CONTAINER_REGISTRY_${part}`)
}

/** A triple as variables of the environment. */
export function triple(prefix: string, ...values: readonly [string, string, string]): Record<string, string> {
  return Object.fromEntries(names(prefix).map((name, index) => [name, values[index] ?? '']))
}

/** The same setting on another GitHub. */
export function withGitHub<Given extends Pick<Setting, 'world'>>(
  given: Given,
  change: (github: GitHubDefinition) => Partial<GitHubDefinition>
): Given {
  const { github } = given.world
  if (github === undefined) throw new Error('this world has no GitHub')
  return { ...given, world: { ...given.world, github: { ...github, ...change(github) } } }
}

/** The same setting with acme/web changed. */
export function withWeb(
  given: Setting,
  change: (web: GitHubRepository) => Partial<GitHubRepository>
): Setting {
  return withGitHub(given, ({ repositories }) => {
    const web = repositories['acme/web'] ?? { visibility: 'private' as const }
    return { repositories: { ...repositories, 'acme/web': { ...web, ...change(web) } } }
  })
}

/** The same setting with one registry changed. */
export function withRegistry(
  given: Setting,
  host: string,
  change: (registry: RegistryDefinition) => Partial<RegistryDefinition>
): Setting {
  const registries = (given.world.registries ?? []).map(registry =>
    registry.host === host ? { ...registry, ...change(registry) } : registry
  )
  return { ...given, world: { ...given.world, registries } }
}
