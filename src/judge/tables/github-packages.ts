import type { Visibility } from '../../github/types.ts'
import { worse } from '../types.ts'
import type { PackageRowInput } from './package-input.ts'
import { judgeRegistry, type RegistryRowName } from './registries.ts'
import type { Decided, Referral, Row } from './row.ts'
import { decide, no, unknown, yes, yesUnproven } from './row.ts'

type Found = PackageRowInput

/** The first rows: what everybody, and the token of a codespace, gets from the registry. */
const rowsBeforeTriples = [
  {
    row: 'public, but a login is refused',
    when: publicWithRefusedLogin,
    verdict: unknown,
    rule: 'login-breaks-public-image',
    why: 'Docker does not fall back to the anonymous pull when it has a login'
  },
  {
    row: 'anonymous pull works',
    when: found => found.anonymous === 'allowed',
    verdict: yes,
    rule: null,
    why: 'everybody may pull it'
  },
  {
    row: 'image not there',
    when: found => found.missing,
    verdict: no,
    rule: 'image-not-found',
    why: 'somebody who is let in does not find the tag or digest'
  },
  {
    row: 'the token of the codespace pulls',
    when: found => found.codespaceToken === 'allowed',
    verdict: yesUnproven,
    rule: null,
    why: 'it proves the access of this codespace; a prebuild has a token of its own'
  }
] as const satisfies readonly Row<Found>[]

/** A triple for the registry was tried, or is complete and declared: codespaces use it for every image from there. */
const triplesRow = {
  row: 'a triple for the registry',
  when: found => found.triples !== null,
  as: 'other-registries',
  why: 'a triple was tried, or is complete and declared; Docker uses it for every image of the host'
} as const satisfies Referral<Found>

/** A registry that says nothing to anybody is neither a yes nor a no, whatever the Packages API says. */
const unreachableRows = [
  {
    row: 'no answer, the address is refused',
    when: registryUnreachable('address-refused'),
    verdict: unknown,
    rule: 'address-refused',
    why: 'hosts in private networks are only asked where that is permitted'
  },
  {
    row: 'no answer, a limit was reached',
    when: registryUnreachable('limit-reached'),
    verdict: unknown,
    rule: 'limit-reached',
    why: 'what lies beyond a limit is not read'
  },
  {
    row: 'no answer from the registry',
    when: registryUnreachable('unreachable'),
    verdict: unknown,
    rule: 'registry-unreachable',
    why: 'silence proves nothing'
  }
] as const satisfies readonly Row<Found>[]

/** The rows that need the Packages API, declarations and the repository's own token alone; other packages share them. */
export const rowsOfPackage = [
  {
    row: 'a declared grant, prebuilds too',
    when: found => found.grant?.prebuilds === true,
    verdict: yes,
    rule: null,
    why: 'the configuration file states that a codespace and a prebuild have pulled it'
  },
  {
    row: 'a declared grant',
    when: found => found.grant !== null,
    verdict: yesUnproven,
    rule: null,
    why: 'the configuration file states that the repository was given access'
  },
  {
    row: 'permission asked for by name',
    when: found => found.permission === 'exact',
    verdict: yes,
    rule: null,
    why: 'a Feature, and devcontainer.json asks for `packages: read` of the repository that it is linked to'
  },
  {
    row: 'permission asked for the whole owner',
    when: found => found.permission === 'whole-owner',
    verdict: yesUnproven,
    rule: null,
    why: 'a Feature, and devcontainer.json asks for `owner/*`'
  },
  {
    row: 'internal, same owner',
    when: both(isPackage('internal'), isNotPublic, sameOwner),
    verdict: yes,
    rule: null,
    why: 'codespaces of the organization may pull its internal packages'
  },
  {
    row: 'internal, another owner',
    when: both(isPackage('internal'), isNotPublic),
    verdict: unknown,
    rule: 'package-access-unproven',
    why: 'access across owners is documented nowhere'
  },
  {
    row: 'internal, repository public',
    when: both(isPackage('internal'), isPublic),
    verdict: no,
    rule: 'internal-package-in-public-repository',
    why: 'internal packages are for private and internal repositories'
  },
  {
    row: 'linked, own token allowed',
    when: both(isPackage('private'), isLinked, token('ok')),
    verdict: yes,
    rule: null,
    why: 'the package inherits the access of the repository'
  },
  {
    row: 'linked, own token refused',
    when: both(isPackage('private'), isLinked, token('refused')),
    verdict: no,
    rule: 'package-access-not-inherited',
    why: 'a package that inherits access gives it to the token of the repository too'
  },
  {
    row: 'linked, own token not asked',
    when: both(isPackage('private'), isLinked),
    verdict: unknown,
    rule: 'package-access-unproven',
    why: 'whether access is inherited cannot be read'
  },
  {
    row: 'not linked, own token allowed',
    when: both(isPackage('private'), token('ok')),
    verdict: unknown,
    rule: 'package-access-unproven',
    why: 'the lists for Actions and for Codespaces are two'
  },
  {
    row: 'not linked, repository public',
    when: both(isPackage('private'), isPublic),
    verdict: no,
    rule: 'private-package-in-public-repository',
    why: 'a public repository gets no private package without a grant'
  },
  {
    row: 'not linked, own token refused',
    when: both(isPackage('private'), isNotPublic, token('refused')),
    verdict: no,
    rule: 'package-not-granted',
    why: 'nothing is inherited, and no grant is declared'
  },
  {
    row: 'not linked, own token not asked',
    when: both(isPackage('private'), isNotPublic),
    verdict: unknown,
    rule: 'package-access-unproven',
    why: 'the list of repositories with access cannot be read'
  },
  {
    row: 'public, yet refused',
    when: publicYetRefused,
    verdict: unknown,
    rule: 'package-access-unproven',
    why: 'the API and the registry contradict each other'
  },
  {
    row: 'visibility not known',
    when: visibilityNotKnown,
    verdict: unknown,
    rule: 'package-access-unproven',
    why: 'the visibility of the package or of the repository could not be read'
  },
  {
    row: 'not known to the API, own token allowed',
    when: both(isRead('not-found'), token('ok')),
    verdict: unknown,
    rule: 'package-access-unproven',
    why: 'the lists for Actions and for Codespaces are two'
  },
  {
    row: 'not known to the API, own token refused',
    when: both(isRead('not-found'), token('refused')),
    verdict: no,
    rule: 'package-not-found',
    why: 'neither the API nor the registry shows the package to the repository'
  },
  {
    row: 'not known to the API, own token not asked',
    when: isRead('not-found'),
    verdict: unknown,
    rule: 'token-cannot-read-packages',
    why: 'the token may lack the right to see the package'
  },
  {
    row: 'the API refuses the token',
    when: isRead('refused'),
    verdict: unknown,
    rule: 'token-cannot-read-packages',
    why: 'the visibility of the package could not be read'
  },
  {
    row: 'no token for the API',
    when: isRead('no-token'),
    verdict: unknown,
    rule: 'token-cannot-read-packages',
    why: 'the Packages API answers nobody without a token'
  },
  {
    row: 'no answer from the API',
    when: () => true,
    verdict: unknown,
    rule: 'registry-unreachable',
    why: 'silence proves nothing'
  }
] as const satisfies readonly Row<Found>[]

