import type {
  GitHubDefinition,
  GitHubPackage,
  GitHubRepository
} from '../../src/demo/world/github-definition.ts'
import { multiImage } from '../../src/demo/world/image.ts'
import type { RegistryDefinition } from '../../src/demo/world/registry-definition.ts'
import type { WorldDefinition } from '../../src/demo/world/world.ts'

/** The default token of a workflow of acme/web, with `packages: read`. */
export const workflowToken = 'ghs_workflowOfAcmeWebWithPackages0000001'
/** The same where the job's `permissions` leave `packages` out. */
export const weakWorkflowToken = 'ghs_workflowOfAcmeWebNoPackages00000002'
/** The default token of a workflow of acme/app. */
export const callersToken = 'ghs_workflowOfAcmeAppTheCaller000000003'
/** A person's classic token, which pulls every package. */
export const personsToken = 'ghp_personWhoPullsEveryPackage000000004'
/** Lists the names of Codespaces secrets at every level. */
export const secretsToken = 'github_pat_listsNamesOfSecrets0000000005'

/** What differs from one test to the next. */
export interface Acme {
  readonly web?: Partial<GitHubRepository>
  readonly packages?: readonly GitHubPackage[]
  /** Repositories of GitHub's container registry that the token of acme/web pulls. */
  readonly pulls?: readonly string[]
  readonly github?: Partial<GitHubDefinition>
  readonly registries?: readonly RegistryDefinition[]
  readonly ghcr?: RegistryDefinition['repositories']
  readonly sites?: WorldDefinition['sites']
}

export const bothPlatforms = multiImage(['linux/amd64', 'linux/arm64'])

/** A private package of acme that is linked to a repository. */
export function privatePackage(name: string, repository: string | null): GitHubPackage {
  return { owner: 'acme', name, type: 'container', visibility: 'private', repository }
}

/** The world of the organization acme: its repositories web and app, GitHub's registry, and one of Azure. */
export function acme(given: Acme = {}): WorldDefinition {
  const image = { public: false, tags: { '1': bothPlatforms } }
  const pulls = given.pulls ?? []
  return {
    registries: [
      {
        host: 'ghcr.io',
        profile: 'ghcr',
        users: [
          { user: '*', password: workflowToken, pulls },
          { user: '*', password: weakWorkflowToken, pulls: [] },
          { user: '*', password: callersToken, pulls: ['acme/*'] },
          { user: '*', password: personsToken, pulls: ['acme/*'] }
        ],
        repositories: { 'acme/devbox': image, ...given.ghcr }
      },
      {
        host: 'acme.azurecr.io',
        profile: 'token',
        users: [{ user: 'robot', password: 'robot-password-1', pulls: ['*'] }],
        repositories: { devbox: image }
      },
      {
        host: 'mcr.microsoft.com',
        profile: 'open',
        repositories: { base: { public: true, tags: { '1': bothPlatforms } } }
      },
      ...(given.registries ?? [])
    ],
    github: {
      owners: { acme: 'Organization', mona: 'User' },
      repositories: {
        'acme/web': { visibility: 'private', ...given.web },
        'acme/app': { visibility: 'private' },
        'acme/other': { visibility: 'private' }
      },
      packages: given.packages ?? [privatePackage('devbox', 'acme/other')],
      tokens: tokens(),
      ...given.github
    },
    ...(given.sites === undefined ? {} : { sites: given.sites })
  }
}

function tokens(): NonNullable<GitHubDefinition['tokens']> {
  const workflow = { kind: 'workflow', packages: ['acme/*'], comments: true } as const
  return {
    [workflowToken]: { ...workflow, repositories: ['acme/web'] },
    [weakWorkflowToken]: { kind: 'workflow', repositories: ['acme/web'] },
    [callersToken]: { ...workflow, repositories: ['acme/app', 'acme/web'] },
    [personsToken]: { kind: 'classic', login: 'mona', repositories: ['acme/*'], packages: ['acme/*'] },
    [secretsToken]: {
      kind: 'fine-grained',
      login: 'mona',
      repositories: ['acme/*'],
      repositorySecrets: ['acme/*'],
      organizationSecrets: ['acme'],
      userSecrets: true
    }
  }
}
