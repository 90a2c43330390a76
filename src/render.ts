import type { Format } from './command-line.ts'
import type { Checked, Listed } from './outcome.ts'
import { renderGithub } from './report/github.ts'
import { renderJson, renderListingJson } from './report/json.ts'
import { renderListing } from './report/listing.ts'
import { renderMarkdown } from './report/markdown.ts'
import type { Report } from './report/report.ts'
import { renderText } from './report/text.ts'
import type { TerminalStyle } from './terminal.ts'

/** For what a form is made. */
export interface Rendering {
  readonly format: Format
  readonly style: TerminalStyle
  /** Where the checked folder lies in the checkout, `.` for its root. */
  readonly folder: string
}

/** The report of a check in the form that was asked for. */
export async function renderChecked({ report, sourceLine }: Checked, rendering: Rendering): Promise<string> {
  switch (rendering.format) {
    case 'text':
      return renderText(report, { style: rendering.style, sourceLine })
    case 'json':
      return renderJson(report)
    case 'markdown':
      return renderMarkdown(report)
    case 'github':
      return renderGithub(report, rendering.folder)
    case 'sarif': {
      const [{ renderSarif }, { rulePages }] = await Promise.all([
        import('./report/sarif.ts'),
        import('./rules/page.ts')
      ])
      return renderSarif(report, { pages: await rulePages(), folder: rendering.folder, sourceLine })
    }
  }
}

/** The list of images in the form that was asked for; only the text and JSON forms can leave verdicts out. */
export async function renderListed({ listing, sourceLine }: Listed, rendering: Rendering): Promise<string> {
  if (rendering.format === 'json') return renderListingJson(listing)
  if (rendering.format === 'text') return renderListing(listing, rendering.style, sourceLine)
  const report: Report = {
    ...listing,
    conclusion: 'incomplete',
    images: [],
    packages: []
  }
  return renderChecked({ report, sourceLine }, rendering)
}
