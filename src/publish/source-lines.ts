import type { RepositoryFiles } from '../checkout/files.ts'
import type { Listing, Report, SourceLine } from '../report/report.ts'

/** Reads the files that the findings of a report point to, so that a form can show the lines. */
export async function readSourceLines(report: Report | Listing, files: RepositoryFiles): Promise<SourceLine> {
  const names = new Set(report.findings.flatMap(({ location }) => (location === null ? [] : [location.file])))
  const texts = new Map<string, readonly string[]>()
  for (const name of names) {
    const answer = await files.read(name)
    if (answer.kind === 'text') texts.set(name, answer.text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/))
  }
  return (file, line) => texts.get(file)?.[line - 1] ?? null
}
