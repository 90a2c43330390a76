import type { Declarations } from '../declarations/declarations.ts'
import type { RepositoryLook } from '../github/facts.ts'
import type { ImageFacts } from './facts.ts'

/** What decides, beside the answers about the image, whether table 3.2 says `no`. */
export interface Beside {
  readonly repository: string | null
  readonly repositoryLook: RepositoryLook
  readonly declarations: Declarations
}

/**
 * Whether table 3.2 of the specification can only say `no` of an image, but for a permission that devcontainer.json asks
 * for: then the names of Codespaces secrets tell what else could log in.
 */
export function isDenied(image: ImageFacts, beside: Beside): boolean {
  const { repositoryLook, declarations } = beside
  const { anonymous, tokens, package: look, reference } = image
  const pulls = tokens
    .filter(({ claim }) => claim !== 'other-token-pull')
    .map(({ look: { result } }) => result)
  const isMissing = tokens.some(({ look: { result } }) => result === 'not-found')
  if (anonymous.result !== 'refused' || look === null || isMissing || pulls.includes('allowed')) return false
  const name = `${reference.registry}/${reference.repository}`
  if (declarations.grants.some(grant => same(grant.package, name))) return false
  const isRefused = pulls.includes('refused')
  if (look.read !== 'found') return look.read === 'not-found' && isRefused
  const isPublic = repositoryLook.read === 'found' && repositoryLook.visibility === 'public'
  if (look.visibility === 'internal') return isPublic
  const fullName = repositoryLook.read === 'found' ? repositoryLook.fullName : beside.repository
  const isLinked = look.linkedRepository !== null && same(look.linkedRepository, fullName ?? '')
  return look.visibility === 'private' && (isRefused || (isPublic && !isLinked))
}

function same(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase()
}
