import type { SecretSurvey } from '../credentials/triples/survey.ts'
import type { Discovery } from '../discovery/types.ts'
import type { Facts } from '../evidence/types.ts'
import type { PackageAnswer, Visibility } from '../github/types.ts'
import { contextOf } from './context.ts'
import { judgeImages } from './judge.ts'
import { evidenceOf } from './evidence-lines.ts'
import type { Policy } from './types.ts'
import { judgeOtherPackage } from './other-packages.ts'
import { decide } from './tables/row.ts'
import { rowsOfPackage } from './tables/github-packages.ts'
import type { PackageRowInput } from './tables/package-input.ts'

/**
 * Whether the pull with the repository's own token can still matter for a package, given the answer of the Packages API:
 * whether there is a repository for which another answer of that pull leads to another row.
 */
export function ownTokenCanMatter(look: PackageAnswer): boolean {
  const answers = ['ok', 'refused', 'none'] as const
  return repositoriesFor(look).some(
    found =>
      new Set(answers.map(token => decide('github-packages', rowsOfPackage, { ...found, token }).row)).size >
      1
  )
}

const visibilities = ['public', 'private', 'internal', 'unknown'] as const satisfies readonly Visibility[]
const either = [true, false] as const

/** What the rows of packages look at, for every repository that may ask for a package which is refused without a login. */
function repositoriesFor(look: PackageAnswer): readonly PackageRowInput[] {
  return visibilities.flatMap(repository =>
    either.flatMap(linkedToRepository =>
      either.map(sameOwner => ({
        anonymous: 'refused' as const,
        unreachable: 'unreachable' as const,
        answered: true,
        missing: false,
        codespaceToken: 'not-asked' as const,
        triples: null,
        loginRefused: false,
        openTriples: [],
        grant: null,
        permission: null,
        package: look,
        linkedToRepository,
        sameOwner,
        repository,
        token: 'none' as const,
        tokenStatus: null,
        app: null,
        seen: false,
        prebuildAccount: false
      }))
    )
  )
}

/**
 * Whether the names of the Codespaces secrets can still matter, given all other facts: whether an access, or the evidence
 * for it, differs between names that were not read, that do not exist, and that are complete.
 */
export function namesCanMatter(discovery: Discovery, facts: Facts, policy: Policy): boolean {
  const judged = (secrets: SecretSurvey | null): string =>
    judgedWith(discovery, { ...facts, secrets }, policy)
  const unread = judged(null)
  return [noNames, completeNames(facts)].some(secrets => judged(secrets) !== unread)
}

function judgedWith(discovery: Discovery, facts: Facts, policy: Policy): string {
  const context = contextOf(discovery, facts, policy)
  return JSON.stringify([
    judgeImages(context).map(verdict => [verdict.access, evidenceOf(context, verdict)]),
    facts.packages.map(one => judgeOtherPackage(context, one).judged)
  ])
}

const noNames: SecretSurvey = { triples: [], nearMisses: [], allRead: true, prebuildToken: null, unread: [] }

/** Every prefix that is declared or that the run has, one that nobody has named, and the token of prebuilds. */
function completeNames({ declarations, images }: Facts): SecretSurvey {
  const declared = declarations.registries.map(({ secrets }) => secrets.toUpperCase())
  const given = [...images.values()].flatMap(({ triples }) => triples.map(({ prefix }) => prefix))
  const level = 'repository'
  return {
    ...noNames,
    prebuildToken: level,
    triples: [...new Set([...declared, ...given, 'NAMED_NOWHERE'])].map(prefix => ({
      prefix,
      reach: 'complete',
      levels: { SERVER: level, USER: level, PASSWORD: level },
      missing: [],
      unassigned: [],
      mixed: false,
      passwordUpdatedAt: null
    }))
  }
}
