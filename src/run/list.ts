import { warnOfMisplaced } from './effective-config.ts'
import { readDeclarations } from './effective-config.ts'
import type { Answers } from '../evidence/gather.ts'
import { find, type Found } from './discover.ts'
import { findingsOfFiles } from '../judge/discovery-fixes.ts'
import type { Options } from './options.ts'
import type { Outcome } from './outcome.ts'
import { assembleListing } from '../report/assemble.ts'
import { redacted, redactedLines } from '../report/redacted.ts'
import type { Listing, WithSource } from '../report/report.ts'
import { readSourceLines } from '../publish/source-lines.ts'
import type { RunContext } from './context.ts'

/** Lists what a codespace pulls: nobody is asked. */
export async function list(options: Options, context: RunContext): Promise<Outcome<WithSource<Listing>>> {
  const found = await find(options, context)
  if (found.kind !== 'done') return found
  const declarations = await readDeclarations(context.files, options.configFile)
  if (declarations.kind !== 'done') return declarations
  await warnOfMisplaced(options, context)
  const { discovery } = found.value
  const { packages, incomplete } = await answersFor(found.value)
  const whole = {
    ...discovery,
    findings: findingsOfFiles(discovery.findings),
    incomplete: [
      ...discovery.incomplete,
      ...incomplete,
      ...discovery.configurations.flatMap(({ startsLater }) => startsLater)
    ]
  }
  const listing = assembleListing(whole, packages, options.repository)
  const sourceLine = await readSourceLines(listing, context.files)
  const { redact } = context.redactor
  return {
    kind: 'done',
    value: { report: redacted(listing, redact), sourceLine: redactedLines(sourceLine, redact) }
  }
}

/** Only Features name further images, and of images nothing is listed that an answer would tell. */
async function answersFor(found: Found): Promise<Pick<Answers, 'packages' | 'incomplete'>> {
  if (found.packages.length === 0 && found.uses.every(({ kind }) => kind !== 'feature'))
    return { packages: [], incomplete: [] }
  const { gatherNothing } = await import('../evidence/gather.ts')
  return gatherNothing(found, null, 'listing')
}
