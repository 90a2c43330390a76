import { entry, listAt, textAt } from './answer.ts'
import type { Api } from './api.ts'
import { prebuildTokenName, type SecretName, type Visibility } from './facts.ts'
import { listPages } from './listing.ts'
import type { NamedToken } from './refusal.ts'

type Reach = SecretName['reaches']

/** The name of a secret in upper case: names are compared without case (docs: naming your secrets). */
export function secretName(secret: unknown): string {
  return (textAt(secret, 'name') ?? '').toUpperCase()
}

/**
 * Whether a secret of the organization or of a user reaches the repository: the list of selected
 * repositories is a call of its own, made only for names that matter.
 */
export async function secretReach(
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
export async function organizationSelection(
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
export async function userSelection(
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
