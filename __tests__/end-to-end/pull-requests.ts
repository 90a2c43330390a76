import type { GitHubDefinition } from '../../src/demo/world/github-definition.ts'
import { multiImage } from '../../src/demo/world/image.ts'
import { checkOutMerge, newRepository, type Edit, type GitRepository } from '../checkout/git-repository.ts'
import { startWorld, type StartedWorld } from '../world/start.ts'
import { runAction, type RanAction } from './run-action.ts'

const token = 'ghs_tokenOfThePullRequest000000000000001'
const tags = Object.fromEntries(['1', '2', '3'].map(tag => [tag, multiImage(['linux/amd64'])]))
const repositories = Object.fromEntries(['web', 'db', 'tool'].map(name => [name, { public: true, tags }]))

/** A world with open.example.com and acme/web, of which tags 1 to 3 of web, db and tool can be pulled by everyone. */
export function startPublicWorld(
  web: Partial<GitHubDefinition['repositories'][string]> = {}
): Promise<StartedWorld> {
  return startWorld({
    registries: [{ host: 'open.example.com', profile: 'open', repositories }],
    github: {
      owners: { acme: 'Organization' },
      repositories: { 'acme/web': { visibility: 'public', ...web }, 'acme/other': { visibility: 'public' } },
      tokens: { [token]: { kind: 'workflow', repositories: ['acme/*'], comments: true } }
    }
  })
}

/** A devcontainer.json with an image of that registry. */
export function configuration(image: string): string {
  return `{\n  "image": "open.example.com/${image}"\n}\n`
}

/** A pull request of acme/web in a repository of its own, checked out at its merge commit. */
export interface LocalPullRequest {
  readonly repository: GitRepository
  readonly base: string
  readonly head: string
}

/** Makes a pull request out of what the base has and what the head changes. */
export function pullRequestOf(from: Edit, to: Edit): LocalPullRequest {
  const repository = newRepository()
  const base = repository.commit(from)
  repository.git('checkout', '--quiet', '-b', 'head')
  const head = repository.commit(to)
  checkOutMerge(repository, 'head')
  return { repository, base, head }
}

/** How a run differs from one on `pull_request`. */
export interface PullRequestRun {
  readonly event?: string
  readonly workspace?: string
  readonly payload?: object
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the action for a pull request with the number 7. */
export function runOn(
  world: StartedWorld,
  { repository, base, head }: LocalPullRequest,
  inputs: Readonly<Record<string, string>>,
  run: PullRequestRun = {}
): Promise<RanAction> {
  const repo = { full_name: 'acme/web' }
  const sides = { base: { sha: base, ref: 'main', repo }, head: { sha: head, ref: 'head', repo } }
  return runAction({
    workspace: run.workspace ?? repository.folder,
    inputs: { token, repository: 'acme/web', ...inputs },
    payload: run.payload ?? { pull_request: { number: 7, ...sides } },
    variables: {
      ...world.env,
      GITHUB_REPOSITORY: 'acme/web',
      GITHUB_EVENT_NAME: run.event ?? 'pull_request',
      GITHUB_SHA: 'f'.repeat(40),
      GITHUB_RUN_ID: '42',
      ...run.env
    }
  })
}

/** The comments that were written, each with its method. */
export function written(world: StartedWorld): readonly { readonly method: string; readonly body: string }[] {
  return world.log
    .filter(({ method, host }) => host === 'api.github.com' && (method === 'POST' || method === 'PATCH'))
    .map(({ method, requestBody }) => ({ method, body: (JSON.parse(requestBody) as { body: string }).body }))
}
