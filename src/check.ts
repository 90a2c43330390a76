import { misplacedConfigFile } from './config-file.ts'
import { readDeclarations } from './declared.ts'
import { gatherNothing } from './evidence/gather.ts'
import { collectFacts } from './facts.ts'
import { find } from './found.ts'
import { withOrdinaryFix } from './judge/discovery-fixes.ts'
import { judge } from './judge/judge.ts'
import type { Policy } from './judge/judgement.ts'
import type { Options } from './options.ts'
import type { Checked, Listed, Outcome } from './outcome.ts'
import { assembleListing, assembleReport } from './report/assemble.ts'
import { redacted, redactedLines } from './report/redacted.ts'
import { readSourceLines } from './source-lines.ts'
import type { Surroundings } from './surroundings.ts'

/** Lists what a codespace pulls (specification 2): nobody is asked. */
export async function list(options: Options, surroundings: Surroundings): Promise<Outcome<Listed>> {
  const found = await find(options, surroundings)
  if (found.kind !== 'done') return found
  const declarations = await readDeclarations(surroundings.files, options.configFile)
  if (declarations.kind !== 'done') return declarations
  await warnOfMisplaced(options, surroundings)
  const { discovery } = found.value
  const { packages, incomplete } = await gatherNothing(found.value, null, 'nobody is asked')
  const whole = {
    ...discovery,
    findings: discovery.findings.map(withOrdinaryFix),
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

/** The whole job: files → uses → facts → verdicts → report. No secret is in what comes of it. */
export async function check(options: Options, surroundings: Surroundings): Promise<Outcome<Checked>> {
  const found = await find(options, surroundings)
  if (found.kind !== 'done') return found
  const declarations = await readDeclarations(surroundings.files, options.configFile)
  if (declarations.kind !== 'done') return declarations
  await warnOfMisplaced(options, surroundings)
  const { discovery, facts } = await collectFacts(found.value, declarations.value, options, surroundings)
  const judgement = judge(discovery, facts, policyOf(options, surroundings.today))
  const report = assembleReport(discovery, facts, judgement)
  const sourceLine = await readSourceLines(report, surroundings.files)
  const { redact } = surroundings.redactor
  return {
    kind: 'done',
    value: {
      report: redacted(report, redact),
      discovery: found.value.discovery,
      sourceLine: redactedLines(sourceLine, redact)
    }
  }
}

async function warnOfMisplaced({ configFile }: Options, { files, warn }: Surroundings): Promise<void> {
  const sentence = await misplacedConfigFile(files, configFile)
  if (sentence !== null) warn(sentence)
}

function policyOf(options: Options, today: string): Policy {
  const { audiences, failOn, requireProof, platform, configFile } = options
  return { audiences, failOn, requireProof, platform, configFile, today }
}
