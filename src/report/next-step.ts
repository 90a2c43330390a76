import type { Evidence, Fix, Span, Who } from '../model.ts'
import { actionsOf } from './by-person.ts'
import { nothingChecked } from './headline.ts'
import { heaviestFirst } from './order.ts'
import { missingProof, type Unproven } from './proof.ts'
import type { Report, ReportedFinding } from './report.ts'

/** The first thing to do. Its texts hold names of the repository: escape them on output. */
export interface NextStep extends Omit<Fix, 'who'> {
  /** `null` where whoever reads the report looks further. */
  readonly who: Who | null
  /** Where to begin, with the word that says what to do there. */
  readonly place: { readonly verb: 'Mend' | 'Look at'; readonly span: Span } | null
  /** How many images there are for which the same is to be done. */
  readonly alike: number
}

/**
 * What to do first: what mends the heaviest finding, or where it lies when nothing is offered that mends it; for a proof
 * that is missing, how to get it. `null` where there is nothing to do.
 */
export function nextStep(report: Report): NextStep | null {
  if (nothingChecked(report)) return null
  const proof = missingProof(report)
  if (proof !== null) return toProve(proof.images, report)
  const [heaviest] = heaviestFirst(report.findings)
  if (heaviest === undefined) return null
  if (heaviest.severity === 'notice' && report.conclusion === 'pass') return null
  return toMend(heaviest, report)
}

function toMend(finding: ReportedFinding, report: Report): NextStep | null {
  const [fix] = finding.fixes
  if (fix !== undefined) {
    const action = actionsOf(report).find(({ steps }) => steps.some(step => step.fix === fix))
    return { ...fix, place: null, alike: action === undefined ? 0 : action.steps.length - 1 }
  }
  if (finding.severity === 'notice') return null
  const { location, message } = finding
  const verb = finding.severity === 'error' ? 'Mend' : 'Look at'
  const place = location === null ? null : ({ verb, span: location } as const)
  return { text: message, who: null, place, alike: 0 }
}

/** A finding about one of the images tells what its proof needs; what only a declaration says, no finding speaks of. */
function toProve(images: readonly [Unproven, ...Unproven[]], report: Report): NextStep {
  const unknown = new Set(images.filter(({ lack }) => lack === 'unknown').map(({ image }) => image.reference))
  const telling = heaviestFirst(report.findings).find(
    ({ image, fixes }) => image !== null && unknown.has(image) && fixes.length > 0
  )
  const found = telling === undefined ? null : toMend(telling, report)
  return found ?? { ...proofOf(images[0], report), place: null, alike: 0 }
}

function proofOf({ image, lack }: Unproven, report: Report): Omit<NextStep, 'alike' | 'place'> {
  const repository = report.repository ?? 'this repository'
  if (lack === 'unknown')
    return {
      text: `Look at the evidence on ${image.reference}: it says what was asked, and why no answer counts.`,
      who: null
    }
  const declared = (claim: Evidence['claim']): boolean =>
    image.evidence.some(evidence => evidence.claim === claim && evidence.result === 'allowed')
  return declared('declared-grant')
    ? {
        text: `Let a pull prove what is declared of ${image.reference}: run the check inside a codespace of ${repository}, where the codespace's own token is asked, or make the package public. Or do without \`require-proof\`.`,
        who: 'anyone with write access'
      }
    : {
        text: `Let a login prove what is declared of ${image.registry}: give the check the three values of the secrets that the configuration file names, as environment variables of the same names, so that it pulls ${image.reference} with them. Or do without \`require-proof\`.`,
        who: 'anyone with write access'
      }
}
