import type { Answer, Api } from './api.ts'
import { type Listed, listPages } from './pages.ts'
import { malformed, type NamedToken, notRead, type Question } from './refusal.ts'
import { type OwnerType, repositoryName, type RepositoryName } from './repository.ts'
import { tokenKind } from './servers.ts'
import {
  entry,
  listAt,
  prebuildTokenName,
  type SecretLevel,
  type SecretListing,
  type SecretListings,
  type SecretName,
  textAt,
  type Visibility
} from './types.ts'

/** The repository that names are to reach. */
export interface SecretsQuestion {
  readonly repository: string
  readonly visibility: Visibility
  readonly ownerType: OwnerType
}

/**
 * Reads the names of Codespaces secrets at the three levels, each by itself: one that may not be read takes nothing from
 * the others. Values are never given. A workflow's own token can read none of them.
 */
export async function listSecrets(
  api: Api,
  token: NamedToken | null,
  asked: SecretsQuestion,
  noToken: string
): Promise<SecretListings> {
  const name = repositoryName(asked.repository)
  if (token === null) return everywhere({ read: 'no-token', detail: noToken })
  if (name === null)
    return everywhere({
      read: 'not-applicable',
      detail: `"${asked.repository}" is no repository: expected owner/name`
    })
  const [repository, organization, user] = await Promise.all([
    repositoryLevel(api, token, name),
    organizationLevel(api, token, name, asked),
    userLevel(api, token, asked)
  ])
  return { repository, organization, user }
}

function everywhere(listing: SecretListing): SecretListings {
  return { repository: listing, organization: listing, user: listing }
}

async function repositoryLevel(api: Api, token: NamedToken, name: RepositoryName): Promise<SecretListing> {
  const listed = await names(api, token, 'GET /repos/{owner}/{repo}/codespaces/secrets', { ...name })
  return readLevel(listed, token, 'repository', () => Promise.resolve('yes'))
}

async function organizationLevel(
  api: Api,
  token: NamedToken,
  name: RepositoryName,
  asked: SecretsQuestion
): Promise<SecretListing> {
  if (asked.ownerType === 'User')
    return { read: 'not-applicable', detail: 'the owner is a user, who has no organization level' }
  const org = name.owner
  const listed = await names(api, token, 'GET /orgs/{org}/codespaces/secrets', { org })
  return readLevel(listed, token, 'organization', secret =>
    secretReach(secret, asked.visibility, () =>
      organizationSelection(api, token, org, secretName(secret), asked.repository)
    )
  )
}

/** The user level belongs to the token's owner; an App's installation is nobody. */
async function userLevel(api: Api, token: NamedToken, asked: SecretsQuestion): Promise<SecretListing> {
  if (tokenKind(token.value) === 'installation')
    return {
      read: 'not-applicable',
      detail: "`secrets-token` is an App's installation token, which belongs to no user"
    }
  const listed = await names(api, token, 'GET /user/codespaces/secrets', {})
  return readLevel(listed, token, 'user', secret =>
    secretReach(secret, asked.visibility, () =>
      userSelection(api, token, secretName(secret), asked.repository)
    )
  )
}

/** GitHub allows 100 secrets for a level; the bound leaves room. */
function names(
  api: Api,
  token: NamedToken,
  route: string,
  parameters: Readonly<Record<string, string>>
): Promise<Listed> {
  return listPages(api, token.value, { route, parameters, member: 'secrets', pages: 10 })
}

async function readLevel(
  listed: Listed,
  token: NamedToken,
  level: SecretLevel,
  reaches: (secret: unknown) => Promise<SecretName['reaches']>
): Promise<SecretListing> {
  const question = questionAbout(level)
  if (listed.kind === 'stopped') return stopped(listed.answer, token, question, level)
  if (!listed.whole)
    return {
      read: 'unreachable',
      detail: 'there are more secrets than GitHub allows, and they were not all read'
    }
  const secrets = listed.items.filter(item => secretName(item) !== '')
  const found = await Promise.all(
    secrets.map(async secret => ({
      name: secretName(secret),
      updatedAt: textAt(secret, 'updated_at'),
      reaches: await reaches(secret)
    }))
  )
  return { read: 'names', names: found }
}

