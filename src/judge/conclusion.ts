import type { TripleFact } from '../evidence/types.ts'
import { deployment } from '../github/servers.ts'
import { type Audience, audiences, type Reason, severities } from '../model.ts'
import type { Finding } from '../rules/finding.ts'
import { type Context, insideCodespace } from './context.ts'
import type { ImageVerdict } from './image-verdict.ts'
import { allPulls } from '../evidence/pulls.ts'
import { getsImage } from './secret-names.ts'
import type { Situation } from './situation.ts'
import { isByGrant } from './tables/decision.ts'
import type { Conclusion, Policy } from './types.ts'

/** What was judged, for the conclusion. */
export interface Judged {
  readonly images: readonly ImageVerdict[]
  readonly packages: number
  /** Without the ignored ones. */
  readonly findings: readonly Finding[]
  /** With the ignored ones: what was not looked at is not known for being ignored. */
  readonly raised: readonly Finding[]
  /** Those of `findings` that weigh less, since the base commit has them too. */
  readonly lowered: readonly Finding[]
}

/**
 * The conclusion, and what decided it: `fail` when a finding reaches `fail-on` or a required proof is missing; else
 * `incomplete` when something that matters stayed open; else `pass`. What stayed open is not proven either: an image whose
 * name nobody could resolve, or one of a file that was not read, must not get past `require-proof`.
 */
export function conclude(
  context: Context,
  judged: Judged
): { readonly conclusion: Conclusion; readonly reason: Reason } {
  if (judged.findings.some(found => reachesThreshold(context.policy, found)))
    return { conclusion: 'fail', reason: { kind: 'findings' } }
  const required = judged.images.filter(image => image.required)
  const proofCounts = context.policy.requireProof && hasCodespaces(context)
  const unproven = proofCounts ? missingProof(context, required) : null
  if (unproven !== null) return { conclusion: 'fail', reason: unproven }
  const open = whatIsOpen(context, required, judged)
  if (open !== null) return { conclusion: proofCounts ? 'fail' : 'incomplete', reason: open }
  return { conclusion: 'pass', reason: whyPassed(context, required, judged) }
}

/** Where there are none, there is nothing to prove: GitHub Enterprise Server. */
function hasCodespaces({ facts }: Context): boolean {
  return deployment(facts.run.servers) !== 'server'
}

/** Whether a finding fails the check. */
export function reachesThreshold({ failOn }: Policy, { severity }: Finding): boolean {
  const threshold = failOn === 'never' ? 'error' : failOn
  return severities.indexOf(severity) <= severities.indexOf(threshold)
}

/** The first audience that lacks proof: those that the run counts, then the team. */
function missingProof({ policy }: Context, required: readonly ImageVerdict[]): Reason | null {
  const asked: readonly Audience[] = [
    ...new Set<Audience>([...audiences.filter(audience => policy.audiences.includes(audience)), 'team'])
  ]
  for (const audience of asked) {
    const declared = audience === 'team' ? required.filter(isOnlyDeclared) : []
    const images = required.filter(image => image.access[audience] === 'unknown' || declared.includes(image))
    if (images.length > 0)
      return {
        kind: 'missing-proof',
        audience,
        images: images.map(nameOf),
        declared: declared.map(nameOf)
      }
  }
  return null
}

function isOnlyDeclared({ access, situations }: ImageVerdict): boolean {
  return access.team === 'yes' && situations.some(restsOnDeclaration)
}

function whatIsOpen(
  { discovery }: Context,
  required: readonly ImageVerdict[],
  judged: Judged
): Reason | null {
  const images = required.filter(({ access }) => access.team === 'unknown').map(nameOf)
  const unresolved = discovery.unresolved.filter(use => use.required).map(({ written }) => written)
  const limits = limitsMet(discovery.incomplete, judged)
  if (images.length + unresolved.length + limits.length === 0) return null
  return { kind: 'open', images, unresolved: [...new Set(unresolved)], limits }
}

function limitsMet(incomplete: readonly string[], { images, raised }: Judged): readonly string[] {
  const ofImages = images.filter(({ image }) =>
    allPulls(image).some(look => look.result === 'unreachable' && look.cause === 'limit-reached')
  )
  const ofRun = raised.filter(({ rule }) => rule === 'limit-reached').map(({ message }) => message)
  return [...new Set([...incomplete, ...ofRun, ...ofImages.map(nameOf)])]
}

function whyPassed(context: Context, required: readonly ImageVerdict[], judged: Judged): Reason {
  const blocked = required.filter(({ access }) => access.team === 'no')
  const known = new Set(judged.lowered.flatMap(({ images }) => images))
  if (blocked.some(image => known.has(nameOf(image)))) return { kind: 'not-new', images: blocked.map(nameOf) }
  if (blocked.length > 0) return { kind: 'ignored', images: blocked.map(nameOf) }
  const nothing = judged.images.length + judged.packages + context.discovery.unresolved.length === 0
  const { facts, discovery } = context
  if (nothing && discovery.configurations.length === 0 && facts.untouched.length > 0)
    return { kind: 'untouched' }
  return { kind: nothing ? 'nothing-to-check' : 'all-proven' }
}

function nameOf({ image }: ImageVerdict): string {
  return image.reference.text
}

/**
 * Whether a `yes` rests on what a person states and on nothing else (`require-proof`): a declared
 * grant, or a triple of which no login proves that the Codespaces secrets of the same names get the image.
 */
function restsOnDeclaration({ context, decision, registry, image }: Situation): boolean {
  if (isByGrant(decision)) return true
  if (decision.row !== 'names complete, registry known') return false
  const fleeting = image.triples.filter(triple => isFleeting(context, triple)).map(({ prefix }) => prefix)
  return !registry.names.serving.some(({ prefix }) => getsImage(image, prefix) && !fleeting.includes(prefix))
}

/**
 * Whether the password is a token of 12 hours that a run got for itself, as after an exchange through OIDC: the secrets
 * of the same names hold something else, so its login says nothing of them.
 */
export function isFleeting(context: Context, { ecr }: TripleFact): boolean {
  return ecr?.user === 'token' && !insideCodespace(context)
}
