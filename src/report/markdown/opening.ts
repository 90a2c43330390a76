import { belowHeadline, headline, nothingChecked } from '../headline.ts'
import { aboutPullRequest } from '../pull-request-words.ts'
import type { Report } from '../report.ts'
import { forMarkdown, inCodeSpan } from '../untrusted/markdown.ts'
import { findingCounts, imageCounts } from '../verdict.ts'
import { fixed, type Section } from './fit.ts'
import { words } from './words.ts'

const icons = { pass: '✅', fail: '❌', incomplete: '❔' } as const
const mostReasons = 20

/** The verdict as a heading, and what is to be known of it; never cut. */
export function openingSection(report: Report): Section {
  const heading = `## ${icons[report.conclusion]} ${words(headline(report))}`
  const about = aboutPullRequest(report).join(' ')
  const below = [...(about === '' ? [] : [about]), ...belowHeadline(report).slice(0, mostReasons)].map(words)
  return fixed([heading, ...below].join('\n\n'))
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
