import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from '../../src/check.ts'
import { createRedactor } from '../../src/credentials/secrets/redactor.ts'
import type { GitHubDefinition } from '../../src/demo/world/github-definition.ts'
import { multiImage } from '../../src/demo/world/image.ts'
import { createWorld } from '../../src/demo/world/world.ts'
import { createGitHub } from '../../src/github/client.ts'
import { translateInputs } from '../../src/run/inputs.ts'
import { openRunContext } from '../../src/run/open-context.ts'
import { networkOver } from '../../src/http/network.ts'
import type { Report } from '../../src/report/report.ts'
import { noProgress } from '../../src/run/context.ts'
import {
  checkOutMerge,
  newRepository,
  shallowClone,
  type Edit,
  type GitRepository
} from '../checkout/git-repository.ts'

const token = 'ghs_tokenOfThePullRequest000000000000001'
const tags = Object.fromEntries(['1', '2', '3'].map(tag => [tag, multiImage(['linux/amd64'])]))

/** How a run differs from one on a pull request of the same repository with the whole history at hand. */
export interface Variation {
  readonly inputs?: Readonly<Record<string, string>>
  readonly fromFork?: boolean
  /** The files of the base commit as the contents API gives them, where it is asked. */
  readonly baseFiles?: Readonly<Record<string, string>>
  /** Only the merge commit is here; the API lists these files, or refuses where there are none. */
  readonly shallow?: { readonly listed: readonly string[] | null }
  readonly github?: Partial<GitHubDefinition>
  readonly visibility?: 'public' | 'private'
}

/** What a run on a pull request came to. */
export interface RunOnPullRequest {
  readonly report: Report
  readonly warnings: readonly string[]
  /** The addresses that were asked, in order. */
  readonly asked: readonly string[]
}

/**
 * Checks a pull request of acme/web that changes `from` by `to`, in this process. open.example.com has tags 1 to 3 of web,
 * db and tool for everyone, closed.example.com lets nobody in.
 */
export async function checkPullRequest(
  from: Edit,
  to: Edit,
  variation: Variation = {}
): Promise<RunOnPullRequest> {
  const repository = newRepository()
  const base = repository.commit(from)
  repository.git('checkout', '--quiet', '-b', 'head')
  const head = repository.commit(to)
  checkOutMerge(repository, 'head')
  const { shallow } = variation
  const checkout = shallow === undefined ? repository : shallowClone(repository, 'merge', 1)
  return runIn(checkout, { base, head }, from, variation)
}

async function runIn(
  checkout: GitRepository,
  { base, head }: { readonly base: string; readonly head: string },
  from: Edit,
  { inputs = {}, fromFork = false, shallow, github = {}, visibility = 'public', baseFiles }: Variation
): Promise<RunOnPullRequest> {
  const folder = mkdtempSync(join(tmpdir(), 'preflight-payload-'))
  const payload = join(folder, 'event.json')
  const own = { full_name: 'acme/web' }
  const source = fromFork ? { full_name: 'someone/web' } : own
  const sides = { base: { sha: base, ref: 'main', repo: own }, head: { sha: head, ref: 'x', repo: source } }
  writeFileSync(payload, JSON.stringify({ pull_request: { number: 7, ...sides } }))
  const texts = Object.fromEntries(
    Object.entries(from).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  )
  const world = createWorld({
    registries: [
      {
        host: 'open.example.com',
        profile: 'open',
        repositories: Object.fromEntries(['web', 'db', 'tool'].map(name => [name, { public: true, tags }]))
      },
      { host: 'closed.example.com', profile: 'basic', repositories: { app: { public: false, tags } } },
      { host: 'ghcr.io', profile: 'ghcr', repositories: { 'acme/devbox': { public: false, tags } } }
    ],
    github: {
      owners: { acme: 'Organization' },
      repositories: {
        'acme/web': {
          visibility,
          refs: { [base]: baseFiles ?? texts },
          ...(shallow?.listed ? { pulls: { 7: shallow.listed } } : {})
        }
      },
      tokens: { [token]: { kind: 'workflow', repositories: ['acme/*'], comments: true } },
      ...github
    }
  })
  const translation = translateInputs({ repository: 'acme/web', path: checkout.folder, ...inputs })
  if (translation.kind === 'wrong') throw new Error(translation.problems.join(' '))
  const { options } = translation.settings
  const warnings: string[] = []
  const network = networkOver(world.fetch, {
    allowPrivateNetwork: false,
    concurrency: 16,
    timeoutSeconds: 30
  })
  const context = await openRunContext({
    variables: {
      PATH: process.env['PATH'],
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/web',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: payload,
      GITHUB_SHA: checkout.git('rev-parse', 'HEAD')
    },
    tokens: { token, secretsToken: null, packagesToken: null },
    options,
    asks: false,
    redactor: createRedactor(),
    workingFolder: checkout.folder,
    progress: noProgress,
    warn: sentence => warnings.push(sentence)
  })
  const client = createGitHub({
    fetch: network.fetch,
    servers: context.environment.servers,
    tokens: { token, secretsToken: null, packagesToken: null }
  })
  const outcome = await check(options, { ...context, network: () => network, github: () => client })
  await network.close()
  rmSync(folder, { recursive: true })
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return { report: outcome.value.report, warnings, asked: world.log.map(({ url }) => url) }
}

/** A devcontainer.json with an image. */
export function configuration(image: string): string {
  return `{\n  "image": "${image}"\n}\n`
}