const rowsAfterTriples = [...unreachableRows, ...rowsOfPackage] as const

/** GitHub's container registry. The first row that matches decides. */
export const packageRows = [...rowsBeforeTriples, triplesRow, ...rowsAfterTriples] as const

/** The rows of this table by name; the row of triples never decides itself. */
export type PackageRowName = (typeof rowsBeforeTriples | typeof rowsAfterTriples)[number]['row']

type Decision = Decided<PackageRowName | RegistryRowName>

/** Judges an image of GitHub's container registry. */
export function judgePackage(found: PackageRowInput): Decision {
  const decision = byRows(found)
  return found.anonymous === 'allowed' ? decision : forPrebuilds(found, decision)
}

function byRows(found: Found): Decision {
  const first = packageRows.find(row => row.when(found))
  if (first === triplesRow && found.triples !== null) return judgeRegistry(found.triples)
  return decide<Found, PackageRowName>('github-packages', [...rowsBeforeTriples, ...rowsAfterTriples], found)
}

/** What another account that prebuilds log in with gets of a package that is not public is not known. */
export function forPrebuilds<Name extends string>(
  { prebuildAccount }: PackageRowInput,
  decision: Decided<Name>
): Decided<Name> {
  const [team] = decision.verdict
  return prebuildAccount ? { ...decision, verdict: [team, worse(team, 'unknown')] } : decision
}

/** The same without the row of triples: what codespaces get with no secrets at all. */
export function judgeSeamless(found: PackageRowInput): Decision {
  return judgePackage({ ...found, triples: null, loginRefused: false })
}

function publicWithRefusedLogin(found: Found): boolean {
  return found.anonymous === 'allowed' && found.loginRefused
}

function registryUnreachable(unreachable: Found['unreachable']): (found: Found) => boolean {
  return found => found.anonymous === 'no-answer' && !found.answered && found.unreachable === unreachable
}

function both(...tests: readonly ((found: Found) => boolean)[]): (found: Found) => boolean {
  return found => tests.every(test => test(found))
}

function isPackage(visibility: Visibility): (found: Found) => boolean {
  return found => found.package.read === 'found' && found.package.visibility === visibility
}

function isRead(read: Found['package']['read']): (found: Found) => boolean {
  return found => found.package.read === read
}

function token(result: Found['token']): (found: Found) => boolean {
  return found => found.token === result
}

function isPublic(found: Found): boolean {
  return found.repository === 'public'
}

function isNotPublic(found: Found): boolean {
  return found.repository === 'private' || found.repository === 'internal'
}

function isLinked(found: Found): boolean {
  return found.linkedToRepository
}

function sameOwner(found: Found): boolean {
  return found.sameOwner
}

function publicYetRefused(found: Found): boolean {
  return isPackage('public')(found) && found.anonymous === 'refused'
}

/** A package is there, and its own visibility is a word that nobody knows, or R's is not known. */
function visibilityNotKnown(found: Found): boolean {
  return (
    isPackage('unknown')(found) ||
    (found.package.read === 'found' && found.repository === 'unknown' && !isPackage('public')(found))
  )
}
