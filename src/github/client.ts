import type { Servers, Tokens } from '../environment.ts'
import type { Fetch } from '../registry/fetch.ts'
import { once } from '../registry/once.ts'
import { createApi, type Api } from './api.ts'
import { keepComment, type CommentBody, type CommentPlace, type CommentWritten } from './comments.ts'
import { conditionalFetch, type AnswerCache } from './conditional.ts'
import { listChangedFiles, readFileAt, type ChangedFiles, type FileLook } from './contents.ts'
import type { NotRead, PackageLook, RepositoryLook, SecretListings, Visibility } from './facts.ts'
import { ownerFinder, type OwnerType } from './owner.ts'
import { lookAtPackage } from './packages.ts'
import type { PackageType } from './pages.ts'
import type { NamedToken } from './refusal.ts'
import { lookAtRepository } from './repository.ts'
import { listSecrets } from './secrets.ts'
import { tokenKind } from './token.ts'
import { appOf } from './viewer.ts'

/** Asks GitHub's API; the same question is asked once, however often it is put. No method rejects. */
export interface GitHub {
  /** The repository `owner/name`, read with `token`. */
  repository(name: string): Promise<RepositoryLook>
  /**
   * A package by name: `repo/feature` of the container registry, `@acme/ui` of npm. One call for a token: `token`, then
   * `packages-token` where the first cannot see it. With the hint `unknown`, the owner is the looked-at repository's or asked for.
   */
  package(
    type: PackageType,
    owner: string,
    ownerTypeHint: OwnerType | 'unknown',
    name: string
  ): Promise<PackageLook>
  /** The App whose installation `token` is of; `null` for the token of a workflow run, one of another kind, or no answer. */
  appOfToken(): Promise<string | null>
  /** The names of Codespaces secrets at every level, read with `secrets-token` alone. */
  secrets(repository: string, visibility: Visibility, ownerType: OwnerType): Promise<SecretListings>
  /** A file of at most 1 MiB at a commit, branch or tag. */
  fileAt(repository: string, path: string, ref: string): Promise<FileLook>
  /** The files that a pull request changes. */
  changedFiles(repository: string, pullRequest: number): Promise<ChangedFiles>
  /** Keeps the one comment that starts with the marker up to date. Asked every time. */
  comment(place: CommentPlace, body: CommentBody): Promise<CommentWritten>
}

/** With what GitHub is asked. */
export interface GitHubMeans {
  /** The door to the network, with its time-outs, redirects, waits for rate limits and count of requests. */
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
  const looks = new Map<string, Promise<RepositoryLook>>()
  const repository: GitHub['repository'] = name => {
    const look = looks.get(name.toLowerCase()) ?? lookAtRepository(api, token, name)
    looks.set(name.toLowerCase(), look)
    return look
  }
  const comment: GitHub['comment'] = async (place, body) =>
    token === null ? noToken('comment with') : keepComment(api, token, place, body)
  return {
    repository,
    package: packageQuestion(api, token, looks, means),
    appOfToken: appQuestion(api, token),
    secrets: secretsQuestion(api, looks, means),
    ...repositoryQuestions(api, token),
    comment
  }
}

/** The looks at repositories that were asked for, by name in lower case. */
type Looks = ReadonlyMap<string, Promise<RepositoryLook>>

function packageQuestion(
  api: Api,
  token: NamedToken | null,
  looks: Looks,
  { tokens, servers }: GitHubMeans
): GitHub['package'] {
  const readers = packageReaders(token, named('packages-token', tokens.packagesToken))
  const owners = ownerFinder(api, readers, looks)
  const packages = once<PackageLook>()
  return (type, owner, hint, name) =>
    packages.get(`${type} ${owner.toLowerCase()}/${name}`, async () => {
      if (readers.length === 0) return noToken('read packages with')
      const look = hint === 'unknown' ? await owners.find(owner) : ({ read: 'found', type: hint } as const)
      if (look.read === 'not-found') return { ...look, ownerType: 'none' }
      if (look.read !== 'found') return look
      return lookAtPackage(api, readers, { type, owner, ownerType: look.type, name }, servers)
    })
}

function appQuestion(api: Api, token: NamedToken | null): GitHub['appOfToken'] {
  const apps = once<string | null>()
  return () =>
    apps.get('token', async () =>
      token !== null && tokenKind(token.value) === 'installation' ? appOf(api, token) : null
    )
}

function repositoryQuestions(api: Api, token: NamedToken | null): Pick<GitHub, 'fileAt' | 'changedFiles'> {
  const files = once<FileLook>()
  const changes = once<ChangedFiles>()
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

/** Lists of selected repositories hold names as they are now: after a rename, the one that the look at the repository gave. */
function secretsQuestion(api: Api, looks: Looks, { tokens, withoutSecrets }: GitHubMeans): GitHub['secrets'] {
  const token = named('secrets-token', tokens.secretsToken)
  const listings = once<SecretListings>()
  return (name, visibility, ownerType) =>
    listings.get(`${name.toLowerCase()} ${visibility} ${ownerType}`, async () => {
      const look = await looks.get(name.toLowerCase())
      const repository = look?.read === 'found' ? look.fullName : name
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
