import { readDeclarations, warnOfMisplaced } from './effective-config.ts'
import type { Answers } from '../evidence/gather.ts'
import { discoverAll, type Discovered } from './discover.ts'
import { findingsOfFiles } from '../judge/discovery-fixes.ts'
import type { Options } from './options.ts'
import type { Outcome } from './outcome.ts'
import { assembleListing } from '../report/assemble.ts'
import { redacted, redactedLines } from '../report/redacted.ts'
import type { Listing, WithSource } from '../report/report.ts'
import { readSourceLines } from '../publish/source-lines.ts'
import type { RunContext } from './context.ts'

/** Lists what a codespace pulls, without asking a server. */
export async function list(options: Options, context: RunContext): Promise<Outcome<WithSource<Listing>>> {
  const discovered = await discoverAll(options, context)
  if (discovered.kind !== 'done') return discovered
  const declarations = await readDeclarations(context.files, options.configFile)
  if (declarations.kind !== 'done') return declarations
  await warnOfMisplaced(options, context)
  const { discovery } = discovered.value
  const { packages, incomplete } = await answersFor(discovered.value)
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
async function answersFor(discovered: Discovered): Promise<Pick<Answers, 'packages' | 'incomplete'>> {
  if (discovered.packages.length === 0 && discovered.uses.every(({ kind }) => kind !== 'feature'))
    return { packages: [], incomplete: [] }
  const { gatherNothing } = await import('../evidence/gather.ts')
  return gatherNothing(discovered, null, 'listing')
}
