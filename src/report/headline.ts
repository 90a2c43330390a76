import type { Access, Audience, Reason } from '../model.ts'
import type { RuleId } from '../rules/catalogue.ts'
import { changeClause } from './pull-request.ts'
import type { Listing, Report, ReportedImage } from './report.ts'
import { countFindings, plural } from './words.ts'

/**
 * The verdict in one sentence without a full stop, which names the audience where audiences differ. It holds names of the
 * repository: escape it on output.
 */
export function headline(report: Report): string {
  const { reason } = report
  if (reason.kind === 'untouched')
    return `This pull request ${changeClause(report.pullRequest?.images ?? null)}`
  if (nothingChecked(report)) return 'Nothing was checked'
  if (report.images.length === 0 && nothingFound(report))
    return 'Nothing was checked: there is no dev container configuration'
  return capital([mainClause(report), ...otherClauses(report)].join('; '))
}

/** What stands right below the headline, in whole sentences: why nothing was checked, or which images have no proof. */
export function belowHeadline(report: Report): string[] {
  const { reason } = report
  if (reason.kind !== 'untouched' && nothingChecked(report)) return report.incomplete.map(asSentence)
  if (reason.kind !== 'untouched' && nothingFound(report)) return [...lookedFor(report)]
  if (reason.kind !== 'missing-proof' || reason.images.length < 2) return []
  const { images, declared } = reason
  const names = images
    .slice(0, mostNames)
    .map(image => image + (declared.includes(image) ? ' (declared)' : ''))
  const further = images.length - names.length
  return [`Without proof: ${names.join(', ')}${further > 0 ? ` and ${further} more` : ''}.`]
}

const mostNames = 10

/** Whether the pull request touches nothing that was to be checked, and nothing else is to be said. */
export function isUntouched({ reason, findings }: Report): boolean {
  return reason.kind === 'untouched' && findings.length === 0
}

/** Whether nothing was checked, though nothing that is changed was to be left out. */
export function checkedNothing(report: Report): boolean {
  return (
    report.reason.kind !== 'untouched' &&
    (nothingChecked(report) || (report.images.length === 0 && nothingFound(report)))
  )
}

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

function mainClause(report: Report): string {
  const { reason, packages } = report
  if (reason.kind === 'missing-proof') return proofClause(reason, report)
  const required = report.images.filter(image => image.required)
  const blocked = required.filter(({ access }) => access.team === 'no')
  if (blocked.length > 0) return blockedClause(blocked, required, report)
  const blockedPackages = packages.filter(({ access }) => access.team === 'no').length
  if (blockedPackages > 0 && report.conclusion === 'fail')
    return `the team cannot install ${blockedPackages} of ${plural(packages.length, 'package')} of ${nameOf(report)}`
  const audience = audienceInMain(report)
  if (audience !== null) {
    const without = required.filter(({ access }) => access[audience] === 'no').length
    return `${audienceName(audience, report)} cannot pull ${share(without, required)} of ${nameOf(report)}`
  }
  if (report.conclusion === 'fail') return failed(report)
  if (reason.kind === 'open') return openClause(reason, required, report)
  return passed(required, report)
}

/** Rules that keep an image from everybody, also where nobody outside can see the repository. */
const forNobody: ReadonlySet<RuleId> = new Set([
  'image-not-found',
  'no-amd64-image',
  'wrong-artifact-kind',
  'unsupported-manifest',
  'retired-registry'
])

function blockedClause(
  blocked: readonly ReportedImage[],
  required: readonly ReportedImage[],
  report: Report
): string {
  const gone = new Set(
    report.findings.filter(({ rule }) => forNobody.has(rule)).flatMap(({ images }) => images)
  )
  const nobody = blocked.every(
    ({ access, reference }) => access.outside === 'no' || (access.outside === null && gone.has(reference))
  )
  const excuse = excuseOf(report)
  return nobody
    ? `nobody can pull ${plural(blocked.length, 'image')} of ${nameOf(report)}${excuse}`
    : `the team cannot pull ${share(blocked.length, required)} of ${nameOf(report)}${excuse}`
}

/** Why what nobody can pull fails nothing. */
function excuseOf({ reason, pullRequest }: Report): string {
  if (reason.kind === 'ignored') return ', which the configuration file ignores'
  return reason.kind === 'not-new' ? `, as on ${pullRequest?.base ?? 'the base branch'}` : ''
}

/** Where the team gets all, the audience that the run counts and that does not. */
function audienceInMain(report: Report): 'prebuild' | 'outside' | null {
  if (report.conclusion !== 'fail') return null
  return (['prebuild', 'outside'] as const).find(one => countsAsError(one, report)) ?? null
}

/** Of a private or internal repository, those who read it and may fork it are outside. */
function audienceName(audience: Audience, { repositoryVisibility }: Report): string {
  if (audience !== 'outside') return audience === 'team' ? 'the team' : 'prebuilds'
  const onlyReaders = repositoryVisibility === 'private' || repositoryVisibility === 'internal'
  return onlyReaders ? 'readers who fork it' : 'people from outside'
}

