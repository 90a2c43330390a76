import { warnOfMisplaced } from './config-file.ts'
import { readDeclarations } from './declared.ts'
import type { Answers } from './evidence/gather.ts'
import { find, type Found } from './found.ts'
import { findingsOfFiles } from './judge/discovery-fixes.ts'
import type { Options } from './options.ts'
import type { Listed, Outcome } from './outcome.ts'
import { assembleListing } from './report/assemble.ts'
import { redacted, redactedLines } from './report/redacted.ts'
import { readSourceLines } from './source-lines.ts'
import type { Surroundings } from './surroundings.ts'

/** Lists what a codespace pulls: nobody is asked. */
export async function list(options: Options, surroundings: Surroundings): Promise<Outcome<Listed>> {
  const found = await find(options, surroundings)
  if (found.kind !== 'done') return found
  const declarations = await readDeclarations(surroundings.files, options.configFile)
  if (declarations.kind !== 'done') return declarations
  await warnOfMisplaced(options, surroundings)
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
  const sourceLine = await readSourceLines(listing, surroundings.files)
  const { redact } = surroundings.redactor
  return {
    kind: 'done',
    value: { listing: redacted(listing, redact), sourceLine: redactedLines(sourceLine, redact) }
  }
}

/** Only Features name further images, and of images nothing is listed that an answer would tell. */
async function answersFor(found: Found): Promise<Pick<Answers, 'packages' | 'incomplete'>> {
  if (found.packages.length === 0 && found.uses.every(({ kind }) => kind !== 'feature'))
    return { packages: [], incomplete: [] }
  const { gatherNothing } = await import('./evidence/gather.ts')
  return gatherNothing(found, null, 'nobody is asked')
}
