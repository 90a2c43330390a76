import type { Evidence, Fix, Reason, Span, Who } from '../model.ts'
import { placeText } from './also-at.ts'
import { actionByFix, forImages, unnamedImages, type Action } from './by-person.ts'
import { nothingChecked } from './headline.ts'
import { joinedPatch } from './joined-patch.ts'
import { heaviestFirst, weightOf } from './order.ts'
import type { Report, ReportedFinding, ReportedImage } from './report.ts'
import { plural } from './verdict.ts'

/** The first thing to do. Its texts hold names of the repository: escape them on output. */
export interface NextStep extends Omit<Fix, 'who'> {
  /** `null` where whoever reads the report looks further. */
  readonly who: Who | null
  /** Where to begin, with the word that says what to do there. */
  readonly place: { readonly verb: 'Mend' | 'Look at' | 'At'; readonly span: Span } | null
  /** How many images there are for which the same is to be done. */
  readonly alike: number
  /** The images that it is about and that its text does not name. */
  readonly images: readonly string[]
}

/**
 * What to do first: of what mends the heaviest findings, that which frees most images; with where it lies and what is
 * wrong, where the fix has nothing to open, to run or to write; for a proof that is missing, how to get it. `null`
 * where there is nothing to do.
 */
export function nextStep(report: Report): NextStep | null {
  if (nothingChecked(report)) return null
  if (report.reason.kind === 'missing-proof') return toProve(report.reason, report)
  const heaviest = mostHelpful(report)
  if (heaviest?.severity !== 'error' && nobodyAsked(report)) return toAsk
  if (heaviest === null) return null
  if (heaviest.severity === 'notice' && report.conclusion === 'pass') return null
  return toMend(heaviest, report)
}

/** For which images the step is to be done, as a sentence after its text; `where` the others are named. */
export function forWhat(
  { alike, images }: NextStep,
  shown: (image: string) => string,
  where: 'below' | 'above' = 'below'
): string {
  if (alike === 0) return forImages(images, shown)
  return ` The same for ${plural(alike, 'further image')}, see ${where}.`
}

function mostHelpful(report: Report): ReportedFinding | null {
  const [heaviest, ...rest] = heaviestFirst(report.findings)
  if (heaviest === undefined) return null
  const actionOf = actionByFix(report)
  const freed = ({ fixes: [fix] }: ReportedFinding): number =>
    Math.max(1, (fix === undefined ? null : actionOf(fix))?.images.length ?? 0)
  return rest
    .filter(finding => weightOf(finding) === weightOf(heaviest))
    .reduce((best, finding) => (freed(finding) > freed(best) ? finding : best), heaviest)
}

function toMend(finding: ReportedFinding, report: Report): NextStep | null {
  const [fix] = finding.fixes
  if (fix !== undefined) return toDo(fix, finding, actionByFix(report)(fix))
  if (finding.severity === 'notice') return null
  const verb = finding.severity === 'error' ? 'Mend' : 'Look at'
  return { text: finding.message, who: null, place: placeOf(finding, verb), alike: 0, images: [] }
}

function toDo(fix: Fix, finding: ReportedFinding, action: Action | null): NextStep {
  const alike = action === null ? 0 : action.steps.length - 1
  const images = action === null || alike > 0 ? [] : unnamedImages(action.steps[0])
  if (fix.url !== undefined || fix.command !== undefined || fix.patch !== undefined)
    return { ...fix, ...(alike > 0 ? patchOfAll(action) : {}), place: null, alike, images }
  const { location, message } = finding
  return location !== null && fix.text.includes(placeText(location))
    ? { ...fix, text: `${fix.text} ${message}`, place: null, alike, images: [] }
    : { ...fix, text: `${message} ${fix.text}`, place: placeOf(finding, 'At'), alike, images: [] }
}

/** The text for one image alone would leave the others out when it is pasted. */
function patchOfAll(action: Action | null): Pick<Fix, 'patch'> {
  const patches = action?.steps.flatMap(({ fix }) => fix.patch ?? []) ?? []
  return patches.length === 0 ? {} : { patch: joinedPatch(patches) }
}

function placeOf({ location }: ReportedFinding, verb: 'Mend' | 'Look at' | 'At'): NextStep['place'] {
  return location === null ? null : { verb, span: location }
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
  text: 'Run the check without `offline` (on a command line without `--offline`): it then asks the registries and GitHub who can pull each image.',
  who: 'anyone with write access',
  place: null,
  alike: 0,
  images: []
}

/** A finding about one of the images tells what its proof needs; what only a declaration says, no finding speaks of. */
function toProve({ images, declared }: Unproven, report: Report): NextStep | null {
  const unknown = new Set(images.filter(image => !declared.includes(image)))
  const telling = heaviestFirst(report.findings).find(
    ({ image, fixes }) => image !== null && unknown.has(image) && fixes.length > 0
  )
  const found = telling === undefined ? null : toMend(telling, report)
  if (found !== null) return found
  const image = report.images.find(({ reference }) => reference === images[0])
  if (image === undefined) return null
  const isDeclared = declared.includes(image.reference)
  return { ...proofOf(image, isDeclared, report), place: null, alike: 0, images: [] }
}

type Unproven = Extract<Reason, { kind: 'missing-proof' }>

function proofOf(
  image: ReportedImage,
  isDeclared: boolean,
  report: Report
): Omit<NextStep, 'alike' | 'place' | 'images'> {
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
        text: `Let a pull prove what is declared of ${image.reference}: run the check inside a codespace of ${repository}, where the codespace's own token is asked, or make the package public. Or do without \`require-proof\`.`,
        who: 'anyone with write access'
      }
    : {
        text: `Let a login prove what is declared of ${image.registry}: give the check the three values of the secrets that the configuration file names, as environment variables of the same names, so that it pulls ${image.reference} with them. Or do without \`require-proof\`.`,
        who: 'anyone with write access'
      }
}
