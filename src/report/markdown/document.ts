import type { Access } from '../../model.ts'
import { belowHeadline, checkedNothing, headline, nothingChecked } from '../headline.ts'
import { untoldStep } from '../next-step.ts'
import { aboutPullRequest, keyOf } from '../pull-request.ts'
import type { NamedImage, Report, ReportedPullRequest } from '../report.ts'
import { findingCounts, imageCounts } from '../words.ts'
import { forMarkdown, inCodeSpan } from '../untrusted/markdown.ts'
import { fixed, type Section } from './fit.ts'
import { fixText } from './fixes.ts'
import { verdictTexts, words } from './table.ts'

const icons = { pass: '✅', fail: '❌', incomplete: '❔' } as const
const mostReasons = 20

/** The verdict as a heading, and what is to be known of it; never cut. */
export function openingSection(report: Report): Section {
  const isEmpty = report.conclusion === 'pass' && checkedNothing(report)
  const heading = `## ${isEmpty ? '⚠️' : icons[report.conclusion]} ${words(headline(report))}`
  const about = aboutPullRequest(report).join(' ')
  const below = [...(about === '' ? [] : [about]), ...belowHeadline(report).slice(0, mostReasons)].map(words)
  const next = untoldStep(report)
  const todo = next === null ? [] : [`**Next**: ${fixText({ ...next, irreversible: false })}`]
  return fixed([heading, ...below, ...todo].join('\n\n'))
}

/** The counts, what was not looked at, and which hosts were asked: the list for a firewall. */
export function closingSection(report: Report): Section {
  const counts = [imageCounts(report), findingCounts(report)]
  const unsaid = nothingChecked(report) ? [] : report.incomplete
  const reasons = unsaid.slice(0, mostReasons).map(reason => `- Not looked at: ${words(reason)}`)
  const further = unsaid.length - reasons.length
  if (further > 0) reasons.push(`- and ${further} more, which the JSON report names`)
  const tool = `codespaces-preflight ${forMarkdown(report.tool.version)}`
  return fixed(
    [
      ...(reasons.length > 0 ? [reasons.join('\n')] : []),
      ...hostsAsked(report),
      `<sub>${counts.join('; ')}. ${tool}</sub>`
    ].join('\n\n')
  )
}

const mostHosts = 100

function hostsAsked({ requests }: Report): string[] {
  const hosts = Object.keys(requests).sort()
  if (hosts.length === 0) return []
  const further = hosts.length - mostHosts
  const named = hosts.slice(0, mostHosts).map(inCodeSpan).join(', ')
  return [
    `<details><summary>Hosts that were asked (${hosts.length})</summary>\n\n${named}${further > 0 ? ` and ${further} more` : ''}\n\n</details>`
  ]
}

/** The images that the pull request of the run adds, changes and removes, with their verdicts; nothing where it changes none. */
export function differenceSections({ pullRequest, images }: Report): Section[] {
  const access = new Map(images.map(image => [keyOf(image), image.access]))
  const blocks = pullRequest?.images ? blocksOf(pullRequest.images, access) : []
  if (blocks.length === 0) return []
  return [
    {
      name: 'changes',
      importance: 75,
      head: '### What this pull request changes\n',
      blocks,
      between: '\n',
      tail: ''
    }
  ]
}

type Verdicts = ReadonlyMap<string, Access>

function blocksOf(
  { added, changed, removed }: NonNullable<ReportedPullRequest['images']>,
  verdicts: Verdicts
): string[] {
  return [
    ...added.map(image => `- added ${named(image, verdicts)}`),
    ...changed.map(({ from, to }) =>
      from.reference === to.reference
        ? `- changed ${inCodeSpan(to.reference)}: ${digestText(from)} → ${digestText(to)}`
        : `- changed ${inCodeSpan(from.reference)} → ${named(to, verdicts)}`
    ),
    ...removed.map(image => `- removed ${inCodeSpan(image.reference)}`)
  ]
}

/** A lock file changes the digest of a Feature and leaves its name. */
function digestText({ digest }: NamedImage): string {
  return digest === null ? 'no digest' : inCodeSpan(digest)
}

function named(image: NamedImage, verdicts: Verdicts): string {
  const access = verdicts.get(keyOf(image))
  const verdict = access === undefined ? '' : ` (team ${verdictTexts[access.team]})`
  return inCodeSpan(image.reference) + verdict
}
