import type { Answer, Api } from './api.ts'
import { textAt } from './answer.ts'
import type { SecretLevel, SecretListing, SecretListings, SecretName, Visibility } from './facts.ts'
import { listPages, type Listed } from './listing.ts'
import type { OwnerType } from './owner.ts'
import { malformed, notRead, type NamedToken, type Question } from './refusal.ts'
import { repositoryName, type RepositoryName } from './repository.ts'
import { organizationSelection, secretName, secretReach, userSelection } from './secret-reach.ts'
import { tokenKind } from './token.ts'

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
