import type { Format } from '../cli/arguments.ts'
import type { Severity } from '../model.ts'
import type { FileLink } from '../report/markdown/findings.ts'
import type { Listing, Report, WithSource } from '../report/report.ts'
import type { Detail } from '../report/text/finding.ts'
import type { TerminalStyle } from '../report/text/layout.ts'

/** For what a form is made. */
export interface Rendering {
  readonly format: Format
  /** From which severity on a finding fails the check, which the text form prints in any case. */
  readonly failOn?: Severity | 'never'
  /** How much the text form prints. */
  readonly detail: Detail
  readonly style: TerminalStyle
  /** Where the checked folder lies in its checkout, `.` for the root. */
  readonly folder: string
  /** The same in the repository of the run, where annotations point; `null`: it is another repository. */
  readonly annotated: string | null
  /** The page of a line, for Markdown. */
  readonly fileLink?: FileLink
}

type Reported = WithSource<Report | Listing>

/** A report or a listing in the form that was asked for; SARIF has no place for a list of images, only for findings. */
export async function renderReport(reported: Reported, rendering: Rendering): Promise<string> {
  const { report, sourceLine } = reported
  switch (rendering.format) {
    case 'text':
      return asText(reported, rendering)
    case 'json':
      return (await import('../report/json.ts')).renderJson(report)
    case 'markdown':
      return report.conclusion === null
        ? (await import('../report/listing.ts')).renderListingMarkdown(report, rendering.fileLink)
        : (await import('../report/summary.ts')).renderMarkdown(report, rendering.fileLink)
    case 'github': {
      const { renderGithub, annotationCommands } = await import('../report/github.ts')
      return report.conclusion === null
        ? [...annotationCommands(report, rendering.annotated), await asText(reported, rendering)].join('\n')
        : renderGithub(report, rendering.annotated)
    }
    case 'sarif': {
      const [{ renderSarif }, { loadRules }] = await Promise.all([
        import('../report/sarif.ts'),
        import('../rules/load-rules.ts')
      ])
      return renderSarif(report, { rules: await loadRules(), folder: rendering.folder, sourceLine })
    }
  }
}

async function asText(
  { report, sourceLine }: Reported,
  { style, detail, failOn }: Pick<Rendering, 'style' | 'detail' | 'failOn'>
): Promise<string> {
  return report.conclusion === null
    ? (await import('../report/listing.ts')).renderListing(report, style, sourceLine)
    : (await import('../report/text.ts')).renderText(report, {
        style,
        sourceLine,
        detail,
        ...(failOn === undefined ? {} : { failOn })
      })
}