/** Whether an error says that an audience does not get an image. */
function countsAsError(audience: 'prebuild' | 'outside', { findings, images }: Report): boolean {
  const names = new Set(
    images
      .filter(({ required, access }) => required && access.team !== 'no' && access[audience] === 'no')
      .map(({ reference }) => reference)
  )
  return findings.some(
    ({ rule, severity, images: concerned }) =>
      severity === 'error' &&
      (rule === 'outside-contributors-blocked') === (audience === 'outside') &&
      concerned.some(image => names.has(image))
  )
}

/** Who else differs from a team that gets all, and what a codespace can do without. */
function otherClauses(report: Report): string[] {
  const required = report.images.filter(image => image.required)
  const main = audienceInMain(report)
  const teamGetsAll = required.every(({ access }) => access.team === 'yes')
  const differing = (['prebuild', 'outside'] as const).flatMap(audience => {
    const blocked = required.filter(({ access }) => access[audience] === 'no').length
    const isSaid = main === audience || !teamGetsAll || (report.conclusion === 'fail' && main === null)
    if (blocked === 0 || isSaid) return []
    const what = required.length === 1 ? 'it' : `${blocked} of them`
    return [`${audienceName(audience, report)} cannot pull ${what}`]
  })
  const optional = report.images.filter(image => !image.required)
  const count = (verdict: Access['team']): number =>
    optional.filter(({ access }) => access.team === verdict).length
  return [
    ...differing,
    ...(count('no') > 0 ? [`${optionalShare(count('no'), optional)} cannot be pulled`] : []),
    ...(count('unknown') > 0 ? [`${optionalShare(count('unknown'), optional)} could not be proven`] : []),
    ...openPackages(report)
  ]
}

function optionalShare(part: number, { length }: readonly unknown[]): string {
  return part === length ? plural(part, 'optional image') : `${part} of ${length} optional images`
}

function openPackages({ packages, conclusion }: Report): string[] {
  const open = packages.filter(({ access }) => access.team === 'unknown').length
  return open === 0 || conclusion === 'fail' ? [] : [`${plural(open, 'package')} could not be proven`]
}

function passed(required: readonly ReportedImage[], report: Report): string {
  const [only] = required
  if (only === undefined)
    return report.images.length === 0
      ? `codespaces of ${nameOf(report)} pull no image that needs a check`
      : `codespaces of ${nameOf(report)} pull no image that they cannot do without`
  const all = report.images.every(({ access }) => access.team === 'yes') ? report.images : required
  return all.length === 1 ? 'the team can pull the image' : `the team can pull all ${all.length} images`
}

function openClause(
  { images, unresolved, limits }: Extract<Reason, { kind: 'open' }>,
  required: readonly ReportedImage[],
  report: Report
): string {
  const host = secretsNotRead(images, report)
  if (host !== null) return `whether the secrets for ${host} exist was not read`
  if (images.length > 0)
    return `nothing proves that the team can pull ${share(images.length, required)} of ${nameOf(report)}`
  if (unresolved.length > 0)
    return `no file gives the name of ${plural(unresolved.length, 'image')} of ${nameOf(report)}`
  return limits.length > 0 ? `part of ${nameOf(report)} was not checked` : passed(required, report)
}

/** The one registry whose secrets were not read, where nothing else leaves an image open. */
function secretsNotRead(images: readonly string[], { findings }: Report): string | null {
  const unread = findings.filter(({ rule }) => rule === 'secrets-not-checked')
  const covered = new Set(unread.flatMap(one => one.images))
  const hosts = new Set(images.map(image => image.split('/')[0] ?? ''))
  const [host] = hosts
  return host !== undefined && hosts.size === 1 && images.every(image => covered.has(image)) ? host : null
}

function failed(report: Report): string {
  const weight = (['error', 'warning', 'notice'] as const).find(
    severity => countFindings(report, severity) > 0
  )
  return weight === undefined
    ? `the check of ${nameOf(report)} fails`
    : `the check of ${nameOf(report)} found ${plural(countFindings(report, weight), weight)}`
}

function proofClause(
  { audience, images, declared }: Extract<Reason, { kind: 'missing-proof' }>,
  report: Report
): string {
  const required = report.images.filter(image => image.required)
  const [only] = images
  const what = images.length === 1 && only !== undefined ? only : share(images.length, required)
  const claimed = declared.length === images.length ? 'only a declaration says' : 'nothing proves'
  return `\`require-proof\` is set, and ${claimed} that ${audienceName(audience, report)} can pull ${what}`
}

function nameOf({ repository }: Report): string {
  return repository ?? 'this repository'
}

function share(part: number, { length }: readonly unknown[]): string {
  return length === 1 ? 'the image' : `${part} of ${length} images`
}

function asSentence(reason: string): string {
  const text = capital(reason.trim())
  return /[.!?]$/.test(text) ? text : `${text}.`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
