import { createHash } from 'node:crypto'
import { readBody } from '../http/body.ts'
import { type Memo, memoize, memoizeOne } from '../http/memoize.ts'
import type { Fetch } from '../http/types.ts'
import type { Servers, Tokens } from '../model.ts'
import { type Api, createApi } from './api.ts'
import { type CommentBody, type CommentPlace, type CommentWritten, keepComment } from './comments.ts'
import { type ChangedFiles, type ContentsAnswer, listChangedFiles, readFileAt } from './contents.ts'
import { readPackage } from './packages.ts'
import type { PackageType } from './pages.ts'
import type { NamedToken } from './refusal.ts'
import { ownerFinder, type OwnerType, readRepository } from './repository.ts'
import { listSecrets } from './secrets.ts'
import { tokenKind } from './servers.ts'
import {
  type NotRead,
  type PackageAnswer,
  type RepositoryAnswer,
  type SecretListings,
  textAt,
  type Visibility
} from './types.ts'

/** Asks GitHub's API; the same question is asked once, however often it is put. No method rejects. */
export interface GitHub {
  /** The repository `owner/name`, read with `token`. */
  repository(name: string): Promise<RepositoryAnswer>
  /**
   * A package by name: `repo/feature` of the container registry, `@acme/ui` of npm. One call for a token: `token`, then
   * `packages-token` where the first cannot see it. With the hint `unknown`, the owner is that of the judged repository or asked for.
   */
  package(
    type: PackageType,
    owner: string,
    ownerTypeHint: OwnerType | 'unknown',
    name: string
  ): Promise<PackageAnswer>
  /** The App whose installation `token` is of; `null` for the token of a workflow run, one of another kind, or no answer. */
  appOfToken(): Promise<string | null>
  /** The names of Codespaces secrets at every level, read with `secrets-token` alone. */
  secrets(repository: string, visibility: Visibility, ownerType: OwnerType): Promise<SecretListings>
  /** A file of at most 1 MiB at a commit, branch or tag. */
  fileAt(repository: string, path: string, ref: string): Promise<ContentsAnswer>
  /** The files that a pull request changes. */
  changedFiles(repository: string, pullRequest: number): Promise<ChangedFiles>
  /** Keeps the one comment that starts with the marker up to date. Asked every time. */
  comment(place: CommentPlace, body: CommentBody): Promise<CommentWritten>
}

/** With what GitHub is asked. */
export interface GitHubMeans {
  /** The network, with its time-outs, redirects, waits for rate limits and count of requests. */
  readonly fetch: Fetch
  readonly servers: Servers
  readonly tokens: Tokens
  /** Where answers are kept from one run to the next; left out: nowhere. */
  readonly cache?: AnswerCache
  /** Why the run has no `secrets-token`, as a clause (`whyWithoutSecrets`); left out where nobody gave one. */
  readonly withoutSecrets?: string | null
}

/** Makes the client. Nothing is asked or loaded before the first question. */
export function createGitHub(means: GitHubMeans): GitHub {
  const fetch = means.cache === undefined ? means.fetch : conditionalFetch(means.fetch, means.cache)
  const api = createApi(fetch, means.servers)
  const token = named('token', means.tokens.token)
  const repositories = memoize<RepositoryAnswer>()
  const repository: GitHub['repository'] = name =>
    repositories.get(name.toLowerCase(), () => readRepository(api, token, name))
  const comment: GitHub['comment'] = async (place, body) =>
    token === null ? noToken('comment with') : keepComment(api, token, place, body)
  return {
    repository,
    package: packageQuestion(api, token, repositories, means),
    appOfToken: appQuestion(api, token),
    secrets: secretsQuestion(api, repositories, means),
    ...repositoryQuestions(api, token),
    comment
  }
}

/** The answers about repositories that were asked for, by name in lower case. */
type Repositories = Pick<Memo<RepositoryAnswer>, 'keys' | 'known'>

function packageQuestion(
  api: Api,
  token: NamedToken | null,
  repositories: Repositories,
  { tokens, servers }: GitHubMeans
): GitHub['package'] {
  const readers = packageReaders(token, named('packages-token', tokens.packagesToken))
  const owners = ownerFinder(api, readers, repositories)
  const packages = memoize<PackageAnswer>()
  return (type, owner, hint, name) =>
    packages.get(`${type} ${owner.toLowerCase()}/${name}`, async () => {
      if (readers.length === 0) return noToken('read packages with')
      const found = hint === 'unknown' ? await owners.find(owner) : ({ read: 'found', type: hint } as const)
      if (found.read === 'not-found') return { ...found, ownerType: 'none' }
      if (found.read !== 'found') return found
      return readPackage(api, readers, { type, owner, ownerType: found.type, name }, servers)
    })
}

function appQuestion(api: Api, token: NamedToken | null): GitHub['appOfToken'] {
  return memoizeOne(async () =>
    token !== null && tokenKind(token.value) === 'installation' ? appOf(api, token) : null
  )
}

