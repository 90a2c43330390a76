import { createHash } from 'node:crypto'
import type { Location, Log, PhysicalLocation, ReportingDescriptor, Result } from 'sarif'
import type { RelatedFix, Severity, Span } from '../model.ts'
import { type RuleId, ruleIds } from '../rules/catalogue.ts'
import { project, rulePageUrl } from '../rules/links.ts'
import type { Rules } from '../rules/load-rules.ts'
import type { Rule } from '../rules/rule.ts'
import { fileInCheckout } from './annotations.ts'
import { commandLines } from './by-person.ts'
import { asJson } from './json.ts'
import { mentionOf, viaOf } from './order.ts'
import type { Listing, Report, ReportedFinding, SourceLine } from './report.ts'
import { shorten, visible } from './untrusted/visible.ts'
import { finality } from './words.ts'

/** What SARIF needs beside the report. */
export interface SarifExtras {
  /** What the help texts are made of. */
  readonly rules: Rules
  /** Where the checked folder lies in the checkout, `.` for its root. */
  readonly folder?: string
  /** Parts several runs on one commit from each other; GitHub keeps the alerts of each apart. */
  readonly category?: string
  readonly sourceLine?: SourceLine
}

/** GitHub keeps so many locations of a result ("SARIF support for code scanning"). */
const mostRelated = 100

const levels = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<
  Severity,
  string
>

/** The report as SARIF 2.1.0, as GitHub's code scanning reads it: every result has a location and a fingerprint. */
export function renderSarif(report: Report | Listing, extras: SarifExtras): string {
  const used = ruleIds.filter(rule => report.findings.some(finding => finding.rule === rule))
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Codespaces Preflight',
            version: report.tool.version,
            semanticVersion: report.tool.version,
            informationUri: project,
            rules: used.map(rule => descriptor(rule, extras.rules[rule]))
          }
        },
        automationDetails: { id: `codespaces-preflight/${extras.category ?? ''}` },
        columnKind: 'utf16CodeUnits',
        results: results(report, used, extras)
      }
    ]
  }
  return asJson(log)
}

function descriptor(rule: RuleId, { severity, title, means, fails, why, fix }: Rule): ReportingDescriptor {
  return {
    id: rule,
    name: rule,
    shortDescription: { text: title.charAt(0).toUpperCase() + title.slice(1) },
    fullDescription: { text: means },
    helpUri: rulePageUrl(rule),
    help: {
      text: `${means}\n\n${fails}\n\n${fix.text}\n\n${rulePageUrl(rule)}`,
      markdown: `${means}\n\n**How the codespace fails.** ${fails}\n\n**Why.** ${why}\n\n**How to fix it.** ${fix.text}\n\n[More about this rule](${rulePageUrl(rule)})`
    },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ['codespaces', 'containers'], 'problem.severity': problem[severity] }
  }
}

const problem = { error: 'error', warning: 'warning', notice: 'recommendation' } as const

function results(report: Report | Listing, used: readonly RuleId[], extras: SarifExtras): Result[] {
  const seen = new Map<string, number>()
  return report.findings.map(finding => {
    const print = fingerprint(report, finding, extras)
    const count = (seen.get(print) ?? 0) + 1
    seen.set(print, count)
    const relatedLocations = relatedTo(report, finding, extras)
    return {
      ruleId: finding.rule,
      ruleIndex: used.indexOf(finding.rule),
      level: levels[finding.severity],
      message: { text: messageOf(finding) },
      locations: [locationOf(report, finding, extras)],
      ...(relatedLocations.length === 0 ? {} : { relatedLocations }),
      partialFingerprints: { 'codespacesPreflight/v1': `${print}:${count}` }
    }
  })
}

function messageOf(finding: ReportedFinding): string {
  return [shorten(finding.message, 4_000), ...finding.fixes.flatMap(fixLines)].map(forSarif).join('\n')
}

const labels = { first: 'Fix', or: 'Or', and: 'And' } as const satisfies Record<
  RelatedFix['relation'],
  string
>

/** Page and commands stand on lines of their own, so that they can be opened and copied. */
function fixLines(fix: RelatedFix): string[] {
  const commands = fix.command === undefined ? [] : commandLines(fix.command).split(/\r\n|\r|\n/)
  const lines = [
    `${labels[fix.relation]}: ${fix.text}${finality(fix)} (${fix.who})`,
    ...(fix.url === undefined ? [] : [fix.url]),
    ...commands
  ]
  return lines.map(line => shorten(line, 2_000))
}

/**
 * What stays when lines move: the rule, the image, the file and the text at that place. GitHub distinguishes alerts
 * by it; the count behind it distinguishes equal texts in one file.
 */
function fingerprint(report: Report | Listing, finding: ReportedFinding, extras: SarifExtras): string {
  const written = mentionOf(report, finding)?.written ?? sourceText(finding, extras)
  const parts = [finding.rule, finding.image, finding.location?.file ?? null, written]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

function sourceText(finding: ReportedFinding, extras: SarifExtras): string | null {
  const { location } = finding
  if (location === null) return null
  const line = extras.sourceLine?.(location.file, location.line) ?? null
  const end = location.line === location.endLine ? location.endColumn - 1 : undefined
  return line === null ? null : line.slice(location.column - 1, end)
}

/** Code scanning takes no result without a location: what concerns no line is shown at the first configuration. */
function locationOf(report: Report | Listing, finding: ReportedFinding, extras: SarifExtras): Location {
  if (finding.location !== null) return { physicalLocation: physical(finding.location, extras) }
  const file = report.configurations[0]?.path ?? '.devcontainer/devcontainer.json'
  return { physicalLocation: { artifactLocation: artifact(file, extras) } }
}

/** The other places of which the same is said, and the chain that led to the first one. */
function relatedTo(report: Report | Listing, finding: ReportedFinding, extras: SarifExtras): Location[] {
  const others = finding.also.map(span => ({ span, text: 'the same here' }))
  const chain = viaOf(report, finding).map(place => ({
    span: place,
    text: `reached from here: ${forSarif(shorten(place.text, 200))}`
  }))
  return [...others, ...chain].slice(0, mostRelated).map(({ span, text }, index) => ({
    id: index + 1,
    physicalLocation: physical(span, extras),
    message: { text }
  }))
}

function physical(span: Span, extras: SarifExtras): PhysicalLocation {
  const { line, column, endLine, endColumn } = span
  return {
    artifactLocation: artifact(span.file, extras),
    region: { startLine: line, startColumn: column, endLine, endColumn }
  }
}

function artifact(file: string, extras: SarifExtras): { uri: string; uriBaseId: string } {
  const path = fileInCheckout(file, extras.folder ?? '.')
  return { uri: path.split('/').map(encoded).join('/'), uriBaseId: '%SRCROOT%' }
}

function encoded(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD'))
}

/** A text of a SARIF message: `[label](target)` would be a link (SARIF 2.1.0, section 3.11.6), so the two are parted. */
export function forSarif(text: string): string {
  return visible(text).replaceAll('](', ']\u200B(')
}
