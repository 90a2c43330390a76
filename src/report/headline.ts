import type { Audience, Reason } from '../model.ts'
import type { Listing, Report } from './report.ts'
import { countFindings, countImages, plural, type Counts } from './verdict.ts'

/** The verdict in one sentence without a full stop; it holds names of the repository: escape it on output. */
export function headline(report: Report): string {
  if (report.reason.kind === 'untouched') return 'This pull request changes no image'
  if (nothingChecked(report)) return 'Nothing was checked'
  if (nothingFound(report))
    return report.findings.length === 0
      ? 'There is no dev container configuration, so there is nothing to check'
      : 'No dev container configuration was found, so nothing was checked'
  const required = countImages(report.images.filter(image => image.required))
  return capital(mainClause(report, required)) + optionalClause(report)
}

/** What stands right below the headline, in whole sentences: why nothing was checked, or which images have no proof. */
export function belowHeadline({ reason, ...report }: Report): string[] {
  if (reason.kind !== 'untouched' && nothingChecked({ reason, ...report }))
    return report.incomplete.map(asSentence)
  if (reason.kind !== 'untouched' && nothingFound({ reason, ...report })) return [...lookedFor(report)]
  if (reason.kind !== 'missing-proof' || reason.images.length < 2) return []
  const { images, declared } = reason
  const names = images
    .slice(0, mostNames)
    .map(image => image + (declared.includes(image) ? ' (declared)' : ''))
  const further = images.length - names.length
  return [`Without proof: ${names.join(', ')}${further > 0 ? ` and ${further} further` : ''}.`]
}

const mostNames = 10

/** Whether there is no configuration, and nothing to say but that. */
function nothingFound({ configurations, findings }: Report): boolean {
  return configurations.length === 0 && findings.every(({ rule }) => rule === 'nothing-checked')
}

/** Where configurations were looked for, where there is none; a sentence, or nothing. */
export function lookedFor({ configurations }: Report | Listing): readonly string[] {
  if (configurations.length > 0) return []
  return [
    'Looked for `.devcontainer/devcontainer.json`, `.devcontainer.json` and `.devcontainer/<folder>/devcontainer.json`.'
  ]
}

/** Whether no configuration was looked at, for the reasons in `incomplete`. */
export function nothingChecked(report: Report): boolean {
  return report.configurations.length === 0 && report.incomplete.length > 0 && report.conclusion !== 'fail'
}

function mainClause(report: Report, required: Counts): string {
  const who = whoOf('team', report)
  if (report.conclusion === 'pass') return passed(report, required)
  if (report.reason.kind === 'missing-proof') return proofClause(report.reason, required, report)
  const blocked = blockedClauses(report, required)
  if (blocked !== '') return blocked
  if (report.conclusion === 'fail') return failed(report)
  if (required.unknown > 0) return `nothing proves that ${who} can pull ${share(required.unknown, required)}`
  if (report.unresolved.length > 0)
    return `${who} pull ${plural(report.unresolved.length, 'image')} whose name no file gives`
  return `${who} were not checked completely`
}

function whoOf(audience: Audience, { repository, repositoryVisibility }: Report): string {
  const ofRepository = repository ?? 'this repository'
  if (audience !== 'outside') return `${audience === 'team' ? 'codespaces' : 'prebuilds'} of ${ofRepository}`
  const onlyReaders = repositoryVisibility === 'private' || repositoryVisibility === 'internal'
  return onlyReaders ? `readers who fork ${ofRepository}` : 'people from outside'
}

function passed(report: Report, required: Counts): string {
  const who = whoOf('team', report)
  if (report.images.length === 0) return `${who} pull no image that needs a check${openPackages(report)}`
  if (report.images.every(({ access }) => access.team === 'yes'))
    return `${who} can pull ${report.images.length === 1 ? 'their image' : `all ${report.images.length} images`}`
  if (required.total === 0) return `${who} pull no image that they cannot do without`
  if (required.yes === required.total) return `${who} can pull ${allRequired(required.total)}`
  const rest = [
    required.no > 0 ? `${required.no} cannot be pulled${ignoredNote(report)}` : '',
    required.unknown > 0 ? `${required.unknown} could not be proven` : ''
  ]
  return `${who} can pull ${required.yes} of ${plural(required.total, 'image')}; ${rest.filter(text => text !== '').join(', ')}`
}

