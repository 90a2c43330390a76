import { deployment } from '../github/servers.ts'
import { severities } from '../model.ts'
import type { Finding } from '../rules/finding.ts'
import type { Context } from './context.ts'
import { restsOnDeclaration } from './declared-only.ts'
import type { ImageVerdict } from './image-verdict.ts'
import type { Judgement } from './judgement.ts'
import { allLooks } from './looks.ts'

/**
 * The conclusion as specification 4 ends: `fail` when a finding that counts reaches `fail-on`, or a required proof is
 * absent; else `incomplete` when something that matters stayed open; else `pass`. What stayed open is not proven either: an
 * image whose name nobody could resolve, or one of a file that was not read, must not get past `require-proof`. `findings`
 * are without the ignored ones, `raised` holds them all: what was not looked at is not known for being ignored.
 */
export function conclude(
  context: Context,
  images: readonly ImageVerdict[],
  findings: readonly Finding[],
  raised: readonly Finding[]
): Judgement['conclusion'] {
  if (findings.some(found => reachesThreshold(context, found))) return 'fail'
  const required = images.filter(image => image.required)
  const proofCounts = context.policy.requireProof && hasCodespaces(context)
  if (proofCounts && required.some(image => lacksProof(context, image))) return 'fail'
  const open =
    required.some(({ access }) => access.team === 'unknown') ||
    context.discovery.unresolved.some(use => use.required) ||
    limitReached(context, images, raised)
  if (!open) return 'pass'
  return proofCounts ? 'fail' : 'incomplete'
}

/** Where there are none, there is nothing to prove (specification 5.2: the notice of GitHub Enterprise Server). */
function hasCodespaces({ facts }: Context): boolean {
  return deployment(facts.run.servers) !== 'server'
}

function reachesThreshold({ policy }: Context, { severity }: Finding): boolean {
  const threshold = policy.failOn === 'never' ? 'error' : policy.failOn
  return severities.indexOf(severity) <= severities.indexOf(threshold)
}

function lacksProof({ policy }: Context, { access, situations }: ImageVerdict): boolean {
  const asked = new Set([...policy.audiences, 'team' as const])
  if ([...asked].some(audience => access[audience] === 'unknown')) return true
  return access.team === 'yes' && situations.some(restsOnDeclaration)
}

function limitReached(
  { discovery }: Context,
  images: readonly ImageVerdict[],
  raised: readonly Finding[]
): boolean {
  return (
    discovery.incomplete.length > 0 ||
    raised.some(({ rule }) => rule === 'limit-reached') ||
    images.some(({ image }) =>
      allLooks(image).some(look => look.result === 'unreachable' && look.cause === 'limit-reached')
    )
  )
}