function stopped(answer: Answer, token: NamedToken, question: Question, level: SecretLevel): SecretListing {
  if (answer.kind !== 'answered') return notRead(answer, token, question)
  if (answer.status === 200) return malformed(question)
  if (answer.status !== 404) return notRead(answer, token, question)
  const perhaps = level === 'organization' ? ', or the organization has no plan with Codespaces secrets' : ''
  return {
    read: 'not-found',
    detail: `\`${token.name}\` may not see them (404): ${question.needs[tokenKind(token.value)]}${perhaps}`
  }
}

const permission: Readonly<Record<SecretLevel, readonly [fineGrained: string, classic: string]>> = {
  repository: ['the repository permission "Codespaces secrets: write"', 'the scope `repo`'],
  organization: [
    'the organization permission "Organization codespaces secrets: read"',
    'the scope `admin:org`'
  ],
  user: ['the account permission "Codespaces user secrets: read"', 'the scope `codespace:secrets`']
}

function questionAbout(level: SecretLevel): Question {
  const [fineGrained, classic] = permission[level]
  const both = `it needs ${fineGrained}, or as a classic token ${classic}`
  return {
    what: null,
    needs: {
      installation: `a workflow's own token can never read them, and an App's token needs ${fineGrained}`,
      'fine-grained': `it needs ${fineGrained}`,
      classic: `it needs ${classic}`,
      'user-to-server': `it needs ${fineGrained}`,
      oauth: `it needs ${classic}`,
      unknown: both
    }
  }
}

type Reach = SecretName['reaches']

/** The name of a secret in upper case: names are compared without case (docs: naming your secrets). */
function secretName(secret: unknown): string {
  return (textAt(secret, 'name') ?? '').toUpperCase()
}

/**
 * Whether a secret of the organization or of a user reaches the repository: the list of selected
 * repositories is a call of its own, made only for names that matter.
 */
async function secretReach(
  secret: unknown,
  repository: Visibility,
  selected: () => Promise<Reach>
): Promise<Reach> {
  const visibility = textAt(secret, 'visibility')
  if (visibility === 'all') return 'yes'
  if (visibility === 'private') return reachOfPrivate(repository)
  return visibility === 'selected' && matters(secretName(secret)) ? selected() : 'unknown'
}

function reachOfPrivate(repository: Visibility): Reach {
  if (repository === 'unknown') return 'unknown'
  return repository === 'public' ? 'no' : 'yes'
}

/** Other names serve no registry and no prebuild. */
function matters(name: string): boolean {
  return name.includes('CONTAINER_REGISTRY') || name === prebuildTokenName
}

/** Whether the repository is among those that an organization selected for a secret; the reading stops where it is found. */
async function organizationSelection(
  api: Api,
  token: NamedToken,
  org: string,
  secret: string,
  repository: string
): Promise<Reach> {
  const isIt = isRepository(repository)
  const found = await listPages(api, token.value, {
    route: 'GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories',
    parameters: { org, secret_name: secret },
    member: 'repositories',
    pages: 50,
    enough: isIt
  })
  if (found.kind === 'stopped') return 'unknown'
  if (found.items.some(isIt)) return 'yes'
  return found.whole ? 'no' : 'unknown'
}

/**
 * Whether the repository is among those that a user selected for a secret. GitHub documents no pages for this list:
 * where it says that it has more than it gave, a repository may be missing from it.
 */
async function userSelection(
  api: Api,
  token: NamedToken,
  secret: string,
  repository: string
): Promise<Reach> {
  const route = 'GET /user/codespaces/secrets/{secret_name}/repositories'
  const answer = await api.ask(token.value, route, { secret_name: secret })
  if (answer.kind !== 'answered' || answer.status !== 200) return 'unknown'
  const found = listAt(answer.data, 'repositories')
  if (found === null) return 'unknown'
  if (found.some(isRepository(repository))) return 'yes'
  const total = entry(answer.data, 'total_count')
  return typeof total === 'number' && total > found.length ? 'unknown' : 'no'
}

function isRepository(fullName: string): (item: unknown) => boolean {
  const wanted = fullName.toLowerCase()
  return item => textAt(item, 'full_name')?.toLowerCase() === wanted
}
