import type { PackageFacts } from '../evidence/types.ts'
import type { PackageType } from '../github/pages.ts'
import type { Verdict } from '../model.ts'
import type { Finding } from '../rules/finding.ts'
import { finding } from '../rules/finding.ts'
import { type Advice, asSentence } from './advice.ts'
import type { Context } from './context.ts'
import type { JudgedPackage } from './types.ts'
import { declaredGrant, packageEvidence, prebuildEvidence } from './evidence-lines.ts'
import { outsideOf } from './image-verdict.ts'
import { adviceOnPackage, isPackageRule } from './package-advice.ts'
import type { PackageRowInput } from './tables/package-input.ts'
import { aboutPackage } from './tables/package-input.ts'
import type { PackageSubject } from './package-subject.ts'
import { byPosition } from './order.ts'
import { isPublicPackage, judgeByApi } from './tables/other-packages.ts'
import { severityFor } from './order.ts'
import { fixUnreachable, unreachableApi } from './unreachable.ts'
import { access } from './types.ts'

/** A package's verdict, and its findings. */
export interface PackageVerdict {
  readonly judged: JudgedPackage
  readonly findings: readonly Finding[]
}

/** Judges a package of npm, NuGet or RubyGems that the repository takes from GitHub Packages. */
export function judgeOtherPackage(context: Context, facts: PackageFacts): PackageVerdict {
  const subject = subjectOf(context, facts)
  const { found, decision } = subject
  const [team, prebuild] = decision.verdict
  const judged = access(team, prebuild, outsideAccess(context, found))
  const declared = found.grant === null ? [] : [declaredGrant(found.grant)]
  const ofPrebuilds = isPublicPackage(found) ? [] : prebuildEvidence(context)
  return {
    judged: { access: judged, evidence: [packageEvidence(facts.package), ...declared, ...ofPrebuilds] },
    findings: findingsOf(subject, facts, judged)
  }
}

function subjectOf(context: Context, facts: PackageFacts): PackageSubject {
  const { owner, name } = ownerAndName(context, facts)
  const shown = `${facts.registry}/${owner}/${name}`
  const found: PackageRowInput = {
    ...aboutPackage(context, facts.package, shown, owner),
    anonymous: 'not-asked',
    unreachable: 'unreachable',
    answered: false,
    missing: false,
    codespaceToken: 'not-asked',
    triples: null,
    loginRefused: false,
    openTriples: [],
    permission: null,
    token: 'none',
    tokenStatus: null,
    app: null,
    seen: false
  }
  const decision = judgeByApi(found)
  return {
    context,
    decision,
    found,
    shown,
    type: typeOf(facts.registry),
    owner,
    name,
    isFeature: false,
    configurations: []
  }
}

/** npm names the owner in the scope; a package of another kind says it in the name before a slash, if at all. */
function ownerAndName(
  context: Context,
  { name, owner, package: look }: PackageFacts
): { owner: string; name: string } {
  const plain = name.replace(/^@/, '')
  const slash = plain.indexOf('/')
  if (slash > 0) return { owner: plain.slice(0, slash), name: plain.slice(slash + 1) }
  const linked = look.read === 'found' ? look.linkedRepository?.split('/')[0] : undefined
  return { owner: owner ?? ownerOfPage(look) ?? linked ?? context.repository?.owner ?? '', name: plain }
}

function ownerOfPage(look: PackageFacts['package']): string | null {
  if (look.read !== 'found' || look.page === null) return null
  return /^https:\/\/[^/]+\/(?:orgs|users)\/([^/]+)\/packages\//.exec(look.page)?.[1] ?? null
}

function typeOf(registry: string): PackageType {
  const types = ['npm', 'nuget', 'rubygems', 'maven', 'docker'] as const
  return types.find(type => registry.startsWith(`${type}.`)) ?? 'npm'
}

/** These registries ask for a token even for a public package, so an anonymous pull proves nothing. */
function outsideAccess(context: Context, { package: look }: PackageRowInput): Verdict | null {
  const outside = outsideOf(context)
  if (outside === 'nobody') return null
  const guarded = look.read === 'found' && (look.visibility === 'private' || look.visibility === 'internal')
  return guarded && outside !== 'readers' ? 'no' : 'unknown'
}

function findingsOf(
  subject: PackageSubject,
  facts: PackageFacts,
  judged: JudgedPackage['access']
): readonly Finding[] {
  const { decision, context } = subject
  const { rule } = decision
  if (rule === null) return []
  const advice = isPackageRule(rule) ? adviceOnPackage(rule, subject) : unreachable(subject)
  return [
    finding(rule, {
      ...advice,
      places: [...facts.uses].sort(byPosition),
      required: facts.uses.some(({ required }) => required),
      severity: severityFor(rule, judged, context.policy.audiences)
    })
  ]
}

function unreachable({ context, shown, found }: PackageSubject): Advice {
  const { package: look } = found
  const silent = unreachableApi(
    context,
    look.read === 'found' ? { detail: 'the answer could not be used' } : look
  )
  return {
    message: `${silent.host} gave no usable answer about ${shown}.`,
    notes: [asSentence(silent.detail)],
    fixes: [fixUnreachable(silent)]
  }
}
