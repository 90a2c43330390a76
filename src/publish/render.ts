import type { Format } from '../cli/arguments.ts'
import type { Checked, Listed } from '../run/outcome.ts'
import type { Listing, Report, SourceLine } from '../report/report.ts'
import type { Detail } from '../report/text/finding.ts'
import type { TerminalStyle } from '../report/text/layout.ts'

/** For what a form is made. */
export interface Rendering {
  readonly format: Format
  /** How much the text form prints. */
  readonly detail: Detail
  readonly style: TerminalStyle
  /** Where the checked folder lies in its checkout, `.` for the root. */
  readonly folder: string
  /** The same in the repository of the run, where annotations point; `null`: it is another repository. */
  readonly annotated: string | null
}

/** The report of a check in the form that was asked for. */
export async function renderChecked(
  { report, sourceLine }: Pick<Checked, 'report' | 'sourceLine'>,
  { format, detail, style, folder, annotated }: Rendering
): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('../report/text.ts')).renderText(report, { style, sourceLine, detail })
    case 'json':
      return (await import('../report/json.ts')).renderJson(report)
    case 'markdown':
      return (await import('../report/summary.ts')).renderMarkdown(report)
    case 'github':
      return (await import('../report/github.ts')).renderGithub(report, annotated)
    case 'sarif':
      return sarif(report, folder, sourceLine)
  }
}

/** The list of images in the form that was asked for; as SARIF, which has no place for a list, its findings. */
export async function renderListed(
  { listing, sourceLine }: Listed,
  { format, style, folder, annotated }: Rendering
): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('../report/listing.ts')).renderListing(listing, style, sourceLine)
    case 'json':
      return (await import('../report/json.ts')).renderListingJson(listing)
    case 'markdown':
      return (await import('../report/listing.ts')).renderListingMarkdown(listing)
    case 'github': {
      const [{ annotationCommands }, { renderListing }] = await Promise.all([
        import('../report/github.ts'),
        import('../report/listing.ts')
      ])
      return [...annotationCommands(listing, annotated), renderListing(listing, style, sourceLine)].join('\n')
    }
    case 'sarif':
      return sarif(unjudged(listing), folder, sourceLine)
  }
}

async function sarif(report: Report, folder: string, sourceLine: SourceLine): Promise<string> {
  const [{ renderSarif }, { loadRules }] = await Promise.all([
    import('../report/sarif.ts'),
    import('../rules/load-rules.ts')
  ])
  return renderSarif(report, { rules: await loadRules(), folder, sourceLine })
}

/** A list as a report, for a form that shows no verdicts. */
function unjudged(listing: Listing): Report {
  const nothing = {
    access: { team: 'unknown', prebuild: 'unknown', outside: 'unknown' },
    evidence: []
  } as const
  return {
    ...listing,
    conclusion: 'incomplete',
    reason: { kind: 'open', images: [], unresolved: [], limits: [] },
    pullRequest: null,
    images: listing.images.map(image => ({ ...image, ...nothing })),
    packages: listing.packages.map(entry => ({ ...entry, ...nothing }))
  }
}
