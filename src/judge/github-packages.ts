import type { Visibility } from '../github/facts.ts'
import type { PackageFound } from './package-found.ts'
import { judgeRegistry } from './registries.ts'
import type { Decision, Referral, Row } from './row.ts'
import { decide, no, unknown, yes, yesUnproven } from './row.ts'
import { worse } from './verdict.ts'

type Found = PackageFound

/**
 * The first rows of table 3.2: what registries and triples say. Row 16 stands here as well, since a registry that says
 * nothing to anybody is neither a yes nor a no, whatever the Packages API says (specification 1).
 */
const rowsOfRegistry: readonly (Row<Found> | Referral<Found>)[] = [
  { row: 1, when: publicWithRefusedLogin, verdict: unknown, rule: 'login-breaks-public-image' },
  { row: 1, when: found => found.anonymous === 'allowed', verdict: yes, rule: null },
  { row: 2, when: found => found.missing, verdict: no, rule: 'image-not-found' },
  { row: 3, when: found => found.codespaceToken === 'allowed', verdict: yesUnproven, rule: null },
  { row: 4, when: found => found.triples !== null, as: asIn33 },
  { row: 16, when: registrySilent('address-refused'), verdict: unknown, rule: 'address-refused' },
  { row: 16, when: registrySilent('limit-reached'), verdict: unknown, rule: 'limit-reached' },
  { row: 16, when: registrySilent('unreachable'), verdict: unknown, rule: 'registry-unreachable' }
]

/** The rows of table 3.2 that need the Packages API, declarations and T alone; 3.6 shares them. */
export const rowsOfPackage: readonly Row<Found>[] = [
  { row: 5, when: found => found.grant?.prebuilds === true, verdict: yes, rule: null },
  { row: 5, when: found => found.grant !== null, verdict: yesUnproven, rule: null },
  { row: 6, when: found => found.permission === 'exact', verdict: yes, rule: null },
  { row: 6, when: found => found.permission === 'whole-owner', verdict: yesUnproven, rule: null },
  { row: 7, when: both(isPackage('internal'), isNotPublic, sameOwner), verdict: yes, rule: null },
  {
    row: 7,
    when: both(isPackage('internal'), isNotPublic),
    verdict: unknown,
    rule: 'package-access-unproven'
  },
  {
    row: 8,
    when: both(isPackage('internal'), isPublic),
    verdict: no,
    rule: 'internal-package-in-public-repository'
  },
  { row: 9, when: both(isPackage('private'), isLinked, token('ok')), verdict: yes, rule: null },
  {
    row: 9,
    when: both(isPackage('private'), isLinked, token('refused')),
    verdict: no,
    rule: 'package-access-not-inherited'
  },
  { row: 9, when: both(isPackage('private'), isLinked), verdict: unknown, rule: 'package-access-unproven' },
  {
    row: 10,
    when: both(isPackage('private'), token('ok')),
    verdict: unknown,
    rule: 'package-access-unproven'
  },
  {
    row: 11,
    when: both(isPackage('private'), isPublic),
    verdict: no,
    rule: 'private-package-in-public-repository'
  },
  {
    row: 12,
    when: both(isPackage('private'), isNotPublic, token('refused')),
    verdict: no,
    rule: 'package-not-granted'
  },
  {
    row: 12,
    when: both(isPackage('private'), isNotPublic),
    verdict: unknown,
    rule: 'package-access-unproven'
  },
  { row: 13, when: publicYetRefused, verdict: unknown, rule: 'package-access-unproven' },
  { row: 13, when: visibilityNotKnown, verdict: unknown, rule: 'package-access-unproven' },
  {
    row: 14,
    when: both(isRead('not-found'), token('ok')),
    verdict: unknown,
    rule: 'package-access-unproven'
  },
  { row: 14, when: both(isRead('not-found'), token('refused')), verdict: no, rule: 'package-not-found' },
  { row: 14, when: isRead('not-found'), verdict: unknown, rule: 'token-cannot-read-packages' },
  { row: 15, when: isRead('refused'), verdict: unknown, rule: 'token-cannot-read-packages' },
  { row: 15, when: isRead('no-token'), verdict: unknown, rule: 'token-cannot-read-packages' },
  { row: 16, when: () => true, verdict: unknown, rule: 'registry-unreachable' }
]

/** Table 3.2 of the specification: GitHub's container registry. The first row that matches decides. */
export const packageRows: readonly (Row<Found> | Referral<Found>)[] = [...rowsOfRegistry, ...rowsOfPackage]

/** Judges an image of GitHub's container registry by table 3.2. */
export function judgePackage(found: PackageFound): Decision {
  const decision = decide('3.2', packageRows, found)
  return found.anonymous === 'allowed' ? decision : forPrebuilds(found, decision)
}

/** What another account that prebuilds log in with gets of a package that is not public is not known. */
export function forPrebuilds({ prebuildAccount }: PackageFound, decision: Decision): Decision {
  const [team] = decision.verdict
  return prebuildAccount ? { ...decision, verdict: [team, worse(team, 'unknown')] } : decision
}

/** The same without row 4: what codespaces get with no secrets at all. */
export function judgeSeamless(found: PackageFound): Decision {
  return judgePackage({ ...found, triples: null, loginRefused: false })
}

function asIn33(found: Found): Decision {
  return found.triples === null ? decide('3.2', rowsOfPackage, found) : judgeRegistry(found.triples)
}

function publicWithRefusedLogin(found: Found): boolean {
  return found.anonymous === 'allowed' && found.loginRefused
}

function registrySilent(silence: Found['silence']): (found: Found) => boolean {
  return found => found.anonymous === 'no-answer' && !found.answered && found.silence === silence
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
