import type { Evidence, Fix, Reason, Who } from '../model.ts'
import type { RuleId } from '../rules/catalogue.ts'
import { nothingChecked } from './headline.ts'
import { heaviestFirst } from './order.ts'
import { failsOnBaseAlone } from './pull-request.ts'
import type { Report, ReportedFinding, ReportedImage } from './report.ts'
import { finality } from './words.ts'

/** The first thing to do. Its texts hold names of the repository: escape them on output. */
export interface NextStep extends Pick<Fix, 'text' | 'url'> {
  /** `null`: whoever reads the report. */
  readonly who: Who | null
}

/**
 * What to do first, by the reason of the conclusion: the first fix of the heaviest finding, or how to get a proof that is
 * missing. `null` where there is nothing to do.
 */
export function nextStep(report: Report): NextStep | null {
  const { reason } = report
  if (nothingChecked(report) || failsOnBaseAlone(report)) return null
  if (reason.kind === 'missing-proof') return toProve(reason, report)
  const [heaviest] = heaviestFirst(report.findings)
  if (heaviest?.severity !== 'error' && nobodyAsked(report)) return toAsk
  if (heaviest === undefined) return null
  if (heaviest.severity === 'notice' && report.conclusion === 'pass') return null
  return toDo(heaviest)
}

/** The next step where no finding tells it: how to get a proof that is missing, or that somebody is to be asked. */
export function untoldStep(report: Report): NextStep | null {
  const next = nextStep(report)
  const told = report.findings.some(({ fixes }) => fixes.some(fix => next?.text === textOf(fix)))
  return told || (report.reason.kind !== 'missing-proof' && next !== toAsk) ? null : next
}

function toDo({ fixes: [fix], message }: ReportedFinding): NextStep {
  if (fix === undefined) return { text: message, who: null }
  return { text: textOf(fix), ...(fix.url === undefined ? {} : { url: fix.url }), who: fix.who }
}

function textOf(fix: Fix): string {
  return fix.text + finality(fix)
}

/** Whether no server was asked about any image, as with `offline`. */
function nobodyAsked({ images, requests, findings }: Report): boolean {
  return (
    images.length > 0 &&
    Object.keys(requests).length === 0 &&
    images.every(({ evidence }) => evidence.every(({ result }) => result === 'skipped')) &&
    !findings.some(({ rule }) => rule === 'codespaces-unavailable')
  )
}

const toAsk: NextStep = {
  text: 'Run the check without `offline`: it then asks the registries and GitHub who can pull each image.',
  who: 'anyone with write access'
}

/** Rules whose first fix makes a declaration hold, which `require-proof` does not take. */
const leadToDeclaration: ReadonlySet<RuleId> = new Set(['secrets-not-checked', 'registry-secrets-unproven'])

/**
 * A finding about one of the images says what its proof needs, unless a declaration is all that comes of it; what only a
 * declaration says, no finding speaks of.
 */
function toProve({ images, declared }: Unproven, report: Report): NextStep | null {
  const unknown = new Set(images.filter(image => !declared.includes(image)))
  const telling = heaviestFirst(report.findings).find(
    ({ images: concerned, fixes }) => fixes.length > 0 && concerned.some(image => unknown.has(image))
  )
  const declares = telling !== undefined && leadToDeclaration.has(telling.rule)
  if (telling !== undefined && !declares) return toDo(telling)
  const [name] = declares ? telling.images.filter(image => unknown.has(image)) : images
  const image = report.images.find(({ reference }) => reference === name)
  return image === undefined ? null : proofOf(image, declares || declared.includes(image.reference), report)
}

type Unproven = Extract<Reason, { kind: 'missing-proof' }>

function proofOf(image: ReportedImage, isDeclared: boolean, report: Report): NextStep {
  const repository = report.repository ?? 'this repository'
  if (!isDeclared)
    return {
      text: `Look at the evidence on ${image.reference}: it says what was asked, and why no answer counts.`,
      who: null
    }
  const declares = (claim: Evidence['claim']): boolean =>
    image.evidence.some(evidence => evidence.claim === claim && evidence.result === 'allowed')
  return declares('declared-grant')
    ? {
        text: `Run the check inside a codespace of ${repository}, whose own token proves what is declared of ${image.reference}; or ${without(report)}.`,
        who: 'anyone with write access'
      }
    : {
        text: `Give the check the three values of the secrets for ${image.registry} as environment variables of the same names, so that it pulls ${image.reference} with them; or ${without(report)}.`,
        who: 'anyone with write access'
      }
}

function without({ pullRequest }: Report): string {
  return pullRequest === null ? 'do without `require-proof`' : 'leave `require-proof` off pull requests'
}