function repositoryQuestions(api: Api, token: NamedToken | null): Pick<GitHub, 'fileAt' | 'changedFiles'> {
  const files = memoize<ContentsAnswer>()
  const changes = memoize<ChangedFiles>()
  return {
    fileAt: (repository, path, ref) =>
      files.get(JSON.stringify([repository.toLowerCase(), path, ref]), async () =>
        token === null ? noToken('read files with') : readFileAt(api, token, repository, path, ref)
      ),
    changedFiles: (repository, pullRequest) =>
      changes.get(`${repository.toLowerCase()} ${pullRequest}`, async () =>
        token === null
          ? noToken('read the pull request with')
          : listChangedFiles(api, token, repository, pullRequest)
      )
  }
}

/** Lists of selected repositories contain names as they are now: after a rename, the one in the answer about the repository. */
function secretsQuestion(
  api: Api,
  repositories: Repositories,
  { tokens, withoutSecrets }: GitHubMeans
): GitHub['secrets'] {
  const token = named('secrets-token', tokens.secretsToken)
  const listings = memoize<SecretListings>()
  return (name, visibility, ownerType) =>
    listings.get(`${name.toLowerCase()} ${visibility} ${ownerType}`, async () => {
      const answer = await repositories.known(name.toLowerCase())
      const repository = answer?.read === 'found' ? answer.fullName : name
      return listSecrets(api, token, { repository, visibility, ownerType }, noSecretsToken(withoutSecrets))
    })
}

function named(name: NamedToken['name'], value: string | null): NamedToken | null {
  return value === null || value === '' ? null : { name, value }
}

function packageReaders(token: NamedToken | null, packagesToken: NamedToken | null): NamedToken[] {
  const second = packagesToken?.value === token?.value ? null : packagesToken
  return [token, second].filter(one => one !== null)
}

function noToken(purpose: string): NotRead {
  return { read: 'no-token', detail: `no token was given to ${purpose}` }
}

function noSecretsToken(because: string | null | undefined): string {
  return because
    ? `there is no \`secrets-token\`: ${because}`
    : "no `secrets-token` was given, and a workflow's own token can never read the names of Codespaces secrets"
}

/** An answer that was given before, and the `ETag` under which GitHub knows it. */
export interface KeptAnswer {
  readonly etag: string
  readonly contentType: string
  readonly body: string
}

/** Keeps answers from one run to the next. They may name private packages: the place is as private as they are. */
export interface AnswerCache {
  get(key: string): Promise<KeptAnswer | null>
  set(key: string, answer: KeptAnswer): Promise<void>
}

/** The largest answer that is kept, in bytes. */
const largestKept = 4 * 1024 * 1024

/**
 * Asks whether an answer has changed since it was kept. 304 does not count against the primary rate limit
 * (docs: best practices for the REST API), and gives the kept answer as if it had come now.
 * Keys contain a hash of the token, since two tokens may be shown different things, and never the token itself.
 */
function conditionalFetch(next: Fetch, cache: AnswerCache): Fetch {
  return async request => {
    if (request.method !== 'GET') return next(request)
    const key = keyOf(request)
    const kept = await cache.get(key)
    if (kept !== null) request.headers.set('if-none-match', kept.etag)
    const response = await next(request)
    if (kept !== null && response.status === 304)
      return new Response(kept.body, { headers: { 'content-type': kept.contentType, etag: kept.etag } })
    const etag = response.headers.get('etag')
    return response.status === 200 && etag !== null ? keep(response, etag, key, cache) : response
  }
}

async function keep(response: Response, etag: string, key: string, cache: AnswerCache): Promise<Response> {
  const body = await readBody(response, largestKept)
  const contentType = response.headers.get('content-type') ?? 'application/json'
  await cache.set(key, { etag, contentType, body: body.toString('utf8') })
  const { status, statusText, headers } = response
  return new Response(body, { status, statusText, headers })
}

function keyOf(request: Request): string {
  const token = request.headers.get('authorization') ?? ''
  const accept = request.headers.get('accept') ?? ''
  return createHash('sha256')
    .update(JSON.stringify([token, accept, request.url]))
    .digest('hex')
}

/** The one question that GitHub's REST API has no address for. */
const query = 'query { viewer { login } }'

/** A login, with the ending that bots have. */
const login = /^[\w-]{1,100}(?:\[bot\])?$/

/** GitHub's own App, to which the token of every workflow run belongs. */
const actions = 'github-actions'

/**
 * Returns the App to which an installation token belongs, by its login without the ending `[bot]`; `null` where it is the
 * token of a workflow run, and where GitHub does not say. The two kinds look alike, and only GraphQL says who they are:
 * `GET /user` refuses both (observed: marocchino/sticky-pull-request-comment, fullsend-ai/fullsend#1953).
 */
async function appOf(api: Api, token: NamedToken): Promise<string | null> {
  const answer = await api.ask(token.value, 'POST /graphql', { query })
  if (answer.kind !== 'answered' || answer.status !== 200) return null
  const given = textAt(answer.data, 'data', 'viewer', 'login')
  if (given === null || !login.test(given)) return null
  const name = given.replace(/\[bot\]$/, '')
  return name.toLowerCase() === actions ? null : name
}