/** Where it passes all the same since the configuration file ignores the finding, a reader is told. */
function ignoredNote({ reason }: Report): string {
  return reason.kind === 'ignored' ? ', which the configuration file ignores' : ''
}

/** Who cannot pull what: the team always, prebuilds and people from outside where the run counts that as an error. */
function blockedClauses(report: Report, required: Counts): string {
  const team = required.no
  const prebuild = team > 0 ? 0 : blockedFor('prebuild', report)
  const outside = blockedFor('outside', report)
  const clauses = [
    team > 0 ? `${whoOf('team', report)} cannot pull ${share(team, required)}` : '',
    prebuild > 0 ? `${whoOf('prebuild', report)} cannot pull ${share(prebuild, required)}` : '',
    outside > 0 ? `${whoOf('outside', report)} cannot pull ${outsideShare(outside, required, report)}` : '',
    team === 0 ? blockedPackages(report) : ''
  ]
  return clauses.filter(clause => clause !== '').join('; ')
}

/** Other GitHub packages, where no image is in the way. */
function blockedPackages(report: Report): string {
  const blocked = report.packages.filter(({ access }) => access.team === 'no').length
  if (blocked === 0 || report.conclusion !== 'fail') return ''
  return `${whoOf('team', report)} cannot install ${blocked} of ${plural(report.packages.length, 'package')}`
}

function openPackages({ packages }: Report): string {
  const open = packages.filter(({ access }) => access.team === 'unknown').length
  return open === 0 ? '' : `; ${plural(open, 'package')} could not be proven`
}

/** So many images as the table says `no` of, where an error says that this audience counts. */
function blockedFor(audience: 'prebuild' | 'outside', { findings, images }: Report): number {
  const blocked = images.filter(({ required, access }) => required && access[audience] === 'no')
  const names = new Set(blocked.map(({ reference }) => reference))
  const counts = findings.some(
    ({ rule, severity, image }) =>
      severity === 'error' &&
      (rule === 'outside-contributors-blocked') === (audience === 'outside') &&
      image !== null &&
      names.has(image)
  )
  return counts ? blocked.length : 0
}

function outsideShare(part: number, required: Counts, report: Report): string {
  const needed = `that ${whoOf('team', report)} need`
  return required.total === 1 ? `the image ${needed}` : `${share(part, required)} ${needed}`
}

function failed(report: Report): string {
  const who = whoOf('team', report)
  const weight = (['error', 'warning', 'notice'] as const).find(
    severity => countFindings(report, severity) > 0
  )
  return weight === undefined
    ? `the check of ${who} fails`
    : `the check of ${who} found ${plural(countFindings(report, weight), weight)}`
}

function proofClause(
  { audience, images, declared }: Extract<Reason, { kind: 'missing-proof' }>,
  required: Counts,
  report: Report
): string {
  const [only] = images
  const what = images.length === 1 && only !== undefined ? only : share(images.length, required)
  const claimed = declared.length === images.length ? 'only a declaration says' : 'nothing proves'
  return `proof is required (require-proof), and ${claimed} that ${whoOf(audience, report)} can pull ${what}`
}

function optionalClause({ images }: Report): string {
  const optional = countImages(images.filter(image => !image.required))
  const clauses = [
    optional.no > 0 ? `; ${optionalShare(optional.no, optional)} cannot be pulled` : '',
    optional.unknown > 0 ? `; ${optionalShare(optional.unknown, optional)} could not be proven` : ''
  ]
  return clauses.join('')
}

function optionalShare(part: number, { total }: Counts): string {
  return part === total ? plural(part, 'optional image') : `${part} of ${total} optional images`
}

function allRequired(total: number): string {
  return total === 1 ? 'the image that they need' : `all ${total} images that they need`
}

function share(part: number, { total }: Counts): string {
  return total === 1 ? 'their image' : `${part} of ${total} images`
}

function asSentence(reason: string): string {
  const text = capital(reason.trim())
  return /[.!?]$/.test(text) ? text : `${text}.`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
